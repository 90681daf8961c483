//! What titles say by habit, and what texts say instead: short lists of words, one file a language.

use crate::document::Language;
use crate::fold::is_ideograph;
use crate::search::fold::fold_text;
use crate::search::stem::Stems;
use std::collections::{BTreeMap, BTreeSet};

/// The lists of one language, by stem.
#[derive(Default)]
pub(super) struct Words {
    /// Words of form, which lead nowhere.
    form: BTreeSet<String>,
    /// For each stem the stems of the terms related to it.
    related: BTreeMap<String, BTreeSet<String>>,
}

impl Words {
    /// The lists of a language.
    pub fn of(language: Language, stems: &Stems) -> Self {
        let lists = match language {
            Language::Arabic => include_str!("words/ar.txt"),
            Language::Chinese => include_str!("words/zh.txt"),
            Language::English => include_str!("words/en.txt"),
            Language::French => include_str!("words/fr.txt"),
            Language::Russian => include_str!("words/ru.txt"),
            Language::Spanish => include_str!("words/es.txt"),
        };
        Self::parse(lists, stems)
    }

    /// Reads sections `[form]` and `[related]`; words stand apart by white space, `#` begins a comment.
    pub fn parse(lists: &str, stems: &Stems) -> Self {
        let mut words = Self::default();
        let mut related = false;
        for line in lists.lines().map(str::trim).filter(|line| !line.starts_with('#')) {
            let terms: BTreeSet<String> = split(line).map(|word| stems.of(&word)).collect();
            match line {
                "[form]" => related = false,
                "[related]" => related = true,
                _ if related => words.relate(&terms),
                _ => words.form.extend(terms),
            }
        }
        words
    }

    fn relate(&mut self, terms: &BTreeSet<String>) {
        for term in terms {
            let others = self.related.entry(term.clone()).or_default();
            others.extend(terms.iter().filter(|other| *other != term).cloned());
        }
    }

    pub fn is_form(&self, stem: &str) -> bool {
        self.form.contains(stem)
    }

    pub fn related(&self, stem: &str) -> impl Iterator<Item = &str> {
        self.related.get(stem).into_iter().flatten().map(String::as_str)
    }
}

/// The folded words of a line, hyphens being spaces.
fn split(line: &str) -> impl Iterator<Item = String> {
    fold_text(line).split_whitespace().flat_map(pairs).collect::<Vec<_>>().into_iter()
}

/// A word, or the pairs of neighbours of one in ideographs, as texts are cut.
fn pairs(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    if !word.starts_with(is_ideograph) {
        return vec![word.to_owned()];
    }
    letters.windows(2).map(|pair| pair.iter().collect()).collect()
}
