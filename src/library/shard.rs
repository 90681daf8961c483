//! Files of keys in order, each with what is known of it: terms with lists, words with spellings.
//!
//! ```text
//! terms     = (key, head:byte, frequency:number if the head has none, list)*
//!           | (key, 7:byte, languages:bits, (frequency:number, list) of each)*
//! spellings = (key, languages:6 bits, frequency:2 bits)*
//! ```
//!
//! A head has the one language of the term in its lower three bits and the number of its documents in its upper
//! five, or 0 where these are too few bits. Keys that begin with `=` are those of filters.

use super::bytes::{Keys, Reader, count, put_number};
use super::list::{self, Deep, Form, List, Posting, Tells};
use super::manifest::Manifest;
use crate::document::Language;

/// In a head: more languages than one.
const SEVERAL: u8 = 7;

/// What the lists of a key tell.
fn tells(key: &str, manifest: &Manifest) -> Tells {
    if key.starts_with('=') { Tells::Nothing } else { manifest.tells }
}

/// What stands behind a key; `deep` takes what lies in another file.
///
/// The documents are in order.
pub(super) fn entry(
    key: &str,
    postings: &[Posting],
    manifest: &Manifest,
    mut deep: impl FnMut(&[u8]) -> Deep,
) -> Vec<u8> {
    let mut rest = postings;
    let of_language = |(language, bit): (Language, u8)| {
        let documents = manifest.of(language);
        let (of_language, after) = rest.split_at(rest.partition_point(|(document, _)| *document < documents.end));
        rest = after;
        let form = Form { frequency: count(of_language.len()), documents, tells: tells(key, manifest) };
        (!of_language.is_empty()).then_some((bit, form, of_language))
    };
    let parts: Vec<_> = Language::ALL.into_iter().zip(0..).filter_map(of_language).collect();
    let mut out = Vec::new();
    let alone = parts.first().filter(|_| parts.len() == 1);
    let short = alone.and_then(|(_, form, _)| u8::try_from(form.frequency).ok()).filter(|frequency| *frequency < 32);
    match alone {
        Some((bit, ..)) => out.push(short.unwrap_or(0) << 3 | bit),
        None => out.extend([SEVERAL, parts.iter().fold(0, |bits, (bit, ..)| bits | 1 << bit)]),
    }
    for (_, form, of_language) in &parts {
        if short.is_none() {
            put_number(form.frequency, &mut out);
        }
        list::write(of_language, form, &mut out, &mut deep);
    }
    out
}

/// The lists of a term, one a language.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lists<'b> {
    languages: u8,
    /// That of the only list, where the head tells it.
    frequency: Option<u32>,
    tells: Tells,
    bytes: Reader<'b>,
}

impl<'b> Lists<'b> {
    fn read(key: &str, manifest: &Manifest, from: &mut Reader<'b>) -> Option<Self> {
        let head = from.byte()?;
        let (languages, frequency) = match head & 7 {
            SEVERAL => (from.byte()?, None),
            bit => (1 << bit, Some(u32::from(head >> 3)).filter(|frequency| *frequency > 0)),
        };
        Some(Self { languages, frequency, tells: tells(key, manifest), bytes: *from })
    }

    /// Calls `each` with the form of every list and the bytes from it on, which it moves behind the list.
    fn walk(
        &self,
        manifest: &Manifest,
        mut each: impl FnMut(Language, &Form, &mut Reader<'b>) -> Option<()>,
    ) -> Option<Reader<'b>> {
        let mut from = self.bytes;
        for (language, bit) in Language::ALL.into_iter().zip(0..) {
            if self.languages >> bit & 1 == 1 {
                let frequency = self.frequency.or_else(|| from.number())?;
                let form = Form { frequency, documents: manifest.of(language), tells: self.tells };
                each(language, &form, &mut from)?;
            }
        }
        Some(from)
    }

    /// Calls `each` with the lists of the languages wanted, until one cannot be read.
    pub fn each(&self, manifest: &Manifest, wanted: &[Language], mut each: impl FnMut(List)) {
        self.walk(manifest, |language, form, from| {
            if !wanted.contains(&language) {
                return list::skip(from, form);
            }
            each(list::read(from, form)?);
            Some(())
        });
    }

    /// What is behind the lists.
    fn rest(&self, manifest: &Manifest) -> Option<Reader<'b>> {
        self.walk(manifest, |_, form, from| list::skip(from, form))
    }
}

/// Calls `each` with every key of a file of terms, in order, while it wants more.
pub(super) fn terms<'b>(file: &'b [u8], manifest: &Manifest, mut each: impl FnMut(&str, Lists<'b>) -> bool) {
    let mut from = Reader(file);
    let mut keys = Keys::default();
    while !from.is_empty() {
        let Some(key) = keys.next(&mut from) else { return };
        let Some(lists) = Lists::read(key, manifest, &mut from) else { return };
        if !each(key, lists) {
            return;
        }
        let Some(rest) = lists.rest(manifest) else { return };
        from = rest;
    }
}

/// The lists of one key.
pub(super) fn find<'b>(file: &'b [u8], manifest: &Manifest, key: &str) -> Option<Lists<'b>> {
    let mut found = None;
    terms(file, manifest, |other, lists| {
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
    /// How many documents have it, from 0 to 3.
    pub spread: u8,
}

/// What stands behind a word: where it occurs, and in how many documents, by powers of 8.
pub(super) fn spelling(languages: u8, documents: u32) -> u8 {
    let powers = u8::try_from(documents.max(1).ilog2() / 3).unwrap_or(3);
    languages & 0x3F | powers.min(3) << 6
}

/// Calls `each` with every word of a file of spellings.
pub(super) fn spellings(file: &[u8], mut each: impl FnMut(Spelling)) {
    let mut from = Reader(file);
    let mut keys = Keys::default();
    while !from.is_empty() {
        let Some(word) = keys.next(&mut from) else { return };
        let Some(byte) = from.byte() else { return };
        each(Spelling { word, languages: byte & 0x3F, spread: byte >> 6 });
    }
}
