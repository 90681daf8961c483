//! Finds documents in an index whose files come one after the other.
//!
//! [`Index::find`] waits for nothing: it tells which files it needs, and is called again when they are there.
//! Whoever calls it fetches them together, natively from a folder and in a browser over the network:
//!
//! ```text
//! let index = Index::read(manifest)?;
//! loop {
//!     match index.find(&query, &files) {
//!         Step::Need(addresses) => fetch those, keep the bytes in `files`; no bytes for those that are not there
//!         Step::Done(results) => break results
//!     }
//! }
//! ```
//!
//! Terms come first, in one trip, and rows in the second; where nothing has a word, spellings and their terms
//! come between. No query needs more than [`BUDGET`] bytes of terms, however long it is: of a longer one the
//! shortest words are ignored, and [`Results::ignored`] has them.

mod counts;
mod group;
mod spelling;

use super::bm25::rarity;
use super::bytes::count;
use super::columns::Columns;
use super::filter::{Family, Filters};
use super::lengths::Lengths;
use super::list::{self, Tells};
use super::manifest::{Kind, Manifest};
use super::query::Query;
use super::rows::{ROWS, Row};
use super::terms::Terms;
use crate::document::Language;
use crate::order;
use group::Group;
use std::cell::RefCell;
use std::collections::HashMap;

/// Bytes of terms and spellings that a query may need, counted as if each file were as large as the largest.
pub const BUDGET: u32 = 90_000;

/// Files of an index that are there: by their address, `search/manifest.bin`.
pub trait Files {
    /// The bytes of a file; none while it is not there, and no bytes where it will never be.
    fn get(&self, address: &str) -> Option<&[u8]>;
}

impl Files for HashMap<String, Vec<u8>> {
    fn get(&self, address: &str) -> Option<&[u8]> {
        HashMap::get(self, address).map(Vec::as_slice)
    }
}

/// How far a search has come.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// It needs these files, all at once.
    Need(Vec<String>),
    Done(Results),
}

/// What a query found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Results {
    /// How many documents have one of the words at least, and pass the filters.
    pub total: usize,
    /// How many of them have all the words.
    pub complete: usize,
    /// Whether there may be more, of which the index tells nothing as they are less about the words.
    pub more: bool,
    /// The best, from where the query wants them: those with all the words first.
    pub hits: Vec<Hit>,
    /// How many documents would be found with each value of a family, all other filters as they are.
    /// Families and values are in order.
    pub counts: Vec<(Family, Vec<(String, u32)>)>,
    /// The words that were looked for, folded; [`super::best_passages`] finds them in the text of a hit.
    pub words: Vec<String>,
    /// Words that occur nowhere, with the word that was looked for in their place.
    pub respelt: Vec<(String, String)>,
    /// Words that occur seldom, with one that many documents have and that is spelt nearly so.
    pub suggested: Vec<(String, String)>,
    /// Words that nothing is like.
    pub missing: Vec<String>,
    /// Words that were not looked for, as they are too common or too many.
    pub ignored: Vec<String>,
    /// Phrases that the text of a hit must be searched for to know whether it has them.
    pub phrases: Vec<String>,
}

/// A document that was found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Hit {
    /// Its number in the index.
    pub document: u32,
    pub language: Language,
    pub score: f32,
    /// Whether it has all the words.
    pub complete: bool,
    pub row: Row,
    /// The codes of the organs that issue it, where the query has any family counted that columns tell.
    pub organs: Vec<String>,
}

/// An index that can be searched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Index {
    manifest: Manifest,
}

impl Index {
    /// From the bytes of [`super::MANIFEST`]; none where they are of another version or broken.
    pub fn read(manifest: &[u8]) -> Option<Self> {
        Some(Self { manifest: Manifest::read(manifest)? })
    }

    /// The number of documents.
    pub fn len(&self) -> usize {
        self.manifest.all() as usize
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Finds what a query asks for, or tells what it needs to.
    pub fn find(&self, query: &Query, files: &dyn Files) -> Step {
        let search = Search::new(&self.manifest, query, files);
        let results = search.run(query);
        let needs = search.needs.into_inner();
        match results {
            Some(results) if needs.is_empty() => Step::Done(results),
            _ => Step::Need(needs),
        }
    }
}

/// A query on its way through the files.
struct Search<'s> {
    manifest: &'s Manifest,
    files: &'s dyn Files,
    languages: Vec<Language>,
    terms: Vec<(Language, Terms)>,
    needs: RefCell<Vec<String>>,
    /// The files counted against [`BUDGET`].
    spent: RefCell<Vec<String>>,
}

