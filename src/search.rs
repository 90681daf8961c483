//! Search within a document: no index, a scan over its folded text.
//!
//! A document is at most a megabyte or two, and a scan of that is quicker than the eye. What a query
//! finds follows an order of generosity: as written, accents and case aside; other forms of the
//! words beside it; and only where nothing is found at all, words spelt nearly so.

mod excerpt;
pub(crate) mod fold;
mod folded;
mod matcher;
pub(crate) mod query;
pub(crate) mod stem;
pub(crate) mod typo;
mod utf16;
mod vocabulary;
pub(crate) mod words;

pub use excerpt::Excerpt;
pub use fold::fold_text;
pub use utf16::{Pieces, units};

use crate::document::{Document, Language};
use crate::order;
use folded::FoldedTexts;
use matcher::{Bounds, Needle};
use query::{Query, Term};
use std::ops::Range;
use stem::Stems;
use vocabulary::Vocabulary;

/// The text of a document, folded for matching.
#[derive(Debug, Default)]
pub struct Searchable {
    language: Language,
    texts: FoldedTexts,
    vocabulary: Vocabulary,
}

/// What a query found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Results {
    pub how: How,
    /// In the order of the page.
    pub hits: Vec<Hit>,
}

/// How generous the match had to be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum How {
    #[default]
    AsWritten,
    /// Other forms of the words are among what was found.
    Inflected,
    /// Nothing was found as written: these words of the document, as printed, are spelt nearly so.
    Respelt(Vec<String>),
}

/// The matches in one passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The place in [`Document::passages`].
    pub passage: usize,
    /// Byte ranges of the passage's text ([`crate::document::Text::to_string`]), in order, not overlapping.
    pub ranges: Vec<Range<usize>>,
}

impl Results {
    /// The number of marks, over all passages.
    pub fn count(&self) -> usize {
        self.hits.iter().map(|hit| hit.ranges.len()).sum()
    }
}

impl Searchable {
    pub fn new(document: &Document) -> Self {
        let passages = document.passages();
        Self::of_texts(document.language, passages.iter().map(|passage| passage.text.to_string(&document.source)))
    }

    /// Texts that are no document, such as the titles of a library; hits number them as passages.
    pub fn of_texts(language: Language, passages: impl IntoIterator<Item = String>) -> Self {
        let mut texts = FoldedTexts::default();
        for passage in passages {
            texts.push(&passage);
        }
        let vocabulary = Vocabulary::new(&texts);
        Self { language, texts, vocabulary }
    }

    /// The text of a passage that the ranges of a [`Hit`] refer to; empty where there is none.
    pub fn text(&self, passage: usize) -> &str {
        self.texts.source(passage)
    }

    /// Finds the passages in which every word and every "phrase" of the query occurs.
    pub fn find(&self, query: &str) -> Results {
        let query = Query::parse(query);
        let stems = Stems::new(self.language);
        let sought: Vec<Sought> = query.terms.iter().map(|term| self.with_forms(term, &stems)).collect();
        let sequence = query.sequence.as_deref().map(|text| Needle::new(text, Bounds { start: true, end: false }));
        let results = self.scan(&sought, sequence.as_ref());
        if results.hits.is_empty() { self.respell(query, &stems).unwrap_or_default() } else { results }
    }

    fn with_forms(&self, term: &Term, stems: &Stems) -> Sought {
        let written = Needle::new(&term.text, term.bounds);
        let (head, word) = term.text.rsplit_once(' ').unwrap_or(("", &term.text));
        let mut forms = Vec::new();
        if !term.quoted {
            let others = self.vocabulary.forms(word, &self.texts, stems);
            forms =
                others.iter().map(|form| Needle::new(format!("{head} {form}").trim_start(), Bounds::WORD)).collect();
        }
        Sought { written: vec![written], forms, short: term.is_short() }
    }

    /// Looks again, with words of the document in the place of those that do not occur in it.
    fn respell(&self, query: Query, stems: &Stems) -> Option<Results> {
        let mut respelt = Vec::new();
        let mut sought = Vec::new();
        for term in query.into_words() {
            let mut written = self.with_forms(&term, stems);
            if !written.occurs(self.texts.all()) {
                let spellings = if term.quoted { Vec::new() } else { self.spellings(&term) };
                if spellings.is_empty() {
                    return None;
                }
                respelt.extend(spellings.iter().map(|(_, place)| self.texts.source_of(place.clone()).to_owned()));
                written.written = spellings.iter().map(|(word, _)| Needle::new(word, Bounds::WORD)).collect();
            }
            sought.push(written);
        }
        let hits = self.scan(&sought, None).hits;
        (!hits.is_empty() && !respelt.is_empty()).then_some(Results { how: How::Respelt(respelt), hits })
    }

    fn spellings(&self, term: &Term) -> Vec<(&str, Range<usize>)> {
        let whole = self.vocabulary.spellings(&term.text, false, &self.texts);
        let begun = || self.vocabulary.spellings(&term.text, true, &self.texts);
        if whole.is_empty() && term.open { begun() } else { whole }
    }

    fn scan(&self, sought: &[Sought], sequence: Option<&Needle>) -> Results {
        let mut results = Results::default();
        if sought.is_empty() {
            return results;
        }
        let only_short = sought.iter().all(|sought| sought.short);
        for passage in 0..self.texts.len() {
            let text = self.texts.text(passage);
            let Some(found) = find_in(text, sought, sequence, only_short) else { continue };
            if found.inflected {
                results.how = How::Inflected;
            }
            let ranges = found.ranges.into_iter().map(|range| self.texts.unfold(passage, range));
            results.hits.push(Hit { passage, ranges: merge(ranges.collect()) });
        }
        results
    }
}

/// A term with all that counts as finding it.
struct Sought {
    /// As written; several where spellings were tried.
    written: Vec<Needle>,
    forms: Vec<Needle>,
    short: bool,
}

impl Sought {
    fn occurs(&self, text: &str) -> bool {
        self.written.iter().chain(&self.forms).any(|needle| needle.occurs(text))
    }
}

#[derive(Default)]
struct Found {
    ranges: Vec<Range<usize>>,
    inflected: bool,
}

/// What is to be marked in a folded text; none where a term is missing.
///
/// Where the words of the query stand together, only that is marked; else each of them, but words
/// of a letter or two only where there are no others.
fn find_in(text: &str, sought: &[Sought], sequence: Option<&Needle>, only_short: bool) -> Option<Found> {
    let together = sequence.map(|needle| needle.matches(text)).unwrap_or_default();
    if !together.is_empty() {
        return Some(Found { ranges: together, inflected: false });
    }
    let mut found = Found::default();
    for term in sought {
        let written: Vec<_> = term.written.iter().flat_map(|needle| needle.matches(text)).collect();
        let forms: Vec<_> = term.forms.iter().flat_map(|needle| needle.matches(text)).collect();
        if written.is_empty() && forms.is_empty() {
            return None;
        }
        if only_short || !term.short {
            found.inflected |= !forms.is_empty();
            found.ranges.extend(written.into_iter().chain(forms));
        }
    }
    Some(found)
}

/// Puts ranges in order and joins those that overlap.
fn merge(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    order::sort_by_key(&mut ranges, |range| (range.start, range.end));
    let mut merged: Vec<Range<usize>> = Vec::with_capacity(ranges.len());
    for range in ranges {
        match merged.last_mut() {
            Some(last) if range.start < last.end => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    merged
}
