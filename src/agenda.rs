//! The index from agenda items into the text, and its consistency check.
//!
//! A document names the items under which it is issued in its masthead and again in its letter; what
//! it says of each stands somewhere in its annex. The index leads there by the words that title and
//! passage share, and shows them: it suggests nothing without evidence.

mod consistency;
mod subject;
mod token;
mod unit;
mod weigh;
mod words;

pub use consistency::{Consistency, Wording};

use crate::document::{AgendaItem, Document, ItemEntry, Mention, PassageKind, Span, Text};
use crate::search::stem::Stems;
use subject::Subject;
use weigh::Scales;
use words::Words;

/// The agenda items of a document with what deals with them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AgendaIndex {
    /// The items of the masthead in printed order, then those that only the text names.
    pub items: Vec<IndexedItem>,
    pub consistency: Consistency,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndexedItem {
    pub item: AgendaItem,
    /// The title on one line; empty where none is printed.
    pub title: String,
    /// Every place that names the item: masthead first, then the letter.
    pub invocations: Vec<Invocation>,
    /// Passages that deal with it, best first; empty where there is no evidence.
    pub passages: Vec<Suggestion>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invocation {
    pub eid: String,
    pub span: Span,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// The paragraph, or the one of its points that has all of `words`.
    pub eid: String,
    /// The words of the text that led there, as printed, the most telling first.
    pub words: Vec<String>,
}

/// Builds the index of a document.
pub fn index(document: &Document) -> AgendaIndex {
    let source = &document.source;
    let stems = Stems::new(document.language);
    let words = Words::of(document.language, &stems);
    let mut items = named(document);
    let units = unit::units(document, &stems);
    let titles: Vec<Option<&Text>> = items.iter().map(|item| title(document, &item.item)).collect();
    let subject = |title: &Option<&Text>| title.map(|title| Subject::of(title, source, &words, &stems));
    let subjects: Vec<Subject> = titles.iter().map(|title| subject(title).unwrap_or_default()).collect();
    let scales = Scales::new(&units, &subjects);
    for ((item, title), subject) in items.iter_mut().zip(&titles).zip(&subjects) {
        item.title = title.map(|title| title.to_line(source)).unwrap_or_default();
        item.passages = scales.suggest(subject);
    }
    AgendaIndex { items, consistency: Consistency::of(document) }
}

/// The items that a document names, each with every place.
fn named(document: &Document) -> Vec<IndexedItem> {
    let mut items: Vec<IndexedItem> = Vec::new();
    for ItemEntry { item, span, .. } in &document.masthead.agenda {
        invoke(item, "masthead", *span, &mut items);
    }
    for passage in document.passages() {
        if matches!(passage.kind, PassageKind::Masthead | PassageKind::ItemTitle) {
            continue;
        }
        for run in &passage.text.runs {
            if let Some(Mention::AgendaItem(item)) = &run.mention {
                invoke(item, passage.eid, run.span, &mut items);
            }
        }
    }
    items
}

fn invoke(item: &AgendaItem, eid: &str, span: Span, items: &mut Vec<IndexedItem>) {
    let invocation = Invocation { eid: eid.to_owned(), span };
    match items.iter_mut().find(|known| known.item == *item) {
        Some(known) => known.invocations.push(invocation),
        None => items.push(IndexedItem {
            item: item.clone(),
            title: String::new(),
            invocations: vec![invocation],
            passages: Vec::new(),
        }),
    }
}

/// The printed title of an item.
fn title<'d>(document: &'d Document, item: &AgendaItem) -> Option<&'d Text> {
    let entry = document.masthead.agenda.iter().find(|entry| entry.item == *item)?;
    document.masthead.lines.get(entry.title?).map(|line| &line.text)
}
