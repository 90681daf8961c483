//! The opener: reads a file of the reader's own, and shows it as a published page shows a document.
//!
//! It is a program of its own, fetched with the first file: a reader who opens none need not wait for
//! the reader of documents and for the views of a page.

use super::page::OpenedPage;
use super::{About, Reading};
use crate::document::{Finding, Language};
use crate::names::Names;
use crate::text;
use leptos::prelude::*;
use std::cell::RefCell;

thread_local! {
    /// What was read last, until it is shown.
    static READ: RefCell<Option<Reading>> = const { RefCell::new(None) };
}

/// The code of the language that a source is written in.
pub fn language(source: String) -> &'static str {
    text::read(source, &Names::default()).0.language.code()
}

/// Reads a source with a table of the names of States in its language.
///
/// Gives what the viewer has to tell of it: the title, the symbols, and a warning where it does not
/// look like a document of the United Nations; each may be empty.
pub fn read(source: String, language: &str, names: &str) -> [String; 3] {
    let names = Names::parse(Language::parse(language).unwrap_or_default(), names);
    let reading = Reading::new(source, About::default(), &names);
    let unknown = reading.diagnostics.iter().any(|diagnostic| diagnostic.finding == Finding::NoMasthead);
    let warning = if unknown { (reading.words().finding)(Finding::NoMasthead) } else { "" };
    let told = [reading.title().unwrap_or_default(), reading.symbol_line(), warning.to_owned()];
    READ.set(Some(reading));
    told
}

/// Puts what was read last at the end of the page.
pub fn show() {
    if let Some(reading) = READ.take() {
        mount_to_body(move || view! { <OpenedPage reading=&reading /> }.into_any());
    }
}
