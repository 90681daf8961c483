//! The written forms of names, ordered for the search of the longest one.

use super::fold::folded;

/// Written forms with the row of the State they name, in alphabetical order of their folded letters.
#[derive(Clone, Debug, Default)]
pub(super) struct Forms {
    forms: Vec<(String, usize)>,
    /// One bit for every beginning of three Latin letters that some form has: most capitalised
    /// words of a text name no State, and are told by it at once.
    beginnings: Vec<u64>,
}

impl Forms {
    /// Orders `forms`; where two States share a form the first in the table has it.
    pub(super) fn new(forms: impl Iterator<Item = (String, usize)>) -> Self {
        let fold = |(form, row): (String, usize)| (folded(&form).map(|(letter, _)| letter).collect::<String>(), row);
        let mut forms: Vec<_> = forms.map(fold).filter(|(form, _)| !form.is_empty()).collect();
        forms.sort();
        forms.dedup_by(|later, kept| later.0 == kept.0);
        let mut beginnings = vec![0; 1 << (15 - 6)];
        for key in forms.iter().filter_map(|(form, _)| beginning(form.as_bytes())) {
            if let Some(word) = beginnings.get_mut(key >> 6) {
                *word |= 1 << (key & 63);
            }
        }
        Self { forms, beginnings }
    }

    /// The row of the longest form that `text` begins with, and its length in bytes.
    pub(super) fn longest(&self, text: &str) -> Option<(usize, usize)> {
        if beginning(text.as_bytes()).is_some_and(|key| !self.has_beginning(key)) {
            return None;
        }
        let mut rest = self.forms.as_slice();
        let mut depth = 0;
        let mut longest = None;
        for (letter, end) in folded(text) {
            rest = narrow(rest, depth, letter);
            depth += letter.len_utf8();
            let Some((form, row)) = rest.first() else { break };
            if form.len() == depth && ends_word(text, end) {
                longest = Some((*row, end));
            }
        }
        longest
    }

    fn has_beginning(&self, key: usize) -> bool {
        self.beginnings.get(key >> 6).is_some_and(|word| word >> (key & 63) & 1 == 1)
    }
}

/// A number below 2^15 for the first three letters, where they are Latin letters; the first of them
/// may have the acute accent of `État`.
fn beginning(text: &[u8]) -> Option<usize> {
    let (first, rest) = match text {
        [0xc3, 0x89, rest @ ..] => (b'e', rest),
        [first, rest @ ..] => (*first, rest),
        [] => return None,
    };
    let [second, third] = *rest.first_chunk::<2>()?;
    let letters = [first, second, third];
    let latin = letters.iter().all(u8::is_ascii_alphabetic);
    latin.then(|| letters.iter().fold(0, |key, letter| key << 5 | usize::from(letter & 31)))
}

/// Of forms that agree in their first `depth` bytes, those that go on with `letter`.
fn narrow(forms: &[(String, usize)], depth: usize, letter: char) -> &[(String, usize)] {
    let next = |form: &str| form.get(depth..).and_then(|rest| rest.chars().next());
    let start = forms.partition_point(|(form, _)| next(form) < Some(letter));
    let forms = forms.get(start..).unwrap_or_default();
    let end = forms.partition_point(|(form, _)| next(form) == Some(letter));
    forms.get(..end).unwrap_or_default()
}

fn ends_word(text: &str, at: usize) -> bool {
    !text.get(at..).and_then(|rest| rest.chars().next()).is_some_and(char::is_alphanumeric)
}
