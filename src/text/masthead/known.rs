//! Lines of a masthead that say what they are.

use crate::document::{Date, Distribution, Language, Organ, Symbol};
use crate::text::date::{self, Printed};
use crate::text::lexicon::{self, Lexicon};
use crate::text::{number, phrase, symbol};

/// What a part of a line says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Known {
    UnitedNations,
    Organ(Organ),
    Symbol(Symbol),
    Distribution(Option<Distribution>),
    Date(Date),
    Languages(Vec<Language>),
    Original(Vec<Language>),
    Session(Option<u16>),
    Year(Option<u16>),
}

/// The lexicon of a document, and the English one: mastheads of documents in Arabic, Chinese and
/// Russian are partly in English.
pub(super) struct Lexicons {
    pub own: &'static Lexicon,
    english: &'static Lexicon,
}

/// Bytes within which an ordinal stands before `session` or `year`.
const ORDINAL: usize = 80;

impl Lexicons {
    pub fn of(own: &'static Lexicon) -> Self {
        Self { own, english: lexicon::of(Language::English) }
    }

    /// What `text` begins with and its length in bytes, where it is a part of a masthead.
    pub fn known(&self, text: &str) -> Option<(Known, usize)> {
        known(text, self.own).or_else(|| known(text, self.english))
    }

    /// The length of `Points` in `Points 19, 35 ...`, and the lexicon that has it.
    pub fn items(&self, text: &str) -> Option<(usize, &'static Lexicon)> {
        let length = |lexicon: &'static Lexicon| phrase::any(text, lexicon.items).map(|len| (len, lexicon));
        length(self.own).or_else(|| length(self.english))
    }
}

fn known(text: &str, lexicon: &Lexicon) -> Option<(Known, usize)> {
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        return day(text, lexicon).or_else(|| session(text, lexicon));
    }
    if let Some((symbol, len)) = symbol::symbol(text) {
        return Some((Known::Symbol(symbol), len));
    }
    let plain = |phrases, known| phrase::any(text, phrases).map(|len| (known, len));
    plain(lexicon.united_nations, Known::UnitedNations)
        .or_else(|| phrase::value(text, lexicon.organs).map(|(organ, len)| (Known::Organ(organ), len)))
        .or_else(|| distribution(text, lexicon))
        .or_else(|| original(text, lexicon).map(|(languages, len)| (Known::Original(languages), len)))
        .or_else(|| version(text, lexicon))
        .or_else(|| session(text, lexicon))
}

fn day(text: &str, lexicon: &Lexicon) -> Option<(Known, usize)> {
    match date::day_first(text, lexicon)? {
        (Printed::Date(date), len) => Some((Known::Date(date), len)),
        (Printed::Impossible, _) => None,
    }
}

/// `Distr. générale`, `Distr.: General`; also where the word for it is on another line.
fn distribution(text: &str, lexicon: &Lexicon) -> Option<(Known, usize)> {
    let head = phrase::any(text, lexicon.distribution)?;
    let head = head + text.get(head..)?.starts_with('.').then_some(1)?;
    let rest = text.get(head..)?;
    let gap = phrase::skip(rest, &[':']);
    let found = phrase::value(rest.get(gap..)?, lexicon.distributions);
    let (distribution, len) = found.map_or((None, 0), |(distribution, len)| (Some(distribution), gap + len));
    Some((Known::Distribution(distribution), head + len))
}

/// `Original : chinois et russe`, the languages and the length in bytes.
pub(in crate::text) fn original(text: &str, lexicon: &Lexicon) -> Option<(Vec<Language>, usize)> {
    let head = phrase::any(text, lexicon.original)?;
    let gap = phrase::skip(text.get(head..)?, &[':']);
    let start = head + gap;
    let (languages, len) = languages(text.get(start..)?, lexicon)?;
    text.get(head..start)?.contains(':').then_some((languages, start + len))
}

/// `Français`, `Anglais et français seulement`: where nothing else follows.
fn version(text: &str, lexicon: &Lexicon) -> Option<(Known, usize)> {
    let (languages, len) = languages(text, lexicon)?;
    let rest = text.get(len..)?;
    let gap = phrase::skip(rest, &[]);
    let only = phrase::any(rest.get(gap..)?, lexicon.only).map_or(0, |only| gap + only);
    Some((Known::Languages(languages), len + only))
}

fn languages(text: &str, lexicon: &Lexicon) -> Option<(Vec<Language>, usize)> {
    let mut languages = Vec::new();
    let (mut at, mut end) = (0, 0);
    while let Some((language, len)) = phrase::value(text.get(at..)?, lexicon.languages) {
        languages.push(language);
        end = at + len;
        let rest = text.get(end..)?;
        let mark = phrase::skip(rest, &[',', '/']);
        let and = phrase::any(rest.get(mark..)?, lexicon.and).unwrap_or_default();
        let gap = phrase::skip(rest.get(mark + and..)?, &[]);
        at = end + mark + and + gap;
    }
    (!languages.is_empty()).then_some((languages, end))
}

/// `Soixante-deuxième session`, `78e session`, `Soixante-deuxième année`.
fn session(text: &str, lexicon: &Lexicon) -> Option<(Known, usize)> {
    let words = text.char_indices().take_while(|&(at, _)| at <= ORDINAL).filter(|(_, c)| c.is_whitespace());
    let mut words = words.map(|(at, c)| (at, at + c.len_utf8()));
    words.find_map(|(end, next)| {
        let ordinal = text.get(..end)?;
        let rest = text.get(next..)?;
        let head = |words| phrase::any(rest, words).map(|len| next + len);
        let (known, len): (fn(Option<u16>) -> Known, usize) = match (head(lexicon.session), head(lexicon.year)) {
            (Some(len), _) => (Known::Session, len),
            (None, Some(len)) => (Known::Year, len),
            _ => return None,
        };
        let number = number::figures(ordinal, 3).map(|(number, _)| number);
        let number = number.or_else(|| number::words(ordinal, lexicon.numerals, lexicon.and))?;
        Some((known(Some(number)), len))
    })
}
