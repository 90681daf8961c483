//! The indexes of a library: its documents by organ and session, year, agenda item, State and subject.
//!
//! Each language has its own, in which a document stands once, by its version in that language or else by the first
//! of the others. What an index tells is what the facts of that version tell.

use super::Gathering;
use crate::app::Words;
use crate::app::page::IndexLink;
use crate::document::{Ballot, Keyword, Language};
use crate::publish::facts::{Body, Facts, Item, Part};
use crate::publish::works::{Work, works};
use crate::publish::{edition, page};
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::io::Result;

/// Documents on a page of an index; a longer list is parted.
const LONG: usize = 200;

/// What documents are looked up by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Index {
    Organs,
    Years,
    Agenda,
    States,
    Subjects,
}

impl Index {
    pub const ALL: [Self; 5] = [Self::Organs, Self::Years, Self::Agenda, Self::States, Self::Subjects];

    /// Its part of an address.
    fn slug(self) -> &'static str {
        match self {
            Self::Organs => "organs",
            Self::Years => "years",
            Self::Agenda => "agenda",
            Self::States => "states",
            Self::Subjects => "subjects",
        }
    }

    /// Its name in a language.
    pub fn name(self, words: &Words) -> &'static str {
        let browse = &words.browse;
        match self {
            Self::Organs => browse.organs,
            Self::Years => browse.years,
            Self::Agenda => browse.agenda,
            Self::States => browse.states,
            Self::Subjects => browse.subjects,
        }
    }

    /// Where a document stands in it.
    fn places(self, facts: &Facts, words: &Words) -> Vec<Place> {
        match self {
            Self::Organs => organs(facts, words),
            Self::Years => vec![year(facts, words)],
            Self::Agenda => agenda(facts, words),
            Self::States => facts.states.iter().flat_map(|part| state(part, words)).collect(),
            Self::Subjects => subjects(facts),
        }
    }
}

/// A place in an index: a page, and a shelf of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    page: Label,
    shelf: Label,
}

/// What a page or a shelf is of: by what it is put in order, its part of an address, its name.
///
/// Labels are told apart by the first two: an agenda item is one, in however many words its title is printed.
#[derive(Clone, Debug, Default)]
struct Label {
    order: String,
    slug: String,
    name: String,
}

impl Ord for Label {
    fn cmp(&self, other: &Self) -> Ordering {
        (&self.order, &self.slug).cmp(&(&other.order, &other.slug))
    }
}

impl PartialOrd for Label {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Label {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Label {}

impl Label {
    fn new(order: impl Into<String>, slug: &str, name: impl Into<String>) -> Self {
        Self { order: order.into(), slug: self::slug(slug), name: name.into() }
    }

    /// Of a number; the highest comes first.
    fn of(number: u16, name: String) -> Self {
        Self::new(format!("{:05}", u16::MAX - number), &number.to_string(), name)
    }
}

/// One page of an index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndexPage<'f> {
    pub heading: String,
    /// The addresses of all parts of its list, and which of them it is.
    pub parts: Vec<String>,
    pub part: usize,
    /// How many documents all its parts have.
    pub documents: usize,
    /// Shelves with their headings.
    pub shelves: Vec<(String, Vec<&'f Facts>)>,
}

/// The address from which the indexes of a language are reached.
pub fn address(language: Language) -> String {
    format!("/{}/browse/", language.code())
}

/// Writes the indexes of a library, in every language that it has documents in.
pub fn write(facts: &[&Facts], to: &Gathering) -> Result<()> {
    let works = works(facts);
    for language in languages(facts) {
        let words = Words::of(language);
        let mut indexes = Vec::new();
        for index in Index::ALL {
            let pages = pages(index, &works, language);
            for (page, address) in pages.iter().filter_map(|page| Some((page, page.parts.get(page.part)?))) {
                to.stage.page(&format!("{address}index.html"), &page::index(language, page, to.shell))?;
            }
            indexes.push((index.name(words), pages.iter().filter_map(link).collect()));
        }
        let html = page::indexes(language, works.len(), indexes, to.shell);
        to.stage.page(&format!("{}index.html", address(language)), &html)?;
    }
    Ok(())
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
    found.into_iter().flat_map(|(page, shelves)| parted(&format!("{up}{}/", page.slug), &page.name, shelves)).collect()
}

/// A list of shelves as pages that are not too long.
fn parted<'f>(address: &str, name: &str, shelves: BTreeMap<Label, Vec<&'f Facts>>) -> Vec<IndexPage<'f>> {
    let mut parts: Vec<Vec<(String, Vec<&'f Facts>)>> = vec![Vec::new()];
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
                part.push((label.name.clone(), entries.to_vec()));
            }
        }
    }
    all.sort_by_key(|facts| facts.address());
    all.dedup_by_key(|facts| facts.address());
    let address = |place: usize| if place == 0 { address.to_owned() } else { format!("{address}{}/", place + 1) };
    let addresses: Vec<String> = (0..parts.len()).map(address).collect();
    let pages = parts.into_iter().enumerate().map(|(part, shelves)| IndexPage {
        heading: name.to_owned(),
        parts: addresses.clone(),
        part,
        documents: all.len(),
        shelves,
    });
    pages.collect()
}

