//! Folding: what two spellings of a word have in common.
//!
//! Case, accents, ligatures and the width of characters go; apostrophes, hyphens, dashes, quotation
//! marks and white space all become one space, so that `l'organisation` is found by `l organisation`
//! and `non-prolifération` by `non prolifération`. Built for the six official languages.

/// What one character becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Folded {
    /// A mark or an invisible character, which belongs to the character before it.
    Nothing,
    /// White space or a character that separates words as white space does.
    Space,
    One(char),
    Two(char, char),
    Three(char, char, char),
}

/// Folds one character.
pub(crate) fn fold(c: char) -> Folded {
    match c {
        'a'..='z' | '0'..='9' => Folded::One(c),
        _ if is_space(c) => Folded::Space,
        _ if is_mark(c) => Folded::Nothing,
        '\u{C0}'..='\u{24F}' => fold_latin(c, LATIN, 0xC0),
        '\u{1E00}'..='\u{1EFF}' => fold_latin(c, LATIN_ADDITIONAL, 0x1E00),
        'ﬀ'..='ﬆ' => fold_ligature(c),
        '!'..='~' => Folded::One(c.to_ascii_lowercase()),
        '\u{FF01}'..='\u{FF5E}' => narrow(c),
        '…' => Folded::Three('.', '.', '.'),
        _ => Folded::One(fold_letter(c)),
    }
}

/// Folds a text: `L’Œuvre` is `l oeuvre`; one space for every stretch of white space.
pub fn fold_text(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        push(fold(c), &mut folded);
    }
    folded
}

/// Adds what a character became; a space after a space adds nothing.
pub(super) fn push(piece: Folded, folded: &mut String) {
    match piece {
        Folded::Nothing => {}
        Folded::Space if folded.ends_with(' ') => {}
        Folded::Space => folded.push(' '),
        Folded::One(a) => folded.push(a),
        Folded::Two(a, b) => folded.extend([a, b]),
        Folded::Three(a, b, c) => folded.extend([a, b, c]),
    }
}

fn is_space(c: char) -> bool {
    match c {
        '\'' | '-' | '"' | '`' | '«' | '»' | '´' => true,
        // Dashes and quotation marks of all shapes, the modifier apostrophe, the prime, the minus sign.
        '\u{2010}'..='\u{201F}' | '\u{2039}' | '\u{203A}' | '\u{2BC}' | '\u{2032}' | '\u{2212}' => true,
        // Full-width apostrophe, quotation mark and hyphen; Chinese quotation marks; the Hebrew maqaf in Arabic type.
        '\u{FF07}' | '\u{FF02}' | '\u{FF0D}' | '\u{300A}'..='\u{300F}' | '\u{5BE}' => true,
        _ => c.is_whitespace(),
    }
}

/// Accents that stand apart, Arabic vowel signs and tatweel, joiners and marks of direction.
fn is_mark(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{300}'..='\u{36F}' | '\u{483}'..='\u{489}' | '\u{610}'..='\u{61A}' | '\u{61C}' | '\u{640}'
        | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6DC}' | '\u{6DF}'..='\u{6E4}' | '\u{6E7}'
        | '\u{6E8}' | '\u{6EA}'..='\u{6ED}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{20D0}'..='\u{20FF}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FE20}'..='\u{FE2F}' | '\u{FEFF}')
}

/// The letters without accents of U+00C0 to U+024F; a dot where there is no single one.
const LATIN: &[u8] = b"aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y\
aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkqllllll.\
.llnnnnnn.nnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs\
bb.......dd......ffg...ikk...nnooo..pp.....ttttuu..yyzz.........\
.............aaiioouuuuuuuuuu.aaaa..ggggkkoooo..j...gg..nnaa..oo\
aaaaeeeeiiiioooorrrruuuusstt..hhn.....aaeeooooooooyy...j..acclts\
z..bu.eejj..rryy";

/// The same of U+1E00 to U+1EFF.
const LATIN_ADDITIONAL: &[u8] = b"aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
wwwwwwwwwwxxxxyyzzzzzzhtwy.s...daaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

fn fold_latin(c: char, table: &[u8], first: u32) -> Folded {
    match c {
        'Æ' | 'æ' => Folded::Two('a', 'e'),
        'Œ' | 'œ' => Folded::Two('o', 'e'),
        'ß' | 'ẞ' => Folded::Two('s', 's'),
        'Þ' | 'þ' => Folded::Two('t', 'h'),
        'Ĳ' | 'ĳ' => Folded::Two('i', 'j'),
        'Ŀ' | 'ŀ' => Folded::One('l'),
        'ŉ' => Folded::One('n'),
        _ => {
            let letter = (c as u32).checked_sub(first).and_then(|at| table.get(at as usize));
            match letter.copied() {
                None | Some(b'.') => Folded::One(lower(c)),
                Some(letter) => Folded::One(letter.into()),
            }
        }
    }
}

fn fold_ligature(c: char) -> Folded {
    match c {
        'ﬀ' => Folded::Two('f', 'f'),
        'ﬁ' => Folded::Two('f', 'i'),
        'ﬂ' => Folded::Two('f', 'l'),
        'ﬃ' => Folded::Three('f', 'f', 'i'),
        'ﬄ' => Folded::Three('f', 'f', 'l'),
        _ => Folded::Two('s', 't'),
    }
}

/// Full-width forms, as Chinese sets Latin letters, digits and punctuation.
fn narrow(c: char) -> Folded {
    let narrow = char::from_u32(c as u32 - 0xFF01 + 0x21).unwrap_or(c);
    Folded::One(narrow.to_ascii_lowercase())
}

fn fold_letter(c: char) -> char {
    match c {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ئ' | 'ی' => 'ي',
        'ؤ' => 'و',
        'ة' => 'ه',
        'ک' => 'ك',
        '\u{660}'..='\u{669}' => digit(c, 0x660),
        '\u{6F0}'..='\u{6F9}' => digit(c, 0x6F0),
        'º' | 'ᵒ' => 'o',
        'ª' | 'ᵃ' => 'a',
        'ᵉ' => 'e',
        'ʳ' => 'r',
        '،' | '、' => ',',
        '؛' => ';',
        '؟' => '?',
        '。' => '.',
        _ => match lower(c) {
            'ё' | 'ѐ' => 'е',
            'й' | 'ѝ' => 'и',
            'ї' => 'і',
            'ў' => 'у',
            'ѓ' => 'г',
            'ќ' => 'к',
            lower => lower,
        },
    }
}

fn digit(c: char, zero: u32) -> char {
    char::from_digit(c as u32 - zero, 10).unwrap_or(c)
}

/// The first character of the lower case; longer ones occur only where a table above has spoken.
fn lower(c: char) -> char {
    c.to_lowercase().next().unwrap_or(c)
}
