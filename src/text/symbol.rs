//! Document symbols: `A/62/492`, `S/RES/1325 (2000)`, `FCCC/CP/2015/10/Add.1`.

use crate::document::{Organ, Symbol, is_session, look_alike};

/// Bytes of the longest symbol; the longest of the corpus has 38.
const LONG: usize = 64;

/// What the part of a symbol begins with that names a committee, a commission or a conference.
const BODIES: [&str; 8] = ["C.", "CN.", "AC.", "CONF.", "GC.", "SC.", "WG.", "Sub."];

/// Symbols that may stand together.
const JOINED: usize = 4;

/// The symbol at the beginning of `text`, which begins with a capital, and its length in bytes.
pub(super) fn symbol(text: &str) -> Option<(Symbol, usize)> {
    // The first bytes of a capital, or of a Cyrillic one, before another or a stroke.
    if !matches!(text.as_bytes(), [b'A'..=b'Z', b'A'..=b'Z' | b'/' | 0xd0, ..] | [0xd0, ..]) {
        return None;
    }
    let series = text
        .chars()
        .take(8)
        .take_while(|&c| c.is_ascii_uppercase() || look_alike(c).is_some())
        .map(char::len_utf8)
        .sum();
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

/// The symbols at the beginning of `text` that a dash joins or nothing parts, and their length in bytes:
/// `A/62/492-S/2007/616`.
pub(super) fn symbols(text: &str) -> Option<(Vec<Symbol>, usize)> {
    let (first, mut len) = symbol(text)?;
    let mut symbols = vec![first];
    while let Some(rest) = text.get(len..).filter(|_| symbols.len() < JOINED) {
        let dash = rest.len() - rest.trim_start_matches(['-', '–', '—']).len();
        let Some((next, more)) = rest.get(dash..).and_then(symbol) else { break };
        symbols.push(next);
        len += dash + more;
    }
    Some((symbols, len))
}

/// The organ whose documents have a symbol, `S/2007/616`, where nothing else tells it.
pub(super) fn organ(symbol: &Symbol) -> Option<Organ> {
    let mut parts = symbol.as_str().split('/');
    match (parts.next()?, parts.next()?) {
        ("A", "HRC") => Some(Organ::HumanRightsCouncil),
        // The documents of a committee are its own.
        ("A" | "S" | "E", body) if BODIES.iter().any(|of| body.starts_with(of)) => None,
        ("A", _) => Some(Organ::GeneralAssembly),
        ("S", _) => Some(Organ::SecurityCouncil),
        ("E", _) => Some(Organ::EconomicAndSocialCouncil),
        ("ST", _) => Some(Organ::Secretariat),
        _ => None,
    }
}

/// The length of one part with its stroke, `/62`, `/Add.1`, `/RES`; a second symbol after a dash is another.
fn part(text: &str) -> Option<usize> {
    let rest = text.strip_prefix('/')?;
    let inside = |&c: &char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-') || look_alike(c).is_some();
    let len = rest.chars().take(LONG).take_while(inside).map(char::len_utf8).sum();
    let part = rest.get(..len)?;
    let second = rest.get(len..)?.starts_with('/').then(|| part.rfind('-')).flatten();
    let second = second.filter(|&dash| part.get(dash + 1..).is_some_and(|s| s.bytes().all(|b| b.is_ascii_uppercase())));
    let len = second.or_else(|| glued(part, rest.get(len..)?)).unwrap_or(len);
    (len > 0).then_some(len + 1)
}

/// Where a second symbol begins in a part that has lost the blank before it: `Add.1` of `Add.1A/67/352`.
fn glued(part: &str, after: &str) -> Option<usize> {
    let len = part.trim_end_matches(|c: char| c.is_ascii_uppercase()).len();
    let figure = part.as_bytes().get(len.checked_sub(1)?)?.is_ascii_digit();
    (after.starts_with('/') && len < part.len() && figure).then_some(len)
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
    if is_session(inner) { gap + inner.len() + 2 } else { 0 }
}
