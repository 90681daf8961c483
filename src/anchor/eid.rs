//! Making ids.

use std::collections::{HashMap, HashSet};

/// The ids of a document so far.
#[derive(Default)]
pub(super) struct Ids {
    taken: HashSet<String>,
    /// The last ordinal given to an id that came more than once.
    again: HashMap<String, u32>,
}

impl Ids {
    /// `id`, with `_2`, `_3` where it is taken.
    pub fn take(&mut self, id: String) -> String {
        if self.taken.insert(id.clone()) {
            return id;
        }
        let mut ordinal = self.again.get(&id).copied().unwrap_or(1);
        loop {
            ordinal += 1;
            let next = format!("{id}_{ordinal}");
            if self.taken.insert(next.clone()) {
                self.again.insert(id, ordinal);
                return next;
            }
        }
    }
}

/// A printed number as part of an id: final punctuation and spaces dropped, other punctuation `-`, in ASCII.
///
/// `11.2 Rev. A` is `11-2RevA`, the Cyrillic `а` the Latin `a`, and a figure of any script its digit.
pub(super) fn value(printed: &str) -> String {
    let mut value = String::new();
    let mut parted = false;
    for letter in printed.chars().filter_map(ascii) {
        match letter {
            ' ' => parted = false,
            letter if letter.is_ascii_alphanumeric() => {
                if parted && !value.is_empty() {
                    value.push('-');
                }
                parted = false;
                value.push(letter);
            }
            _ => parted = true,
        }
    }
    value
}

/// The letters that sub-items and points have in other alphabets, with the Latin letters that stand
/// at their place (Arabic, in the order of the abjad) or look like them (Cyrillic).
const LETTERS: [(char, char); 36] = [
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
    ('а', 'a'),
    ('в', 'b'),
    ('с', 'c'),
    ('е', 'e'),
    ('і', 'i'),
    ('о', 'o'),
    ('р', 'p'),
    ('х', 'x'),
    ('у', 'y'),
];

fn ascii(letter: char) -> Option<char> {
    let figure = |zero: char| u32::from(letter).checked_sub(u32::from(zero)).filter(|&value| value < 10);
    let figure = ['٠', '۰', '０'].into_iter().find_map(figure).and_then(|value| char::from_digit(value, 10));
    if letter.is_ascii() || figure.is_some() {
        return figure.or(Some(if letter.is_whitespace() { ' ' } else { letter }));
    }
    if letter.is_whitespace() {
        return Some(' ');
    }
    let latin = LETTERS.iter().find(|(other, _)| *other == letter).map(|&(_, latin)| latin);
    latin.or((!letter.is_alphanumeric()).then_some('-'))
}
