//! What stands before a paragraph or the member of a list: `14.`, `(a)`, `a)`, `ii)`, `-`, `•`.

mod other;

use super::number;
use crate::fold::is_ideograph;

/// A printed number or bullet at the beginning of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Marker<'s> {
    pub style: Style,
    /// The number without punctuation; empty for a bullet.
    pub value: &'s str,
    /// Bytes of the marker itself, and with the white space after it.
    pub len: usize,
    pub space: usize,
}

impl Marker<'_> {
    /// The whole number that a value in figures begins with.
    pub fn number(&self) -> Option<u16> {
        number::figures(self.value, 3).or_else(|| number::chinese(self.value)).map(|(number, _)| number)
    }
}

/// Markers of one style stand at one level of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    Bullet(char),
    /// `1.`, at the level of paragraphs; in Arabic `1 -`, in Chinese also `1、`, `一、`.
    Arabic,
    /// `1)`, `(1)`.
    ArabicInside,
    /// `1.1`, with the number of its parts.
    Decimal(usize),
    /// `a)`, `(a)`, `(أ)`, `а)`.
    Letter,
    /// `i)`, `(i)`, in Arabic `’1‘`, in Chinese `㈠`.
    Roman,
    /// `a.`
    LetterDot,
}

impl Style {
    /// Whether it numbers paragraphs rather than points below one.
    pub fn is_top(self) -> bool {
        matches!(self, Self::Arabic | Self::Decimal(_))
    }
}

/// The marker that `text` begins with; `before` is the value of the one before it, which tells the
/// letter `i` after `h` from the Roman figure.
pub(super) fn marker<'s>(text: &'s str, before: Option<&str>) -> Option<Marker<'s>> {
    let (style, value, len) = match text.as_bytes().first()? {
        b'0'..=b'9' => arabic(text)?,
        b'(' | b'a'..=b'z' | b'A'..=b'Z' => lettered(text, before).or_else(|| other::inside(text))?,
        b'-' | b'*' | b'+' => bullet(text)?,
        0xc2.. => {
            bullet(text).or_else(|| arabic(text)).or_else(|| other::chinese(text)).or_else(|| other::inside(text))?
        }
        _ => return None,
    };
    let rest = text.get(len..)?;
    let space = rest.len() - rest.trim_start().len();
    // Chinese sets no space: `(a)要求有关各方`.
    let parted = space > 0 || rest.starts_with(|c| is_ideograph(c) || matches!(c, '《' | '“' | '「'));
    // `a)La defensa`: what a file of another kind left of its list.
    let parted = parted || matches!(style, Style::Letter | Style::LetterDot) && rest.starts_with(char::is_uppercase);
    (parted && space < rest.len()).then_some(Marker { style, value, len, space })
}

fn bullet(text: &str) -> Option<(Style, &str, usize)> {
    let sign = text.chars().next()?;
    let known = matches!(sign, '-' | '*' | '+' | '•' | '–' | '—' | '·' | '▪' | '●' | '◦' | '○' | '\u{f0b7}');
    known.then_some((Style::Bullet(sign), "", sign.len_utf8()))
}

/// `14.`, `14)`, `3.2`, `3.2.1.`, `14 bis.`, `14 -`, `14、`
fn arabic(text: &str) -> Option<(Style, &str, usize)> {
    let mut len = number::figures(text, 3)?.1;
    let mut parts = 1;
    while let Some((_, more)) = text.get(len..)?.strip_prefix('.').and_then(|rest| number::figures(rest, 3)) {
        (len, parts) = (len + 1 + more, parts + 1);
    }
    for again in [" bis", " ter", " quater"] {
        len += if text.get(len..)?.starts_with(again) { again.len() } else { 0 };
    }
    let value = text.get(..len)?;
    let (style, closing) = match text.get(len..)?.chars().next()? {
        '.' if parts == 1 => (Style::Arabic, 1),
        sign @ ('．' | '、') if parts == 1 => (Style::Arabic, sign.len_utf8()),
        ' ' | '\u{a0}' | '-' | '–' if parts == 1 => (Style::Arabic, other::dash(text.get(len..)?)?),
        '）' if parts == 1 => (Style::ArabicInside, '）'.len_utf8()),
        '.' => (Style::Decimal(parts), 1),
        ')' if parts == 1 => (Style::ArabicInside, 1),
        ' ' | '\t' if parts > 1 => (Style::Decimal(parts), 0),
        _ => return None,
    };
    Some((style, value, len + closing))
}

/// `(a)`, `a)`, `a.`, `(iv)`, `iv)`, `(1)`
fn lettered<'s>(text: &'s str, before: Option<&str>) -> Option<(Style, &'s str, usize)> {
    let open = usize::from(text.starts_with('('));
    let rest = text.get(open..)?;
    let len = rest.bytes().take_while(u8::is_ascii_alphanumeric).take(7).count();
    let value = rest.get(..len)?;
    match rest.as_bytes().get(len)? {
        b')' => {}
        b'.' if open == 0 && len == 1 && value.bytes().all(|b| b.is_ascii_lowercase()) => {
            return Some((Style::LetterDot, value, 2));
        }
        _ => return None,
    }
    let style = if value.bytes().all(|b| b.is_ascii_digit()) && len <= 3 {
        Style::ArabicInside
    } else if follows(value, before) || (len <= 2 && number::roman(value).is_none()) {
        Style::Letter
    } else if number::roman(value).is_some() {
        Style::Roman
    } else {
        return None;
    };
    (len > 0).then_some((style, value, open + len + 1))
}

/// Whether a letter follows another in the alphabet.
fn follows(letter: &str, before: Option<&str>) -> bool {
    let one = |text: &str| if let &[byte] = text.as_bytes() { Some(byte) } else { None };
    let pair = one(letter).zip(before.and_then(one));
    pair.is_some_and(|(letter, before)| letter == before + 1 && letter.is_ascii_alphabetic())
}
