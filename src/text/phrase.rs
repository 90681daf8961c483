//! Matching what a lexicon writes against what a document prints.
//!
//! Text and phrase are both folded, so that case, accents, vowel signs, kinds of apostrophe and the
//! width of spaces may differ, and a line may break anywhere. A list of phrases knows the letters at
//! their edges, by which nearly every text is told at once to have none of them.

mod edges;

use crate::fold::ends_word;
use crate::names::folded;
use edges::{Edge, Edges, key};
use std::ops::Deref;

/// Phrases that one rule looks for: bare, or each with a value; made once, and passed around as a reference.
pub(super) struct List<E: 'static>(&'static Kept<E>);

/// The phrases of a list, with the letters at their edges.
struct Kept<E: 'static> {
    /// In groups of one first letter, or of some that share a place in the set of them.
    entries: &'static [E],
    /// Where each group begins, and where the last one ends.
    groups: &'static [usize],
    heads: Edges,
    tails: Edges,
}

pub(super) type Phrases = List<&'static str>;
pub(super) type Table<T> = List<(&'static str, T)>;

/// What a list of phrases holds.
pub(super) trait Entry: Copy {
    fn phrase(&self) -> &'static str;
}

impl Entry for &'static str {
    fn phrase(&self) -> &'static str {
        self
    }
}

impl<T: Copy> Entry for (&'static str, T) {
    fn phrase(&self) -> &'static str {
        self.0
    }
}

impl<E: Entry> List<E> {
    /// A list that is made once a language, and kept.
    pub fn new(written: &[E]) -> Self {
        let edges = |edge: fn(&str) -> Edge| written.iter().map(|entry| edge(entry.phrase())).collect::<Edges>();
        let (heads, tails) = (edges(edges::head), edges(edges::tail));
        let group = |entry: &E| heads.place(entry.phrase());
        let mut entries = written.to_vec();
        entries.sort_by_cached_key(group);
        let bounds = (1..entries.len()).filter(|&at| entries.get(at - 1).map(group) != entries.get(at).map(group));
        let groups = std::iter::once(0).chain(bounds).chain([entries.len()]).collect::<Vec<_>>();
        let kept = Kept { entries: Box::leak(entries.into()), groups: Box::leak(groups.into()), heads, tails };
        Self(Box::leak(Box::new(kept)))
    }

    /// The phrases that may begin a text, by its first letters.
    pub fn beginning(&self, text: &str) -> impl Iterator<Item = &'static E> {
        let Self(kept) = self;
        let group = kept.heads.place(text).and_then(|group| kept.groups.get(group..)?.first_chunk());
        let entries = group.and_then(|&[start, end]| kept.entries.get(start..end)).unwrap_or_default();
        let first = if entries.is_empty() { None } else { first(text) };
        entries.iter().filter(move |entry| begins(entry.phrase(), first))
    }

    /// The phrases with which a text may end, by its last letters.
    pub fn ending(&self, text: &str) -> impl Iterator<Item = &'static E> {
        let entries = if self.0.tails.may_end(text.trim_end()) { self.0.entries } else { &[] };
        entries.iter()
    }
}

impl<E> Clone for List<E> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<E> Copy for List<E> {}

impl<E> Deref for List<E> {
    type Target = [E];

    fn deref(&self) -> &'static [E] {
        self.0.entries
    }
}

