//! The indexes of a library: its documents by organ and session, year, agenda item, State and subject.
//!
//! Each language has its own, in which a document stands once, by its version in that language or else by the first
//! of the others. What an index tells is what the facts of that version tell.

mod label;
mod place;

use super::Gathering;
use crate::app::Words;
use crate::app::page::IndexLink;
use crate::document::Language;
use crate::library::Question;
use crate::publish::facts::Facts;
use crate::publish::page;
use crate::publish::store::Hash;
use crate::publish::works::{Work, works};
use label::{Label, Slugs};
pub use place::Index;
use place::Place;
use rayon::prelude::*;
use std::collections::{BTreeMap, HashMap};
use std::io::Result;

/// Documents on a page of an index; a longer list is parted. So many take 100 kB, a tenth of it compressed.
const LONG: usize = 500;

/// One page of an index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndexPage<'f> {
    pub heading: String,
    /// The addresses of all parts of its list, and which of them it is.
    pub parts: Vec<String>,
    pub part: usize,
    /// How many documents all its parts have.
    pub documents: usize,
    pub shelves: Vec<Shelf<'f>>,
    /// What asks the search for these documents.
    pub search: Question,
}

/// Documents of a page under what they have in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shelf<'f> {
    pub heading: String,
    pub entries: Vec<&'f Facts>,
    /// What asks the search for these documents, all of the shelf where it is parted.
    pub search: Question,
}

/// The address from which the indexes of a language are reached.
pub fn address(language: Language) -> String {
    format!("/{}/browse/", language.code())
}

/// Writes the indexes of a library, in every language that it has documents in.
pub fn write(facts: &[&Facts], to: &Gathering) -> Result<()> {
    let works = works(facts);
    let marks: Marks = facts.par_iter().map(|facts| (facts.address(), mark(facts))).collect();
    languages(facts).into_par_iter().try_for_each(|language| write_in(language, &works, &marks, to))
}

fn write_in(language: Language, works: &[Work], marks: &Marks, to: &Gathering) -> Result<()> {
    let words = Words::of(language);
    let mut indexes = Vec::new();
    for index in Index::ALL {
        let pages = pages(index, works, language);
        pages.par_iter().try_for_each(|page| {
            let Some(address) = page.parts.get(page.part) else { return Ok(()) };
            let make = || page::index(language, page, to.shell);
            to.page(&format!("{address}index.html"), page.made_of(language, marks), make)
        })?;
        let links: Vec<IndexLink> = pages.iter().filter_map(link).collect();
        indexes.push((index.name(words), links));
    }
    let mut of = blake3::Hasher::new();
    of.update(format!("{indexes:?} {}", works.len()).as_bytes());
    let make = || page::indexes(language, works.len(), indexes, to.shell);
    to.page(&format!("{}index.html", address(language)), of, make)
}

/// What lists show of each document, by its address, as a number.
type Marks<'f> = HashMap<&'f str, Hash>;

fn mark(facts: &Facts) -> Hash {
    *blake3::hash(format!("{:?}", page::entry(facts)).as_bytes()).as_bytes()
}

impl IndexPage<'_> {
    /// All that a page is made of: pages made of the same are the same.
    fn made_of(&self, language: Language, marks: &Marks) -> blake3::Hasher {
        let mut of = blake3::Hasher::new();
        let Self { heading, parts, part, search, .. } = self;
        of.update(format!("{language:?} {heading:?} {parts:?} {part} {search}").as_bytes());
        for Shelf { heading, entries, search } in &self.shelves {
            of.update(format!("{heading:?} {} {search}", entries.len()).as_bytes());
            for mark in entries.iter().filter_map(|facts| marks.get(facts.address())) {
                of.update(mark);
            }
        }
        of
    }
}

/// The languages that a library has documents in.
pub fn languages(facts: &[&Facts]) -> Vec<Language> {
    let has = |language: &Language| facts.iter().any(|facts| facts.language == *language);
    Language::ALL.into_iter().filter(has).collect()
}

/// The link to a list, at its first part.
fn link(page: &IndexPage) -> Option<IndexLink> {
    let address = page.parts.first().filter(|_| page.part == 0)?.clone();
    Some(IndexLink { name: page.heading.clone(), address, documents: page.documents })
}

/// The pages of an index, in its order.
pub fn pages<'f>(index: Index, works: &[Work<'f>], language: Language) -> Vec<IndexPage<'f>> {
    let words = Words::of(language);
    let mut found: BTreeMap<Label, BTreeMap<Label, Vec<&'f Facts>>> = BTreeMap::new();
    for facts in works.iter().filter_map(|work| work.version(language)) {
        for Place { page, shelf } in index.places(facts, words) {
            let entries = found.entry(page).or_default().entry(shelf).or_default();
            // What is told twice of a document puts it on a shelf once.
            if entries.last().is_none_or(|last| !std::ptr::eq(*last, facts)) {
                entries.push(facts);
            }
        }
    }
    let up = format!("{}{}/", address(language), index.slug());
    let mut slugs = Slugs::default();
    let listed = found.into_iter().map(|(page, shelves)| (format!("{up}{}/", slugs.take(&page)), page, shelves));
    listed.flat_map(|(address, label, shelves)| parted(&address, &label, shelves)).collect()
}

/// A list of shelves as pages that are not too long.
fn parted<'f>(address: &str, page: &Label, shelves: BTreeMap<Label, Vec<&'f Facts>>) -> Vec<IndexPage<'f>> {
    let mut parts: Vec<Vec<Shelf<'f>>> = vec![Vec::new()];
    let mut room = LONG;
    let mut all: Vec<&Facts> = Vec::new();
    for (label, entries) in shelves {
        all.extend(&entries);
        for entries in entries.chunks(LONG) {
            if entries.len() > room {
                parts.push(Vec::new());
                room = LONG;
            }
            room -= entries.len();
            if let Some(part) = parts.last_mut() {
                let (heading, search) = (label.name.clone(), label.search.clone());
                part.push(Shelf { heading, entries: entries.to_vec(), search });
            }
        }
    }
    all.sort_by_key(|facts| facts.address());
    all.dedup_by_key(|facts| facts.address());
    let address = |place: usize| if place == 0 { address.to_owned() } else { format!("{address}{}/", place + 1) };
    let addresses: Vec<String> = (0..parts.len()).map(address).collect();
    let pages = parts.into_iter().enumerate().map(|(part, shelves)| IndexPage {
        heading: page.name.clone(),
        parts: addresses.clone(),
        part,
        documents: all.len(),
        shelves,
        search: page.search.clone(),
    });
    pages.collect()
}
