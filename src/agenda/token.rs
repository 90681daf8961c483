use crate::document::{Mention, StateCode, Text};
use crate::fold::is_ideograph;
use crate::search::fold::{Folded, fold, fold_text};
use crate::search::stem::Stems;
use crate::search::words::words;
use std::ops::Range;

/// A word of a text, or the name of a State in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    /// The folded stem; for a State its code, `=KAZ`, whatever form its name has.
    pub stem: String,
    pub printed: String,
    /// Begins with a capital.
    pub capital: bool,
    /// The place among the words of the text, counting those too short to be tokens.
    pub place: usize,
    /// The byte of the text at which it begins.
    pub start: usize,
}

/// Joins two words of Chinese, and is part of neither.
const PARTICLE: char = '的';

/// Words of fewer letters than this tell nothing.
const SHORTEST: usize = 3;

/// The words of a text that may tell its subject.
pub(super) fn tokens(text: &Text, source: &str, stems: &Stems) -> Vec<Token> {
    let printed = text.to_string(source);
    let mut states = states(text).into_iter().peekable();
    let mut tokens: Vec<Token> = Vec::new();
    let mut named_until = 0;
    for (place, word) in units(&printed).enumerate() {
        while states.next_if(|(range, _)| range.end <= word.start).is_some() {}
        if let Some((name, code)) = states.next_if(|(range, _)| range.start <= word.start) {
            named_until = name.end;
            tokens.push(token(format!("={code}"), &printed, name, place));
        } else if word.start >= named_until {
            let folded = fold_text(printed.get(word.clone()).unwrap_or_default());
            let tells = folded.chars().count() >= SHORTEST || folded.starts_with(is_ideograph);
            if tells && folded.chars().all(char::is_alphabetic) {
                tokens.push(token(stems.of(&folded), &printed, word, place));
            }
        }
    }
    tokens
}

/// The words of a text, and of a stretch of ideographs the pairs of neighbours: most words of Chinese have two.
fn units(printed: &str) -> impl Iterator<Item = Range<usize>> {
    words(printed, joins).flat_map(|word| {
        let text = printed.get(word.clone()).unwrap_or_default();
        let ends = text.char_indices().map(|(at, c)| at + c.len_utf8());
        let pairs = text.char_indices().zip(ends.skip(1)).map(|((start, _), end)| start..end);
        let pairs = pairs.filter(|pair| !text.get(pair.clone()).is_some_and(|pair| pair.contains(PARTICLE)));
        let pairs = pairs.map(|pair| word.start + pair.start..word.start + pair.end);
        if text.starts_with(is_ideograph) { pairs.collect() } else { vec![word.clone()] }
    })
}

fn token(stem: String, text: &str, range: Range<usize>, place: usize) -> Token {
    let start = range.start;
    let printed = text.get(range).unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
    let capital = printed.starts_with(char::is_uppercase);
    Token { stem, printed, capital, place, start }
}

impl Token {
    pub fn is_state(&self) -> bool {
        self.stem.starts_with('=')
    }

    /// Whether one of the two begins within the other.
    pub fn touches(&self, other: &Self) -> bool {
        self.overlaps(other) || other.overlaps(self)
    }

    /// Whether `next` begins within it, as pairs of ideographs do.
    pub fn overlaps(&self, next: &Self) -> bool {
        self.start < next.start && next.start < self.start + self.printed.len()
    }
}

/// The number of words of a text, by which [`Token::place`] counts.
pub(super) fn count(text: &str) -> usize {
    units(text).count()
}

/// The names of States in the joined runs, in order.
fn states(text: &Text) -> Vec<(Range<usize>, StateCode)> {
    let mut states = Vec::new();
    let mut at = 0;
    for run in &text.runs {
        if let Some(Mention::State(code)) = run.mention {
            states.push((at..at + run.span.len(), code));
        }
        at += run.span.len();
    }
    states
}

/// Whether a character is part of a word: letters and digits with the marks on them.
fn joins(c: char) -> bool {
    c.is_alphanumeric() || fold(c) == Folded::Nothing
}
