//! Letters as names are compared: without case, accents, and kinds of apostrophe, hyphen and space.

/// The letters of `text` as names are compared, each with the byte where it ends.
///
/// A run of spaces and hyphens is one space, so that `Guinée-Bissau`, `Guinée Bissau` and a name
/// broken over two lines are one; an empty line between two words is no space but a line feed.
pub(crate) fn folded(text: &str) -> impl Iterator<Item = (char, usize)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let (letter, len) = match text.as_bytes().get(at) {
            // Nearly every letter: nothing can change it but its case.
            Some(byte) if byte.is_ascii_alphanumeric() => (byte.to_ascii_lowercase().into(), 1),
            _ => folded_letter(text.get(at..)?)?,
        };
        at += len;
        Some((letter, at))
    })
}

/// The letter that a text begins with, and the bytes it takes; marks before it are passed over.
fn folded_letter(text: &str) -> Option<(char, usize)> {
    let mut letters = text.char_indices().skip_while(|&(_, letter)| is_mark(letter)).peekable();
    let (_, letter) = letters.next()?;
    let mut feeds = usize::from(letter == '\n');
    if is_joint(letter) {
        while let Some((_, joint)) = letters.next_if(|&(_, next)| is_joint(next)) {
            feeds += usize::from(joint == '\n');
        }
    }
    let end = letters.peek().map_or(text.len(), |&(at, _)| at);
    Some((if feeds > 1 { '\n' } else { base(letter) }, end))
}

fn is_joint(letter: char) -> bool {
    letter == '-' || letter.is_whitespace() || matches!(letter, '\u{2010}'..='\u{2012}')
}

/// Combining accents, and the marks that no one sees.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200f}')
}

/// The small letter without its accent.
pub(super) fn base(letter: char) -> char {
    if letter.is_ascii_alphanumeric() {
        return letter.to_ascii_lowercase();
    }
    if is_joint(letter) {
        return ' ';
    }
    match letter.to_lowercase().next().unwrap_or(letter) {
        'à'..='å' => 'a',
        'ç' => 'c',
        'è'..='ë' => 'e',
        'ì'..='ï' | 'ı' => 'i',
        'ñ' => 'n',
        'ò'..='ö' => 'o',
        'ù'..='ü' => 'u',
        'ý' | 'ÿ' => 'y',
        'ё' => 'е',
        '’' | '‘' | '\u{2bc}' | '`' | '´' => '\'',
        small => small,
    }
}
