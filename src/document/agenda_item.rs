use super::latin;
use serde::{Deserialize, Serialize};
use std::fmt;

/// The number of an agenda item, `98`, or of a sub-item, `98 h`; the letter is Latin in every language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct AgendaItem {
    pub number: u16,
    /// Lower-case letters, `h` or `aa`; empty for a whole item.
    pub letter: String,
}

impl AgendaItem {
    /// Of a letter as printed, in any script: `h`, `H`, `ح`.
    pub fn new(number: u16, letter: &str) -> Self {
        let latin = |c: char| if c.is_ascii_alphabetic() { Some(c.to_ascii_lowercase()) } else { latin(c) };
        Self { number, letter: letter.chars().filter_map(latin).collect() }
    }
}

/// `98 h`, as in the expectations format.
impl fmt::Display for AgendaItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.number)?;
        if self.letter.is_empty() { Ok(()) } else { write!(f, " {}", self.letter) }
    }
}
