//! Documents as works: the versions of one document in all languages.

use super::facts::Facts;
use crate::document::Language;
use std::collections::BTreeMap;

/// A document in the languages in which it is published.
#[derive(Clone, Debug)]
pub struct Work<'f> {
    /// In the order of [`Language::ALL`], one a language.
    pub versions: Vec<&'f Facts>,
}

impl<'f> Work<'f> {
    /// The version in a language, or else in English, or else the first.
    pub fn version(&self, language: Language) -> Option<&'f Facts> {
        let of = |language| self.versions.iter().find(|facts| facts.language == language);
        of(language).or_else(|| of(Language::English)).or(self.versions.first()).copied()
    }
}

/// The works of a library, in the order of the addresses below the language.
pub fn works<'f>(facts: &[&'f Facts]) -> Vec<Work<'f>> {
    let mut works: BTreeMap<&str, Vec<&'f Facts>> = BTreeMap::new();
    for facts in facts {
        works.entry(facts.below()).or_default().push(facts);
    }
    let sorted = |mut versions: Vec<_>| {
        versions.sort_by_key(|facts: &&Facts| facts.language as usize);
        Work { versions }
    };
    works.into_values().map(sorted).collect()
}
