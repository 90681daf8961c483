//! From the words of documents to the files of an index.

use super::bm25;
use super::bytes::{Keys, count};
use super::columns::Columns;
use super::filter::Family;
use super::forward::Forward;
use super::lengths::Lengths;
use super::list::{self, Deep, Posting, Tells};
use super::manifest::{Kind, MANIFEST, Manifest, Router};
use super::record::Record;
use super::rows::{ROWS, Row};
use super::shard;
use super::terms::{Terms, is_common};
use crate::document::Language;
use crate::fnv;
use std::collections::HashMap;

/// Bytes of a file of terms, at least and at most; between, the root of all of them, so often: files grow half as
/// fast as their number, and neither is ever large.
const LEAST: usize = 2_048;
const MOST: usize = 8_192;
const ROOTS: f64 = 1.9;
/// Bytes of a file of deep layers, and of spellings.
const PACK: usize = 16_384;
const SPELLINGS: usize = 8_192;

/// Documents of the largest library whose lists tell weights: a byte for the length of each is sooner fetched than the
/// bits that impacts take more.
const SMALL: u32 = 8_192;

/// Letters of the shortest word whose spelling is kept.
const LETTERS: usize = 4;
/// In how many documents a word occurs at least that others are corrected to, in libraries of so many for each.
const SPREAD: u32 = 3;
const FEW: u32 = 1_000;

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

/// The terms of all documents with their postings, in the order of the documents.
#[derive(Default)]
struct Merged {
    /// Of the documents of each language, in their order.
    lengths: [Vec<u32>; 6],
    terms: HashMap<String, u32>,
    /// Each document with the weight of the term in it.
    postings: Vec<Vec<(u32, u32)>>,
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
        let stems = Language::ALL.map(Terms::new);
        for (record, forward) in documents {
            if let Some(lengths) = merged.lengths.get_mut(place_of(record.language)) {
                lengths.push(forward.length());
            }
        }
        let mut weights: Vec<(u32, u32)> = Vec::new();
        for (document, (record, forward)) in (0..).zip(documents) {
            let at = place_of(record.language);
            let Some(terms) = stems.get(at) else { continue };
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
                    postings.push((document, weight));
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
            let states = record.states.iter();
            let states = states.filter_map(|(state, role)| Some(format!("{}{state} {role}", Family::State.key()?)));
            for key in items.chain(states).collect::<Vec<_>>() {
                let term = self.intern(key);
                let postings = self.postings.get_mut(term as usize);
                if let Some(postings) = postings.filter(|all| all.last().is_none_or(|last| last.0 != document)) {
                    postings.push((document, 1));
                }
            }
        }
    }

    fn write(self, documents: &[(&Record, &Forward)]) -> Vec<File> {
        let numbers = self.lengths.each_ref().map(|lengths| count(lengths.len()));
        let tells = if numbers.iter().sum::<u32>() > SMALL { Tells::Impacts } else { Tells::Weights };
        let manifest = Manifest { documents: numbers, tells, ..Manifest::default() };
        let lengths = self.lengths_with_means();
        let mut keys: Vec<(&str, u32)> = self.terms.iter().map(|(key, term)| (key.as_str(), *term)).collect();
        keys.sort_unstable();
        let mut deep = Packs::default();
        let entries = keys.into_iter().map(|(key, term)| {
            let postings = self.postings.get(term as usize).into_iter().flatten();
            let postings: Vec<Posting> = postings.map(|posting| told(posting, &lengths, tells)).collect();
            (key, shard::entry(key, &postings, &manifest, |layer| deep.add(layer)))
        });
        let entries: Vec<(&str, Vec<u8>)> = entries.collect();
        let all: usize = entries.iter().map(|(_, bytes)| bytes.len() + 4).sum();
        let (terms, term_files) = cut(&entries, shard_size(all));
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
            (Kind::Lengths, if tells == Tells::Weights { self.told_lengths() } else { Vec::new() }),
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

    /// The lengths of the documents of each language, as they are told.
    fn told_lengths(&self) -> Vec<Vec<u8>> {
        self.lengths.iter().map(|lengths| Lengths::write(lengths)).collect()
    }

    /// The length of each document, and the mean of its language.
    fn lengths_with_means(&self) -> Vec<(u32, f32)> {
        let of_language = |lengths: &Vec<u32>| {
            let sum: f64 = lengths.iter().map(|length| f64::from(*length)).sum();
            let mean = (sum / lengths.len().max(1) as f64) as f32;
            lengths.iter().map(|length| (*length, mean)).collect::<Vec<_>>()
        };
        self.lengths.iter().flat_map(of_language).collect()
    }

    /// The words that others are corrected to, with the languages of their texts and how many have them.
    fn spellings(&self) -> Vec<(&str, Vec<u8>)> {
        let documents: usize = self.lengths.iter().map(Vec::len).sum();
        let spread = (count(documents) / FEW).clamp(1, SPREAD);
        let corrects = |word: &str| word.chars().all(char::is_alphabetic) && word.chars().count() >= LETTERS;
        let words = self.words.iter().filter(|(word, surface)| surface.spread >= spread && corrects(word));
        let entry = |surface: &Surface| {
            let known = surface.terms.iter().zip(0_u8..).filter(|(term, _)| matches!(term, Some(Some(_))));
            let mask = known.fold(0, |mask, (_, bit)| mask | 1 << bit);
            (mask > 0).then(|| vec![shard::spelling(mask, surface.spread)])
        };
        let mut found: Vec<(&str, Vec<u8>)> =
            words.filter_map(|(word, surface)| Some((word.as_str(), entry(surface)?))).collect();
        found.sort_unstable();
        found
    }
}

/// A document with what its list tells of it, from the weight of the term.
fn told((document, weight): &(u32, u32), lengths: &[(u32, f32)], tells: Tells) -> Posting {
    let (length, mean) = lengths.get(*document as usize).copied().unwrap_or_default();
    match tells {
        Tells::Impacts => (*document, list::of_impact(bm25::impact(*weight, length, mean))),
        _ => (*document, list::of_weight(*weight)),
    }
}

/// How large files of terms are where all have so many bytes.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is small, and not negative")]
fn shard_size(all: usize) -> usize {
    (((all as f64).sqrt() * ROOTS) as usize).clamp(LEAST, MOST)
}

fn place_of(language: Language) -> usize {
    Language::ALL.iter().position(|other| *other == language).unwrap_or_default()
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

/// The hash of files with their lengths.
fn hash<'f>(files: impl Iterator<Item = &'f Vec<u8>>) -> u64 {
    fnv::hash_64(files.flat_map(|file| file.iter().copied().chain((file.len() as u64).to_le_bytes())))
}
