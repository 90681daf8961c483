//! The front page in every language: the latest documents, and the way to all of them.

use super::{Gathering, browse};
use crate::app::page::{AllDocuments, LibraryEntry, front_page};
use crate::document::Language;
use crate::publish::facts::Facts;
use crate::publish::page;
use crate::publish::works::works;
use std::cmp::Reverse;
use std::io::Result;

/// Documents that the front page shows; the others are found by search and indexes.
const LATEST: usize = 20;

pub fn write(facts: &[&Facts], to: &Gathering) -> Result<()> {
    let works = works(facts);
    let languages = browse::languages(facts);
    for language in Language::ALL {
        let mut latest: Vec<&Facts> = works.iter().filter_map(|work| work.version(language)).collect();
        latest.sort_by_key(|facts| (facts.language != language, Reverse(facts.date), facts.address()));
        latest.truncate(LATEST);
        let entries: Vec<LibraryEntry> = latest.into_iter().map(page::entry).collect();
        let indexed = if languages.contains(&language) { Some(language) } else { languages.first().copied() };
        let all = indexed.map(|indexed| AllDocuments { address: browse::address(indexed), count: works.len() });
        let html = page::front(language, &entries, all, to.shell);
        to.stage.page(&format!("{}index.html", front_page(language)), &html)?;
    }
    Ok(())
}
