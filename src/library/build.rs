//! From the words of documents to the files of an index.

use super::bytes::{Keys, count};
use super::columns::Columns;
use super::filter::Family;
use super::forward::Forward;
use super::list::{self, Deep, Posting};
use super::manifest::{Kind, MANIFEST, Manifest, Router};
use super::record::Record;
use super::rows::{ROWS, Row};
use super::terms::{Terms, is_common};
use crate::document::Language;
use std::collections::HashMap;

/// The parameters of BM25: how soon more of a word adds little, and how much long texts count for less.
pub const K1: f32 = 1.2;
pub const B: f32 = 0.75;

/// Files of terms in a library whose files need not be larger than the least or smaller than the most.
const SHARDS: usize = 512;
/// Bytes of a file of terms.
const LEAST: usize = 2_048;
const MOST: usize = 14_336;
/// Bytes of a file of deep layers, and of spellings.
const PACK: usize = 16_384;
const SPELLINGS: usize = 8_192;

/// Letters of the shortest word whose spelling is kept.
const LETTERS: usize = 4;
/// In how many documents a word occurs at least that others are corrected to.
const SPREAD: u32 = 2;

/// A file of the index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// `search/manifest.bin`
    pub address: String,
    pub bytes: Vec<u8>,
}

/// Makes the index of a library: the same files from the same documents, in whatever order these come.
pub fn build<'d>(documents: impl IntoIterator<Item = (&'d Record, &'d Forward)>) -> Vec<File> {
    let mut documents: Vec<_> = documents.into_iter().collect();
    documents.sort_by_cached_key(|(record, _)| place(record));
    let mut merged = Merged::new(&documents);
    merged.add_filters(&documents);
    merged.write(&documents)
}

/// By what documents are numbered: those that are alike in what they are filtered by come together.
fn place(record: &Record) -> impl Ord + use<> {
    let language = Language::ALL.iter().position(|language| *language == record.language);
    let symbol = record.symbols.first().map(|symbol| natural(symbol));
    let what = (record.organs.join("|"), record.session, record.year(), record.class.clone());
    (language, what, symbol, record.address.clone())
}

/// A text that sorts by the numbers in it.
fn natural(text: &str) -> String {
    let mut out = String::new();
    let mut digits = String::new();
    for c in text.chars().chain(['\0']) {
        if c.is_ascii_digit() {
            digits.push(c);
        } else {
            out.push_str(&format!("{digits:0>8}"));
            digits.clear();
            out.push(c);
        }
    }
    out
}

/// How much a document is about a term that has a weight in it, from 0 to 1: BM25 without the rarity of the term.
pub fn impact(weight: u32, length: u32, mean: f32) -> f32 {
    let (weight, length) = (weight as f32, length as f32);
    weight / (weight + K1 * (1.0 - B + B * length / mean.max(1.0)))
}

/// How rare a term is: the other factor of BM25.
pub fn rarity(documents: u32, frequency: u32) -> f32 {
    let (documents, frequency) = (documents as f32, frequency.min(documents) as f32);
    (1.0 + (documents - frequency + 0.5) / (frequency + 0.5)).ln()
}

/// The terms of all documents with their postings, in the order of the documents.
#[derive(Default)]
struct Merged {
    documents: [u32; 6],
    terms: HashMap<String, u32>,
    postings: Vec<Vec<Posting>>,
    words: HashMap<String, Surface>,
}

/// A word as it is written in texts.
struct Surface {
    /// Its term in each language; none yet where it did not occur.
    terms: [Option<Option<u32>>; 6],
    /// In how many documents it occurs.
    spread: u32,
}

