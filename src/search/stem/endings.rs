//! Light stemmers: lists of endings, and in Arabic of beginnings, that the forms of a word differ by.
//!
//! They are written as words are folded for search (no accents, `и` for `й`, `ه` for `ة`), the
//! stemmers of the Snowball kind expect the accents that folding takes off. They know nouns and
//! adjectives, which readers search for, and leave verbs alone.

use crate::document::Language;

/// What the forms of a language's words differ by.
pub(super) struct Endings {
    /// Before the stem; the longest counts.
    beginnings: &'static [&'static str],
    /// Behind the stem; the longest counts that leaves enough of the word.
    endings: &'static [&'static str],
    /// Letters that a stem has at least.
    least: usize,
}

impl Endings {
    pub fn of(language: Language) -> Option<&'static Self> {
        match language {
            Language::Arabic => Some(&ARABIC),
            Language::Russian => Some(&RUSSIAN),
            Language::Spanish => Some(&SPANISH),
            _ => None,
        }
    }

    /// Whether forms of one word may begin differently.
    pub fn has_beginnings(&self) -> bool {
        !self.beginnings.is_empty()
    }

    /// The stem of a folded word.
    pub fn stem<'w>(&self, word: &'w str) -> &'w str {
        let is_long = |rest: &str| rest.chars().count() >= self.least;
        let longest = |rest: Option<&'w str>, found: &'w str| match rest {
            Some(rest) if is_long(rest) && rest.len() < found.len() => rest,
            _ => found,
        };
        let word = self.beginnings.iter().fold(word, |found, part| longest(word.strip_prefix(part), found));
        self.endings.iter().fold(word, |found, part| longest(word.strip_suffix(part), found))
    }
}

const SPANISH: Endings =
    Endings { beginnings: &[], endings: &["a", "as", "e", "es", "o", "os", "s", "mente", "amente"], least: 3 };

const RUSSIAN: Endings = Endings {
    beginnings: &[],
    endings: &[
        "а", "ам", "ами", "ах", "ая", "е", "его", "ее", "еи", "ем", "ему", "ею", "и", "ие", "ием", "иеи", "ии", "им",
        "ими", "их", "ию", "ия", "иям", "иями", "иях", "о", "ов", "ого", "ое", "ои", "ом", "ому", "ою", "у", "ую", "ы",
        "ые", "ыи", "ым", "ыми", "ых", "ь", "ью", "ю", "юю", "я", "ям", "ями", "ях", "яя",
    ],
    least: 3,
};

const ARABIC: Endings = Endings {
    beginnings: &["ال", "وال", "بال", "كال", "فال", "لل", "ولل", "و"],
    endings: &["ات", "ان", "ه", "ها", "هم", "ون", "ي", "يه", "يين", "ين", "تها", "ته", "تهم", "اتها", "اته"],
    least: 3,
};
