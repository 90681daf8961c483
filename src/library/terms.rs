//! Terms: what a text is found by. Indexer and searcher take them from texts in the same way.
//!
//! A *word* is what stands in a text, folded ([`crate::search::fold_text`]): a stretch of letters and digits,
//! two neighbouring ideographs, or a symbol in lower case, `a/res/75/104`. A *term* is the stem of a word in the
//! language of its text ([`Terms`]). A symbol is also found by what is behind its letters, `75/104`.

mod stop;

pub use stop::is_common;

use crate::document::{Language, Symbol, apart, is_session};
use crate::fold::{is_bounded, is_ideograph};
use crate::search::fold::{fold, push};
use crate::search::stem::Stems;

/// Told by an index, so that a searcher refuses one made of other terms.
pub const VERSION: u8 = 1;

/// Bytes of the longest word; longer ones are no words.
const LONGEST: usize = 64;

/// A word found in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word<'w> {
    pub text: &'w str,
    /// Whether it is only another name for the word before it, as `75/104` is for `a/res/75/104`.
    pub also: bool,
}

/// Calls `each` with the words of a text, in order.
pub fn words(text: &str, mut each: impl FnMut(Word)) {
    each_word(text, &mut each);
}

/// The same: one copy of the code for all that is done with words.
fn each_word(text: &str, each: &mut dyn FnMut(Word)) {
    let mut folded = String::new();
    let mut chunks = text.split_whitespace().peekable();
    while let Some(chunk) = chunks.next() {
        if !is_like_symbol(chunk) {
            plain(chunk, &mut folded, each);
        } else if let Some(session) = chunks.next_if(|next| is_behind(next)) {
            symbols(&format!("{chunk}{session}"), &mut folded, each);
        } else {
            symbols(chunk, &mut folded, each);
        }
    }
}

/// The words of a text as a list.
pub fn list(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    words(text, |word| found.push(word.text.to_owned()));
    found
}

/// Makes terms of the words of one language.
pub struct Terms(Stems);

impl Terms {
    pub fn new(language: Language) -> Self {
        Self(Stems::new(language))
    }

    /// The term of a word: its stem where it is made of letters, else the word itself.
    pub fn of(&self, word: &str) -> String {
        let inflects = word.chars().all(|c| c.is_alphabetic() && !is_ideograph(c));
        if inflects { self.0.of(word) } else { word.to_owned() }
    }
}

/// The words of a text without symbols.
fn plain(text: &str, folded: &mut String, each: &mut dyn FnMut(Word)) {
    folded.clear();
    text.chars().for_each(|c| push(fold(c), folded));
    let mut rest = folded.as_str();
    while let Some(start) = rest.find(|c| is_bounded(c) || is_ideograph(c)) {
        let (_, found) = rest.split_at(start);
        let ideographs = found.starts_with(is_ideograph);
        let end = found.find(|c| if ideographs { !is_ideograph(c) } else { !is_bounded(c) }).unwrap_or(found.len());
        let (word, after) = found.split_at(end);
        rest = after;
        if ideographs {
            neighbours(word, each);
        } else if word.len() <= LONGEST && !is_letter(word) {
            each(Word { text: word, also: false });
        }
    }
}

/// Calls `each` with every two neighbours of a stretch of ideographs, or with the one there is.
fn neighbours(stretch: &str, each: &mut dyn FnMut(Word)) {
    let mut first = 0;
    for end in stretch.char_indices().map(|(at, _)| at).skip(2).chain([stretch.len()]) {
        if let Some(text) = stretch.get(first..end) {
            each(Word { text, also: false });
        }
        first += stretch.get(first..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
    }
}

/// A letter by itself says nothing; a digit does.
fn is_letter(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(char::is_alphabetic) && chars.next().is_none()
}

fn is_like_symbol(chunk: &str) -> bool {
    chunk.contains('/') && chunk.bytes().any(|byte| byte.is_ascii_digit())
}

/// What stands behind a symbol with a space before it, `(2000)` or `(III)`.
fn is_behind(chunk: &str) -> bool {
    let inner = chunk.strip_prefix('(').and_then(|rest| rest.split_once(')'));
    inner.is_some_and(|(inner, _)| is_session(inner))
}

/// The words of a text with symbols in it, or with what looks like one.
fn symbols(text: &str, folded: &mut String, each: &mut dyn FnMut(Word)) {
    let mut rest = text;
    while !rest.is_empty() {
        let other = rest.find(is_of_symbol).unwrap_or(rest.len());
        let (before, found) = rest.split_at(other);
        plain(before, folded, each);
        let (printed, after) = found.split_at(found.find(|c| !is_of_symbol(c)).unwrap_or(found.len()));
        for part in apart(printed) {
            symbol(part, folded, each);
        }
        rest = after;
    }
}

/// Capitals of Cyrillic are among them, which are typed for Latin ones.
fn is_of_symbol(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '/' | '(' | ')' | 'А'..='Х')
}

