//! What later steps of a build need of an edition, once its text is out of memory.

use super::edition::{Edition, Published};
use super::tree::Source;
use crate::agenda::IndexedItem;
use crate::app::Reading;
use crate::document::{
    AgendaItem, Ballot, Block, Class, Date, Document, Keyword, Language, Number, Organ, Point, StateCode, Symbol,
};
use crate::form::Form;
use crate::parallel::Outline;
use crate::states::StateEntry;
use serde::{Deserialize, Serialize};

/// The record of an edition: some kilobytes, of which a hundred thousand are held in memory.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// Its file below the folder of documents, `A-62-492/fr.txt`.
    pub file: String,
    /// Its path where it has no symbol, `A-62-492`.
    pub place: String,
    /// The addresses that its symbols ask for, `/fr/A/62/492/`; [`Facts::addresses`] are those that it has.
    pub wanted: Vec<String>,
    /// Where its page is, the canonical address first. Told by [`super::addresses::assign`].
    pub addresses: Vec<String>,
    /// The page of the edition of the same language and symbol that comes first, if this is not it.
    pub first: Option<String>,
    /// The pages of the same document in all languages, its own included, in the order of [`Language::ALL`].
    pub translations: Vec<(Language, String)>,
    pub language: Language,
    pub form: Form,
    pub class: Class,
    /// Printed, or else supplied.
    pub symbols: Vec<Symbol>,
    pub title: String,
    pub date: Option<Date>,
    /// The session of the General Assembly, and the year of the Security Council.
    pub session: Option<u16>,
    pub council_year: Option<u16>,
    pub organs: Vec<Body>,
    /// In the order of the masthead, then those that only the text names.
    pub items: Vec<Item>,
    pub states: Vec<Part>,
    pub keywords: Vec<Keyword>,
    /// Every paragraph and point that a link can lead to, in the order of the page.
    pub paragraphs: Vec<Numbered>,
    /// The first paragraph of its last part, by which a link to a paragraph is shown.
    pub example: Option<String>,
    /// By what it is set beside other versions.
    pub outline: Outline,
    /// Which drawings its map has: equal keys have equal drawings; none where it names no State.
    pub map: Option<String>,
}

/// An organ that issues a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Body {
    /// The same in all languages for the principal organs: `general-assembly`, `committee:First Committee`.
    pub code: String,
    /// The name in the language of the document.
    pub name: String,
}

/// An agenda item under which a document is issued, or that it names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    pub item: AgendaItem,
    /// On one line; empty where none is printed.
    pub title: String,
    /// Whether the masthead names it.
    pub in_masthead: bool,
}

/// What a State does in a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    pub state: StateCode,
    pub signs: bool,
    pub transmits: bool,
    pub sponsors: bool,
    pub vote: Option<Ballot>,
    pub mentions: u32,
    /// The id of the place that tells most of it; none where only its row in the table does.
    pub place: Option<String>,
}

/// A paragraph or point with its link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Numbered {
    pub eid: String,
    /// As printed, without punctuation; none where the number was assigned.
    pub printed: Option<String>,
}

impl Facts {
    /// The facts of an edition that was read from a file; where it is published is not among them yet.
    pub fn of(source: &Source, edition: &Edition) -> Self {
        let reading = &edition.reading;
        let Document { class, masthead, metadata, .. } = &reading.document;
        Self {
            file: source.name.clone(),
            place: source.place.clone(),
            wanted: edition.wanted(),
            addresses: Vec::new(),
            first: None,
            translations: Vec::new(),
            language: edition.language,
            form: edition.form(),
            class: *class,
            symbols: reading.symbols().to_vec(),
            title: edition.title(),
            date: masthead.date.or(reading.document.adoption.and_then(|adoption| adoption.date)),
            session: masthead.session,
            council_year: masthead.council_year,
            organs: bodies(reading),
            items: reading.agenda.items.iter().map(|item| self::item(item, reading)).collect(),
            states: reading.states.iter().map(part).collect(),
            keywords: metadata.keywords.clone(),
            paragraphs: numbered(&reading.document),
            example: example(&reading.document),
            outline: Outline::of(&reading.document),
            map: None,
        }
    }

    /// Where the edition is published.
    pub fn published(&self) -> Published {
        let Self { addresses, first, translations, .. } = self.clone();
        Published { addresses, first, translations }
    }

    /// What its address shares with those of the same document in other languages, `/A/62/492/`.
    pub fn below(&self) -> &str {
        self.address().get("/xx".len()..).unwrap_or_default()
    }

    /// The canonical address of the page.
    pub fn address(&self) -> &str {
        self.addresses.first().map_or("", String::as_str)
    }

    /// The address that search engines are led to: that of the first of those that claim the same symbol.
    pub fn canonical(&self) -> &str {
        self.first.as_deref().unwrap_or(self.address())
    }

    /// The symbols on one line, `A/62/492 – S/2007/616`.
    pub fn symbol_line(&self) -> String {
        self.symbols.iter().map(Symbol::as_str).collect::<Vec<_>>().join(" – ")
    }
}

fn bodies(reading: &Reading) -> Vec<Body> {
    let codes = reading.document.masthead.organs.iter().map(|organ: &Organ| organ.code(reading.source()));
    codes.zip(reading.organs()).map(|(code, name)| Body { code, name }).collect()
}

fn item(indexed: &IndexedItem, reading: &Reading) -> Item {
    let IndexedItem { item, title, .. } = indexed;
    Item { item: item.clone(), title: title.clone(), in_masthead: reading.has_item(item) }
}

fn part(entry: &StateEntry) -> Part {
    Part {
        state: entry.code,
        signs: !entry.signatures.is_empty(),
        transmits: entry.transmits,
        sponsors: entry.sponsors,
        vote: entry.vote,
        mentions: u32::try_from(entry.mentions.len()).unwrap_or(u32::MAX),
        place: entry.place().map(str::to_owned),
    }
}

/// The paragraphs of a document and their points, in the order of the page.
fn numbered(document: &Document) -> Vec<Numbered> {
    let mut found = Vec::new();
    for block in document.components.iter().flat_map(|component| &component.blocks) {
        if let Block::Paragraph(paragraph) = block {
            found.push(entry(&paragraph.eid, &paragraph.number));
            add_points(&paragraph.points, &mut found);
        }
    }
    found
}

fn example(document: &Document) -> Option<String> {
    let components = document.components.iter().rev();
    components.filter_map(|component| component.paragraphs().next()).map(|paragraph| paragraph.eid.clone()).next()
}

fn add_points(points: &[Point], found: &mut Vec<Numbered>) {
    for point in points {
        found.push(entry(&point.eid, &point.number));
        add_points(&point.points, found);
    }
}

fn entry(eid: &str, number: &Number) -> Numbered {
    let printed = if let Number::Printed { value, .. } = number { Some(value.clone()) } else { None };
    Numbered { eid: eid.to_owned(), printed }
}
