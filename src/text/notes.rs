//! Marks of footnotes in running text: `the Convention, 1`, `provisional agenda*`.

use super::page::Aside;

/// The marks of the numbered notes of a text in the order of the source, with the places of the notes.
#[derive(Debug, Default)]
pub(super) struct Expected {
    numbers: Vec<(u16, u32)>,
    /// The note whose mark comes next.
    next: usize,
    /// Whether any note is marked by asterisks.
    pub stars: bool,
}

/// Notes whose mark may stand before the one that is expected: marks come out of order in tables.
const AHEAD: usize = 3;

impl Expected {
    pub fn of(source: &str, asides: &[Aside]) -> Self {
        let mut expected = Self::default();
        for aside in asides {
            let Aside::Note(note) = aside else { continue };
            match note.mark.of(source).parse() {
                Ok(number) => expected.numbers.push((number, note.mark.start)),
                Err(_) => expected.stars = true,
            }
        }
        expected
    }

    /// Whether a number at a place is the mark of a note: of the next one, or of one soon after it.
    pub fn take(&mut self, number: u16, at: u32) -> bool {
        while self.numbers.get(self.next).is_some_and(|&(_, note)| note < at) {
            self.next += 1;
        }
        let ahead = self.numbers.iter().skip(self.next).take(AHEAD).position(|&(mark, _)| mark == number);
        if let Some(ahead) = ahead {
            self.next += ahead + 1;
        }
        ahead.is_some()
    }

    pub fn is_empty(&self) -> bool {
        self.next >= self.numbers.len()
    }
}

/// The length of the mark that figures at the head of `text` may be, `before` standing before them.
///
/// A mark stands after a word or a stop and before a blank or a stop; after `paragraph` it is none.
pub(super) fn figures(before: &str, text: &str, numbered: super::phrase::Phrases) -> Option<(u16, usize)> {
    let (number, len) = super::number::figures(text, 3)?;
    let after = text.get(len..)?.chars().next();
    if after.is_some_and(|c| !(c.is_whitespace() || matches!(c, ',' | ';' | '.' | ':' | ')'))) {
        return None;
    }
    let head = before.strip_suffix(' ').unwrap_or(before);
    let last = head.chars().next_back()?;
    if !(last.is_alphabetic() || matches!(last, ',' | ';' | '.' | ':' | ')' | '”' | '"' | '’' | '»')) {
        return None;
    }
    let word = head.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    let counts = numbered.iter().any(|numbered| super::phrase::after(word, numbered) == Some(word.len()));
    (!counts).then_some((number, len))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Language, Span};
    use crate::text::lexicon;
    use crate::text::page::Note;

    /// What is expected where such marks stand one after the other, each a line of its own.
    fn expected(marks: &str) -> Expected {
        let mut at = 0;
        let asides = marks.split(' ').map(|mark| {
            let span = Span::new(at, at + mark.len());
            at = span.end as usize + 1;
            Aside::Note(Note { mark: span, text: span })
        });
        Expected::of(marks, &asides.collect::<Vec<_>>())
    }

    #[test]
    fn asterisks_are_marks_only_where_a_note_has_some() {
        assert!(expected("1 * 2").stars);
        assert!(!expected("1 2").stars && !expected("1 2").is_empty());
        assert!(expected("*").is_empty());
    }

    #[test]
    fn a_mark_is_that_of_one_of_the_next_three_notes_and_of_none_before_it() {
        let mut notes = expected("1 2 3 4 5");
        assert!(!notes.take(4, 0), "the fourth is too far ahead");
        assert!(notes.take(3, 0));
        assert!(!notes.take(2, 0) && !notes.take(3, 0), "their notes are past");
        assert!(notes.take(4, 0) && !notes.is_empty());
        assert!(notes.take(5, 0) && notes.is_empty());
    }

    #[test]
    fn a_note_that_stands_above_a_number_is_not_expected_any_more() {
        assert!(!expected("1 2 3").take(1, 2));
        assert!(expected("1 2 3").take(2, 2));
    }

    fn mark(before: &str, text: &str) -> Option<(u16, usize)> {
        figures(before, text, lexicon::of(Language::English).numbered)
    }

    #[test]
    fn a_mark_stands_behind_a_word_or_stop() {
        for before in [
            "lamps",
            "lamps ",
            "lamps,",
            "lamps;",
            "lamps.",
            "lamps:",
            "(lamps)",
            "“lamps”",
            "\"lamps\"",
            "l’",
            "«lamps» ",
        ] {
            assert_eq!(mark(before, "12"), Some((12, 2)), "{before}");
        }
        for before in ["", "lamps  ", "lamps (", "14 ", "A/", "lamps-", "paragraph ", "Article ", "paras. 1 and paras "]
        {
            assert_eq!(mark(before, "12"), None, "{before}");
        }
    }

    #[test]
    fn a_mark_stands_before_a_blank_or_stop_and_has_three_figures_at_most() {
        for text in ["112", "112 and", "112,", "112;", "112.", "112:", "112)"] {
            assert_eq!(mark("lamps", text), Some((112, 3)), "{text}");
        }
        for text in ["1990", "12th", "12-14", "12/2", "12(", "a"] {
            assert_eq!(mark("lamps", text), None, "{text}");
        }
    }
}
