//! Document symbols, in canonical spelling ([`Symbol`]) and as people write them ([`named`]).

mod address;
mod canonical;
mod letters;
mod named;
mod spaced;

pub use address::Address;
pub use named::{Named, named};

pub(crate) use letters::look_alike;

use serde::{Deserialize, Serialize};
use std::fmt;

/// A document symbol in canonical spelling: `A/62/492`, `S/RES/1325(2000)`.
///
/// Two spellings of one symbol as they are printed compare equal after [`Symbol::parse`], which folds spaces
/// before parentheses, a trailing asterisk, dashes, full-width characters and Cyrillic look-alikes. What else a
/// person may type for it, [`named`] reads.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Symbol(String);

impl Symbol {
    /// Reads one symbol; none where `text` has not the shape `organ/component...`.
    pub fn parse(text: &str) -> Option<Self> {
        let seen = text.trim().trim_end_matches('*').chars().filter_map(letters::plain);
        let folded: String = seen.filter(|c| !c.is_whitespace()).collect();
        let mut parts = folded.split('/');
        let organ = parts.next()?;
        let rest: Vec<&str> = parts.collect();
        let shaped = organ.starts_with(|c: char| c.is_ascii_uppercase())
            && organ.chars().all(|c| c.is_ascii_alphanumeric() || c == '.')
            && !rest.is_empty()
            && rest.iter().all(|part| !part.is_empty())
            && folded.chars().any(|c| c.is_ascii_digit());
        shaped.then_some(Self(folded))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether what stands in parentheses behind a symbol is a year or a session, `2000`, `XXVI`, `S-IV`.
pub(crate) fn is_session(inner: &str) -> bool {
    let year = inner.len() == 4 && inner.bytes().all(|byte| byte.is_ascii_digit());
    let numeral = |byte: u8| matches!(byte, b'I' | b'V' | b'X' | b'L' | b'S' | b'E' | b'-');
    year || (1..=8).contains(&inner.len()) && inner.bytes().all(numeral)
}

/// Symbols that a hyphen joins, `A/62/492-S/2007/616`, apart.
pub(crate) fn apart(printed: &str) -> impl Iterator<Item = &str> {
    let mut rest = printed;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let (part, after) = rest.split_at(joint(rest).unwrap_or(rest.len()));
        rest = after.strip_prefix('-').unwrap_or(after);
        Some(part)
    })
}

/// The hyphen before a second symbol; that of `UNEP/CBD/BS/COP-MOP/5/17` has no number before it.
fn joint(printed: &str) -> Option<usize> {
    let mut numbered = false;
    let mut bytes = printed.bytes().enumerate().peekable();
    while let Some((at, byte)) = bytes.next() {
        numbered |= byte.is_ascii_digit();
        if byte != b'-' || !numbered {
            continue;
        }
        while bytes.next_if(|(_, byte)| byte.is_ascii_uppercase()).is_some() {}
        if bytes.peek().is_some_and(|&(end, byte)| byte == b'/' && end > at + 1) {
            return Some(at);
        }
    }
    None
}
