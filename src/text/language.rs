//! The language of a text, by its script and its frequent words.

use super::lexicon;
use crate::document::Language;

/// Bytes that are looked at: a page.
const SAMPLE: usize = 4096;

/// Latin letters that the masthead of a document in another script may have.
const MASTHEAD: usize = 120;

/// The language of a document, told from its first page; English where nothing tells.
///
/// Of two scripts the one that says more decides, as in texts set in two languages; but mastheads of
/// Arabic, Chinese and Russian documents are partly in English, which does not count against them.
pub fn language(source: &str) -> Language {
    let end = (0..=SAMPLE.min(source.len())).rev().find(|&end| source.is_char_boundary(end)).unwrap_or_default();
    let sample = source.get(..end).unwrap_or_default();
    script(sample).unwrap_or_else(|| latin(sample))
}

/// Tells a script by the first bytes of its letters.
fn script(sample: &str) -> Option<Language> {
    if sample.is_ascii() {
        return None;
    }
    let (mut latin, mut arabic, mut chinese, mut cyrillic) = (0, 0, 0, 0);
    for byte in sample.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | 0xc3..=0xc5 => latin += 1,
            0xd0..=0xd3 => cyrillic += 1,
            0xd8..=0xdb => arabic += 1,
            0xe4..=0xe9 => chinese += 1,
            _ => {}
        }
    }
    // What a letter says in Latin ones: Arabic leaves its vowels out, an ideograph is half a word.
    let said = [(Language::Arabic, arabic * 4 / 3), (Language::Chinese, chinese * 3), (Language::Russian, cyrillic)];
    let (language, said) = said.into_iter().max_by_key(|&(_, said)| said)?;
    (said * 3 > latin && said + MASTHEAD > latin).then_some(language)
}

fn latin(sample: &str) -> Language {
    let mut counts = lexicon::LATIN.map(|(language, _)| (0, language));
    for word in sample.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| (2..=8).contains(&word.len())) {
        for ((count, _), (_, lexicon)) in counts.iter_mut().zip(lexicon::LATIN) {
            *count += usize::from(lexicon.frequent.iter().any(|frequent| word.eq_ignore_ascii_case(frequent)));
        }
    }
    let best = counts.into_iter().filter(|&(count, _)| count > 0).max_by_key(|&(count, _)| count);
    best.map_or(Language::English, |(_, language)| language)
}
