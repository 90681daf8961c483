//! The index from agenda items into the text, and its consistency check.
//!
//! A document names the items under which it is issued in its masthead and again in its letter; what
//! it says of each stands somewhere in its annex. The index leads there by the words that title and
//! passage share, and shows them: it suggests nothing without evidence.

mod consistency;
mod shown;
mod subject;
mod token;
mod unit;
mod weigh;
mod words;

pub use consistency::{Consistency, Wording};

use crate::document::{AgendaItem, Document, ItemEntry, Mention, PassageKind, Span, Text};
use crate::search::stem::Stems;
use std::collections::BTreeMap;
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

/// Only so many items are led anywhere: no document has more, but a file may pretend to.
const MOST_ITEMS: usize = 300;

/// Builds the index of a document.
pub fn index(document: &Document) -> AgendaIndex {
    let source = &document.source;
    let stems = Stems::new(document.language);
    let words = Words::of(document.language, &stems);
    let mut items = named(document);
    let titles = titles(document);
    let units = unit::units(document, &stems);
    let subject = |item: &IndexedItem| {
        titles.get(&item.item).map(|title| Subject::of(title, source, &words, &stems)).unwrap_or_default()
    };
    let subjects: Vec<Subject> = items.iter().take(MOST_ITEMS).map(subject).collect();
    let scales = Scales::new(&units, &subjects);
    for (item, subject) in items.iter_mut().zip(&subjects) {
        item.passages = scales.suggest(subject);
    }
    for item in &mut items {
        item.title = titles.get(&item.item).map(|title| title.to_line(source)).unwrap_or_default();
    }
    AgendaIndex { items, consistency: Consistency::of(document, &titles) }
}

/// The items that a document names, each with every place.
fn named(document: &Document) -> Vec<IndexedItem> {
    let mut items = Vec::new();
    let mut known = BTreeMap::new();
    let mut invoke = |item: &AgendaItem, eid: &str, span: Span| {
        let at = *known.entry(item.clone()).or_insert_with(|| {
            items.push(IndexedItem {
                item: item.clone(),
                title: String::new(),
                invocations: Vec::new(),
                passages: Vec::new(),
            });
            items.len() - 1
        });
        if let Some(named) = items.get_mut(at) {
            named.invocations.push(Invocation { eid: eid.to_owned(), span });
        }
    };
    for ItemEntry { item, span, .. } in &document.masthead.agenda {
        invoke(item, "masthead", *span);
    }
    for passage in document.passages() {
        if matches!(passage.kind, PassageKind::Masthead | PassageKind::ItemTitle) {
            continue;
        }
        for run in &passage.text.runs {
            if let Some(Mention::AgendaItem(item)) = &run.mention {
                invoke(item, passage.eid, run.span);
            }
        }
    }
    items
}

/// The printed titles by item; the first where an item has two.
fn titles(document: &Document) -> BTreeMap<&AgendaItem, &Text> {
    let lines = &document.masthead.lines;
    let title = |entry: &ItemEntry| lines.get(entry.title?).map(|line| &line.text);
    let entries = document.masthead.agenda.iter().rev();
    entries.filter_map(|entry| Some((&entry.item, title(entry)?))).collect()
}
