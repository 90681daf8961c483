//! Stems: what the forms of a word have in common.

use crate::document::Language;
use pagefind_stem::{Algorithm, Stemmer};

/// The stems of a language's words; in languages without a stemmer a word is its own stem.
pub(crate) struct Stems(Option<Stemmer>);

impl Stems {
    pub fn new(language: Language) -> Self {
        Self(match language {
            Language::English => Some(Stemmer::create(Algorithm::English)),
            Language::French => Some(Stemmer::create(Algorithm::French)),
            _ => None,
        })
    }

    /// The stem of a folded word.
    ///
    /// The stemmers expect accents; without them a few French endings stay, which leaves forms apart
    /// that belong together but never joins others. A final `e` that stays for that reason goes. A
    /// stem of less than half its word says too little, `commun` of `communications`: then only the
    /// plural goes.
    pub fn of(&self, word: &str) -> String {
        let Some(stemmer) = self.0.as_ref().filter(|_| word.len() > 3) else { return word.to_owned() };
        let stem = stemmer.stem(word);
        if stem.len() * 2 < word.len() {
            return word.strip_suffix('s').unwrap_or(word).to_owned();
        }
        let short = stem.trim_end_matches('e');
        if short.len() > 2 { short.to_owned() } else { stem.into_owned() }
    }
}