/// The length in bytes of `phrase` at the beginning of `text`; none where it is not there as whole words.
pub(super) fn after(text: &str, phrase: &str) -> Option<usize> {
    let plain = alike(text.as_bytes(), phrase.as_bytes())?;
    if plain == phrase.len() {
        return ends_word(text, plain).then_some(plain);
    }
    let mut letters = folded(text.get(plain..)?).map(|(letter, end)| (letter, plain + end));
    let mut wanted = folded(phrase.get(plain..)?).map(|(letter, _)| letter);
    let mut end = plain;
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

/// The bytes in which a text and a phrase agree that fold by their case alone; none where the next ones differ.
///
/// Nearly all phrases are of such letters, or differ from a text in one near their beginning.
fn alike(text: &[u8], phrase: &[u8]) -> Option<usize> {
    let is_plain = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    for (at, (printed, wanted)) in text.iter().zip(phrase).enumerate() {
        match (printed, wanted) {
            _ if is_plain(Some(printed)) && is_plain(Some(wanted)) => {
                printed.eq_ignore_ascii_case(wanted).then_some(())?;
            }
            (b' ', b' ') if is_plain(text.get(at + 1)) && is_plain(phrase.get(at + 1)) => {}
            _ => return Some(at),
        }
    }
    Some(text.len().min(phrase.len()))
}

/// Where `phrase` begins, if `head` ends with it as whole words; white space after it aside.
pub(super) fn before(head: &str, phrase: &str) -> Option<usize> {
    let head = head.trim_end();
    let first = first(phrase).map(key);
    // A phrase is printed in about as many characters as it is written in; marks and spaces come on top.
    let longest = phrase.chars().count() + 4;
    let starts = head.char_indices().rev().map(|(at, _)| at).take(longest);
    starts.filter_map(|at| Some((at, head.get(at..)?))).find_map(|(at, tail)| {
        let may_begin = self::first(tail).map(key) == first && ends_word(head, at);
        (may_begin && after(tail, phrase) == Some(tail.len())).then_some(at)
    })
}

/// Whether a letter is printed that a phrase has; Latin letters that look like Cyrillic ones are typed for them.
fn is_same(printed: char, wanted: char) -> bool {
    const ALIKE: [(char, char); 8] =
        [('a', 'а'), ('c', 'с'), ('e', 'е'), ('k', 'к'), ('o', 'о'), ('p', 'р'), ('x', 'х'), ('y', 'у')];
    printed == wanted || printed.is_ascii() && ALIKE.contains(&(printed, wanted))
}

/// The longest of `phrases` that `text` begins with: its length in bytes.
#[inline]
pub(super) fn any(text: &str, phrases: Phrases) -> Option<usize> {
    // Most texts begin with none: nothing is called for them.
    if phrases.0.heads.may_begin(text) { longest(text, phrases) } else { None }
}

fn longest(text: &str, phrases: Phrases) -> Option<usize> {
    phrases.beginning(text).filter_map(|phrase| after(text, phrase)).max()
}

/// Whether `text` begins with a phrase of a list.
pub(super) fn opens<E: Entry>(text: &str, phrases: List<E>) -> bool {
    phrases.beginning(text).any(|entry| after(text, entry.phrase()).is_some())
}

/// The value of the longest phrase of `table` that `text` begins with, and its length in bytes.
#[inline]
pub(super) fn value<T: Copy>(text: &str, table: Table<T>) -> Option<(T, usize)> {
    if table.0.heads.may_begin(text) { longest_value(text, table) } else { None }
}

fn longest_value<T: Copy>(text: &str, table: Table<T>) -> Option<(T, usize)> {
    let found = table.beginning(text).filter_map(|&(phrase, value)| Some((value, after(text, phrase)?)));
    found.max_by_key(|&(_, len)| len)
}

/// Where the first of `phrases` with which `head` ends begins.
pub(super) fn any_before(head: &str, phrases: Phrases) -> Option<usize> {
    phrases.ending(head).find_map(|phrase| before(head, phrase))
}

/// The value of the longest phrase of `table` with which `head` ends.
pub(super) fn value_before<T: Copy>(head: &str, table: Table<T>) -> Option<T> {
    let found = table.ending(head).filter(|(phrase, _)| before(head, phrase).is_some());
    found.max_by_key(|(phrase, _)| phrase.len()).map(|&(_, value)| value)
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
    match phrase.as_bytes() {
        [byte, ..] if byte.is_ascii_alphanumeric() => first == Some(byte.to_ascii_lowercase().into()),
        _ => first.zip(self::first(phrase)).is_some_and(|(printed, wanted)| is_same(printed, wanted)),
    }
}

/// `text` folded as phrases are compared.
pub(super) fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let plain = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
        out.extend(rest.bytes().take(plain).map(|byte| char::from(byte.to_ascii_lowercase())));
        let other = rest.bytes().skip(plain).take_while(|byte| !byte.is_ascii_alphanumeric()).count();
        out.extend(folded(rest.get(plain..plain + other).unwrap_or_default()).map(|(letter, _)| letter));
        rest = rest.get(plain + other..).unwrap_or_default();
    }
    out
}

/// The length of the white space and of the `extra` characters that `text` begins with.
pub(super) fn skip(text: &str, extra: &[char]) -> usize {
    text.len() - text.trim_start_matches(|c: char| c.is_whitespace() || extra.contains(&c)).len()
}
