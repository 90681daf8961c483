//! Dates: `17 octobre 2007`, `1er décembre 2003`, `16 August 2007`, `August 16, 2007`, `2007年10月17日`.

use super::lexicon::Lexicon;
use super::{number, phrase};
use crate::document::Date;
use crate::fold::ends_word;

/// What stands where a date could.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Printed {
    Date(Date),
    /// A day that the calendar has not: `31 février 2007`.
    Impossible,
}

/// The date at the beginning of `text`, and its length in bytes.
pub(super) fn date(text: &str, lexicon: &Lexicon) -> Option<(Printed, usize)> {
    day_first(text, lexicon).or_else(|| year_first(text, lexicon)).or_else(|| month_first(text, lexicon))
}

/// The date at the beginning of `text`, which begins with a figure, and its length in bytes.
pub(super) fn day_first(text: &str, lexicon: &Lexicon) -> Option<(Printed, usize)> {
    let (day, mut at) = number::figures(text, 2)?;
    let rest = text.get(at..)?;
    at += phrase::any(rest, lexicon.ordinal_endings).unwrap_or_default();
    at += link(text.get(at..)?, lexicon)?;
    let (month, len) = month(text.get(at..)?, lexicon)?;
    at += len;
    at += link(text.get(at..)?, lexicon)?;
    let (year, len) = year(text.get(at..)?)?;
    Some((printed(year, month, Some(day)), at + len + after_year(text.get(at + len..)?, lexicon)))
}

/// The date that begins with its year, each part before its sign: `2007年10月17日`, `二〇〇七年十月十七日`.
pub(super) fn year_first(text: &str, lexicon: &Lexicon) -> Option<(Printed, usize)> {
    let [of_year, of_month, of_day] = lexicon.date_signs?;
    let (year, year_len) = signed(text, of_year).filter(|&(year, _)| year >= 1000)?;
    let (month, month_len) = signed(text.get(year_len..)?, of_month)?;
    let month = u8::try_from(month).unwrap_or(u8::MAX);
    let at = year_len + month_len;
    match signed(text.get(at..)?, of_day) {
        Some((day, len)) => Some((printed(year, month, Some(day)), at + len)),
        None => Some((printed(year, month, None), at)),
    }
}

/// A number before its sign, `10月`, and the length of both with the spaces before and between them.
fn signed(text: &str, sign: &str) -> Option<(u16, usize)> {
    let start = phrase::skip(text, &[]);
    let rest = text.get(start..)?;
    let (value, len) = number::figures(rest, 4).or_else(|| number::chinese(rest))?;
    let gap = phrase::skip(rest.get(len..)?, &[]);
    let end = len + gap;
    rest.get(end..)?.starts_with(sign).then_some((value, start + end + sign.len()))
}

/// The length of the word for `year` behind a date, with the space before it: `2007 года`.
fn after_year(text: &str, lexicon: &Lexicon) -> usize {
    let gap = phrase::skip(text, &[]);
    text.get(gap..).and_then(|rest| phrase::any(rest, lexicon.year_words)).map_or(0, |len| gap + len)
}

/// The date that begins with the name of its month: `August 16, 2007`, `December 1991`.
pub(super) fn month_first(text: &str, lexicon: &Lexicon) -> Option<(Printed, usize)> {
    let (month, mut at) = lexicon.month_first.then(|| month(text, lexicon)).flatten()?;
    at += link(text.get(at..)?, lexicon)?;
    let rest = text.get(at..)?;
    if let Some((year, len)) = year(rest) {
        let len = len + after_year(rest.get(len..)?, lexicon);
        return Some((printed(year, month, None), at + len));
    }
    let (day, len) = number::figures(rest, 2)?;
    at += len;
    at += phrase::any(text.get(at..)?, lexicon.ordinal_endings).unwrap_or_default();
    at += phrase::skip(text.get(at..)?, &[',']);
    let (year, len) = year(text.get(at..)?)?;
    Some((printed(year, month, Some(day)), at + len))
}

fn printed(year: u16, month: u8, day: Option<u16>) -> Printed {
    let day = day.map(|day| u8::try_from(day).unwrap_or(u8::MAX));
    Date::new(year, month, day).map_or(Printed::Impossible, Printed::Date)
}

fn month(text: &str, lexicon: &Lexicon) -> Option<(u8, usize)> {
    text.starts_with(char::is_alphabetic).then(|| phrase::value(text, lexicon.months)).flatten()
}

/// Four figures that no other figure or letter follows.
fn year(text: &str) -> Option<(u16, usize)> {
    let (year, len) = number::figures(text, 4)?;
    (year >= 1000 && ends_word(text, len)).then_some((year, len))
}

/// The white space between two parts of a date, with the words that may stand in it.
fn link(text: &str, lexicon: &Lexicon) -> Option<usize> {
    let space = phrase::skip(text, &[]);
    let rest = text.get(space..)?;
    let link = phrase::any(rest, lexicon.date_links).unwrap_or_default();
    let after = if link == 0 { 0 } else { phrase::skip(rest.get(link..)?, &[]) };
    (space > 0).then_some(space + link + after)
}
