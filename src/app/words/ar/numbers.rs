//! Ordinals, and letters in the order of the abjad.

use crate::document::arabic;

#[derive(Clone, Copy)]
pub enum Gender {
    Masculine,
    Feminine,
}

/// An ordinal below twenty with its article, `الثاني`; a greater number in figures.
pub fn ordinal(number: u16, gender: Gender) -> String {
    const ORDINALS: [[&str; 2]; 10] = [
        ["الأول", "الأولى"],
        ["الثاني", "الثانية"],
        ["الثالث", "الثالثة"],
        ["الرابع", "الرابعة"],
        ["الخامس", "الخامسة"],
        ["السادس", "السادسة"],
        ["السابع", "السابعة"],
        ["الثامن", "الثامنة"],
        ["التاسع", "التاسعة"],
        ["العاشر", "العاشرة"],
    ];
    let [eleventh, ten] = match gender {
        Gender::Masculine => ["الحادي", "عشر"],
        Gender::Feminine => ["الحادية", "عشرة"],
    };
    let below_eleven = |number: u16| {
        let [masculine, feminine] = ORDINALS.get(usize::from(number).saturating_sub(1)).copied().unwrap_or_default();
        match gender {
            Gender::Masculine => masculine,
            Gender::Feminine => feminine,
        }
    };
    match number {
        1..=10 => below_eleven(number).to_owned(),
        11 => format!("{eleventh} {ten}"),
        12..=19 => format!("{} {ten}", below_eleven(number - 10)),
        _ => number.to_string(),
    }
}

/// The letter of a part by its name, `باء`, as the parts of resolutions are called; far ones by their number.
pub fn letter_name(number: u16) -> String {
    const NAMES: [&str; 14] =
        ["ألف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء", "طاء", "ياء", "كاف", "لام", "ميم", "نون"];
    let name = NAMES.get(usize::from(number).saturating_sub(1)).copied();
    name.map_or_else(|| number.to_string(), str::to_owned)
}

/// The letters at the place of Latin ones in the order of the abjad, `ح` for `h`; doubled ones stand apart, `أ أ`.
pub fn abjad(letters: &str) -> String {
    if !letters.chars().all(|c| c.is_ascii_lowercase()) {
        return letters.to_owned();
    }
    letters.chars().filter_map(arabic).map(String::from).collect::<Vec<_>>().join("\u{a0}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinals_agree_with_what_they_number() {
        let masculine = [1, 2, 10, 11, 19, 20].map(|number| ordinal(number, Gender::Masculine));
        assert_eq!(masculine, ["الأول", "الثاني", "العاشر", "الحادي عشر", "التاسع عشر", "20"]);
        let feminine = [1, 2, 11, 12].map(|number| ordinal(number, Gender::Feminine));
        assert_eq!(feminine, ["الأولى", "الثانية", "الحادية عشرة", "الثانية عشرة"]);
        assert_eq!([1, 2, 14, 15].map(letter_name), ["ألف", "باء", "نون", "15"]);
    }

    #[test]
    fn letters_are_those_at_the_same_place_of_the_abjad() {
        assert_eq!(["a", "h", "i", "z", "aa", "[3]", "12"].map(abjad), ["أ", "ح", "ط", "ض", "أ\u{a0}أ", "[3]", "12"]);
    }
}
