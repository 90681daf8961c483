//! The language of a file: what it says, unless its letters say another.

use crate::document::Language;
use crate::text;

/// Characters of the text by which its script is told.
const SAMPLE: usize = 2000;

/// The language that a file says it is in, where its letters are those of that language; else the one
/// that they tell. One of the UN's own files says Spanish and is in Chinese.
pub fn language(source: &str) -> Language {
    let told = text::language(&sample(source));
    let said = source.split("<FRBRlanguage").nth(1).and_then(|rest| rest.split(['"', '\'']).nth(1)).and_then(parse);
    said.filter(|&said| said == told || is_latin(said) && is_latin(told)).unwrap_or(told)
}

fn is_latin(language: Language) -> bool {
    matches!(language, Language::English | Language::French | Language::Spanish)
}

/// The first characters after the metadata that are not markup.
fn sample(source: &str) -> String {
    let text = source.split_once("</meta>").map_or(source, |(_, text)| text);
    let mut sample = String::new();
    for piece in text.split('<').take(SAMPLE) {
        let characters = piece.split_once('>').map_or("", |(_, characters)| characters);
        sample.extend(characters.chars().take(SAMPLE.saturating_sub(sample.len())));
        if sample.len() >= SAMPLE {
            break;
        }
    }
    sample
}

/// Reads a code of ISO 639-2, `fra`, or of ISO 639-1, `fr`.
fn parse(code: &str) -> Option<Language> {
    Some(match code {
        "ara" => Language::Arabic,
        "zho" | "chi" => Language::Chinese,
        "eng" => Language::English,
        "fra" | "fre" => Language::French,
        "rus" => Language::Russian,
        "spa" => Language::Spanish,
        code => return Language::parse(code),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_says_its_language_unless_its_letters_say_another() {
        let file = |code: &str, text: &str| {
            language(&format!("<a><meta><FRBRlanguage language=\"{code}\"/></meta><p>{text}</p></a>"))
        };
        assert_eq!(file("fra", "A/75/1"), Language::French);
        assert_eq!(file("spa", "大会，回顾其以往各项决议"), Language::Chinese);
        assert_eq!(file("xx", "Генеральная Ассамблея"), Language::Russian);
        assert_eq!(language(""), Language::English);
    }
}
