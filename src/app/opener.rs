//! The opener: reads a file of the reader's own, and shows it as a published page shows a document.
//!
//! It is a program of its own, fetched with the first file: a reader who opens none need not wait for
//! the reader of documents and for the views of a page.

use super::page::OpenedPage;
use super::{About, Reading};
use crate::document::{Finding, Language};
use crate::form::Form;
use crate::names::Names;
use leptos::prelude::*;
use std::cell::RefCell;

thread_local! {
    /// What was read last, until it is shown.
    static READ: RefCell<Option<Reading>> = const { RefCell::new(None) };
}

/// The codes of the languages in which a source names States, its own first.
pub fn languages(source: &str) -> Vec<&'static str> {
    Form::of(source).name_languages(source).into_iter().map(Language::code).collect()
}

/// Reads a source with the tables of the names of States in its [`languages`]; a table may be empty.
///
/// Gives what the viewer has to tell of it: the title, the symbols, and a warning where it does not
/// look like a document of the United Nations; each may be empty.
pub fn read(source: String, tables: &[String]) -> [String; 3] {
    let languages = Form::of(&source).name_languages(&source);
    let mut names = languages.into_iter().zip(tables).map(|(language, table)| Names::parse(language, table));
    let own = names.next().unwrap_or_default();
    let names = names.fold(own, Names::with_roll);
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
