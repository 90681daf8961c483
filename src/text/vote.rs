//! Votes in words: `by 12 votes to 2 (Cuba and Yemen), with 1 abstention`, `以十三票对零票`.

use super::lexicon::Lexicon;
use super::phrase::Phrases;
use super::{number, phrase};
use crate::document::Votes;
use crate::fold::{ends_word, is_ideograph};

/// Digits of the longest number of a formula, that of a meeting.
const DIGITS: usize = 5;

/// Bytes within which the number of those in favour stands before the word for votes.
const NEAR: usize = 40;

/// A closing formula, folded, with the places at which its words begin; ideographs are words by themselves.
pub(super) struct Formula {
    text: String,
    places: Vec<usize>,
}

impl Formula {
    pub fn new(printed: &str) -> Self {
        let text = phrase::fold(printed);
        let begins = |at: usize, c: char| match c.is_ascii() {
            true => c.is_ascii_alphanumeric() && ends_word(&text, at),
            false => is_ideograph(c) || c.is_alphanumeric() && ends_word(&text, at),
        };
        let places = text.char_indices().filter(|&(at, c)| begins(at, c)).map(|(at, _)| at).collect();
        Self { text, places }
    }

    /// Where the first of some phrases stands.
    fn find(&self, phrases: Phrases) -> Option<usize> {
        self.words().find(|(_, rest)| phrase::any(rest, phrases).is_some()).map(|(at, _)| at)
    }

    /// The words, each with all that follows it.
    fn words(&self) -> impl Iterator<Item = (usize, &str)> {
        self.places.iter().filter_map(|&at| Some((at, self.text.get(at..)?)))
    }

    /// Whether it speaks of votes.
    pub fn is_counted(&self, lexicon: &Lexicon) -> bool {
        self.find(lexicon.votes).or_else(|| self.find(lexicon.unanimously)).is_some()
    }

    /// The vote that it tells: unanimous, or up to three numbers: for, against, abstaining.
    pub fn votes(&self, lexicon: &Lexicon) -> Option<Votes> {
        if self.find(lexicon.unanimously).is_some() {
            return Some(Votes::Unanimous);
        }
        let vote = self.find(lexicon.votes)?;
        let mut numbers = self.numbers(lexicon).skip_while(|&(at, _)| at + NEAR < vote).peekable();
        let mut favour = None;
        // The number of the meeting comes before that of the votes.
        while let Some((_, value)) = numbers.next_if(|&(at, _)| at < vote) {
            favour = Some(value);
        }
        let mut numbers = numbers.map(|(_, value)| value);
        let in_favour = favour.or_else(|| numbers.next())?;
        let against = numbers.next()?;
        Some(Votes::Counted { in_favour, against, abstaining: numbers.next().unwrap_or_default() })
    }

    /// Its first number, which is that of the meeting.
    pub fn meeting(&self) -> Option<u16> {
        let mut words = self.words();
        words.find_map(|(_, rest)| number::figures(rest, DIGITS).or_else(|| number::chinese(rest))).map(|it| it.0)
    }

    /// The numbers in figures and words, each with its place.
    fn numbers(&self, lexicon: &Lexicon) -> impl Iterator<Item = (usize, u16)> {
        let mut end = 0;
        self.words().filter_map(move |(at, rest)| {
            let rest = Some(rest).filter(|_| at >= end)?;
            let told = phrase::value(rest, lexicon.vote_numbers).or_else(|| number::figures(rest, DIGITS));
            let told = told.or_else(|| number::chinese(rest)).or_else(|| phrase::value(rest, lexicon.numerals));
            let (value, len) = told?;
            end = at + len;
            Some((at, value))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Language;
    use crate::text::lexicon;

    fn counted(formula: &str, language: Language) -> Option<(u16, u16, u16)> {
        match Formula::new(formula).votes(lexicon::of(language))? {
            Votes::Counted { in_favour, against, abstaining } => Some((in_favour, against, abstaining)),
            Votes::Unanimous => Some((0, 0, 0)),
        }
    }

    #[test]
    fn votes_are_told_in_six_languages() {
        let told = [
            ("Adopted at the 2963rd meeting by 12 votes to 2 (Cuba and Yemen), with 1 abstention.", Language::English),
            ("Adoptée à la 2963e séance par 12 voix contre 2 (Cuba et Yémen), avec une abstention.", Language::French),
            ("Aprobada en la 2963ª sesión por 12 votos contra 2 (Cuba y Yemen) y 1 abstención.", Language::Spanish),
            ("Принята на 2963-м заседании 12 голосами против 2 при 1 воздержавшемся.", Language::Russian),
            ("第2963次会议以12票对2票（古巴和也门）、1票弃权通过。", Language::Chinese),
            ("اتخذ في الجلسة 2963 بأغلبية 12 صوتا مقابل صوتين وامتناع عضو واحد عن التصويت.", Language::Arabic),
        ];
        for (formula, language) in told {
            assert_eq!(counted(formula, language), Some((12, 2, 1)), "{formula}");
            assert_eq!(Formula::new(formula).meeting(), Some(2963), "{formula}");
        }
    }

    #[test]
    fn none_is_a_number_and_unanimity_a_vote() {
        let none = [
            ("by 14 votes to none", Language::English),
            ("par 14 voix contre zéro", Language::French),
            ("por 14 votos contra ninguno", Language::Spanish),
            ("以十四票对零票通过", Language::Chinese),
        ];
        for (formula, language) in none {
            assert_eq!(counted(formula, language), Some((14, 0, 0)), "{formula}");
        }
        assert_eq!(counted("第3217次会议一致通过。", Language::Chinese), Some((0, 0, 0)));
        assert_eq!(counted("Принята единогласно на 3217-м заседании.", Language::Russian), Some((0, 0, 0)));
        assert_eq!(counted("Adopted at the 2963rd meeting.", Language::English), None);
    }

    #[test]
    fn a_recorded_vote_is_told_before_its_numbers() {
        assert_eq!(
            counted("Adopted by a recorded vote of 126 to 2, with 50 abstentions", Language::English),
            Some((126, 2, 50))
        );
    }

    #[test]
    fn the_number_of_the_meeting_is_none_of_the_votes_however_it_is_written() {
        let far = "Adopted at the 2963rd meeting of the keepers of the outer harbour by a recorded vote of 126 to 2";
        assert_eq!(counted(far, Language::English), Some((126, 2, 0)));
        assert_eq!(Formula::new("第三次会议一致通过。").meeting(), Some(3));
    }

    #[test]
    fn a_formula_speaks_of_votes_where_they_are_counted_or_unanimous() {
        let speaks = |formula: &str| Formula::new(formula).is_counted(lexicon::of(Language::English));
        assert!(speaks("Adopted unanimously at the 2963rd meeting."));
        assert!(speaks("Adopted at the 2963rd meeting by 12 votes to 2."));
        assert!(!speaks("Adopted at the 2963rd meeting."));
    }
}
