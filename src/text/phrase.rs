//! Matching what a lexicon writes against what a document prints.
//!
//! Phrases of a lexicon are folded: small letters without accents, one space between words,
//! straight apostrophes. The text may differ from them in all of these, and break its lines anywhere.

use crate::names::folded;

/// The length in bytes of `phrase` at the beginning of `text`; none where it is not there as whole words.
pub(super) fn after(text: &str, phrase: &str) -> Option<usize> {
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
    phrases.iter().filter_map(|phrase| after(text, phrase)).max()
}

/// The value of the longest phrase of `table` that `text` begins with, and its length in bytes.
pub(super) fn value<T: Copy>(text: &str, table: &[(&str, T)]) -> Option<(T, usize)> {
    let found = table.iter().filter_map(|&(phrase, value)| Some((value, after(text, phrase)?)));
    found.max_by_key(|&(_, len)| len)
}

/// `text` folded as the phrases of a lexicon are.
pub(super) fn fold(text: &str) -> String {
    folded(text).map(|(letter, _)| letter).collect()
}

/// The length of the white space and of the `extra` characters that `text` begins with.
pub(super) fn skip(text: &str, extra: &[char]) -> usize {
    text.len() - text.trim_start_matches(|c: char| c.is_whitespace() || extra.contains(&c)).len()
}
