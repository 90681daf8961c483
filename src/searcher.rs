//! The searcher: finds documents in the whole library, in the browser.
//!
//! It is a program of its own, fetched when a reader turns to a field for the library. As the opener it runs twice:
//! a thread of its own searches ([`question`], [`shelf`]); on the page of the search it shows what was found
//! ([`page`]) and asks the thread ([`thread`]). On any other page it only waits to be asked for a symbol.

mod page;
mod question;
mod shelf;
mod thread;

use crate::browser::dom::document;
use crate::document::Language;
use crate::library::{Query, symbols_in, works};
use question::Asked;

/// Documents among which one is looked for by its symbol.
const NEAR: usize = 20;

/// Starts the searcher on the page that it finds itself in.
pub fn start() {
    page::start();
}

/// Answers a question that another thread has sent.
pub fn answer(asked: String) {
    if let Some(asked) = Asked::read(&asked) {
        wasm_bindgen_futures::spawn_local(question::answer(asked, thread::send));
    }
}

/// The addresses of the documents that have a symbol, that in the language of the page first.
pub async fn find_symbol(symbol: &str) -> Vec<String> {
    let symbols = symbols_in(symbol);
    if symbols.is_empty() {
        return Vec::new();
    }
    let query = Query { limit: NEAR, ..Query::new(symbol) };
    let Ok(results) = shelf::find(&query).await else { return Vec::new() };
    let named = works(results.hits, &symbols, language()).into_iter().filter(|work| work.named);
    let addresses = |work: crate::library::Work| {
        let others = work.others.into_iter().map(|(_, address)| address);
        std::iter::once(work.hit.row.address).chain(others).collect::<Vec<_>>()
    };
    named.flat_map(addresses).collect()
}

/// The language of the page.
fn language() -> Language {
    let page = document().document_element().and_then(|page| page.get_attribute("lang"));
    page.and_then(|code| Language::parse(&code)).unwrap_or_default()
}
