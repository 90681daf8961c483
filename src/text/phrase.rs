//! Matching what a lexicon writes against what a document prints.
//!
//! Phrases of a lexicon are folded: small letters without accents, one space between words,
//! straight apostrophes. The text may differ from them in all of these, and break its lines anywhere.

use crate::names::folded;

/// The length in bytes of `phrase` at the beginning of `text`; none where it is not there as whole words.
pub(super) fn after(text: &str, phrase: &str) -> Option<usize> {
    // Nearly all phrases differ in a letter without accent near their beginning.
    for (printed, wanted) in text.bytes().zip(phrase.bytes()) {
        if !printed.is_ascii_alphanumeric() {
            break;
        }
        if printed.to_ascii_lowercase() != wanted {
            return None;
        }
    }
    folded_after(text, phrase)
}

fn folded_after(text: &str, phrase: &str) -> Option<usize> {
    let mut letters = folded(text).peekable();
    let mut end = 0;
    for wanted in phrase.chars() {
        let (letter, stop) = letters.next()?;
        if letter != wanted {
            return None;
        }
        end = stop;
    }
    let whole = !phrase.ends_with(char::is_alphanumeric) || !letters.peek().is_some_and(|(c, _)| c.is_alphanumeric());
    whole.then_some(end)
}

/// The longest of `phrases` that `text` begins with: its length in bytes.
pub(super) fn any(text: &str, phrases: &[&str]) -> Option<usize> {
    let first = first(text);
    phrases.iter().filter(|phrase| begins(phrase, first)).filter_map(|phrase| after(text, phrase)).max()
}

/// The value of the longest phrase of `table` that `text` begins with, and its length in bytes.
pub(super) fn value<T: Copy>(text: &str, table: &[(&str, T)]) -> Option<(T, usize)> {
    let first = first(text);
    let table = table.iter().filter(|(phrase, _)| begins(phrase, first));
    let found = table.filter_map(|&(phrase, value)| Some((value, after(text, phrase)?)));
    found.max_by_key(|&(_, len)| len)
}

/// The small letter or figure that a text begins with; none where it is not of ASCII.
fn first(text: &str) -> Option<u8> {
    text.bytes().next().filter(u8::is_ascii_alphanumeric).map(|byte| byte.to_ascii_lowercase())
}

/// Whether a phrase may stand where a text begins with `first`.
fn begins(phrase: &str, first: Option<u8>) -> bool {
    first.is_none_or(|first| phrase.bytes().next() == Some(first))
}

/// `text` folded as the phrases of a lexicon are.
pub(super) fn fold(text: &str) -> String {
    folded(text).map(|(letter, _)| letter).collect()
}

/// The length of the white space and of the `extra` characters that `text` begins with.
pub(super) fn skip(text: &str, extra: &[char]) -> usize {
    text.len() - text.trim_start_matches(|c: char| c.is_whitespace() || extra.contains(&c)).len()
}
