//! Words spelt nearly as others, where nothing or little is found.

use super::group::Group;
use super::{Search, Wanted};
use crate::library::list::List;
use crate::library::manifest::Kind;
use crate::library::shard::{self, Spelling};
use crate::order;
use crate::search::typo;

/// Files in which spellings are looked for, those nearest to the word: its first letter is taken to be right.
const FILES: u32 = 3;
/// How many spellings stand for a word: those in most documents, and as many as they, by powers of 8.
const SPELLINGS: usize = 3;
/// A word in so few documents is perhaps an error of one in so many, as a power of 8, and of so many letters.
const SELDOM: u32 = 2;
const OFTEN: u8 = 1;
const LETTERS: usize = 6;

/// A spelling that is as near as any.
struct Near {
    word: String,
    languages: u8,
    spread: u8,
}

impl Search<'_> {
    /// The lists of the words spelt most nearly as one that occurs nowhere, with the commonest of them.
    pub fn respell(&self, word: &str, open: bool) -> Result<Option<(String, Vec<List>)>, Wanted> {
        let near = self.near(word, open)?;
        let Some(best) = near.first().map(|near| near.word.clone()) else { return Ok(None) };
        let mut lists = Vec::new();
        let mut missing = None;
        for near in near {
            match self.written(&near.word, near.languages) {
                Ok(found) => lists.extend(found),
                Err(wanted) => missing = Some(wanted),
            }
        }
        match missing {
            Some(wanted) if lists.is_empty() || wanted == Wanted::Needed => Err(wanted),
            _ => Ok(Some((best, lists)).filter(|(_, lists)| !lists.is_empty())),
        }
    }

    /// What words that occur seldom are perhaps meant to be.
    pub fn suggest(&self, groups: &[Group]) -> Vec<(String, String)> {
        let seldom = groups.iter().filter(|group| (1..=SELDOM).contains(&group.frequency()) && group.respelt.is_none());
        let suggest = |group: &Group| {
            let long = group.word.chars().count() >= LETTERS;
            let near = if long { self.near(&group.word, false).ok()? } else { Vec::new() };
            let best = near.into_iter().find(|near| near.spread >= OFTEN && near.word != group.word)?;
            Some((group.word.clone(), best.word))
        };
        seldom.filter_map(suggest).collect()
    }

    /// The nearest spellings, the commonest first.
    fn near(&self, word: &str, open: bool) -> Result<Vec<Near>, Wanted> {
        let letters: Vec<char> = word.chars().collect();
        let Some(mut nearest) = typo::tolerance(letters.len()) else { return Ok(Vec::new()) };
        if !letters.iter().all(|c| c.is_alphabetic()) {
            return Ok(Vec::new());
        }
        let mut found: Vec<Near> = Vec::new();
        for bytes in self.spellings_around(word, letters.first().copied().unwrap_or_default())? {
            shard::spellings(bytes, |Spelling { word: other, languages, spread }| {
                let languages = languages & self.mask();
                if languages == 0 || other == word {
                    return;
                }
                let Some(distance) = typo::distance(&letters, other, nearest, open) else { return };
                if distance < nearest {
                    found.clear();
                    nearest = distance;
                }
                found.push(Near { word: other.to_owned(), languages, spread });
            });
        }
        order::sort_by(&mut found, |a, b| b.spread.cmp(&a.spread).then_with(|| a.word.cmp(&b.word)));
        let most = found.first().map_or(0, |best| best.spread);
        found.retain(|near| near.spread == most);
        found.truncate(SPELLINGS);
        Ok(found)
    }

    /// The files of spellings near a word, of those of its first letter.
    fn spellings_around(&self, word: &str, first: char) -> Result<Vec<&[u8]>, Wanted> {
        let router = &self.manifest.spellings;
        let of_letter = router.files(first.encode_utf8(&mut [0; 4]));
        let at = router.file(word).unwrap_or(0);
        let start = at.saturating_sub(FILES / 2).max(of_letter.start);
        let files: Vec<_> =
            (start..of_letter.end).take(FILES as usize).map(|file| self.paid(Kind::Spellings, file)).collect();
        files.into_iter().collect()
    }

    /// The languages searched, as bits.
    fn mask(&self) -> u8 {
        let bits = crate::document::Language::ALL.into_iter().zip(0..);
        bits.filter(|(language, _)| self.languages.contains(language)).fold(0, |mask, (_, bit)| mask | 1 << bit)
    }
}
