//! The language of a text, by its script and its frequent words.

use super::{bilingual, lexicon};
use crate::document::Language;
use std::ops::RangeInclusive;

/// Bytes that are looked at: a page.
const SAMPLE: usize = 4096;

/// Frequent words by which a language must lead the others to be told before the sample ends.
const LEAD: usize = 12;

/// Latin letters that the masthead of a document in another script may have.
const MASTHEAD: usize = 120;

/// The language of a document, told from its first page; English where nothing tells.
///
/// Of two scripts the one that says more decides, as in texts set in two languages; but mastheads of
/// Arabic, Chinese and Russian documents are partly in English, which does not count against them.
pub fn language(source: &str) -> Language {
    let end = (0..=SAMPLE.min(source.len())).rev().find(|&end| source.is_char_boundary(end)).unwrap_or_default();
    let sample = source.get(..end).unwrap_or_default();
    // What is in ASCII alone is of one script.
    if sample.is_ascii() || bilingual::is_bilingual(sample.lines()) {
        return latin(sample);
    }
    script(sample).unwrap_or_else(|| latin(sample))
}

/// Tells a script by the first bytes of its letters.
fn script(sample: &str) -> Option<Language> {
    let mut counts = [0_usize; 256];
    for byte in sample.bytes() {
        if let Some(count) = counts.get_mut(usize::from(byte)) {
            *count += 1;
        }
    }
    let among = |bytes: RangeInclusive<usize>| counts.get(bytes).into_iter().flatten().sum::<usize>();
    let latin = among(b'A'.into()..=b'Z'.into()) + among(b'a'.into()..=b'z'.into()) + among(0xc3..=0xc5);
    let (cyrillic, arabic, chinese) = (among(0xd0..=0xd3), among(0xd8..=0xdb), among(0xe4..=0xe9));
    // What a letter says in Latin ones: Arabic leaves its vowels out, an ideograph is half a word.
    let said = [(Language::Arabic, arabic * 4 / 3), (Language::Chinese, chinese * 3), (Language::Russian, cyrillic)];
    let (language, said) = said.into_iter().max_by_key(|&(_, said)| said)?;
    (said * 3 > latin && said + MASTHEAD > latin).then_some(language)
}

fn latin(sample: &str) -> Language {
    let mut counts = [0; lexicon::FREQUENT.len()];
    let (mut word, mut len) = (0_u64, 0);
    for byte in sample.bytes().chain([b' ']) {
        match SMALL.get(usize::from(byte)) {
            Some(&small) if small != 0 => (word, len) = (word << 8 | u64::from(small), len + 1),
            _ => {
                if (2..=8).contains(&len) && count(word, &mut counts) && leads(counts) {
                    break;
                }
                (word, len) = (0, 0);
            }
        }
    }
    let counts = counts.into_iter().zip(lexicon::FREQUENT.map(|(language, _)| language));
    let best = counts.filter(|&(count, _)| count > 0).max_by_key(|&(count, _)| count);
    best.map_or(Language::English, |(_, language)| language)
}

/// Counts a word for the languages in which it is frequent; tells whether there are any.
fn count(word: u64, counts: &mut [usize]) -> bool {
    let known = TABLE.get(place(word)..).unwrap_or_default().iter().take_while(|(known, _)| *known != 0);
    let mut counted = false;
    for &(_, language) in known.filter(|(known, _)| *known == word) {
        if let Some(count) = counts.get_mut(language) {
            *count += 1;
            counted = true;
        }
    }
    counted
}

/// Whether the words so far leave no doubt about the language.
fn leads(mut counts: [usize; lexicon::FREQUENT.len()]) -> bool {
    counts.sort_unstable_by(|left, right| right.cmp(left));
    matches!(counts, [first, second, ..] if first >= LEAD + 4 * second)
}

/// The small letters of bytes; nothing for those that are neither letter nor figure.
static SMALL: [u8; 256] = small();

#[allow(clippy::indexing_slicing, reason = "the compiler evaluates it, so that it cannot fail later")]
const fn small() -> [u8; 256] {
    let mut table = [0; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        if byte.is_ascii_alphanumeric() {
            table[byte as usize] = byte.to_ascii_lowercase();
        }
        byte += 1;
    }
    table
}

/// The frequent words with the places of their languages, each at its place or after it.
static TABLE: [(u64, usize); PLACES + ROOM] = table();

/// Places of words, and room behind the last one.
const PLACES: usize = 256;
const ROOM: usize = 16;

const fn place(word: u64) -> usize {
    (word.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 56) as usize
}

#[allow(clippy::indexing_slicing, reason = "the compiler evaluates it, so that it cannot fail later")]
const fn table() -> [(u64, usize); PLACES + ROOM] {
    let mut table = [(0, 0); PLACES + ROOM];
    let mut language = 0;
    while language < lexicon::FREQUENT.len() {
        let words = lexicon::FREQUENT[language].1;
        let mut index = 0;
        while index < words.len() {
            let word = number(words[index].as_bytes());
            let mut place = place(word);
            while table[place].0 != 0 {
                place += 1;
            }
            table[place] = (word, language);
            index += 1;
        }
        language += 1;
    }
    table
}

/// A word of at most eight letters as a number.
#[allow(clippy::indexing_slicing, reason = "the compiler evaluates it, so that it cannot fail later")]
const fn number(word: &[u8]) -> u64 {
    let mut number = 0;
    let mut index = 0;
    while index < word.len() {
        number = number << 8 | word[index] as u64;
        index += 1;
    }
    number
}

#[cfg(test)]
mod tests {
    use super::lexicon::FREQUENT;

    #[test]
    fn frequent_words_are_short_and_small() {
        let words = FREQUENT.into_iter().flat_map(|(_, words)| words);
        assert!(words.into_iter().all(|word| word.len() <= 8 && word.bytes().all(|byte| byte.is_ascii_lowercase())));
    }
}
