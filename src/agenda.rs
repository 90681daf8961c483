//! The index from agenda items into the text, and its consistency check.

use crate::document::{AgendaItem, Document, Span};

/// The agenda items of a document with what deals with them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AgendaIndex {
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
    pub eid: String,
    /// The words of the text that led there, as printed, rarest first.
    pub words: Vec<String>,
}

/// Whether masthead, titles and letter agree.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Consistency {
    /// Items of the masthead's list, titles printed, items of the letter's list; none where there is no letter list.
    pub in_masthead: usize,
    pub titles: usize,
    pub in_letter: Option<usize>,
    /// Items that only one of the lists has.
    pub only_in_masthead: Vec<AgendaItem>,
    pub only_in_letter: Vec<AgendaItem>,
}

impl Consistency {
    pub fn agrees(&self) -> bool {
        self.only_in_masthead.is_empty() && self.only_in_letter.is_empty() && self.titles == self.in_masthead
    }
}

/// Builds the index of a document.
pub fn index(_document: &Document) -> AgendaIndex {
    AgendaIndex::default()
}
