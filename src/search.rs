//! Search within a document: no index, a scan over its folded text.

use crate::document::Document;
use std::ops::Range;

/// The text of a document, folded for matching.
pub struct Searchable;

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
    /// Other forms of the words.
    Inflected,
    /// Nothing was found as written: these words of the document are spelt nearly so.
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

impl Searchable {
    pub fn new(_document: &Document) -> Self {
        Self
    }

    pub fn find(&self, _query: &str) -> Results {
        Results::default()
    }
}
