//! Files and texts of the reader's own: chosen, dropped or pasted, handed to the opener, and sent nowhere.

use super::session::Session;
use super::{said, toast};
use crate::browser::{address, dom};
use gloo_timers::callback::Timeout;
use js_sys::{Array, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{ClipboardEvent, DataTransfer, DragEvent, Event, FileList, HtmlInputElement, HtmlTextAreaElement};

#[wasm_bindgen]
extern "C" {
    /// The opener, a program of its own: `src/bin/opener.rs`.
    pub type Opener;

    /// Fetches the opener, once; the boot module does it.
    #[wasm_bindgen(js_name = loadOpener, catch)]
    async fn load_opener() -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, js_name = openFiles)]
    fn open_files(this: &Opener, files: &Array);

    #[wasm_bindgen(method, js_name = openText)]
    fn open_text(this: &Opener, text: &str);

    /// The map of an opened document, drawn from outlines.
    #[wasm_bindgen(method)]
    pub fn draw(this: &Opener, number: u32, outlines: &str, whole: bool) -> Promise;
}

/// Milliseconds after which a reader notices that nothing happens.
const NOTICED: u32 = 200;

impl Opener {
    /// The opener, for a reader who waits for it: a line tells of it while it is fetched, and where it cannot be.
    pub async fn load() -> Option<Self> {
        let fetching = said::sentence("fetching");
        let line = fetching.clone();
        let told = Timeout::new(NOTICED, move || toast::warn(&line));
        let opener = load_opener().await.ok();
        drop(told);
        toast::withdraw(&fetching);
        if opener.is_none() {
            toast::warn(&said::sentence("no-opener"));
        }
        opener.map(JsCast::unchecked_into)
    }
}

const CHOOSER: &str = "#actions input";

/// Listens for all ways in which a reader brings a file or a text.
///
/// What announces one, such as a file that is dragged over the page, has the opener fetched.
pub fn listen(session: Session) {
    session.on("dragenter", |_, event| {
        if carried(event).is_some() {
            fetch();
        }
    });
    session.on("dragover", |_, event| drop(carried(event)));
    session.on("drop", |_, event| open_files(carried(event).and_then(|carried| carried.files())));
    session.on("paste", paste);
    session.on("change", chosen);
    session.on("focusin", |_, event| {
        if dom::closest(event, "#open").is_some() {
            fetch();
        }
    });
    session.on("click", press);
    if !address::get(address::SOURCE).is_empty() {
        spawn_local(async { drop(Opener::load().await) });
    }
}

/// Fetches the opener ahead of what it will be needed for.
fn fetch() {
    spawn_local(async { drop(load_opener().await) });
}

/// What is dragged, where it is files: the page takes them, so that the browser does not leave it for them.
fn carried(event: &Event) -> Option<DataTransfer> {
    let transfer = event.dyn_ref::<DragEvent>()?.data_transfer()?;
    let files = transfer.types().includes(&"Files".into(), 0);
    if files {
        event.prevent_default();
    }
    files.then_some(transfer)
}

/// Takes files anywhere, and a text on a page with a place for it or where one was opened, unless it is being typed.
fn paste(_: Session, event: &Event) {
    let pasted = event.dyn_ref::<ClipboardEvent>().and_then(ClipboardEvent::clipboard_data);
    let Some(pasted) = pasted.filter(|_| !dom::takes_text(event)) else { return };
    let files = pasted.files().filter(|files| files.length() > 0);
    if files.is_some() {
        open_files(files);
        return;
    }
    let text = pasted.get_data("text/plain").unwrap_or_default();
    let opens = dom::by_id("open").is_some() || dom::opened().is_some();
    if opens && !text.trim().is_empty() {
        open_text(text);
    }
}

fn press(_: Session, event: &Event) {
    if dom::closest(event, ".choose").is_some() {
        // While the reader chooses, the opener comes.
        fetch();
        if let Some(chooser) = dom::first(CHOOSER) {
            chooser.click();
        }
    } else if dom::closest(event, ".read-it").is_some() {
        let field = dom::by_id("pasted").and_then(|field| field.dyn_into::<HtmlTextAreaElement>().ok());
        open_text(field.map(|field| field.value()).unwrap_or_default());
    }
}

fn chosen(_: Session, event: &Event) {
    let chooser = dom::closest(event, CHOOSER).and_then(|chooser| chooser.dyn_into::<HtmlInputElement>().ok());
    if let Some(chooser) = chooser {
        open_files(chooser.files());
        // So that choosing the same file again is a change.
        chooser.set_value("");
    }
}

fn open_files(files: Option<FileList>) {
    let Some(files) = files.filter(|files| files.length() > 0) else { return };
    // The list is emptied when the event is over.
    let files = Array::from(&files);
    spawn_local(async move {
        if let Some(opener) = Opener::load().await {
            opener.open_files(&files);
        }
    });
}

fn open_text(text: String) {
    spawn_local(async move {
        if let Some(opener) = Opener::load().await {
            opener.open_text(&text);
        }
    });
}
