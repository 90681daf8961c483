//! Names of States, as the United Nations writes them.

use crate::document::{Language, StateCode};

/// The names of States in one language.
#[derive(Clone, Debug, Default)]
pub struct Names {
    pub language: Language,
}

impl Names {
    /// Reads a table of names, one State a line: `code, short name, article, formal name, other names`.
    pub fn parse(language: Language, _table: &str) -> Self {
        Self { language }
    }

    /// The longest name of a State that begins at byte `at` of `text`, with its length in bytes.
    pub fn find(&self, _text: &str, _at: usize) -> Option<(StateCode, usize)> {
        None
    }

    /// The short name, `Kirghizistan`.
    pub fn short(&self, _state: StateCode) -> Option<&str> {
        None
    }
}
