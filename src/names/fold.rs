//! Letters as names are compared: without case, accents, and kinds of apostrophe, hyphen and space.

use crate::fold::{self, Folded, is_mark};

/// The letters of `text` as names are compared, each with the byte where it ends.
///
/// A run of spaces and hyphens is one space, so that `Guinée-Bissau`, `Guinée Bissau` and a name
/// broken over two lines are one; an empty line between two words is no space but a line feed.
pub(crate) fn folded(text: &str) -> impl Iterator<Item = (char, usize)> {
    let mut at = 0;
    // The letters of a ligature after its first, `œ`.
    let mut more: More = None;
    std::iter::from_fn(move || {
        if let Some((letter, last)) = more {
            more = last.map(|last| (last, None));
            return Some((letter, at));
        }
        let bytes = text.as_bytes();
        let byte = *bytes.get(at)?;
        // Nearly all is letters, and single spaces between them.
        if byte.is_ascii_alphanumeric() || byte == b' ' && bytes.get(at + 1).is_some_and(u8::is_ascii_alphanumeric) {
            at += 1;
            return Some((byte.to_ascii_lowercase().into(), at));
        }
        let letter = text.get(at..).filter(|_| byte >= 0x80).and_then(|rest| rest.chars().next());
        if let Some((letter, folded)) = letter.and_then(|letter| Some((letter, fold::common(letter)?))) {
            at += letter.len_utf8();
            return Some((folded, at));
        }
        let (first, rest, len) = folded_letter(text.get(at..)?)?;
        (more, at) = (rest, at + len);
        Some((first, at))
    })
}

/// The letters of a ligature after its first.
type More = Option<(char, Option<char>)>;

/// The letter that a text begins with, those of a ligature after it, and the bytes they take; marks
/// before it are passed over.
fn folded_letter(text: &str) -> Option<(char, More, usize)> {
    let mut letters = text.char_indices().skip_while(|&(_, letter)| is_mark(letter)).peekable();
    let (_, letter) = letters.next()?;
    let mut feeds = usize::from(letter == '\n');
    if is_joint(letter) {
        while let Some((_, joint)) = letters.next_if(|&(_, next)| is_joint(next)) {
            feeds += usize::from(joint == '\n');
        }
    }
    let end = letters.peek().map_or(text.len(), |&(at, _)| at);
    let (first, rest) = base(letter);
    Some((if feeds > 1 { '\n' } else { first }, rest, end))
}

fn is_joint(letter: char) -> bool {
    letter == '-' || letter.is_whitespace() || matches!(letter, '\u{2010}'..='\u{2014}')
}

/// The small letter without its accent, and the letters of a ligature after the first.
fn base(letter: char) -> (char, More) {
    if letter.is_ascii_alphanumeric() {
        return (letter.to_ascii_lowercase(), None);
    }
    match letter {
        _ if is_joint(letter) => (' ', None),
        '’' | '‘' | '\u{2bc}' | '`' | '´' => ('\'', None),
        _ => match fold::letter(letter) {
            Folded::One(first) => (first, None),
            Folded::Two(first, second) => (first, Some((second, None))),
            Folded::Three(first, second, third) => (first, Some((second, Some(third)))),
            Folded::Nothing | Folded::Space => (letter, None),
        },
    }
}
