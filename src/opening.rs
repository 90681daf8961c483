//! A file that a reader opens: from its bytes to a text, or to the reason why there is none.

use crate::docx::{self, Broken};

/// The most bytes that are read; the longest documents of the United Nations have a tenth of them.
pub const LIMIT: usize = 16 * 1024 * 1024;

/// Why a file cannot be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    Empty,
    /// Longer than [`LIMIT`].
    TooLong,
    Pdf,
    /// A file of a word processor in another form than that of today's Word, or one that is broken.
    WordProcessor,
    /// Some other file that is no text.
    NoText,
    /// It could not be read at all.
    Unreadable,
}

/// How many times longer the parts of a Word file may be than the longest text: most of them is markup.
const UNPACKED: usize = 4;

/// The first bytes of forms of files that hold text and are none.
const FORMS: [(&[u8], Refusal); 3] =
    [(b"%PDF-", Refusal::Pdf), (b"\xd0\xcf\x11\xe0", Refusal::WordProcessor), (b"{\\rtf", Refusal::WordProcessor)];

/// Of so many characters, one may be no character of a text.
const STRANGE: usize = 20;

/// How the archives begin that Word writes today.
const ARCHIVE: &[u8] = b"PK\x03\x04";

/// Decodes a file: the text of a Word file, else UTF-8 and UTF-16 by their marks, else UTF-8, else the old encoding of western Europe.
///
/// What is no character, such as a lone surrogate, becomes the replacement character.
pub fn decode(bytes: &[u8]) -> Result<String, Refusal> {
    if bytes.len() > LIMIT {
        return Err(Refusal::TooLong);
    }
    if let Some((_, refusal)) = FORMS.iter().find(|(mark, _)| bytes.starts_with(mark)) {
        return Err(*refusal);
    }
    if bytes.starts_with(ARCHIVE) {
        let text = docx::text(bytes, LIMIT * UNPACKED).map_err(|broken| match broken {
            Broken::Package => Refusal::WordProcessor,
            Broken::TooLong => Refusal::TooLong,
        })?;
        return check(text);
    }
    let text = match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => from_utf8(rest),
        [0xff, 0xfe, rest @ ..] => from_utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => from_utf16(rest, u16::from_be_bytes),
        _ => from_utf8(bytes),
    };
    check(text)
}

/// Accepts a text that was pasted or decoded, unless nothing can be read in it.
pub fn check(text: String) -> Result<String, Refusal> {
    if text.len() > LIMIT {
        return Err(Refusal::TooLong);
    }
    if text.trim().is_empty() {
        return Err(Refusal::Empty);
    }
    let strange = text.chars().filter(|&c| is_strange(c)).count();
    if strange > 0 && strange.saturating_mul(STRANGE) >= text.chars().count() { Err(Refusal::NoText) } else { Ok(text) }
}

fn is_strange(c: char) -> bool {
    c == char::REPLACEMENT_CHARACTER
        || (c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}'))
}

/// UTF-8; where more of it is broken than whole, it never was.
fn from_utf8(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let broken = text.chars().filter(|&c| c == char::REPLACEMENT_CHARACTER).count();
    let whole = text.chars().filter(|&c| !c.is_ascii()).count() - broken;
    if broken > whole { bytes.iter().map(|&byte| western(byte)).collect() } else { text.into_owned() }
}

fn from_utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).filter_map(|pair| pair.try_into().ok()).map(unit);
    char::decode_utf16(units).map(|read| read.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// A character of Windows-1252, in which western European files were written before Unicode.
fn western(byte: u8) -> char {
    const FROM_80: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";
    let place = usize::from(byte).checked_sub(0x80);
    place.and_then(|place| FROM_80.chars().nth(place)).unwrap_or(char::from(byte))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn text(bytes: &[u8]) -> String {
        decode(bytes).expect("a text")
    }

    #[test]
    fn utf_8_is_read_with_and_without_its_mark() {
        assert_eq!(text("Déclaration".as_bytes()), "Déclaration");
        assert_eq!(text("\u{feff}Déclaration".as_bytes()), "Déclaration");
    }

    #[test]
    fn utf_16_is_read_by_its_mark() {
        let units: Vec<u16> = "\u{feff}Déclaration 𝄞".encode_utf16().collect();
        let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
        let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
        assert_eq!(text(&little), "Déclaration 𝄞");
        assert_eq!(text(&big), "Déclaration 𝄞");
    }

    #[test]
    fn files_from_before_unicode_keep_their_accents() {
        assert_eq!(text(b"L\x92Assembl\xe9e g\xe9n\xe9rale \x80"), "L’Assemblée générale €");
    }

    #[test]
    fn a_broken_character_does_not_change_the_encoding_of_a_text() {
        let mut bytes = "Assemblée générale, soixante-deuxième session".as_bytes().to_vec();
        bytes.push(0xff);
        assert_eq!(text(&bytes), "Assemblée générale, soixante-deuxième session\u{fffd}");
    }

    #[test]
    fn a_lone_surrogate_is_one_strange_character() {
        let alone: Vec<u8> =
            [0xfeff, 0xd800].into_iter().chain("n".repeat(30).encode_utf16()).flat_map(u16::to_be_bytes).collect();
        assert_eq!(text(&alone), format!("\u{fffd}{}", "n".repeat(30)));
    }

    #[test]
    fn what_is_no_text_is_refused_with_its_reason() {
        let cases: [(&[u8], Refusal); 9] = [
            (b"", Refusal::Empty),
            (b" \r\n\t", Refusal::Empty),
            (b"\xef\xbb\xbf", Refusal::Empty),
            (b"%PDF-1.7 /Type /Catalog", Refusal::Pdf),
            (b"PK\x03\x04 no archive after all", Refusal::WordProcessor),
            (b"\xd0\xcf\x11\xe0\xa1\xb1", Refusal::WordProcessor),
            (b"{\\rtf1 text", Refusal::WordProcessor),
            (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Refusal::NoText),
            (b"\x7fELF\x02\x01\x01\0\0\0\0\0", Refusal::NoText),
        ];
        for (bytes, refusal) in cases {
            assert_eq!(decode(bytes), Err(refusal), "{bytes:?}");
        }
    }

    #[test]
    fn a_file_over_the_limit_is_refused_before_it_is_read() {
        assert_eq!(decode(&vec![b'a'; LIMIT + 1]), Err(Refusal::TooLong));
        assert!(decode(&vec![b'a'; LIMIT]).is_ok());
    }

    proptest! {
        #[test]
        fn any_text_in_utf_8_is_read_as_it_is(text in "[ -~éœ’Жд中]{1,80}") {
            prop_assume!(!text.trim().is_empty());
            prop_assume!(!FORMS.iter().any(|(mark, _)| text.as_bytes().starts_with(mark)));
            prop_assert_eq!(decode(text.as_bytes()), Ok(text));
        }

        #[test]
        fn no_bytes_are_too_strange(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = decode(&bytes);
        }
    }
}
