//! How many of the documents found have each value of a family.

use super::Search;
use crate::document::Language;
use crate::library::columns::Columns;
use crate::library::filter::Family;
use crate::library::manifest::Kind;
use crate::library::query::Query;
use crate::library::shard;
use std::collections::BTreeMap;
use std::ops::Range;

/// The bit of a family, where those that a document fails are told.
pub(super) fn bit(family: Family) -> u8 {
    1 << Family::ALL.iter().position(|other| *other == family).unwrap_or_default()
}

impl Search<'_> {
    /// The counts that the query wants; `found` tells whether a document is, but for the filters of some families.
    pub fn counts(
        &self,
        query: &Query,
        columns: Option<&Columns>,
        found: &dyn Fn(usize, u8) -> bool,
    ) -> BTreeMap<Family, BTreeMap<String, u32>> {
        let wanted = query.counts.iter().copied();
        wanted
            .map(|family| (family, self.counts_of(family, columns, &|document| found(document, bit(family)))))
            .collect()
    }

    fn counts_of(
        &self,
        family: Family,
        columns: Option<&Columns>,
        found: &dyn Fn(usize) -> bool,
    ) -> BTreeMap<String, u32> {
        let mut counts = BTreeMap::new();
        let mut add = |value: &str, number: u32| {
            if number > 0 {
                *counts.entry(value.to_owned()).or_insert(0) += number;
            }
        };
        if let Some(beginning) = family.key() {
            for file in self.manifest.terms.files(beginning) {
                let Some(bytes) = self.file(Kind::Terms, file) else { continue };
                shard::terms(bytes, |key, lists| {
                    if let Some(value) = key.strip_prefix(beginning) {
                        lists.each(self.manifest, &Language::ALL, |_, list| {
                            let of_value = list.postings.iter().filter(|(document, _)| found(*document as usize));
                            add(value, crate::library::bytes::count(of_value.count()));
                        });
                    }
                    true
                });
            }
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
