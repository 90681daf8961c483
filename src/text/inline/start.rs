//! What a byte or a letter may begin, at the beginning of a word, and where the word ends.

use crate::fold::{is_bounded, is_ideograph};
use crate::text::number;

/// What may begin where a byte stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Start {
    Nothing,
    Capital,
    Figure,
    /// The first byte of the accented letters of French and Spanish, small ones nearly always.
    Accent,
    /// The first byte of another letter or sign, which [`of_letter`] tells.
    Lead,
    Control,
    /// An asterisk that is no emphasis.
    Star,
}

static STARTS: [Start; 256] = starts();

#[allow(clippy::indexing_slicing, reason = "the compiler evaluates it, so that it cannot fail later")]
const fn starts() -> [Start; 256] {
    let mut table = [Start::Nothing; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = match byte as u8 {
            b'A'..=b'Z' => Start::Capital,
            b'0'..=b'9' => Start::Figure,
            b'*' => Start::Star,
            b'\t' | b'\n' | b'\r' | 0x0c => Start::Nothing,
            0..=0x1f | 0x7f => Start::Control,
            0xc3 => Start::Accent,
            // Signs such as `«` and `’` begin with these.
            0xc2 | 0xe2 => Start::Nothing,
            0xc4..=0xf4 => Start::Lead,
            _ => Start::Nothing,
        };
        byte += 1;
    }
    table
}

pub(super) fn of_byte(byte: u8) -> Start {
    STARTS.get(usize::from(byte)).copied().unwrap_or(Start::Nothing)
}

/// What a letter that is not Latin may begin: a name where it is a capital, or of a script that has none.
pub(super) fn of_letter(letter: char) -> Start {
    match letter {
        'а'..='я' => Start::Nothing,
        '\u{620}'..='\u{64A}' => Start::Capital,
        _ if number::figure(letter).is_some() || number::chinese_figure(letter).is_some() => Start::Figure,
        '\u{4E00}'..='\u{9FFF}' => Start::Capital,
        _ if letter.is_alphabetic() && !letter.is_lowercase() => Start::Capital,
        _ => Start::Nothing,
    }
}

/// The length of the word at the beginning of `text`; ideographs are words by themselves.
pub(super) fn word(text: &str) -> usize {
    let len = letters(text.as_bytes());
    let rest = text.get(len..).unwrap_or_default();
    match rest.chars().next().filter(|next| !next.is_ascii()) {
        None => len,
        Some(ideograph) if len == 0 && is_ideograph(ideograph) => ideograph.len_utf8(),
        Some(_) => len + rest.len() - rest.trim_start_matches(is_bounded).len(),
    }
}

/// The length of the letters and figures of most texts at the beginning of one, told by their bytes.
fn letters(bytes: &[u8]) -> usize {
    let ascii =
        |from: usize| bytes.get(from..).unwrap_or_default().iter().take_while(|byte| byte.is_ascii_alphanumeric());
    let mut at = 0;
    loop {
        at += ascii(at).count();
        let [first, second] = [at, at + 1].map(|at| bytes.get(at).copied().unwrap_or_default());
        at += match (first, second) {
            // `А` to `я`, and the Arabic letters.
            (0xd0, 0x90..=0xbf) | (0xd1, 0x80..=0x8f) | (0xd8, 0xa0..=0xbf) | (0xd9, 0x80..=0x8a) => 2,
            _ => break,
        };
    }
    at
}
