use serde::{Deserialize, Serialize};
use std::fmt;

/// A document symbol in canonical spelling: `A/62/492`, `S/RES/1325(2000)`.
///
/// Two spellings of one symbol compare equal after [`Symbol::parse`], which folds case, spaces
/// before parentheses, a trailing asterisk, dashes and Cyrillic look-alikes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Symbol(String);

impl Symbol {
    /// Reads one symbol; none where `text` has not the shape `organ/component...`.
    pub fn parse(text: &str) -> Option<Self> {
        let folded: String = text.trim().trim_end_matches('*').chars().filter_map(fold).collect();
        let mut parts = folded.split('/');
        let organ = parts.next()?;
        let rest: Vec<&str> = parts.collect();
        let shaped = organ.starts_with(|c: char| c.is_ascii_uppercase())
            && organ.chars().all(|c| c.is_ascii_alphanumeric() || c == '.')
            && !rest.is_empty()
            && rest.iter().all(|part| !part.is_empty())
            && folded.chars().any(|c| c.is_ascii_digit());
        shaped.then_some(Self(folded))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Spaces go, dashes become hyphens, Cyrillic capitals that look Latin become Latin.
fn fold(c: char) -> Option<char> {
    Some(match c {
        c if c.is_whitespace() => return None,
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        'А' => 'A',
        'В' => 'B',
        'С' => 'C',
        'Е' => 'E',
        'Н' => 'H',
        'К' => 'K',
        'М' => 'M',
        'О' => 'O',
        'Р' => 'P',
        'Т' => 'T',
        'Х' => 'X',
        c => c,
    })
}

impl fmt::Display for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
