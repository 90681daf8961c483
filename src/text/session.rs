//! Sessions and years of an organ: `Soixante-deuxième session`, `78e session`, `第七十五届会议`,
//! `الدورة الخامسة والسبعون`, `Sexagésimo segundo año`.

use super::lexicon::Lexicon;
use super::phrase::Phrases;
use super::{number, phrase};

/// What an ordinal counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Counted {
    Sessions,
    Years,
}

/// Bytes within which an ordinal stands before the word for what it counts.
const ORDINAL: usize = 120;

/// Words of the longest ordinal.
const WORDS: usize = 8;

/// Letters of the longest ending of an ordinal.
const LETTERS: usize = 3;

/// Years that stand for the number of a session, `2015 session`, have none of their own.
const YEARS: u16 = 1900;

/// The session or year that `text` begins with: what is counted, its number, the length in bytes.
pub(super) fn read(text: &str, lexicon: &Lexicon) -> Option<(Counted, Option<u16>, usize)> {
    let counted = |words, counted| ordinal(text, words, lexicon).map(|(number, len)| (counted, number, len));
    counted(lexicon.session, Counted::Sessions).or_else(|| counted(lexicon.year, Counted::Years))
}

/// The number of what some words name, beside which it stands, and the length of both in bytes:
/// `78e session`, `46-е пленарное заседание`, `الجلسة العامة 46`.
pub(super) fn ordinal(text: &str, words: Phrases, lexicon: &Lexicon) -> Option<(Option<u16>, usize)> {
    if let Some(sign) = lexicon.ordinal_sign {
        return signed(text, words, sign, lexicon);
    }
    ordinal_first(text, words, lexicon).or_else(|| ordinal_last(text, words, lexicon))
}

/// `第七十五届会议`, `2015年届会`
fn signed(text: &str, words: Phrases, sign: char, lexicon: &Lexicon) -> Option<(Option<u16>, usize)> {
    let start = text.strip_prefix(sign).map_or(0, |_| sign.len_utf8());
    let rest = text.get(start..)?;
    let (value, len) = number::figures(rest, 4).or_else(|| number::chinese(rest))?;
    let at = start + len;
    let at = at + phrase::skip(text.get(at..)?, &[]);
    let year = lexicon.year.iter().find_map(|year| text.get(at..)?.strip_prefix(year)).filter(|_| value >= YEARS);
    let tail = year.filter(|_| start == 0).or_else(|| text.get(at..).filter(|_| start > 0))?;
    let end = text.len() - tail.len() + phrase::any(tail, words)?;
    Some((Some(value).filter(|&value| year.is_none() || value < YEARS), end))
}

/// `Soixante-deuxième session`, `75º período de sesiones`
fn ordinal_first(text: &str, counted: Phrases, lexicon: &Lexicon) -> Option<(Option<u16>, usize)> {
    // Most of a text begins with no number.
    let figures = text.starts_with(|c: char| c.is_ascii_digit());
    if !figures && !phrase::opens(text, lexicon.numerals) {
        return None;
    }
    let words = if figures { 1 } else { WORDS };
    let spaces = text.char_indices().take_while(|&(at, _)| at <= ORDINAL).filter(|(_, c)| c.is_whitespace());
    let spaces = spaces.take(words);
    let mut spaces = spaces.map(|(at, c)| (at, at + c.len_utf8()));
    spaces.find_map(|(end, next)| {
        let ordinal = text.get(..end)?;
        let len = phrase::any(text.get(next..)?, counted)?;
        let number = in_figures(ordinal).or_else(|| number::words(ordinal, lexicon.numerals, lexicon.and))?;
        Some((Some(number).filter(|&number| number < YEARS || !words_of_years(counted, lexicon)), next + len))
    })
}

/// `78e`, `59º`, `67-я`; not `1. Ouverture de la`
fn in_figures(ordinal: &str) -> Option<u16> {
    let (number, len) = number::figures(ordinal, 4)?;
    let ending = ordinal.get(len..)?.trim();
    (ending.chars().count() <= LETTERS && !ending.ends_with('.') && !ending.contains(' ')).then_some(number)
}

/// `الدورة الخامسة والسبعون`
fn ordinal_last(text: &str, words: Phrases, lexicon: &Lexicon) -> Option<(Option<u16>, usize)> {
    let len = phrase::any(text, words)?;
    let rest = text.get(len..)?;
    let gap = phrase::skip(rest, &[]);
    let rest = rest.get(gap..)?;
    let link = phrase::any(rest, lexicon.date_links).unwrap_or_default();
    let link = link + phrase::skip(rest.get(link..)?, &[]);
    let rest = rest.get(link..)?;
    let (number, more) =
        number::figures(rest, 4).or_else(|| number::leading_words(rest, lexicon.numerals, lexicon.and))?;
    let single = link > 0 && number < YEARS;
    let number = Some(number).filter(|&number| number < YEARS || !words_of_years(words, lexicon));
    (!single).then_some((number, len + gap + link + more))
}

/// Whether a year beside some words is no number of theirs: `2015 session`, unlike the 2015th meeting.
fn words_of_years(words: Phrases, lexicon: &Lexicon) -> bool {
    *words == *lexicon.session || *words == *lexicon.year
}
