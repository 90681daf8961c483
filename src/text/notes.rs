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
    (!counts || word.is_empty()).then_some((number, len))
}
