//! Letters folded: what two spellings of a letter have in common, in the six official languages.
//!
//! Case, accents, ligatures, vowel signs and the width of characters go. How spaces, hyphens and
//! apostrophes are compared is for those to say who compare: names of States and searches differ.

/// What one character becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Folded {
    /// A mark or an invisible character, which belongs to the character before it.
    Nothing,
    /// White space or a character that separates words as white space does.
    Space,
    One(char),
    Two(char, char),
    Three(char, char, char),
}

/// Folds one character by itself.
pub fn letter(c: char) -> Folded {
    if let Some(folded) = common(c) {
        return Folded::One(folded);
    }
    match c {
        '!'..='~' => Folded::One(c),
        _ if is_mark(c) => Folded::Nothing,
        '\u{C0}'..='\u{24F}' => fold_latin(c, LATIN, 0xC0),
        '\u{1E00}'..='\u{1EFF}' => fold_latin(c, LATIN_ADDITIONAL, 0x1E00),
        'ﬀ'..='ﬆ' => fold_ligature(c),
        '\u{FF01}'..='\u{FF5E}' => narrow(c),
        '…' => Folded::Three('.', '.', '.'),
        _ => Folded::One(fold_letter(c)),
    }
}

/// Folds a letter as nearly all texts have them; none where more must be known about it.
#[inline]
pub fn common(c: char) -> Option<char> {
    match COMMON.get(u32::from(c) as usize) {
        Some(&folded) => char::from_u32(folded.into()).filter(|&folded| folded != '\0'),
        None => matches!(c, '\u{4E00}'..='\u{9FFF}').then_some(c),
    }
}

/// The folded letters of the alphabets, which lie below U+0800.
static COMMON: [u16; 0x800] = table_of_alphabets();

#[allow(clippy::indexing_slicing, reason = "the compiler evaluates it, so that it cannot fail later")]
const fn table_of_alphabets() -> [u16; 0x800] {
    let mut table = [0; 0x800];
    let mut at: u16 = 0;
    while at < 0x800 {
        if let Some(c) = char::from_u32(at as u32) {
            table[at as usize] = match c {
                'й' | 'Й' => 'и' as u16,
                'А'..='Я' => at + 0x20,
                'а'..='я' => at,
                '\u{621}'..='\u{63A}' | '\u{641}'..='\u{64A}' => fold_arabic(c) as u16,
                'a'..='z' | 'A'..='Z' | '0'..='9' => c.to_ascii_lowercase() as u16,
                '\u{C0}'..='\u{17F}' if LATIN[at as usize - 0xC0] != b'.' => LATIN[at as usize - 0xC0] as u16,
                _ => 0,
            };
        }
        at += 1;
    }
    table
}

/// Whether a character is of a script that writes words without spaces.
pub fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{2FFF}' | '\u{3005}'..='\u{3007}' | '\u{3021}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// Whether two neighbours belong to one word.
///
/// Ideographs are words by themselves. Arabic letters join with nothing but Arabic letters, and a
/// small letter with no capital after it: `United Nationsالأمم المتحدة`, `GeneralDistr.` are what is
/// left of two columns or languages.
pub fn is_joined(before: char, after: char) -> bool {
    if before.is_ascii() && after.is_ascii() {
        let glued = before.is_ascii_lowercase() && after.is_ascii_uppercase();
        return before.is_ascii_alphanumeric() && after.is_ascii_alphanumeric() && !glued;
    }
    is_bounded(before) && is_bounded(after) && is_arabic(before) == is_arabic(after)
}

/// Whether a character joins others to a word that has a beginning and an end.
pub fn is_bounded(c: char) -> bool {
    match c {
        // The letters of most texts that are not in Latin ones; the tables of Unicode take their time.
        'а'..='я' | 'А'..='Я' | '\u{620}'..='\u{64A}' => true,
        '\u{4E00}'..='\u{9FFF}' | '\u{3000}'..='\u{3004}' => false,
        _ if c.is_ascii() => c.is_ascii_alphanumeric(),
        '\u{C0}'..='\u{24F}' => !matches!(c, '×' | '÷'),
        _ => c.is_alphanumeric() && !is_ideograph(c),
    }
}

/// Whether a word ends at byte `at` of `text`, inside or at an end of which it lies.
pub fn ends_word(text: &str, at: usize) -> bool {
    let byte = |at: usize| text.as_bytes().get(at).copied().filter(u8::is_ascii);
    if let Some((before, after)) = at.checked_sub(1).and_then(byte).zip(byte(at)) {
        return !is_joined(before.into(), after.into());
    }
    let before = text.get(..at).and_then(|head| head.chars().rev().find(|&c| !is_mark(c)));
    let after = text.get(at..).and_then(|tail| tail.chars().find(|&c| !is_mark(c)));
    !before.zip(after).is_some_and(|(before, after)| is_joined(before, after))
}

/// An Arabic letter; its figures join with letters of other scripts as Latin ones do.
fn is_arabic(c: char) -> bool {
    matches!(c, '\u{620}'..='\u{65F}' | '\u{66E}'..='\u{6D3}' | '\u{750}'..='\u{77F}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

/// Accents that stand apart, Arabic vowel signs and tatweel, joiners and marks of direction.
pub fn is_mark(c: char) -> bool {
    if matches!(c, 'А'..='я' | '\u{621}'..='\u{63A}' | '\u{641}'..='\u{64A}' | '\u{2E80}'..'\u{FE00}') {
        return false;
    }
    if c < '\u{300}' {
        return c == '\u{AD}';
    }
    matches!(c,
        '\u{300}'..='\u{36F}' | '\u{483}'..='\u{489}' | '\u{610}'..='\u{61A}' | '\u{61C}' | '\u{640}'
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
        _ => Folded::One(table_letter(c, table, first).unwrap_or_else(|| lower(c))),
    }
}

/// The letter that a table beginning with the character `first` has for another one.
fn table_letter(c: char, table: &[u8], first: u32) -> Option<char> {
    let letter = u32::from(c).checked_sub(first).and_then(|at| table.get(at as usize));
    letter.filter(|&&letter| letter != b'.').map(|&letter| letter.into())
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

const fn fold_arabic(c: char) -> char {
    match c {
        'أ' | 'إ' | 'آ' => 'ا',
        'ى' | 'ئ' => 'ي',
        'ؤ' => 'و',
        'ة' => 'ه',
        _ => c,
    }
}

fn fold_letter(c: char) -> char {
    match c {
        'ٱ' => 'ا',
        'ی' => 'ي',
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
            'ѝ' => 'и',
            'ї' => 'і',
            'ў' => 'у',
            'ѓ' => 'г',
            'ќ' => 'к',
            // The small letter may have an accent that a table knows: the sign for ångström has `å`.
            lower if lower != c => match letter(lower) {
                Folded::One(folded) => folded,
                _ => lower,
            },
            lower => lower,
        },
    }
}

fn digit(c: char, zero: u32) -> char {
    char::from_digit(c as u32 - zero, 10).unwrap_or(c)
}

/// The first character of the lower case; longer ones occur only where a table above has spoken.
fn lower(c: char) -> char {
    match c {
        '\u{600}'..='\u{6FF}' | '\u{3000}'..='\u{9FFF}' => c,
        _ => c.to_lowercase().next().unwrap_or(c),
    }
}
