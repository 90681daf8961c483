//! Headings that say of which part they are: `Chapitre II`, `Статья 5`, `第一条`, `一、导言`.

use super::lexicon::Lexicon;
use super::{blocks, number, phrase};

/// Bytes of the longest heading of a part.
const LONG: usize = 200;

/// Latin letters of the longest line that is taken for the label of a part.
const WIDE: usize = 80;

/// Figures of the number of the last part that there is.
const FIGURES: usize = 3;

/// Whether a short line without end is the heading of a part.
pub(super) fn is_part(text: &str, lexicon: &Lexicon) -> bool {
    let named = || phrase::any(text, lexicon.parts).is_some() && !text.starts_with(char::is_lowercase);
    let signed = || signed(text, lexicon).is_some_and(|tail| tail.is_empty() || tail.starts_with(MARKS));
    text.len() < LONG && (named() || signed() || counted(text))
}

/// Whether a line is the number of a part, alone or with its title: `Article 1`, `Chapter I: Purposes`, `第一条`.
///
/// It is one wherever it stands, while a line that [`is_part`] takes for a heading must stand by itself.
pub(super) fn is_label(line: &str, lexicon: &Lexicon) -> bool {
    let plain = line.trim_matches(blocks::is_mark);
    if blocks::is_wider(plain, WIDE) {
        return false;
    }
    let parted = |title: &str| title.is_empty() || title.starts_with(MARKS) && !title.starts_with(char::is_whitespace);
    let ended = |title: &str| blocks::is_sentence(title.trim_start_matches(MARKS));
    numbered(plain, lexicon).or_else(|| signed(plain, lexicon)).is_some_and(|title| parted(title) && !ended(title))
}

/// What stands behind the number of a part and its title: a colon, a stop, a dash or a blank.
const MARKS: [char; 8] = [':', '：', '.', '\u{2013}', '\u{2014}', ' ', '\u{3000}', '\u{a0}'];

/// What stands behind `Article 1`, `Chapter I`.
fn numbered<'t>(text: &'t str, lexicon: &Lexicon) -> Option<&'t str> {
    let name = phrase::any(text, lexicon.parts).filter(|_| !text.starts_with(char::is_lowercase))?;
    let rest = text.get(name..)?.trim_start();
    let (number, title) = rest.split_at_checked(rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len()))?;
    let counted = number::figures(number, FIGURES).is_some_and(|(_, len)| len == number.len());
    (counted || number::roman(number).is_some()).then_some(title)
}

/// What stands behind `第一条`, `第五章`.
fn signed<'t>(text: &'t str, lexicon: &Lexicon) -> Option<&'t str> {
    let rest = lexicon.ordinal_sign.and_then(|sign| text.strip_prefix(sign))?;
    let (_, len) = number::figures(rest, FIGURES).or_else(|| number::chinese(rest))?;
    let sign = phrase::any(rest.get(len..)?, lexicon.part_signs)?;
    rest.get(len + sign..)
}

/// `一、导言`
fn counted(text: &str) -> bool {
    number::chinese(text).is_some_and(|(_, len)| text.get(len..).is_some_and(|rest| rest.starts_with('、')))
}
