//! Markers in other scripts than Latin: `(أ)`, `а)`, `’1‘`, `（一）`, `㈠`.

use super::Style;
use crate::document::latin;
use crate::text::number;

/// The length of the dash behind a number, with the space before it: ` -` of `14 - تقرر`.
pub(super) fn dash(text: &str) -> Option<usize> {
    let gap = text.len() - text.trim_start_matches([' ', '\u{a0}']).len();
    let sign = text.get(gap..)?.chars().next().filter(|sign| matches!(sign, '-' | '–'))?;
    let end = gap + sign.len_utf8();
    text.get(end..)?.starts_with(char::is_whitespace).then_some(end)
}

/// `一、`
pub(super) fn chinese(text: &str) -> Option<(Style, &str, usize)> {
    let (_, len) = number::chinese(text)?;
    let sign = text.get(len..)?.chars().next().filter(|&sign| sign == '、')?;
    Some((Style::Arabic, text.get(..len)?, len + sign.len_utf8()))
}

/// A letter or number in parentheses or quotation marks, or before a closing one.
pub(super) fn inside(text: &str) -> Option<(Style, &str, usize)> {
    let first = text.chars().next()?;
    if matches!(first, '㈠'..='㈩') {
        return Some((Style::Roman, text.get(..first.len_utf8())?, first.len_utf8()));
    }
    let quoted = matches!(first, '’' | '‘' | '\'');
    let open = if quoted || matches!(first, '(' | '（') { first.len_utf8() } else { 0 };
    let rest = text.get(open..)?;
    let len: usize =
        rest.chars().take(LONG).take_while(|&c| c.is_alphanumeric() || c == '\u{640}').map(char::len_utf8).sum();
    let value = rest.get(..len).filter(|value| !value.is_empty())?;
    let closing = rest.get(len..)?.chars().next()?;
    let end = open + len + closing.len_utf8();
    let style = match closing {
        '’' | '‘' | '\'' if quoted => Style::Roman,
        ')' | '）' if !quoted => style(value, open > 0)?,
        _ => return None,
    };
    let figures = number::figures(value, 2).is_some_and(|(_, len)| len == value.len());
    (figures || style != Style::Roman || !quoted).then_some((style, value, end))
}

/// Characters of the longest value, `ثالثا`.
const LONG: usize = 4;

fn style(value: &str, opened: bool) -> Option<Style> {
    let whole = |found: Option<(u16, usize)>| found.is_some_and(|(_, len)| len == value.len());
    if whole(number::figures(value, 3)) {
        return Some(Style::ArabicInside);
    }
    if opened && whole(number::chinese(value)) || value.len() > 1 && number::roman(value).is_some() {
        return Some(Style::Roman);
    }
    let mut letters = value.chars().filter(|&c| c != '\u{640}');
    let letter =
        letters.next().is_some_and(|c| latin(c).is_some() || c.is_ascii_lowercase() || ('а'..='я').contains(&c));
    (letter && letters.next().is_none_or(|second| value.starts_with(second))).then_some(Style::Letter)
}