impl Merged {
    fn new(documents: &[(&Record, &Forward)]) -> Self {
        let mut merged = Self::default();
        let mut lengths = [0_u64; 6];
        let stems = Language::ALL.map(Terms::new);
        for (record, forward) in documents {
            let at = place_of(record.language);
            if let (Some(number), Some(length)) = (merged.documents.get_mut(at), lengths.get_mut(at)) {
                *number += 1;
                *length += u64::from(forward.length());
            }
        }
        let mut weights: Vec<(u32, u32)> = Vec::new();
        for (document, (record, forward)) in (0..).zip(documents) {
            let at = place_of(record.language);
            let Some(((terms, number), length)) = stems.get(at).zip(merged.documents.get(at)).zip(lengths.get(at))
            else {
                continue;
            };
            let mean = *length as f32 / (*number).max(1) as f32;
            weights.clear();
            forward.each(|word, weight| {
                if let Some(term) = merged.term(word, record.language, at, terms) {
                    weights.push((term, weight));
                }
            });
            weights.sort_unstable();
            for same in weights.chunk_by(|a, b| a.0 == b.0) {
                let weight = same.iter().fold(0_u32, |sum, (_, weight)| sum.saturating_add(*weight));
                if let Some(postings) = same.first().and_then(|(term, _)| merged.postings.get_mut(*term as usize)) {
                    postings.push((document, impact(weight, forward.length(), mean)));
                }
            }
        }
        merged
    }

    /// The term of a word in a language; none for words too common.
    fn term(&mut self, word: &str, language: Language, at: usize, terms: &Terms) -> Option<u32> {
        if let Some(surface) = self.words.get_mut(word) {
            surface.spread += 1;
            if let Some(Some(known)) = surface.terms.get(at) {
                return *known;
            }
        }
        let term = (!is_common(word, language)).then(|| self.intern(terms.of(word)));
        let surface = self.words.entry(word.to_owned()).or_insert(Surface { terms: [None; 6], spread: 1 });
        if let Some(place) = surface.terms.get_mut(at) {
            *place = Some(term);
        }
        term
    }

    fn intern(&mut self, term: String) -> u32 {
        let next = count(self.postings.len());
        let known = *self.terms.entry(term).or_insert(next);
        if known == next {
            self.postings.push(Vec::new());
        }
        known
    }

    /// Adds the values by which documents are filtered as terms of their own.
    fn add_filters(&mut self, documents: &[(&Record, &Forward)]) {
        for (document, (record, _)) in (0..).zip(documents) {
            let items = record.items.iter().filter_map(|item| Some(format!("{}{item}", Family::Item.key()?)));
            let states = record.states.iter().flat_map(|(state, role)| [state.clone(), format!("{state} {role}")]);
            let states = states.filter_map(|value| Some(format!("{}{value}", Family::State.key()?)));
            for key in items.chain(states).collect::<Vec<_>>() {
                let term = self.intern(key);
                let postings = self.postings.get_mut(term as usize);
                if let Some(postings) = postings.filter(|all| all.last().is_none_or(|last| last.0 != document)) {
                    postings.push((document, 1.0));
                }
            }
        }
    }

    fn write(self, documents: &[(&Record, &Forward)]) -> Vec<File> {
        let manifest = Manifest { documents: self.documents, ..Manifest::default() };
        let mut keys: Vec<(&str, u32)> = self.terms.iter().map(|(key, term)| (key.as_str(), *term)).collect();
        keys.sort_unstable();
        let mut deep = Packs::default();
        let entries = keys.into_iter().map(|(key, term)| {
            let postings = self.postings.get(term as usize).map(Vec::as_slice).unwrap_or_default();
            (key, entry(postings, &manifest, &mut deep))
        });
        let entries: Vec<(&str, Vec<u8>)> = entries.collect();
        let all: usize = entries.iter().map(|(_, bytes)| bytes.len() + 4).sum();
        let (terms, term_files) = cut(&entries, (all / SHARDS).clamp(LEAST, MOST));
        let (spellings, spelling_files) = cut(&self.spellings(), SPELLINGS);
        let rows = documents.chunks(ROWS as usize).map(|chunk| {
            let mut out = Vec::new();
            chunk.iter().for_each(|(record, _)| Row::write(record, &mut out));
            out
        });
        let columns = Columns::new(documents.iter().map(|(record, _)| *record)).write();
        let kinds = [
            (Kind::Terms, term_files),
            (Kind::Spellings, spelling_files),
            (Kind::Deep, deep.0),
            (Kind::Rows, rows.collect()),
            (Kind::Columns, vec![columns]),
        ];
        let widest = kinds.iter().take(2).flat_map(|(_, files)| files).map(Vec::len).max().unwrap_or(0);
        let generation = hash(kinds.iter().flat_map(|(_, files)| files));
        let manifest = Manifest { generation, widest: count(widest), terms, spellings, ..manifest };
        let mut files = vec![File { address: MANIFEST.to_owned(), bytes: manifest.write() }];
        for (kind, all) in kinds {
            let numbered =
                (0..).zip(all).map(|(number, bytes)| File { address: manifest.address(kind, number), bytes });
            files.extend(numbered);
        }
        files
    }

