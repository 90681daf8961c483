//! The characters of symbols, and what is typed or pasted for them.

/// A character as symbols have it; none of one that is not seen.
pub(super) fn plain(c: char) -> Option<char> {
    if c.is_ascii() {
        return Some(c);
    }
    Some(match c {
        // Soft hyphens, joiners, marks of direction, byte order marks.
        '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' => {
            return None;
        }
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{2043}' | '\u{FE58}' | '\u{FE63}' => '-',
        '\u{2044}' | '\u{2215}' => '/',
        '\u{FF01}'..='\u{FF5E}' => shifted(c, '\u{FF01}', '!'),
        '\u{660}'..='\u{669}' => shifted(c, '\u{660}', '0'),
        '\u{6F0}'..='\u{6F9}' => shifted(c, '\u{6F0}', '0'),
        c => look_alike(c).unwrap_or(c),
    })
}

/// A character of a block as that of another that begins with `to`.
fn shifted(c: char, from: char, to: char) -> char {
    char::from_u32(u32::from(c).saturating_sub(from.into()) + u32::from(to)).unwrap_or(c)
}

/// The Latin capital for which a Cyrillic one is typed.
pub(crate) fn look_alike(c: char) -> Option<char> {
    Some(match c {
        'А' => 'A',
        'В' => 'B',
        'Е' => 'E',
        'К' => 'K',
        'М' => 'M',
        'Н' => 'H',
        'О' => 'O',
        'Р' => 'P',
        'С' => 'C',
        'Т' => 'T',
        'Х' => 'X',
        'Ѕ' => 'S',
        'І' => 'I',
        'Ј' => 'J',
        _ => return None,
    })
}

/// A character that a person typed, of whatever case: a small Cyrillic letter is that of the capital.
pub(super) fn typed(c: char) -> Option<char> {
    match c {
        '\\' => Some('/'),
        'а'..='я' | 'ѕ' | 'і' | 'ј' => {
            // The tables of case that the standard has would weigh more than all symbols.
            let below = if c <= 'я' { 'а' as u32 - 'А' as u32 } else { 'ѕ' as u32 - 'Ѕ' as u32 };
            let capital = char::from_u32(u32::from(c) - below).and_then(look_alike);
            Some(capital.map_or(c, |latin| latin.to_ascii_lowercase()))
        }
        _ => plain(c),
    }
}
