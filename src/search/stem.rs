//! Stems: what the forms of a word have in common.

mod endings;

use crate::document::Language;
use endings::Endings;
use pagefind_stem::{Algorithm, Stemmer};

/// The stems of a language's words; where there is no stemmer, as for Chinese, a word is its own stem.
pub(crate) struct Stems {
    language: Language,
    stemmer: Option<Stemmer>,
}

impl Stems {
    pub fn new(language: Language) -> Self {
        let stemmer = match language {
            Language::English => Some(Stemmer::create(Algorithm::English)),
            Language::French => Some(Stemmer::create(Algorithm::French)),
            _ => None,
        };
        Self { language, stemmer }
    }

    /// Whether forms of one word may begin differently, `الأمن` and `للأمن`.
    pub fn have_beginnings(&self) -> bool {
        Endings::of(self.language).is_some_and(Endings::has_beginnings)
    }

    /// The stem of a folded word.
    ///
    /// The stemmers expect accents; without them a few French endings stay, which leaves forms apart
    /// that belong together but never joins others. A final `e` that stays for that reason goes. A
    /// stem of less than half its word says too little, `commun` of `communications`: then only the
    /// plural goes.
    pub fn of(&self, word: &str) -> String {
        if let Some(endings) = Endings::of(self.language) {
            return endings.stem(word).to_owned();
        }
        let Some(stemmer) = self.stemmer.as_ref().filter(|_| word.len() > 3) else { return word.to_owned() };
        let stem = stemmer.stem(word);
        if stem.len() * 2 < word.len() {
            return word.strip_suffix('s').unwrap_or(word).to_owned();
        }
        let short = stem.trim_end_matches('e');
        if short.len() > 2 { short.to_owned() } else { stem.into_owned() }
    }
}