    /// The words that others are corrected to, with the languages of their texts and how many have them.
    fn spellings(&self) -> Vec<(&str, Vec<u8>)> {
        let corrects = |word: &str| word.chars().all(char::is_alphabetic) && word.chars().count() >= LETTERS;
        let words = self.words.iter().filter(|(word, surface)| surface.spread >= SPREAD && corrects(word));
        let entry = |surface: &Surface| {
            let known = surface.terms.iter().zip(0_u8..).filter(|(term, _)| matches!(term, Some(Some(_))));
            let mask = known.fold(0, |mask, (_, bit)| mask | 1 << bit);
            (mask > 0).then(|| vec![mask, surface.spread.ilog2().to_le_bytes().first().copied().unwrap_or(0)])
        };
        let mut found: Vec<(&str, Vec<u8>)> =
            words.filter_map(|(word, surface)| Some((word.as_str(), entry(surface)?))).collect();
        found.sort_unstable();
        found
    }
}

fn place_of(language: Language) -> usize {
    Language::ALL.iter().position(|other| *other == language).unwrap_or_default()
}

/// What stands behind the key of a term: the languages that have it as bits, and a list for each.
fn entry(postings: &[Posting], manifest: &Manifest, deep: &mut Packs) -> Vec<u8> {
    let mut out = vec![0];
    let mut mask = 0;
    let mut rest = postings;
    for (language, bit) in Language::ALL.into_iter().zip(0..) {
        let documents = manifest.of(language);
        let (of_language, after) = rest.split_at(rest.partition_point(|(document, _)| *document < documents.end));
        rest = after;
        if !of_language.is_empty() {
            mask |= 1 << bit;
            list::write(of_language, documents.start, &mut out, |layer| deep.add(layer));
        }
    }
    if let Some(first) = out.first_mut() {
        *first = mask;
    }
    out
}

/// Cuts entries into files of about so many bytes; each file begins its keys anew.
fn cut(entries: &[(&str, Vec<u8>)], size: usize) -> (Router, Vec<Vec<u8>>) {
    let mut router = Router::default();
    let mut files: Vec<Vec<u8>> = Vec::new();
    let mut keys = Keys::default();
    let mut before = "";
    for (key, entry) in entries {
        // One more entry may not take a file much beyond its size.
        let fits = files.last().is_some_and(|file| file.len() + entry.len() / 2 < size);
        if !fits {
            router.0.push(between(before, key).to_owned());
            files.push(Vec::new());
            keys = Keys::default();
        }
        if let Some(file) = files.last_mut() {
            keys.put(key, file);
            file.extend_from_slice(entry);
        }
        before = key;
    }
    (router, files)
}

/// The shortest beginning of a key that does not come before another key, which does.
fn between<'k>(before: &str, key: &'k str) -> &'k str {
    let ends = key.char_indices().map(|(at, c)| at + c.len_utf8());
    ends.filter_map(|end| key.get(..end)).find(|beginning| *beginning > before).unwrap_or(key)
}

/// Layers of lists packed into files.
#[derive(Default)]
struct Packs(Vec<Vec<u8>>);

impl Packs {
    fn add(&mut self, layer: &[u8]) -> Deep {
        if self.0.last().is_none_or(|pack| pack.len() + layer.len() > PACK) {
            self.0.push(Vec::new());
        }
        let file = count(self.0.len().saturating_sub(1));
        let Some(pack) = self.0.last_mut() else { return Deep { file, place: 0..0 } };
        let start = count(pack.len());
        pack.extend_from_slice(layer);
        Deep { file, place: start..count(pack.len()) }
    }
}

/// The 64-bit hash of Fowler, Noll and Vo (FNV-1a) over files with their lengths.
fn hash<'f>(files: impl Iterator<Item = &'f Vec<u8>>) -> u64 {
    let add = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    files.fold(0xcbf2_9ce4_8422_2325, |hash, file| {
        let length = (file.len() as u64).to_le_bytes();
        file.iter().copied().chain(length).fold(hash, add)
    })
}
