//! A file that a reader opens: from its bytes to a text, or to the reason why there is none.

use crate::docx::{self, Broken};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

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
    /// Reading it made the reader halt.
    Halted,
    /// Its host does not answer, or does not allow that it is read from here.
    Blocked,
    /// Its host has none under this address.
    Missing,
    /// Its address is not one by https.
    NotSecure,
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

/// Decodes a file: the text of a Word file, or a text in UTF-8, UTF-16 or an encoding from before Unicode.
///
/// Which encoding it is, is told by its mark, or by what its bytes would be in each. What is no
/// character, such as a lone surrogate, becomes the replacement character.
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
    check(characters(bytes))
}

/// The characters of a text in whatever encoding it was written.
fn characters(bytes: &[u8]) -> String {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        let text = bytes.get(mark..).unwrap_or_default();
        return encoding.decode_without_bom_handling(text).0.into_owned();
    }
    let encoding = utf16(bytes).unwrap_or_else(|| if is_utf8(bytes) { UTF_8 } else { guessed(bytes) });
    encoding.decode_without_bom_handling(bytes).0.into_owned()
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

/// Of so many pairs of bytes of a text in UTF-16, one at least is a blank or a figure, with a zero in it.
const PAIRS: usize = 40;

/// UTF-16 without its mark, told by the zeros of blanks and figures, which stand on one side.
fn utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    let zeros = |side: usize| bytes.iter().skip(side).step_by(2).filter(|&&byte| byte == 0).count();
    let enough = (bytes.len() / 2).div_ceil(PAIRS).max(1);
    match (zeros(0), zeros(1)) {
        (0, low) if low >= enough => Some(UTF_16LE),
        (high, 0) if high >= enough => Some(UTF_16BE),
        _ => None,
    }
}

/// Whether a text was written in UTF-8; where more of it is broken than whole, it never was.
fn is_utf8(bytes: &[u8]) -> bool {
    let (mut whole, mut broken) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        whole += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    broken <= whole
}

/// The encoding from before Unicode in which a text is most likely written.
fn guessed(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Deny)
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
    fn utf_16_is_read_without_its_mark() {
        for text in ["Déclaration du 17 octobre", "Организация Объединенных Наций, 62 год"]
        {
            let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
            assert_eq!(decode(&little).as_deref(), Ok(text));
            assert_eq!(decode(&big).as_deref(), Ok(text));
        }
    }

    #[test]
    fn files_from_before_unicode_keep_their_letters() {
        let cases = [
            (encoding_rs::WINDOWS_1252, "L’Assemblée générale, soixante-deuxième session, a examiné la question"),
            (encoding_rs::WINDOWS_1252, "La Asamblea General decidió examinar la cuestión de la adhesión"),
            (encoding_rs::WINDOWS_1251, "Генеральная Ассамблея рассмотрела доклад Генерального секретаря"),
            (encoding_rs::KOI8_R, "Генеральная Ассамблея рассмотрела доклад Генерального секретаря"),
            (encoding_rs::WINDOWS_1256, "الجمعية العامة للأمم المتحدة، الدورة الثانية والستون"),
            (encoding_rs::GB18030, "大会第六十二届会议审议了秘书长的报告，并通过了决议"),
        ];
        for (encoding, written) in cases {
            let (bytes, _, unmapped) = encoding.encode(written);
            assert!(!unmapped);
            assert_eq!(decode(&bytes).as_deref(), Ok(written), "{}", encoding.name());
        }
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
