//! Where every edition is published: by its symbols, or else by its path; no two at one address.

use super::edition::address;
use super::facts::Facts;
use super::tree::Source;
use super::trouble::{Trouble, Weight};
use crate::document::Language;
use std::collections::{BTreeMap, HashMap};

/// Gives every edition its addresses, and tells which do not get those that they ask for.
///
/// Of several that claim a symbol in a language the first has it: in the richest form, and of those the first
/// by its path.
pub fn assign(sources: &[Source], all: &mut [&mut Facts]) -> Vec<Trouble> {
    let mut taken = Taken::default();
    let mut troubles = Vec::new();
    for place in by_claim(sources) {
        let (Some(facts), Some(source)) = (all.get_mut(place), sources.get(place)) else { continue };
        (facts.addresses, facts.first) = (Vec::new(), None);
        for wanted in facts.wanted.iter().filter(|wanted| unreserved(below(wanted)) == below(wanted)) {
            match taken.take(wanted, place) {
                None => facts.addresses.push(wanted.clone()),
                Some(first) if first == place => {}
                Some(first) => troubles.push(claimed(source, wanted, sources.get(first))),
            }
        }
    }
    for place in by_claim(sources) {
        let Some(facts) = all.get(place).filter(|facts| facts.addresses.is_empty()) else { continue };
        let own = taken.free(facts.language, &facts.place, place);
        let winner = facts.wanted.first().and_then(|wanted| taken.0.get(wanted)).and_then(|&first| all.get(first));
        let first = winner.and_then(|winner| winner.addresses.first()).cloned();
        if let Some(facts) = all.get_mut(place) {
            facts.first = first;
            facts.addresses.push(own);
        }
    }
    translate(all);
    troubles
}

/// The places of the sources in the order in which they claim addresses.
fn by_claim(sources: &[Source]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..sources.len()).collect();
    order.sort_by_key(|&place| sources.get(place).map(|source| (source.rank, &source.name)));
    order
}

fn claimed(source: &Source, wanted: &str, first: Option<&Source>) -> Trouble {
    let first = first.map(|first| first.name.as_str()).unwrap_or_default();
    Trouble {
        weight: Weight::Moved,
        ..Trouble::left_out(
            &source.path,
            format!("the address {wanted} is that of {first}"),
            "it is published by its path; take one of the two away, or tell its symbol in an about.toml",
        )
    }
}

/// What an address has below the language: `A/62/492` of `/fr/A/62/492/`.
fn below(address: &str) -> &str {
    address.trim_matches('/').split_once('/').map_or("", |(_, below)| below)
}

/// The folders that the build itself has below that of a language, and the names of its files in any folder.
const FOLDERS: [&str; 2] = ["browse", "search"];
const FILES: [&str; 5] = ["card.png", "feed.xml", "index.html", "source.txt", "source.xml"];

/// A path without the names of what the build itself writes: these get a low line behind them.
///
/// Hosts may not tell capitals apart.
fn unreserved(path: &str) -> String {
    let free = |(depth, part): (usize, &str)| {
        let folders = FOLDERS.iter().filter(|_| depth == 0);
        let reserved = folders.chain(&FILES).any(|name| name.eq_ignore_ascii_case(part));
        if reserved { format!("{part}_") } else { part.to_owned() }
    };
    path.split('/').enumerate().map(free).collect::<Vec<_>>().join("/")
}

/// The addresses that are taken, each by the place of its edition.
#[derive(Default)]
struct Taken(HashMap<String, usize>);

impl Taken {
    /// Takes an address with the evidence below it; gives who has it already.
    fn take(&mut self, address: &str, place: usize) -> Option<usize> {
        let evidence = format!("{address}evidence/");
        if let Some(&first) = self.0.get(address).or_else(|| self.0.get(&evidence)) {
            return Some(first);
        }
        self.0.insert(address.to_owned(), place);
        self.0.insert(evidence, place);
        None
    }

    /// Takes the address of a path, or of the path with a number after it.
    fn free(&mut self, language: Language, path: &str, place: usize) -> String {
        let path = unreserved(path);
        let numbered = (2..).map(|number| format!("{path}-{number}"));
        let paths = std::iter::once(path.clone()).chain(numbered);
        let mut addresses = paths.map(|path| address(language, &path));
        addresses.find(|address| self.take(address, place).is_none()).unwrap_or_default()
    }
}

/// Tells every edition of the pages of the same document in other languages: those at the same place below.
fn translate(all: &mut [&mut Facts]) {
    let mut works: BTreeMap<String, Vec<(Language, String)>> = BTreeMap::new();
    for facts in all.iter() {
        works.entry(facts.below().to_owned()).or_default().push((facts.language, facts.address().to_owned()));
    }
    works.values_mut().for_each(|work| work.sort());
    for facts in all {
        facts.translations = works.get(facts.below()).cloned().unwrap_or_default();
    }
}
