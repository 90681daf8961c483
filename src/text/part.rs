//! Headings that say of which part they are: `Chapitre II`, `Статья 5`, `第一条`, `一、导言`.

use super::lexicon::Lexicon;
use super::{number, phrase};

/// Bytes of the longest heading of a part.
const LONG: usize = 200;

/// Whether a short line without end is the heading of a part.
pub(super) fn is_part(text: &str, lexicon: &Lexicon) -> bool {
    let named = || phrase::any(text, lexicon.parts).is_some() && !text.starts_with(char::is_lowercase);
    text.len() < LONG && (named() || signed(text, lexicon) || counted(text))
}

/// `第一条`, `第五章：安全理事会`
fn signed(text: &str, lexicon: &Lexicon) -> bool {
    let Some(rest) = lexicon.ordinal_sign.and_then(|sign| text.strip_prefix(sign)) else { return false };
    let len = number::figures(rest, 3).or_else(|| number::chinese(rest)).map(|(_, len)| len);
    let sign = len.and_then(|len| phrase::any(rest.get(len..)?, lexicon.part_signs).map(|sign| len + sign));
    let tail = sign.and_then(|end| rest.get(end..));
    tail.is_some_and(|tail| tail.is_empty() || tail.starts_with([':', '：', ' ', '\u{3000}', '\u{a0}']))
}

/// `一、导言`
fn counted(text: &str) -> bool {
    number::chinese(text).is_some_and(|(_, len)| text.get(len..).is_some_and(|rest| rest.starts_with('、')))
}
