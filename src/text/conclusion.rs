//! The closing line: `Bichkek, 16 août 2007`, `Fait à Genève, le 3 mai 2001`.

use super::date::{self, Printed};
use super::lexicon::Lexicon;
use super::{number, phrase};
use crate::document::{Date, Span};
use crate::fold::ends_word;

/// Bytes of the longest closing line.
const LONG: usize = 120;

/// Bytes of the longest date with the marks behind it.
const DATE: usize = 96;

/// Words of the longest place.
const WORDS: usize = 6;

/// Characters of the longest place that is written without spaces.
const PLACE: usize = 12;

/// Marks that no name of a place has in it.
const MARKS: [char; 6] = ['，', ',', '。', '：', '；', '、'];

/// What may stand after the date.
const CLOSING: [char; 6] = ['.', '。', '*', '_', ')', ' '];

/// The place and date that a line is, and nothing else.
pub(super) fn read(source: &str, line: Span, lexicon: &Lexicon) -> Option<(Option<Span>, Date)> {
    if line.len() > LONG {
        return None;
    }
    let text = line.of(source);
    if let Some((place, date)) = date_first(text, lexicon) {
        return Some((
            place.map(|(start, end)| Span::new(line.start as usize + start, line.start as usize + end)),
            date,
        ));
    }
    let (at, date) = date_at_end(text, lexicon)?;
    let head = text.get(..at)?;
    let start = phrase::skip(head, &['*', '_', '(']);
    let done = phrase::any(head.get(start..)?, lexicon.done_at);
    let start = start + done.unwrap_or_default();
    let start = start + phrase::skip(head.get(start..)?, &[',', '،', '，']);
    let place = without_link(head.get(start..)?, lexicon);
    let linked = place.len() + 1 < head.get(start..)?.trim_end_matches([' ', ',']).len();
    let parted = done.is_some() || head.contains([',', '،', '，']) || linked && place.split(' ').count() <= 2;
    let words = place.split_whitespace().count();
    let named = place.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase()) && words <= WORDS;
    let base = line.start as usize + start;
    match (place.is_empty(), named && parted) {
        (true, _) => Some((None, date)),
        (false, true) => Some((Some(Span::new(base, base + place.len())), date)),
        (false, false) => None,
    }
}

/// The date that a line begins with and the place behind it, in languages that write the largest
/// first: `2007年8月16日于比什凯克`.
fn date_first(text: &str, lexicon: &Lexicon) -> Option<(Option<(usize, usize)>, Date)> {
    let start = phrase::skip(text, &['*', '_', '(']);
    let (Printed::Date(date), len) = date::year_first(text.get(start..)?, lexicon)? else { return None };
    let at = start + len + phrase::skip(text.get(start + len..)?, &[',', '，', '、']);
    let at = at + phrase::any(text.get(at..)?, lexicon.done_at).unwrap_or_default();
    let place = text.get(at..)?.trim_end_matches(CLOSING);
    let named = !place.contains(|c| MARKS.contains(&c)) && place.chars().count() <= PLACE;
    named.then_some(((!place.is_empty()).then_some((at, at + place.len())), date))
}

/// The date with which a line ends, and where it begins.
fn date_at_end(text: &str, lexicon: &Lexicon) -> Option<(usize, Date)> {
    if !may_end_with_year(text, lexicon) {
        return None;
    }
    let least = text.len().saturating_sub(DATE);
    let starts = text.char_indices().skip_while(|&(at, _)| at < least);
    let starts = starts.filter(|&(at, c)| ends_word(text, at) && c.is_alphanumeric());
    starts.map(|(at, _)| at).find_map(|at| {
        let rest = text.get(at..)?;
        let (printed, len) = date::date(rest, lexicon)?;
        let ended = rest.get(len..)?.trim_matches(CLOSING).is_empty();
        match printed {
            Printed::Date(date) if ended => Some((at, date)),
            _ => None,
        }
    })
}

/// Whether a line may end with a date: where no word or sign follows the year, a figure ends it.
fn may_end_with_year(text: &str, lexicon: &Lexicon) -> bool {
    let is_figure = |c| number::figure(c).is_some() || number::chinese_figure(c).is_some();
    if lexicon.year_words.is_empty() && lexicon.date_signs.is_none() {
        return text.trim_end_matches(CLOSING).ends_with(is_figure);
    }
    text.contains(is_figure)
}

/// A place without the comma and the words that lead to the date: `Genève, le`.
fn without_link<'s>(place: &'s str, lexicon: &Lexicon) -> &'s str {
    let trim = |text: &'s str| text.trim_end_matches([',', ' ', '\u{a0}', '*', '_', '،', '，']);
    let place = trim(place);
    let word = place.rsplit([' ', ',']).next().unwrap_or_default();
    let linked = lexicon.done_on.iter().any(|link| phrase::after(word, link) == Some(word.len()));
    if linked { trim(place.get(..place.len() - word.len()).unwrap_or_default()) } else { place }
}
