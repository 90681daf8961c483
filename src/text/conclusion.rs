//! The closing line: `Bichkek, 16 août 2007`, `Fait à Genève, le 3 mai 2001`.

use super::date::{self, Printed};
use super::lexicon::Lexicon;
use super::phrase;
use crate::document::{Date, Span};

/// Bytes of the longest closing line.
const LONG: usize = 120;

/// Words of the longest place.
const WORDS: usize = 6;

/// What may stand after the date.
const CLOSING: [char; 5] = ['.', '*', '_', ')', ' '];

/// The place and date that a line is, and nothing else.
pub(super) fn read(source: &str, line: Span, lexicon: &Lexicon) -> Option<(Option<Span>, Date)> {
    if line.len() > LONG {
        return None;
    }
    let text = line.of(source);
    let (at, date) = date_at_end(text, lexicon)?;
    let head = text.get(..at)?;
    let start = phrase::skip(head, &['*', '_', '(']);
    let done = phrase::any(head.get(start..)?, lexicon.done_at);
    let start = start + done.unwrap_or_default();
    let start = start + phrase::skip(head.get(start..)?, &[',']);
    let place = without_link(head.get(start..)?, lexicon);
    let parted = done.is_some() || head.contains(',');
    let words = place.split_whitespace().count();
    let named = place.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase()) && words <= WORDS;
    let base = line.start as usize + start;
    match (place.is_empty(), named && parted) {
        (true, _) => Some((None, date)),
        (false, true) => Some((Some(Span::new(base, base + place.len())), date)),
        (false, false) => None,
    }
}

/// The date with which a line ends, and where it begins.
fn date_at_end(text: &str, lexicon: &Lexicon) -> Option<(usize, Date)> {
    if !text.trim_end_matches(CLOSING).ends_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let starts = text.char_indices().filter(|&(at, c)| {
        let begins = text.get(..at).is_none_or(|head| !head.ends_with(char::is_alphanumeric));
        begins && (c.is_ascii_digit() || c.is_uppercase())
    });
    starts.map(|(at, _)| at).find_map(|at| {
        let rest = text.get(at..)?;
        let (printed, len) = date::day_first(rest, lexicon).or_else(|| date::month_first(rest, lexicon))?;
        let ended = rest.get(len..)?.trim_matches(CLOSING).is_empty();
        match printed {
            Printed::Date(date) if ended => Some((at, date)),
            _ => None,
        }
    })
}

/// A place without the comma and the words that lead to the date: `Genève, le`.
fn without_link<'s>(place: &'s str, lexicon: &Lexicon) -> &'s str {
    let trim = |text: &'s str| text.trim_end_matches([',', ' ', '\u{a0}', '*', '_']);
    let place = trim(place);
    let word = place.rsplit([' ', ',']).next().unwrap_or_default();
    let linked = lexicon.done_on.iter().any(|link| phrase::after(word, link) == Some(word.len()));
    if linked { trim(place.get(..place.len() - word.len()).unwrap_or_default()) } else { place }
}
