//! Letters as names are compared: without case, accents, and kinds of apostrophe, hyphen and space.

use crate::fold::{self, Folded, is_mark};

/// The letters of `text` as names are compared, each with the byte where it ends.
///
/// A run of spaces and hyphens is one space, so that `Guinée-Bissau`, `Guinée Bissau` and a name
/// broken over two lines are one; an empty line between two words is no space but a line feed.
pub(crate) fn folded(text: &str) -> impl Iterator<Item = (char, usize)> {
    let mut at = 0;
    // The letters of a ligature after its first, `œ`, the last one first.
    let mut more = [None; 2];
    std::iter::from_fn(move || {
        if let Some(letter) = more[1].take().or_else(|| more[0].take()) {
            return Some((letter, at));
        }
        let byte = *text.as_bytes().get(at)?;
        if byte.is_ascii_alphanumeric() {
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

/// The letter that a text begins with, those of a ligature after it, and the bytes they take; marks
/// before it are passed over.
fn folded_letter(text: &str) -> Option<(char, [Option<char>; 2], usize)> {
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

/// The small letter without its accent, and the letters of a ligature after the first, the last one first.
fn base(letter: char) -> (char, [Option<char>; 2]) {
    if letter.is_ascii_alphanumeric() {
        return (letter.to_ascii_lowercase(), [None; 2]);
    }
    match letter {
        _ if is_joint(letter) => (' ', [None; 2]),
        '’' | '‘' | '\u{2bc}' | '`' | '´' => ('\'', [None; 2]),
        _ => match fold::letter(letter) {
            Folded::One(first) => (first, [None; 2]),
            Folded::Two(first, second) => (first, [None, Some(second)]),
            Folded::Three(first, second, third) => (first, [Some(third), Some(second)]),
            Folded::Nothing | Folded::Space => (letter, [None; 2]),
        },
    }
}
