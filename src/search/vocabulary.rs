use super::folded::FoldedTexts;
use super::stem::Stems;
use super::typo;
use crate::fold::is_bounded;
use crate::order;
use std::collections::HashSet;
use std::ops::Range;

/// The distinct words of folded texts, in alphabetical order, each with a place where it occurs.
#[derive(Debug, Default)]
pub(super) struct Vocabulary(Vec<Range<usize>>);

/// Longer words than this are none.
const LONGEST: usize = 64;
/// How many other forms of a word are looked for.
const FORMS: usize = 16;
/// How many letters a word shares with its other forms at least.
const SHARED: usize = 3;
/// How many spellings are tried for a word that does not occur.
const SPELLINGS: usize = 8;

impl Vocabulary {
    pub fn new(texts: &FoldedTexts) -> Self {
        let all = texts.all();
        let mut seen = HashSet::new();
        let mut found: Vec<(&str, Range<usize>)> = Vec::new();
        for place in super::words::words(all, is_bounded) {
            let word = all.get(place.clone()).unwrap_or_default();
            if word.len() <= LONGEST && seen.insert(word) {
                found.push((word, place));
            }
        }
        order::sort_by(&mut found, |a, b| a.0.cmp(b.0));
        Self(found.into_iter().map(|(_, place)| place).collect())
    }

    /// The words that share the stem of `word`, itself and those that contain it left out.
    pub fn forms<'t>(&self, word: &str, texts: &'t FoldedTexts, stems: &Stems) -> Vec<&'t str> {
        let stem = stems.of(word);
        if word.len() < SHARED || !word.chars().all(is_bounded) {
            return Vec::new();
        }
        let shared = if stems.have_beginnings() { "" } else { stem.get(..SHARED).unwrap_or(&stem) };
        let first = self.0.partition_point(|place| word_at(texts, place) < shared);
        let near =
            self.0.iter().skip(first).map(|place| word_at(texts, place)).take_while(|other| other.starts_with(shared));
        near.filter(|other| !other.contains(word) && stems.of(other) == stem).take(FORMS).collect()
    }

    /// The words spelt most nearly as `word`, each with a place where it is printed.
    ///
    /// Where `open`, the word may still be typed on, and beginnings of words count too.
    pub fn spellings<'t>(&self, word: &str, open: bool, texts: &'t FoldedTexts) -> Vec<(&'t str, Range<usize>)> {
        let letters: Vec<char> = word.chars().collect();
        let Some(mut nearest) = typo::tolerance(letters.len()) else { return Vec::new() };
        let mut found = Vec::new();
        for place in &self.0 {
            let other = word_at(texts, place);
            let Some(distance) = typo::distance(&letters, other, nearest, open) else { continue };
            if distance < nearest {
                found.clear();
                nearest = distance;
            }
            if found.len() < SPELLINGS {
                found.push((other, place.clone()));
            }
        }
        found
    }
}

fn word_at<'t>(texts: &'t FoldedTexts, place: &Range<usize>) -> &'t str {
    texts.all().get(place.clone()).unwrap_or_default()
}
