//! The written forms of names, ordered for the search of the longest one.

use super::fold::folded;
use crate::fold::ends_word;
use std::ops::Range;

/// Written forms with the row of the State they name, in alphabetical order of their folded letters.
#[derive(Clone, Debug, Default)]
pub(super) struct Forms {
    forms: Vec<(String, usize)>,
    /// For every beginning of three Latin letters, the first form that is not before it: most capitalised
    /// words of a text name no State, and are told by it at once.
    starts: Vec<u16>,
    /// The first letters of forms, each with the first form that it begins: what other scripts are told by.
    firsts: Vec<(char, usize)>,
}

/// How many beginnings of three Latin letters there are, five bits a letter.
const BEGINNINGS: usize = 1 << 15;

impl Forms {
    /// Orders `forms`; where two States share a form the first in the table has it.
    pub(super) fn new(forms: impl Iterator<Item = (String, usize)>) -> Self {
        let fold = |(form, row): (String, usize)| (folded(&form).map(|(letter, _)| letter).collect::<String>(), row);
        let mut forms: Vec<_> = forms.map(fold).filter(|(form, _)| !form.is_empty()).collect();
        forms.sort();
        forms.dedup_by(|later, kept| later.0 == kept.0);
        let starts = starts(&forms);
        let firsts = forms.iter().enumerate().filter_map(|(place, (form, _))| Some((form.chars().next()?, place)));
        let mut firsts: Vec<_> = firsts.collect();
        firsts.dedup_by_key(|&mut (letter, _)| letter);
        Self { forms, starts, firsts }
    }

    /// The row of the longest form that `text` begins with, and its length in bytes.
    pub(super) fn longest(&self, text: &str) -> Option<(usize, usize)> {
        let mut rest = self.beginning_like(text);
        let mut depth = 0;
        let mut longest = None;
        for (letter, end) in folded(text) {
            match rest {
                [] => break,
                // Most often one form is left soon, and need only be compared.
                [(form, _)] if next(form, depth) == Some(letter) => {}
                _ => rest = narrow(rest, depth, letter),
            }
            depth += letter.len_utf8();
            if let Some((_, row)) = rest.first().filter(|(form, _)| form.len() == depth && ends_name(text, end)) {
                longest = Some((*row, end));
            }
        }
        longest
    }

    /// The forms that begin with the same three letters, or one where these are no Latin letters.
    fn beginning_like(&self, text: &str) -> &[(String, usize)] {
        let range = match beginning(text) {
            Some(key) => {
                let start = |key: usize| self.starts.get(key).map_or(self.forms.len(), |&start| usize::from(start));
                start(key)..start(key + 1)
            }
            None => self.first_like(text),
        };
        self.forms.get(range).unwrap_or_default()
    }

    fn first_like(&self, text: &str) -> Range<usize> {
        let letter = folded(text).next().map(|(letter, _)| letter);
        let place = self.firsts.partition_point(|&(first, _)| Some(first) < letter);
        let start = |place: usize| self.firsts.get(place).map_or(self.forms.len(), |&(_, start)| start);
        let known = self.firsts.get(place).is_some_and(|&(first, _)| Some(first) == letter);
        if known { start(place)..start(place + 1) } else { 0..0 }
    }
}

/// For every beginning, where the forms that have an earlier one end.
fn starts(forms: &[(String, usize)]) -> Vec<u16> {
    let mut starts = vec![0; BEGINNINGS + 1];
    for (place, (form, _)) in forms.iter().enumerate() {
        if let Some(start) = beginning(form).and_then(|key| starts.get_mut(key + 1)) {
            *start = u16::try_from(place + 1).unwrap_or(u16::MAX);
        }
    }
    let mut end = 0;
    for start in &mut starts {
        end = end.max(*start);
        *start = end;
    }
    starts
}

/// A number below [`BEGINNINGS`] for the first three letters, where they are Latin letters.
/// Whether a name ends where a word does or before a figure, the mark of a footnote: `Ukraine2`.
fn ends_name(text: &str, at: usize) -> bool {
    let figure = |tail: &str| tail.starts_with(|c: char| c.is_ascii_digit());
    ends_word(text, at) || text.get(at..).is_some_and(figure)
}

fn beginning(text: &str) -> Option<usize> {
    let mut letters = folded(text).map(|(letter, _)| letter);
    let mut key = 0;
    for _ in 0..3 {
        let letter = letters.next().filter(char::is_ascii_lowercase)?;
        key = key << 5 | (letter as usize & 31);
    }
    Some(key)
}

/// The letter of a form at a depth in bytes.
fn next(form: &str, depth: usize) -> Option<char> {
    form.get(depth..).and_then(|rest| rest.chars().next())
}

/// Of forms that agree in their first `depth` bytes, those that go on with `letter`.
fn narrow(forms: &[(String, usize)], depth: usize, letter: char) -> &[(String, usize)] {
    let start = forms.partition_point(|(form, _)| next(form, depth) < Some(letter));
    let forms = forms.get(start..).unwrap_or_default();
    let end = forms.partition_point(|(form, _)| next(form, depth) == Some(letter));
    forms.get(..end).unwrap_or_default()
}
