use super::shelf::{Book, Shelf};
use super::{say, words};
use crate::app::page::OpenedPage;
use crate::app::words::fill;
use crate::app::{About, Reading};
use crate::browser::fetch;
use crate::document::{Finding, Language};
use crate::form::Form;
use crate::names::{self, Names};
use crate::opening::{LIMIT, Refusal, check, decode};
use gloo_file::Blob;
use gloo_timers::future::TimeoutFuture;
use leptos::mount::mount_to_body;
use leptos::prelude::*;
use leptos::web_sys::File;

/// Of more bytes than this, reading may be noticed: a line says what is going on.
const NOTICED: usize = 400_000;

/// Reads a file and puts it on the desk, or says why it cannot be read.
pub async fn file(shelf: Shelf, file: File) {
    let name = file.name();
    // Asked before anything is read: a film of gigabytes would not fit into memory.
    if file.size() > LIMIT as f64 {
        return refuse(&name, Refusal::TooLong);
    }
    tell(&name, file.size() as usize).await;
    let bytes = gloo_file::futures::read_as_bytes(&Blob::from(file)).await;
    let source = bytes.map_err(|_| Refusal::Unreadable).and_then(|bytes| decode(&bytes));
    show(shelf, name, source).await;
}

/// Reads a text that was pasted.
pub async fn pasted(shelf: Shelf, pasted: String) {
    let number = shelf.books.with_untracked(Vec::len);
    let name = fill(words().controls.pasted, &number.to_string());
    tell(&name, pasted.len()).await;
    show(shelf, name, check(pasted)).await;
}

/// Says that a long text is being read, and lets the browser show it.
async fn tell(name: &str, bytes: usize) {
    say("");
    if bytes > NOTICED {
        say(&fill(words().controls.reading, name));
        TimeoutFuture::new(30).await;
    }
}

fn refuse(name: &str, refusal: Refusal) {
    say(&(words().controls.refused)(name, refusal));
}

/// Puts a source on the desk, or says why there is none.
async fn show(shelf: Shelf, name: String, source: Result<String, Refusal>) {
    let source = match source {
        Ok(source) => source,
        Err(refusal) => return refuse(&name, refusal),
    };
    let reading = read(source).await;
    let unknown = reading.diagnostics.iter().any(|diagnostic| diagnostic.finding == Finding::NoMasthead);
    let warning = if unknown { (reading.words().finding)(Finding::NoMasthead) } else { "" };
    say("");
    let book = Book::of(name, &reading);
    shelf.open(book, move |number| mount_to_body(move || view! { <OpenedPage reading=&reading number /> }.into_any()));
    if !warning.is_empty() {
        say(warning);
    }
}

/// Reads a source with the names of States in the languages in which it has any, its own first.
async fn read(source: String) -> Reading {
    let mut names = Vec::new();
    for language in Form::of(&source).name_languages(&source) {
        let known = names::LANGUAGES.contains(&language);
        let table = if known { fetch::text(&table_address(language)).await } else { None };
        names.push(Names::parse(language, &table.unwrap_or_default()));
    }
    let mut names = names.into_iter();
    let own = names.next().unwrap_or_default();
    Reading::new(source, About::default(), &names.fold(own, Names::with_roll))
}

fn table_address(language: Language) -> String {
    format!("/names/{}.tsv", language.code())
}
