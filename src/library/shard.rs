//! Files of keys in order, each with what is known of it: terms with lists, words with spellings.
//!
//! ```text
//! terms     = (key, languages:bits, list of each)*
//! spellings = (key, languages:bits, documents:base-2 logarithm)*
//! ```

use super::bytes::{Keys, Reader};
use super::list::{self, List};
use super::manifest::Manifest;
use crate::document::Language;

/// The lists of a term, one a language.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lists<'b> {
    languages: u8,
    bytes: Reader<'b>,
}

impl Lists<'_> {
    /// Calls `each` with the lists of the languages wanted, until one cannot be read.
    pub fn each(&self, manifest: &Manifest, wanted: &[Language], mut each: impl FnMut(Language, List)) {
        let mut from = self.bytes;
        for (language, bit) in Language::ALL.into_iter().zip(0..) {
            if self.languages >> bit & 1 == 0 {
                continue;
            }
            if !wanted.contains(&language) {
                let Some(()) = list::skip(&mut from) else { return };
                continue;
            }
            let Some(list) = list::read(&mut from, &manifest.of(language)) else { return };
            each(language, list);
        }
    }
}

/// Calls `each` with every key of a file of terms, in order, while it wants more.
pub(super) fn terms<'b>(file: &'b [u8], mut each: impl FnMut(&str, Lists<'b>) -> bool) {
    let mut from = Reader(file);
    let mut keys = Keys::default();
    while !from.is_empty() {
        let Some(key) = keys.next(&mut from) else { return };
        let Some(languages) = from.byte() else { return };
        let lists = Lists { languages, bytes: from };
        if !each(key, lists) {
            return;
        }
        for _ in 0..(languages & 0x3F).count_ones() {
            let Some(()) = list::skip(&mut from) else { return };
        }
    }
}

/// The lists of one key.
pub(super) fn find<'b>(file: &'b [u8], key: &str) -> Option<Lists<'b>> {
    let mut found = None;
    terms(file, |other, lists| {
        if other == key {
            found = Some(lists);
        }
        other < key
    });
    found
}

/// A word of a file of spellings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Spelling<'k> {
    pub word: &'k str,
    /// The languages of the texts with it, as bits.
    pub languages: u8,
    /// The base-2 logarithm of the number of documents with it.
    pub spread: u8,
}

/// Calls `each` with every word of a file of spellings.
pub(super) fn spellings(file: &[u8], mut each: impl FnMut(Spelling)) {
    let mut from = Reader(file);
    let mut keys = Keys::default();
    while !from.is_empty() {
        let Some(word) = keys.next(&mut from) else { return };
        let (Some(languages), Some(spread)) = (from.byte(), from.byte()) else { return };
        each(Spelling { word, languages, spread });
    }
}
