use crate::app::viewer::session::Session;
use crate::app::viewer::shelf::Book;
use crate::document::Language;
use crate::names;
use crate::opening::{LIMIT, Refusal, check, decode};
use gloo_file::Blob;
use gloo_net::http::Request;
use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::prelude::*;
use leptos::web_sys::File;

/// The opener, which the boot module fetches: [`crate::app::opener`].
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = loadOpener, catch)]
    async fn load_opener() -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_namespace = opener, catch)]
    fn languages(source: &str) -> Result<Vec<String>, JsValue>;

    #[wasm_bindgen(js_namespace = opener, js_name = read, catch)]
    fn read_source(source: &str, tables: Vec<String>) -> Result<Vec<String>, JsValue>;

    #[wasm_bindgen(js_namespace = opener, js_name = show)]
    fn show_read();
}

/// Of more bytes than this, reading may be noticed: a line says what is going on.
const NOTICED: usize = 400_000;

/// Reads a file and puts it on the desk, or says why it cannot be read.
pub async fn file(session: Session, file: File) {
    let name = file.name();
    // Asked before anything is read: a film of gigabytes would not fit into memory.
    if file.size() > LIMIT as f64 {
        return refuse(session, &name, Refusal::TooLong);
    }
    tell(session, &name, file.size() as usize).await;
    let bytes = gloo_file::futures::read_as_bytes(&Blob::from(file)).await;
    let source = bytes.map_err(|_| Refusal::Unreadable).and_then(|bytes| decode(&bytes));
    show(session, name, source).await;
}

/// Reads a text that was pasted.
pub fn pasted(session: Session, pasted: String) {
    let number = session.shelf.books.with_untracked(Vec::len);
    let name = (session.controls().pasted)(number);
    spawn_local(async move {
        tell(session, &name, pasted.len()).await;
        show(session, name, check(pasted)).await;
    });
}

/// Says that a long text is being read, and lets the browser show it.
async fn tell(session: Session, name: &str, bytes: usize) {
    session.line.set(None);
    if bytes > NOTICED {
        session.warn((session.controls().reading)(name));
        TimeoutFuture::new(30).await;
    }
}

fn refuse(session: Session, name: &str, refusal: Refusal) {
    session.warn((session.controls().refused)(name, refusal));
}

/// Puts a source on the desk, or says why there is none.
async fn show(session: Session, name: String, source: Result<String, Refusal>) {
    let source = match source {
        Ok(source) => source,
        Err(refusal) => return refuse(session, &name, refusal),
    };
    let Ok(told) = open(&source).await else { return refuse(session, &name, Refusal::Unreadable) };
    let mut told = told.into_iter();
    let mut next = || told.next().unwrap_or_default();
    let (title, symbols, warning) = (next(), next(), next());
    let title = if title.is_empty() { name.clone() } else { title };
    session.line.set(None);
    session.shelf.open(session, Book { name, title, symbols }, show_read);
    if !warning.is_empty() {
        session.warn(warning);
    }
}

/// Has the opener read a source with the names of States in the languages in which it has any.
async fn open(source: &str) -> Result<Vec<String>, JsValue> {
    load_opener().await?;
    let mut tables = Vec::new();
    for code in languages(source)? {
        let named = Language::parse(&code).filter(|language| names::LANGUAGES.contains(language));
        let table = if named.is_some() { fetch(&format!("/names/{code}.tsv")).await } else { None };
        tables.push(table.unwrap_or_default());
    }
    read_source(source, tables)
}

/// A text of the site; none where it cannot be had.
async fn fetch(address: &str) -> Option<String> {
    let response = Request::get(address).send().await.ok().filter(|response| response.ok())?;
    response.text().await.ok()
}
