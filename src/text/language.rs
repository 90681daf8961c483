//! The language of a text, by its script and its frequent words.

use super::lexicon;
use super::phrase;
use crate::document::Language;

/// Bytes that are looked at: some pages.
const SAMPLE: usize = 8192;

/// The language of a document, told from its first pages; English where nothing tells.
///
/// Mastheads of Arabic, Chinese and Russian documents are partly in English, so that their script
/// decides even where it has fewer letters.
pub fn language(source: &str) -> Language {
    let end = (0..=SAMPLE.min(source.len())).rev().find(|&end| source.is_char_boundary(end)).unwrap_or_default();
    let sample = source.get(..end).unwrap_or_default();
    script(sample).unwrap_or_else(|| latin(sample))
}

fn script(sample: &str) -> Option<Language> {
    if sample.is_ascii() {
        return None;
    }
    let (mut latin, mut arabic, mut chinese, mut cyrillic) = (0, 0, 0, 0);
    for letter in sample.chars() {
        match letter {
            'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{24f}' => latin += 1,
            '\u{400}'..='\u{52f}' => cyrillic += 1,
            '\u{600}'..='\u{6ff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' => arabic += 1,
            '\u{4e00}'..='\u{9fff}' => chinese += 1,
            _ => {}
        }
    }
    // A Chinese character is worth several letters of an alphabet.
    let scripts = [(Language::Arabic, arabic), (Language::Chinese, chinese * 3), (Language::Russian, cyrillic)];
    let (language, letters) = scripts.into_iter().max_by_key(|&(_, letters)| letters)?;
    (letters * 3 > latin).then_some(language)
}

fn latin(sample: &str) -> Language {
    let mut counts = lexicon::LATIN.map(|(language, _)| (0, language));
    for word in sample.split(|c: char| !c.is_alphanumeric()).filter(|word| (1..=5).contains(&word.len())) {
        for ((count, _), (_, lexicon)) in counts.iter_mut().zip(lexicon::LATIN) {
            *count +=
                usize::from(lexicon.frequent.iter().any(|frequent| phrase::after(word, frequent) == Some(word.len())));
        }
    }
    let best = counts.into_iter().filter(|&(count, _)| count > 0).max_by_key(|&(count, _)| count);
    best.map_or(Language::English, |(_, language)| language)
}
