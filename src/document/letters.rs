//! The letters and numbers of items, paragraphs and points in the scripts of the six languages.

/// The letters that sub-items and points have in other alphabets, with the Latin letters that stand
/// at their place (Arabic, in the order of the abjad; the Chinese cycle of twelve) or look like them
/// (Cyrillic).
const LETTERS: [(char, char); 51] = [
    ('أ', 'a'),
    ('ا', 'a'),
    ('ب', 'b'),
    ('ج', 'c'),
    ('د', 'd'),
    ('ه', 'e'),
    ('و', 'f'),
    ('ز', 'g'),
    ('ح', 'h'),
    ('ط', 'i'),
    ('ي', 'j'),
    ('ك', 'k'),
    ('ل', 'l'),
    ('م', 'm'),
    ('ن', 'n'),
    ('س', 'o'),
    ('ع', 'p'),
    ('ف', 'q'),
    ('ص', 'r'),
    ('ق', 's'),
    ('ر', 't'),
    ('ش', 'u'),
    ('ت', 'v'),
    ('ث', 'w'),
    ('خ', 'x'),
    ('ذ', 'y'),
    ('ض', 'z'),
    ('子', 'a'),
    ('丑', 'b'),
    ('寅', 'c'),
    ('卯', 'd'),
    ('辰', 'e'),
    ('巳', 'f'),
    ('午', 'g'),
    ('未', 'h'),
    ('申', 'i'),
    ('酉', 'j'),
    ('戌', 'k'),
    ('亥', 'l'),
    ('а', 'a'),
    ('б', 'b'),
    ('в', 'b'),
    ('с', 'c'),
    ('ԁ', 'd'),
    ('е', 'e'),
    ('і', 'i'),
    ('ј', 'j'),
    ('о', 'o'),
    ('р', 'p'),
    ('х', 'x'),
    ('у', 'y'),
];

/// The Latin letter of an Arabic or Cyrillic one: `ح` is `h`.
pub fn latin(letter: char) -> Option<char> {
    LETTERS.iter().find(|(other, _)| *other == letter).map(|&(_, latin)| latin)
}

/// The Arabic letter at the place of a Latin one: `h` is `ح`.
pub fn arabic(letter: char) -> Option<char> {
    LETTERS.iter().find(|(_, latin)| *latin == letter).map(|&(arabic, _)| arabic)
}

/// A number in Chinese figures at the beginning of `text`, and its length in bytes: `七十五` by its
/// places, `二〇〇七` digit by digit.
pub fn chinese(text: &str) -> Option<(u16, usize)> {
    let len = text.find(|c| chinese_figure(c).is_none()).unwrap_or(text.len());
    let figures = text.get(..len)?.chars().filter_map(chinese_figure);
    let (mut total, mut digits, mut placed) = (0_u16, None, false);
    for value in figures {
        if value < 10 {
            let before = digits.unwrap_or(0_u16);
            digits = Some(if placed { value } else { before.checked_mul(10)?.checked_add(value)? });
        } else {
            placed = true;
            total = total.checked_add(digits.take().unwrap_or(1).checked_mul(value)?)?;
        }
    }
    let total = total.checked_add(digits.unwrap_or(0))?;
    (len > 0 && total > 0).then_some((total, len))
}

/// The value of a Chinese figure or place.
pub fn chinese_figure(c: char) -> Option<u16> {
    Some(match c {
        '〇' | '○' | '零' => 0,
        '一' => 1,
        '二' | '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        _ => return None,
    })
}
