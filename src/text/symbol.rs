//! Document symbols: `A/62/492`, `S/RES/1325 (2000)`, `FCCC/CP/2015/10/Add.1`.

use crate::document::Symbol;

/// Bytes of the longest symbol; the longest of the corpus has 38.
const LONG: usize = 64;

/// The symbol at the beginning of `text`, which begins with a capital, and its length in bytes.
pub(super) fn symbol(text: &str) -> Option<(Symbol, usize)> {
    let series = text.chars().take(8).take_while(|&c| c.is_ascii_uppercase() || is_alike(c)).map(char::len_utf8).sum();
    if series == 0 || text.as_bytes().get(series) != Some(&b'/') {
        return None;
    }
    let mut len = series;
    while let Some(part) = (len < LONG).then(|| part(text.get(len..)?)).flatten() {
        len += part;
    }
    let body = text.get(..len)?.trim_end_matches(['.', '-', '/']);
    let len = body.len() + year(text.get(body.len()..)?);
    let printed = text.get(..len)?;
    let numbered = printed.get(series..)?.bytes().any(|b| b.is_ascii_digit());
    numbered.then(|| Symbol::parse(printed)).flatten().map(|symbol| (symbol, len))
}

/// A Cyrillic capital that is typed for the Latin one.
fn is_alike(c: char) -> bool {
    matches!(c, 'А' | 'В' | 'Е' | 'К' | 'М' | 'Н' | 'О' | 'Р' | 'С' | 'Т' | 'Х')
}

/// The length of one part with its stroke, `/62`, `/Add.1`, `/RES`; a second symbol after a dash is another.
fn part(text: &str) -> Option<usize> {
    let rest = text.strip_prefix('/')?;
    let inside = |&c: &char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-') || is_alike(c);
    let len = rest.chars().take(LONG).take_while(inside).map(char::len_utf8).sum();
    let part = rest.get(..len)?;
    let second = rest.get(len..)?.starts_with('/').then(|| part.rfind('-')).flatten();
    let second = second.filter(|&dash| part.get(dash + 1..).is_some_and(|s| s.bytes().all(|b| b.is_ascii_uppercase())));
    let len = second.unwrap_or(len);
    (len > 0).then_some(len + 1)
}

/// The length of a year or session in parentheses, ` (2000)`, `(XXVI)`.
fn year(text: &str) -> usize {
    let gap = usize::from(text.starts_with([' ', '\u{a0}']) && text.trim_start().starts_with('('));
    let gap = if gap > 0 { text.len() - text.trim_start_matches([' ', '\u{a0}']).len() } else { 0 };
    let rest = text.get(gap..).unwrap_or_default();
    let Some(inner) = rest.strip_prefix('(').and_then(|rest| rest.get(..rest.find(')').filter(|&end| end <= 8)?))
    else {
        return 0;
    };
    let figures = inner.len() == 4 && inner.bytes().all(|b| b.is_ascii_digit());
    let session =
        !inner.is_empty() && inner.bytes().all(|b| matches!(b, b'I' | b'V' | b'X' | b'L' | b'S' | b'E' | b'-'));
    if figures || session { gap + inner.len() + 2 } else { 0 }
}
