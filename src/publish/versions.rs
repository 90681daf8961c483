//! The language versions of a document, as its page has them: links, and the rows in which they stand beside it.

use super::facts::Facts;
use crate::app::page::Version;
use crate::parallel::align;
use std::collections::HashMap;

/// All editions of a library by the addresses of their pages.
pub struct Versions<'f>(HashMap<&'f str, &'f Facts>);

impl<'f> Versions<'f> {
    pub fn of(facts: impl Iterator<Item = &'f Facts>) -> Self {
        Self(facts.map(|facts| (facts.address(), facts)).collect())
    }

    /// The editions of the same document in all languages, the edition itself among them.
    fn of_work(&self, facts: &Facts) -> impl Iterator<Item = &'f Facts> {
        facts.translations.iter().filter_map(|(_, address)| self.0.get(address.as_str()).copied())
    }

    /// What the page of an edition shows of all versions.
    pub fn beside(&self, facts: &Facts) -> Vec<Version> {
        let version = |other: &Facts| {
            let own = other.address() == facts.address();
            let rows = if own { String::new() } else { align(&facts.outline, &other.outline).to_string() };
            Version { language: other.language, address: other.address().to_owned(), rows }
        };
        self.of_work(facts).map(version).collect()
    }

    /// What that depends on: equal marks have equal versions.
    pub fn mark(&self, facts: &Facts) -> String {
        let marks = self.of_work(facts).map(|other| format!("{} {:x} ", other.address(), other.outline.mark()));
        if facts.translations.len() > 1 { marks.collect() } else { String::new() }
    }
}