/// Why a file cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wanted {
    /// It is not there yet.
    Needed,
    /// It would be more than a query may need.
    TooMuch,
}

/// Documents with their scores, and which filters they fail.
struct Scores {
    /// For each document, the groups that it has, as bits.
    found: Vec<u16>,
    score: Vec<f32>,
    required: u16,
    all: u16,
}

impl<'s> Search<'s> {
    fn new(manifest: &'s Manifest, query: &Query, files: &'s dyn Files) -> Self {
        let (asked, any) = (&query.filters, !query.filters.narrow(Family::Language));
        let wanted = |language: &Language| any || asked.has(Family::Language, language.code());
        let has_any = |language: &Language| !manifest.of(*language).is_empty();
        let languages: Vec<_> = Language::ALL.into_iter().filter(wanted).filter(has_any).collect();
        let terms = languages.iter().map(|language| (*language, Terms::new(*language))).collect();
        Self { manifest, files, languages, terms, needs: RefCell::default(), spent: RefCell::default() }
    }

    /// A file of terms or spellings, which costs.
    fn paid(&self, kind: Kind, number: u32) -> Result<&'s [u8], Wanted> {
        let address = self.manifest.address(kind, number);
        let mut spent = self.spent.borrow_mut();
        if !spent.contains(&address) {
            let files = u32::try_from(spent.len()).unwrap_or(u32::MAX);
            if files.saturating_add(1).saturating_mul(self.manifest.widest) > BUDGET && files >= 2 {
                return Err(Wanted::TooMuch);
            }
            spent.push(address);
        }
        drop(spent);
        self.file(kind, number).ok_or(Wanted::Needed)
    }

    /// A file, or none yet, which is noted.
    fn file(&self, kind: Kind, number: u32) -> Option<&'s [u8]> {
        let address = self.manifest.address(kind, number);
        let bytes = self.files.get(&address);
        let mut needs = self.needs.borrow_mut();
        if bytes.is_none() && !needs.contains(&address) {
            needs.push(address);
        }
        bytes
    }

    /// The results, as far as the files are there; what is missing is noted.
    fn run(&self, query: &Query) -> Option<Results> {
        let columns = self.columns(query);
        let lengths = self.lengths();
        let failed = self.failed(&query.filters, columns.as_ref());
        let mut results = Results::default();
        let groups = self.groups(query, &mut results);
        if !self.needs.borrow().is_empty() {
            return None;
        }
        let (failed, groups) = (failed?, groups?);
        let suggested = self.suggest(&groups);
        let scores = self.score(&groups, &lengths);
        let nothing = groups.is_empty() && (!results.ignored.is_empty() || !results.missing.is_empty());
        let passes = |document: usize| !nothing && scores.passes(document);
        let mut hits: Vec<(bool, f32, u32)> = Vec::new();
        for (document, failed) in (0_u32..).zip(&failed) {
            if *failed == 0 && passes(document as usize) {
                let (complete, score) = scores.of(document as usize);
                hits.push((complete, score, document));
            }
        }
        results.total = hits.len();
        results.complete = hits.iter().filter(|(complete, ..)| *complete).count();
        results.more = groups.iter().any(Group::is_cut);
        results.suggested = suggested;
        results.respelt =
            groups.iter().filter_map(|group| Some((group.word.clone(), group.respelt.clone()?))).collect();
        results.words = groups.iter().map(|group| group.respelt.as_ref().unwrap_or(&group.word).clone()).collect();
        results.hits = self.hits(hits, query, columns.as_ref());
        results.counts = self.counts(query, columns.as_ref(), &|document, but| {
            failed.get(document).is_some_and(|failed| failed & !but == 0) && passes(document)
        });
        Some(results)
    }

    /// How long documents are, as far as the files are there; nothing where lists tell impacts.
    fn lengths(&self) -> Vec<Lengths> {
        let of = |language: &Language| {
            let bytes = self.file(Kind::Lengths, Manifest::place(*language))?;
            Some(Lengths::read(bytes, self.manifest.of(*language)))
        };
        match self.manifest.tells {
            Tells::Impacts => Vec::new(),
            _ => self.languages.iter().filter_map(of).collect(),
        }
    }

    /// The columns, where the query needs them.
    fn columns(&self, query: &Query) -> Option<Columns> {
        let of_columns = |family: &Family| !matches!(family, Family::Language | Family::Item | Family::State);
        let filtered = query.filters.iter().any(|(family, _)| of_columns(&family));
        if !filtered && !query.counts.iter().any(of_columns) {
            return Some(Columns::default());
        }
        Some(Columns::read(self.file(Kind::Columns, 0)?).unwrap_or_default())
    }

    /// For each document, the families of filters that it fails, as bits.
    fn failed(&self, filters: &Filters, columns: Option<&Columns>) -> Option<Vec<u8>> {
        let mut failed = vec![0_u8; self.manifest.all() as usize];
        for family in Family::ALL {
            if !filters.narrow(family) {
                continue;
            }
            failed.iter_mut().for_each(|bits| *bits |= counts::bit(family));
            let mut pass = |documents: std::ops::Range<u32>| {
                let range = documents.start as usize..(documents.end as usize).min(self.manifest.all() as usize);
                failed.get_mut(range).into_iter().flatten().for_each(|bits| *bits &= !counts::bit(family));
            };
            match family {
                Family::Language => self.languages.iter().for_each(|language| pass(self.manifest.of(*language))),
                Family::Item | Family::State => {
                    for list in filters.of(family).flat_map(|value| self.having(family, value)) {
                        list.postings.iter().for_each(|(document, _)| pass(*document..document + 1));
                    }
                }
                _ => columns?.each(family, |value, documents| {
                    if filters.has(family, value) {
                        pass(documents);
                    }
                }),
            }
        }
        Some(failed)
    }

    fn score(&self, groups: &[Group], lengths: &[Lengths]) -> Scores {
        let all = self.manifest.all() as usize;
        let searched: u32 = self.languages.iter().map(|language| count(self.manifest.of(*language).len())).sum();
        let mut scores = Scores { found: vec![0; all], score: vec![0.0; all], required: 0, all: 0 };
        let mut best = vec![-1.0_f32; all];
        let mut touched = Vec::new();
        for (group, bit) in groups.iter().zip(0..16) {
            scores.all |= 1 << bit;
            scores.required |= u16::from(group.required) << bit;
            for (weight, list) in &group.lists {
                let first = list.postings.first().map_or(0, |posting| posting.0);
                let lengths = lengths.iter().find(|lengths| lengths.has(first));
                for (document, told) in &list.postings {
                    let Some(known) = best.get_mut(*document as usize) else { continue };
                    if *known < 0.0 {
                        touched.push(*document as usize);
                    }
                    *known = known.max(impact(*document, *told, lengths) * weight);
                }
            }
            let rarity = rarity(searched, group.frequency());
            for document in touched.drain(..) {
                let places = (best.get_mut(document), scores.score.get_mut(document), scores.found.get_mut(document));
                if let (Some(best), Some(score), Some(found)) = places {
                    *score += rarity * *best;
                    *found |= 1 << bit;
                    *best = -1.0;
                }
            }
        }
        scores
    }

    /// The hits that the query wants, with their rows.
    fn hits(&self, hits: Vec<(bool, f32, u32)>, query: &Query, columns: Option<&Columns>) -> Vec<Hit> {
        let wanted = query.from.saturating_add(query.limit);
        let best =
            order::first(hits.into_iter(), wanted, |a, b| b.0.cmp(&a.0).then(b.1.total_cmp(&a.1)).then(a.2.cmp(&b.2)));
        let shown = best.into_iter().skip(query.from);
        let hit = |(complete, score, document): (bool, f32, u32)| {
            let row = Row::read(self.file(Kind::Rows, document / ROWS)?, document % ROWS)?;
            let organs = columns.map(|columns| columns.organs(document)).unwrap_or_default();
            Some(Hit { document, language: self.manifest.language(document)?, score, complete, row, organs })
        };
        shown.filter_map(hit).collect()
    }
}

/// How much a document is about a term, from what a list tells of it; there are lengths where that is a weight.
fn impact(document: u32, told: u8, lengths: Option<&Lengths>) -> f32 {
    lengths.map_or_else(|| list::impact(told), |lengths| lengths.impact(document, list::weight(told)))
}

impl Scores {
    /// Whether a document has one of the words at least, and all those required; any has where there are no words.
    fn passes(&self, document: usize) -> bool {
        let found = self.found.get(document).copied().unwrap_or(0);
        self.all == 0 || found != 0 && found & self.required == self.required
    }

    fn of(&self, document: usize) -> (bool, f32) {
        let score = self.score.get(document).copied().unwrap_or(0.0);
        (self.found.get(document) == Some(&self.all), score)
    }
}
