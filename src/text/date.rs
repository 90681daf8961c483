//! Dates: `17 octobre 2007`, `1er décembre 2003`, `16 August 2007`, `August 16, 2007`.

use super::lexicon::Lexicon;
use super::{number, phrase};
use crate::document::Date;

/// What stands where a date could.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Printed {
    Date(Date),
    /// A day that the calendar has not: `31 février 2007`.
    Impossible,
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
    Some((printed(year, month, Some(day)), at + len))
}

/// The date that begins with the name of its month: `August 16, 2007`, `December 1991`.
pub(super) fn month_first(text: &str, lexicon: &Lexicon) -> Option<(Printed, usize)> {
    let (month, mut at) = lexicon.month_first.then(|| month(text, lexicon)).flatten()?;
    at += link(text.get(at..)?, lexicon)?;
    let rest = text.get(at..)?;
    if let Some((year, len)) = year(rest) {
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

/// Four figures that no other figure follows.
fn year(text: &str) -> Option<(u16, usize)> {
    let found = number::figures(text, 4)?;
    (found.1 == 4 && !text.get(4..)?.starts_with(char::is_alphabetic)).then_some(found)
}

/// The white space between two parts of a date, with the words that may stand in it.
fn link(text: &str, lexicon: &Lexicon) -> Option<usize> {
    let space = phrase::skip(text, &[]);
    let rest = text.get(space..)?;
    let link = phrase::any(rest, lexicon.date_links).unwrap_or_default();
    let after = if link == 0 { 0 } else { phrase::skip(rest.get(link..)?, &[]) };
    (space > 0).then_some(space + link + after)
}
