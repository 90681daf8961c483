//! Contexts in which the name of a State names something else.

use super::fold::folded;
use crate::document::chinese_figure;
use crate::fold::ends_word;

/// One such context, written around the name `_`: `Northern _`, `_ du Nord`, `Lake _`.
///
/// Three signs stand for words of any kind, for names that people and places also bear: `_ *` is a
/// name before a capitalised word (`Maurice Yaméogo`), `*. _` one after a title or an initial
/// (`M. Maurice`), `0_` one after a figure (`16日本组织`). In a language without spaces a context is
/// written without them, `_洋`.
#[derive(Clone, Debug)]
pub(super) enum Context {
    Words { before: String, after: String },
    BeforeCapital,
    AfterAbbreviation,
    AfterFigure,
}

/// The bytes before a name in which a context is looked for.
const REACH: usize = 32;

impl Context {
    /// Reads a context as the table writes it; none where it has no `_`.
    pub(super) fn parse(written: &str) -> Option<Self> {
        Some(match written.trim() {
            "_ *" => Self::BeforeCapital,
            "*. _" => Self::AfterAbbreviation,
            "0_" => Self::AfterFigure,
            written => {
                let (before, after) = written.split_once('_')?;
                Self::Words { before: fold(before), after: fold(after) }
            }
        })
    }

    /// Whether the name at `start..end` of `text` stands in this context.
    pub(super) fn holds(&self, text: &str, start: usize, end: usize) -> bool {
        let reach = (start.saturating_sub(REACH)..=start).find(|&at| text.is_char_boundary(at)).unwrap_or(start);
        let head = text.get(reach..start).unwrap_or_default();
        let tail = text.get(end..).unwrap_or_default();
        match self {
            Self::Words { before, after } => ends_with_words(&fold(head), before) && starts_with_words(tail, after),
            Self::BeforeCapital => {
                let mut letters = tail.chars();
                letters.next() == Some(' ')
                    && letters.next().is_some_and(char::is_uppercase)
                    && !is_capitals(text, start)
            }
            Self::AfterFigure => head.ends_with(|c: char| c.is_numeric() || chinese_figure(c).is_some()),
            Self::AfterAbbreviation => head
                .strip_suffix(' ')
                .and_then(|head| head.rsplit(char::is_whitespace).next())
                .and_then(|word| word.strip_suffix('.'))
                .is_some_and(|word| word.len() <= 3 && word.starts_with(char::is_uppercase)),
        }
    }
}

fn fold(text: &str) -> String {
    folded(text).map(|(letter, _)| letter).collect()
}

fn ends_with_words(head: &str, words: &str) -> bool {
    head.ends_with(words) && ends_word(head, head.len() - words.len())
}

fn starts_with_words(tail: &str, words: &str) -> bool {
    let mut letters = folded(tail);
    let mut end = 0;
    for letter in words.chars() {
        match letters.next() {
            Some((printed, at)) if printed == letter => end = at,
            _ => return false,
        }
    }
    words.is_empty() || ends_word(tail, end)
}

/// Whether the word at `at` is printed in capitals: a line of the masthead, where capitals tell nothing.
fn is_capitals(text: &str, at: usize) -> bool {
    text.get(at..).is_some_and(|name| name.chars().take(2).all(char::is_uppercase))
}
