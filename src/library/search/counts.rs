//! How many of the documents found have each value of a family.

use super::Search;
use crate::document::Language;
use crate::library::columns::Columns;
use crate::library::filter::Family;
use crate::library::list::{self, List, Tells};
use crate::library::manifest::Kind;
use crate::library::query::Query;
use crate::library::shard;
use crate::order;
use std::ops::Range;

/// The bit of a family, where those that a document fails are told.
pub(super) fn bit(family: Family) -> u8 {
    1 << Family::ALL.iter().position(|other| *other == family).unwrap_or_default()
}

impl Search<'_> {
    /// The lists of the documents with a value of a family that the dictionary has; of a State alone, with any role.
    pub fn having(&self, family: Family, value: &str) -> Vec<List> {
        let beginning = format!("{}{value}", family.key().unwrap_or_default());
        let role = if family == Family::State && !value.contains(' ') { " " } else { "" };
        let mut found = Vec::new();
        for file in self.manifest.terms.files(&beginning) {
            let Ok(bytes) = self.paid(Kind::Terms, file) else { continue };
            shard::terms(bytes, self.manifest, |key, lists| {
                let rest = key.strip_prefix(&beginning);
                if rest.is_some_and(|rest| rest.is_empty() || !role.is_empty() && rest.starts_with(role)) {
                    lists.each(self.manifest, &Language::ALL, |list| found.push(self.whole(list)));
                }
                key <= beginning.as_str() || rest.is_some()
            });
        }
        found
    }

    /// The list of a filter with those of its documents that lie in another file.
    fn whole(&self, mut list: List) -> List {
        if let Some(bytes) = list.deep.as_ref().and_then(|deep| self.file(Kind::Deep, deep.file)) {
            list::read_deep(&mut list, bytes, self.manifest, Tells::Nothing);
        }
        list
    }

    /// The counts that the query wants; `found` tells whether a document is, but for the filters of some families.
    pub fn counts(
        &self,
        query: &Query,
        columns: Option<&Columns>,
        found: &dyn Fn(usize, u8) -> bool,
    ) -> Vec<(Family, Vec<(String, u32)>)> {
        let of = |family| self.counts_of(family, columns, &|document| found(document, bit(family)));
        Family::ALL
            .into_iter()
            .filter(|family| query.counts.contains(family))
            .map(|family| (family, of(family)))
            .collect()
    }

    fn counts_of(
        &self,
        family: Family,
        columns: Option<&Columns>,
        found: &dyn Fn(usize) -> bool,
    ) -> Vec<(String, u32)> {
        let mut counts: Vec<(String, u32)> = Vec::new();
        let mut add = |value: &str, number: u32| match counts.binary_search_by(|(known, _)| known.as_str().cmp(value)) {
            _ if number == 0 => {}
            Ok(place) => counts.get_mut(place).into_iter().for_each(|(_, known)| *known += number),
            Err(place) => counts.insert(place, (value.to_owned(), number)),
        };
        if let Some(beginning) = family.key() {
            let mut having: Vec<(String, u32)> = Vec::new();
            for file in self.manifest.terms.files(beginning) {
                let Some(bytes) = self.file(Kind::Terms, file) else { continue };
                shard::terms(bytes, self.manifest, |key, lists| {
                    if let Some(value) = key.strip_prefix(beginning) {
                        let state = value.split_once(' ').filter(|_| family == Family::State);
                        lists.each(self.manifest, &Language::ALL, |list| {
                            let documents = self.whole(list).postings.into_iter().map(|(document, _)| document);
                            for document in documents.filter(|document| found(*document as usize)) {
                                let values = state.map(|(state, _)| state).into_iter().chain([value]);
                                having.extend(values.map(|value| (value.to_owned(), document)));
                            }
                        });
                    }
                    true
                });
            }
            order::sort_by(&mut having, Ord::cmp);
            having.dedup();
            having.iter().for_each(|(value, _)| add(value, 1));
            return counts;
        }
        let before = sums(self.manifest.all(), found);
        let within = |documents: Range<u32>| {
            let sum = |at: u32| before.get(at as usize).or(before.last()).copied().unwrap_or(0);
            sum(documents.end).saturating_sub(sum(documents.start))
        };
        if family == Family::Language {
            Language::ALL.iter().for_each(|language| add(language.code(), within(self.manifest.of(*language))));
        }
        columns.iter().for_each(|columns| columns.each(family, |value, documents| add(value, within(documents))));
        counts
    }
}

/// How many documents before each one are found, and in all.
fn sums(all: u32, found: &dyn Fn(usize) -> bool) -> Vec<u32> {
    let mut sum = 0;
    let mut sums = vec![0];
    for document in 0..all as usize {
        sum += u32::from(found(document));
        sums.push(sum);
    }
    sums
}
