//! Lists of agenda items: `19, 35, 54 a), c) et i), 98 h), q) et u), 107 et 117`.

use super::lexicon::Lexicon;
use super::{number, phrase};
use crate::document::{AgendaItem, Span, latin};
use crate::fold::ends_word;

/// The items of a list in printed order, and the pairs between which no comma stands.
#[derive(Debug, Default)]
pub(super) struct List {
    pub items: Vec<(AgendaItem, Span)>,
    pub unparted: Vec<(Span, Span)>,
    /// Where the list ends.
    pub end: usize,
}

/// Items of the longest list that is read; the General Assembly has under 200 items a session.
const LONG: usize = 400;

/// Reads the list at byte `at` of `source`; a bare letter stands under the number before it.
///
/// A missing comma before a number is tolerated. The list is empty where no number stands at `at`.
pub(super) fn list(source: &str, at: usize, lexicon: &Lexicon) -> List {
    let mut list = List { end: at, ..List::default() };
    let mut at = at;
    let mut parted = true;
    while let Some((item, len)) = item(source.get(at..).unwrap_or_default(), list.items.last().map(|(item, _)| item)) {
        let span = Span::new(at, at + len);
        if let (false, Some((_, last))) = (parted, list.items.last()) {
            list.unparted.push((*last, span));
        }
        list.items.push((item, span));
        list.end = at + len;
        let rest = source.get(list.end..).unwrap_or_default();
        let (separator, has_mark) = separator(rest, lexicon);
        (at, parted) = (list.end + separator, has_mark);
        if separator == 0 || list.items.len() == LONG {
            break;
        }
    }
    list
}

/// A number with its letter, or a letter under `last`; with its length in bytes.
fn item(text: &str, last: Option<&AgendaItem>) -> Option<(AgendaItem, usize)> {
    if let Some((number, len)) = number::figures(text, 3) {
        let rest = text.get(len..)?;
        let gap = phrase::skip(rest, &[]);
        if let Some((letter, more)) = letter(rest.get(gap..)?) {
            return Some((AgendaItem::new(number, letter), len + gap + more));
        }
        // `S/2007/616`, `19.5` and `2,5` are no items.
        return (!rest.starts_with('/') && ends_word(text, len)).then(|| (AgendaItem::new(number, ""), len));
    }
    let (letter, len) = letter(text)?;
    let last = last.filter(|last| !last.letter.is_empty())?;
    Some((AgendaItem::new(last.number, letter), len))
}

/// The letter of a sub-item, `h)`, `(h)`, `（h）`, `(ح)`, `(ي ي)`, with its length in bytes.
fn letter(text: &str) -> Option<(&str, usize)> {
    let open = text.chars().next().filter(|c| matches!(c, '(' | '（')).map_or(0, char::len_utf8);
    let rest = text.get(open..)?;
    let inside = |c: &char| latin(*c).is_some() || c.is_ascii_alphabetic() || matches!(c, ' ' | '\u{a0}' | '\u{640}');
    let len = rest.chars().take(LETTERS).take_while(inside).map(char::len_utf8).sum();
    let letter = rest.get(..len)?.trim();
    let closing = rest.get(len..)?.chars().next().filter(|c| matches!(c, ')' | '）'))?;
    let item = AgendaItem::new(0, letter).letter;
    let (first, second) = (item.chars().next(), item.chars().nth(1));
    let whole = !letter.contains(char::is_whitespace) || first == second;
    ((1..=2).contains(&item.len()) && whole).then_some((letter, open + len + closing.len_utf8()))
}

/// Characters of the longest letter: two of them with a space between.
const LETTERS: usize = 5;

/// The length of what parts two items, and whether it is more than white space.
fn separator(text: &str, lexicon: &Lexicon) -> (usize, bool) {
    let marks = phrase::skip(text, &[',', ';', '،', '؛', '、', '，', '；']);
    let rest = text.get(marks..).unwrap_or_default();
    let and = phrase::any(rest, lexicon.and).unwrap_or_default();
    let behind = rest.get(and..).unwrap_or_default();
    let space = phrase::skip(behind, &[]);
    let printed = text.get(..marks).is_some_and(|marks| !marks.trim().is_empty()) || and > 0;
    // `136和146`, `132 و17`: the word for `and` needs no space where no letter follows.
    let parts =
        and > 0 && (space > 0 || behind.starts_with(|c: char| matches!(c, '(' | '（') || number::figure(c).is_some()));
    (marks + if parts { and + space } else { 0 }, printed)
}