fn organs(facts: &Facts, words: &Words) -> Vec<Place> {
    let council = |code: &str| code == "security-council";
    let place = |body: &Body| {
        let year = facts.council_year.or(facts.date.map(|date| date.year)).filter(|_| council(&body.code));
        let session = facts.session.filter(|_| !council(&body.code));
        let shelf = match (session, year) {
            (Some(session), _) => Label::of(session, (words.browse.session)(session)),
            (_, Some(year)) => Label::of(year, year.to_string()),
            _ => undated(words),
        };
        Place { page: Label::new(&*body.code, &body.code, &*body.name), shelf }
    };
    facts.organs.iter().map(place).collect()
}

fn year(facts: &Facts, words: &Words) -> Place {
    let page = facts.date.map_or_else(|| undated(words), |date| Label::of(date.year, date.year.to_string()));
    Place { page, shelf: Label::default() }
}

fn undated(words: &Words) -> Label {
    Label::new("~", "undated", words.browse.undated)
}

/// The items of a session, each a shelf.
fn agenda(facts: &Facts, words: &Words) -> Vec<Place> {
    let page = match facts.session {
        Some(session) => Label::of(session, (words.browse.session)(session)),
        None => undated(words),
    };
    let place = |item: &Item| {
        let number = (words.item)(&item.item);
        let name = if item.title.is_empty() { number } else { format!("{number}. {}", item.title) };
        let order = format!("{:05} {}", item.item.number, item.item.letter);
        Place { page: page.clone(), shelf: Label::new(order, &item.item.to_string(), name) }
    };
    facts.items.iter().map(place).collect()
}

/// What a State does in a document, each a shelf of its page.
fn state(part: &Part, words: &Words) -> Vec<Place> {
    let names = edition::names(words.language);
    let name = names.short(part.state).unwrap_or(part.state.as_str());
    let page = Label::new(names.order(part.state), part.state.as_str(), name);
    let browse = &words.browse;
    let vote = part.vote.map(|ballot| match ballot {
        Ballot::InFavour => ("4", browse.in_favour),
        Ballot::Against => ("5", browse.against),
        Ballot::Abstaining => ("6", browse.abstaining),
        Ballot::Absent => ("7", browse.absent),
    });
    let does = [
        part.signs.then_some(("1", browse.signs)),
        part.transmits.then_some(("2", browse.transmits)),
        part.sponsors.then_some(("3", browse.sponsors)),
        vote,
        (part.mentions > 0).then_some(("8", browse.mentioned)),
    ];
    let place = |(order, name): (&str, &str)| Place { page: page.clone(), shelf: Label::new(order, order, name) };
    does.into_iter().flatten().map(place).collect()
}

/// The subjects of a document by their first letters.
fn subjects(facts: &Facts) -> Vec<Place> {
    let place = |keyword: &Keyword| {
        let letter = keyword.term.chars().next()?.to_uppercase().to_string();
        Some(Place {
            page: Label::new(&*letter, &letter, &*letter),
            shelf: Label::new(keyword.term.to_lowercase(), &keyword.term, &*keyword.term),
        })
    };
    facts.keywords.iter().filter_map(place).collect()
}

/// A part of an address: small letters, figures and hyphens; a number tells what has others.
fn slug(name: &str) -> String {
    if name.is_ascii() {
        let small = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' };
        let slug: String = name.chars().map(small).collect();
        return slug.trim_matches('-').to_owned();
    }
    let hash = name.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("{hash:08x}")
}
