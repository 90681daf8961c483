//! The forms that a language has for numbers: the plural categories of Unicode, for whole numbers.

use super::{Counted, fill};
use crate::document::Language;

/// A sentence about a number, in the form that the language has for it; `{}` stands for the number.
pub fn counted(language: Language, sentence: Counted, number: usize) -> String {
    let wanted = category(language, number);
    let form = |name: &str| sentence.iter().find(|(form, _)| *form == name);
    let found = form(wanted).or_else(|| form("other")).or_else(|| sentence.last());
    found.map(|(_, sentence)| fill(sentence, &number.to_string())).unwrap_or_default()
}

/// The plural category of a number.
fn category(language: Language, number: usize) -> &'static str {
    match (language, number) {
        (Language::Chinese, _) => "other",
        (Language::English | Language::Spanish, 1) | (Language::French, 0 | 1) => "one",
        (Language::English | Language::Spanish | Language::French, _) => "other",
        (Language::Russian, _) => russian(number),
        (Language::Arabic, _) => arabic(number),
    }
}

/// `1 пункт`, `2 пункта`, `5 пунктов`; 11 to 14 are many.
fn russian(number: usize) -> &'static str {
    match (number % 10, number % 100) {
        (_, 11..=14) => "many",
        (1, _) => "one",
        (2..=4, _) => "few",
        _ => "many",
    }
}

/// One, a dual, the plural from 3 to 10, the accusative singular from 11 to 99, and the genitive of round hundreds.
fn arabic(number: usize) -> &'static str {
    match (number, number % 100) {
        (0, _) => "zero",
        (1, _) => "one",
        (2, _) => "two",
        (_, 3..=10) => "few",
        (_, 11..=99) => "many",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Numbers of each form.
    const FORMS: [(Language, &str, &[usize]); 14] = [
        (Language::English, "one", &[1]),
        (Language::English, "other", &[0, 2, 11, 21, 101]),
        (Language::Spanish, "one", &[1]),
        (Language::Spanish, "other", &[0, 2, 11, 21, 101]),
        (Language::French, "one", &[0, 1]),
        (Language::French, "other", &[2, 11, 21, 101]),
        (Language::Chinese, "other", &[0, 1, 2, 11, 100]),
        (Language::Russian, "one", &[1, 21, 101, 131]),
        (Language::Russian, "few", &[2, 3, 4, 22, 34, 104]),
        (Language::Russian, "many", &[0, 5, 11, 12, 14, 20, 111, 112]),
        (Language::Arabic, "one", &[1]),
        (Language::Arabic, "few", &[3, 10, 103, 110]),
        (Language::Arabic, "many", &[11, 26, 99, 111]),
        (Language::Arabic, "other", &[100, 101, 102, 200]),
    ];

    #[test]
    fn every_language_has_its_forms_for_numbers() {
        for (language, form, numbers) in FORMS {
            for number in numbers {
                assert_eq!(category(language, *number), form, "{language:?} {number}");
            }
        }
        assert_eq!([0, 2].map(|number| category(Language::Arabic, number)), ["zero", "two"]);
    }

    #[test]
    fn a_form_that_a_sentence_does_not_tell_apart_is_the_general_one() {
        let sentence: Counted = &[("one", "بند واحد"), ("other", "{} بند")];
        assert_eq!(counted(Language::Arabic, sentence, 1), "بند واحد");
        assert_eq!(counted(Language::Arabic, sentence, 5), "5 بند");
        assert_eq!(counted(Language::Arabic, &[], 5), "");
    }
}