fn symbol(printed: &str, folded: &mut String, each: &mut dyn FnMut(Word)) {
    let trimmed = printed.trim_matches(['.', '-', '/']).trim_start_matches('(');
    let trimmed = if trimmed.contains('(') { trimmed } else { trimmed.trim_end_matches(')') };
    if !is_like_symbol(trimmed) || trimmed.len() > LONGEST {
        return plain(printed, folded, each);
    }
    let capital = trimmed.to_ascii_uppercase();
    let canonical = Symbol::parse(&capital).map_or(capital, |symbol| symbol.as_str().to_owned()).to_ascii_lowercase();
    each(Word { text: &canonical, also: false });
    let bare = canonical.split('(').next().unwrap_or_default();
    if bare.len() < canonical.len() {
        each(Word { text: bare, also: true });
    }
    let tail = bare.match_indices('/').find_map(|(at, _)| {
        let tail = bare.get(at + 1..)?;
        tail.starts_with(|c: char| c.is_ascii_digit()).then_some(tail)
    });
    if let Some(tail) = tail.filter(|tail| tail.contains('/') && !bare.starts_with(|c: char| c.is_ascii_digit())) {
        each(Word { text: tail, also: true });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_symbol_is_found_by_every_spelling_of_it() {
        for spelling in ["A/RES/75/104", "a/res/75/104", "(A/RES/75/104)", "A/RES/75/104.", "А/RES/75/104*,"] {
            assert_eq!(list(spelling), ["a/res/75/104", "75/104"], "{spelling}");
        }
        assert_eq!(list("75/104"), ["75/104"]);
        assert_eq!(list("第75/104号决议"), ["第", "75/104", "号决", "决议"]);
    }

    #[test]
    fn the_year_behind_a_symbol_belongs_to_it() {
        let found = ["s/res/1325(2000)", "s/res/1325"];
        assert_eq!(list("S/RES/1325 (2000)"), found);
        assert_eq!(list("S/RES/1325(2000)"), found);
        assert_eq!(list("S/RES/1325 (the)"), ["s/res/1325", "the"]);
    }

    #[test]
    fn joined_symbols_are_two() {
        assert_eq!(list("A/62/492-S/2007/616"), ["a/62/492", "62/492", "s/2007/616", "2007/616"]);
        assert_eq!(list("A/62/492–S/2007/616"), ["a/62/492", "62/492", "s/2007/616", "2007/616"]);
        assert_eq!(list("A/CONF.151/26/Rev.1-Vol.I"), ["a/conf.151/26/rev.1-vol.i", "26/rev.1-vol.i"]);
    }

    #[test]
    fn words_are_folded_and_letters_by_themselves_are_none() {
        assert_eq!(
            list("L’Organisation, non-prolifération; annexe I, 98 h)"),
            ["organisation", "non", "proliferation", "annexe", "98"]
        );
        assert_eq!(list("and/or"), ["and", "or"]);
    }

    #[test]
    fn ideographs_are_found_by_neighbours() {
        assert_eq!(list("安全理事会，核"), ["安全", "全理", "理事", "事会", "核"]);
    }

    #[test]
    fn only_letters_have_stems() {
        let english = Terms::new(Language::English);
        assert_eq!(english.of("resolutions"), english.of("resolution"));
        assert_eq!(english.of("a/res/75/104s"), "a/res/75/104s");
        assert_eq!(Terms::new(Language::Chinese).of("安全"), "安全");
    }
}
