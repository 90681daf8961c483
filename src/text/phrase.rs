//! Matching what a lexicon writes against what a document prints.
//!
//! Text and phrase are both folded, so that case, accents, vowel signs, kinds of apostrophe and the
//! width of spaces may differ, and a line may break anywhere.

use crate::fold::ends_word;
use crate::names::folded;

/// The length in bytes of `phrase` at the beginning of `text`; none where it is not there as whole words.
pub(super) fn after(text: &str, phrase: &str) -> Option<usize> {
    // Nearly all phrases differ in a letter without accent near their beginning.
    for (printed, wanted) in text.bytes().zip(phrase.bytes()) {
        if !printed.is_ascii_alphanumeric() || !wanted.is_ascii_alphanumeric() {
            break;
        }
        if !printed.eq_ignore_ascii_case(&wanted) {
            return None;
        }
    }
    let mut letters = folded(text);
    let mut wanted = folded(phrase).map(|(letter, _)| letter);
    let mut end = 0;
    while let Some(letter) = wanted.next() {
        let (printed, stop) = letters.next()?;
        end = stop;
        if (letter, printed) == ('ل', 'ا') {
            // The ligature `لا` comes out of many a PDF file with its letters changed round: `األمم`.
            let second = letters.next()?;
            if (wanted.next(), second.0) != (Some('ا'), 'ل') {
                return None;
            }
            end = second.1;
        } else if !is_same(printed, letter) {
            return None;
        }
    }
    ends_word(text, end).then_some(end)
}

/// Where `phrase` begins, if `head` ends with it as whole words; white space after it aside.
pub(super) fn before(head: &str, phrase: &str) -> Option<usize> {
    let head = head.trim_end();
    let last = |text: &str| text.bytes().next_back().filter(u8::is_ascii_alphanumeric);
    if last(head).zip(last(phrase)).is_some_and(|(printed, wanted)| !printed.eq_ignore_ascii_case(&wanted)) {
        return None;
    }
    // A phrase is printed in about as many characters as it is written in; marks and spaces come on top.
    let longest = phrase.chars().count() + 4;
    let starts = head.char_indices().rev().map(|(at, _)| at).take(longest);
    starts
        .filter(|&at| ends_word(head, at))
        .find(|&at| head.get(at..).and_then(|tail| after(tail, phrase)) == Some(head.len() - at))
}

/// Whether a letter is printed that a phrase has; Latin letters that look like Cyrillic ones are typed for them.
fn is_same(printed: char, wanted: char) -> bool {
    const ALIKE: [(char, char); 8] =
        [('a', 'а'), ('c', 'с'), ('e', 'е'), ('k', 'к'), ('o', 'о'), ('p', 'р'), ('x', 'х'), ('y', 'у')];
    printed == wanted || printed.is_ascii() && ALIKE.contains(&(printed, wanted))
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

/// Whether `head` ends with one of `phrases`.
pub(super) fn any_before(head: &str, phrases: &[&str]) -> bool {
    phrases.iter().any(|phrase| before(head, phrase).is_some())
}

/// The folded first letter of a text.
fn first(text: &str) -> Option<char> {
    match text.bytes().next()? {
        byte if byte.is_ascii_alphanumeric() => Some(char::from(byte.to_ascii_lowercase())),
        _ => folded(text).next().map(|(letter, _)| letter),
    }
}

/// Whether a phrase may stand where a text begins with `first`.
fn begins(phrase: &str, first: Option<char>) -> bool {
    first.zip(self::first(phrase)).is_some_and(|(printed, wanted)| is_same(printed, wanted))
}

/// `text` folded as phrases are compared.
pub(super) fn fold(text: &str) -> String {
    folded(text).map(|(letter, _)| letter).collect()
}

/// The length of the white space and of the `extra` characters that `text` begins with.
pub(super) fn skip(text: &str, extra: &[char]) -> usize {
    text.len() - text.trim_start_matches(|c: char| c.is_whitespace() || extra.contains(&c)).len()
}
