use crate::fnv;
use crate::library::{Family, Question};
use std::cmp::Ordering;
use std::collections::BTreeSet;

/// What a page or a shelf is of: by what it is put in order, its part of an address, its name, and how the search is
/// asked for the documents on it.
///
/// Labels are told apart by the first two: an agenda item is one, in however many words its title is printed.
#[derive(Clone, Debug, Default)]
pub struct Label {
    pub order: String,
    pub slug: String,
    pub name: String,
    /// Asks for nothing where the search cannot tell these documents from others.
    pub search: Question,
}

impl Ord for Label {
    fn cmp(&self, other: &Self) -> Ordering {
        (&self.order, &self.slug).cmp(&(&other.order, &other.slug))
    }
}

impl PartialOrd for Label {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Label {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Label {}

impl Label {
    pub fn new(order: impl Into<String>, slug: &str, name: impl Into<String>) -> Self {
        Self { order: order.into(), slug: self::slug(slug), name: name.into(), search: Question::default() }
    }

    /// The same, of documents that the search finds by these filters.
    pub fn found_by<const N: usize>(mut self, filters: [(Family, &str); N]) -> Self {
        filters.into_iter().for_each(|(family, value)| self.search.filters.add(family, value));
        self
    }

    /// Of a number; the highest comes first.
    pub fn of(number: u16, name: String) -> Self {
        Self::new(format!("{:05}", u16::MAX - number), &number.to_string(), name)
    }
}

/// A part of an address: small letters, figures and hyphens; a number tells what has others, or none of these.
fn slug(name: &str) -> String {
    let small = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' };
    let slug: String = name.chars().map(small).collect();
    let slug = slug.trim_matches('-');
    if name.is_ascii() && !slug.is_empty() { slug.to_owned() } else { format!("{:08x}", fnv::hash_32(name.bytes())) }
}

/// The parts of addresses that the pages of an index have, no two the same.
#[derive(Default)]
pub struct Slugs(BTreeSet<String>);

impl Slugs {
    /// The slug of a label; where another has it, with a number behind it that tells by what it is put in order.
    pub fn take(&mut self, label: &Label) -> String {
        let told = format!("{}-{:08x}", label.slug, fnv::hash_32(label.order.bytes()));
        let slug = if self.0.contains(&label.slug) { told } else { label.slug.clone() };
        self.0.insert(slug.clone());
        slug
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_is_never_empty_and_two_labels_never_have_the_same() {
        assert_eq!([slug("First Committee"), slug("(1946)")], ["first-committee", "1946"]);
        let names = ["'", "\"", "(", "«", "É", "", "a b", "a-b", "A: b"];
        let mut slugs = Slugs::default();
        let taken: BTreeSet<String> = names.iter().map(|name| slugs.take(&Label::new(*name, name, *name))).collect();
        assert_eq!(taken.len(), names.len(), "{taken:?}");
        assert!(taken.iter().all(|slug| !slug.is_empty()), "{taken:?}");
    }
}
