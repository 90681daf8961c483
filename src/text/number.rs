//! Numbers in figures, in words, in Roman and in Chinese figures.

use super::phrase::{self, Phrases, Table};
pub(super) use crate::document::{chinese, chinese_figure};

/// A whole number of at most `digits` figures at the beginning of `text`, and its length in bytes.
pub(super) fn figures(text: &str, digits: usize) -> Option<(u16, usize)> {
    let len = text.bytes().take_while(u8::is_ascii_digit).count();
    if len == 0 {
        return figures_of_other_scripts(text, digits);
    }
    if len > digits {
        return None;
    }
    Some((text.get(..len)?.parse().ok()?, len))
}

/// `٢٠١٥`, `２０１５`
fn figures_of_other_scripts(text: &str, digits: usize) -> Option<(u16, usize)> {
    let (mut value, mut len) = (0_u16, 0);
    for (count, c) in text.chars().enumerate() {
        let Some(figure) = figure(c) else { break };
        if count == digits {
            return None;
        }
        value = value.checked_mul(10)?.checked_add(figure)?;
        len += c.len_utf8();
    }
    (len > 0).then_some((value, len))
}

/// The value of a figure: Latin, Arabic, Persian, full-width.
pub(super) fn figure(c: char) -> Option<u16> {
    let zero = match c {
        '0'..='9' => '0',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6F0}'..='\u{6F9}' => '\u{6F0}',
        '\u{FF10}'..='\u{FF19}' => '\u{FF10}',
        _ => return None,
    };
    u16::try_from(u32::from(c) - u32::from(zero)).ok()
}

/// The number that words tell, `soixante-deuxième`, `sixty-second`; none where a word is no number.
///
/// Words add up; a score or a hundred after a smaller number multiplies it, `quatre-vingt`, unless
/// `and` stands between. In `الرابعة والعشرون` that is written together with the word after it.
pub(super) fn words(text: &str, numerals: Table<u16>, and: Phrases) -> Option<u16> {
    let (mut total, mut added) = (0_u16, false);
    for word in phrase::fold(text).split(' ').filter(|word| !word.is_empty()) {
        let (value, joined) = match (word_value(word, numerals), without_and(word, and)) {
            (Some(value), _) => (value, false),
            (None, Some("")) => {
                added = true;
                continue;
            }
            (None, rest) => (word_value(rest?, numerals)?, true),
        };
        let multiplies = matches!(value, 20 | 100) && (1..10).contains(&total) && (value == 100 || total == 4);
        let multiplies = multiplies && !added && !joined;
        total = if multiplies { total.checked_mul(value)? } else { total.checked_add(value)? };
        added = false;
    }
    (total > 0).then_some(total)
}

/// The value of one folded word.
fn word_value(word: &str, numerals: Table<u16>) -> Option<u16> {
    let whole = |numeral: &&(&str, u16)| phrase::after(word, numeral.0) == Some(word.len());
    numerals.iter().find(whole).map(|&(_, value)| value)
}

/// What follows the word for `and` that a folded word is or, in Arabic, begins with.
fn without_and(word: &str, and: Phrases) -> Option<&str> {
    and.iter().find_map(|and| {
        let and = phrase::fold(and);
        word.strip_prefix(and.as_str()).filter(|rest| rest.is_empty() || is_arabic(word))
    })
}

fn is_arabic(word: &str) -> bool {
    word.starts_with(|c| matches!(c, '\u{620}'..='\u{64A}'))
}

/// The number at the beginning of `text` that the words before its end tell, and its length in bytes:
/// `الخامسة والسبعون` of `الخامسة والسبعون البند 5`.
pub(super) fn leading_words(text: &str, numerals: Table<u16>, and: Phrases) -> Option<(u16, usize)> {
    let text = text.get(..text.find(['\n', '.', ':']).unwrap_or(text.len()))?;
    let ends = text.match_indices(char::is_whitespace).map(|(at, _)| at).take(WORDS).chain([text.len()]);
    let told = ends.map_while(|end| words(text.get(..end)?, numerals, and).map(|value| (value, end)));
    told.last()
}

/// Words of the longest ordinal.
const WORDS: usize = 6;

/// The value of a Roman figure, `IV`, of one case; none above 3999 or where the figure is not well formed.
pub(super) fn roman(text: &str) -> Option<u16> {
    const STEPS: [(&str, u16); 13] = [
        ("m", 1000),
        ("cm", 900),
        ("d", 500),
        ("cd", 400),
        ("c", 100),
        ("xc", 90),
        ("l", 50),
        ("xl", 40),
        ("x", 10),
        ("ix", 9),
        ("v", 5),
        ("iv", 4),
        ("i", 1),
    ];
    if text.is_empty() || text.len() > 15 {
        return None;
    }
    let small: String = text.chars().map(|c| latin_figure(c).to_ascii_lowercase()).collect();
    let (mut rest, mut total) = (small.as_str(), 0);
    for (figure, value) in STEPS {
        let times = if matches!(value, 1000 | 100 | 10 | 1) { 3 } else { 1 };
        for _ in 0..times {
            let Some(shorter) = rest.strip_prefix(figure) else { break };
            (rest, total) = (shorter, total + value);
        }
    }
    rest.is_empty().then_some(total)
}

/// The Latin letter that a Cyrillic one is typed for in a Roman figure.
fn latin_figure(c: char) -> char {
    match c {
        'І' | 'і' => 'I',
        'Х' | 'х' => 'X',
        'С' | 'с' => 'C',
        'М' | 'м' => 'M',
        other => other,
    }
}
