//! The pages of the indexes of a library.

use super::{Head, of_library, page};
use crate::app::Words;
use crate::app::page::{IndexLink, IndexPage, IndexesPage, LibraryEntry, SearchPage, Shelf, search_page};
use crate::app::view::*;
use crate::document::Language;
use crate::library::Question;
use crate::publish::facts::Facts;
use crate::publish::gather::browse;
use crate::publish::shell::Shell;

/// The page from which all indexes of a language are reached.
pub fn indexes(
    language: Language,
    documents: usize,
    indexes: Vec<(&'static str, Vec<IndexLink>)>,
    shell: &Shell,
) -> String {
    let words = Words::of(language);
    let head = head(language, words.browse.heading.to_owned(), browse::address(language));
    page(head, &of_library(shell), view! { <IndexesPage words documents indexes /> }.into_any())
}

/// A page of an index.
pub fn index(language: Language, index: &browse::IndexPage, shell: &Shell) -> String {
    let words = Words::of(language);
    let address = index.parts.get(index.part).cloned().unwrap_or_default();
    let head = head(language, format!("{} · {}", index.heading, words.browse.heading), address);
    let shelves = index.shelves.iter().map(|shelf| Shelf {
        heading: shelf.heading.clone(),
        entries: shelf.entries.iter().map(|facts| entry(facts)).collect(),
        // Of one document there is nothing to search.
        search: asking(language, &shelf.search).filter(|_| shelf.entries.len() > 1),
    });
    let shelves: Vec<Shelf> = shelves.collect();
    let (heading, parts, part, up) =
        (index.heading.clone(), index.parts.clone(), index.part, browse::address(language));
    let search = asking(language, &index.search);
    page(head, &of_library(shell), view! { <IndexPage words up heading search shelves parts part /> }.into_any())
}

/// The address at which a question is asked; none where it asks for nothing.
fn asking(language: Language, question: &Question) -> Option<String> {
    (!question.is_empty()).then(|| format!("{}{question}", search_page(language)))
}

/// The page that searches the library; `indexes` is the page of all indexes.
pub fn search(language: Language, indexes: String, shell: &Shell) -> String {
    let words = Words::of(language);
    let head = head(language, words.searching.heading.to_owned(), search_page(language));
    page(head, &of_library(shell), view! { <SearchPage words indexes /> }.into_any())
}

fn head(language: Language, title: String, address: String) -> Head {
    Head {
        language,
        description: title.clone(),
        title,
        canonical: Some(address),
        data: None,
        feed: None,
        translations: Vec::new(),
        source: None,
        card: None,
    }
}

/// A document as lists of the library show it.
pub fn entry(facts: &Facts) -> LibraryEntry {
    LibraryEntry {
        address: facts.address().to_owned(),
        symbols: facts.symbol_line(),
        title: facts.title.clone(),
        date: facts.date,
        language: facts.language,
        organs: facts.organs.iter().map(|body| body.name.clone()).collect(),
        example: facts.example.as_ref().map(|eid| format!("{}#{eid}", facts.address())),
    }
}
