//! Making ids.

use crate::document::{chinese, latin};
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

/// The n-th letter, `A` for 1; the number itself where the alphabet is at its end.
pub fn letter(number: u16) -> String {
    let letter = number.checked_sub(1).and_then(|place| (b'A'..=b'Z').nth(usize::from(place)));
    letter.map_or_else(|| number.to_string(), |letter| char::from(letter).to_string())
}

/// A printed number as part of an id: final punctuation and spaces dropped, other punctuation `-`, in ASCII.
///
/// `11.2 Rev. A` is `11-2RevA`, the Cyrillic `а` the Latin `a`, `二` is `2`, and a figure of any script its digit.
pub(super) fn value(printed: &str) -> String {
    if let Some((number, _)) = chinese(printed).filter(|&(_, len)| len == printed.len()) {
        return number.to_string();
    }
    if let Some(number) = printed.chars().next().and_then(|sign| ('㈠'..='㈩').position(|other| other == sign)) {
        return (number + 1).to_string();
    }
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

fn ascii(letter: char) -> Option<char> {
    let figure = |zero: char| u32::from(letter).checked_sub(u32::from(zero)).filter(|&value| value < 10);
    let figure = ['٠', '۰', '０'].into_iter().find_map(figure).and_then(|value| char::from_digit(value, 10));
    if letter.is_ascii() || figure.is_some() {
        return figure.or(Some(if letter.is_whitespace() { ' ' } else { letter }));
    }
    if letter.is_whitespace() {
        return Some(' ');
    }
    latin(letter).or((!letter.is_alphanumeric()).then_some('-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_of_any_script_is_one_in_ascii() {
        for (printed, expected) in [
            ("11.2 Rev. A", "11-2RevA"),
            ("(a)", "a"),
            ("1–2", "1-2"),
            ("1.\tA", "1A"),
            ("а", "a"),
            ("١٢", "12"),
            ("۱۲", "12"),
            ("１２", "12"),
            ("二", "2"),
            ("㈩", "10"),
            ("*", ""),
        ] {
            assert_eq!(value(printed), expected, "{printed}");
        }
    }

    #[test]
    fn an_id_that_is_taken_gets_the_next_ordinal_that_is_free() {
        let mut ids = Ids::default();
        let taken = ["sec_1", "sec_1_2", "sec_1", "sec_1"].map(|id| ids.take(id.to_owned()));
        assert_eq!(taken, ["sec_1", "sec_1_2", "sec_1_3", "sec_1_4"]);
    }
}
