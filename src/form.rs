//! The forms in which documents come.

use crate::akn;
use crate::document::Language;
use crate::text;
use serde::{Deserialize, Serialize};

/// The form of a source, told by its beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Form {
    /// Plain text or Markdown.
    Text,
    /// AKN4UN, the XML of the United Nations.
    Akn,
}

impl Form {
    pub fn of(source: &str) -> Self {
        if akn::is_akn(source) { Self::Akn } else { Self::Text }
    }

    /// The end of the names of its files.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Text => "txt",
            Self::Akn => "xml",
        }
    }

    pub fn media_type(self) -> &'static str {
        match self {
            Self::Text => "text/plain",
            Self::Akn => "application/xml",
        }
    }

    /// The language that a source of this form is in.
    pub fn language(self, source: &str) -> Language {
        match self {
            Self::Text => text::language(source),
            Self::Akn => akn::language(source),
        }
    }

    /// The languages in which a source of this form names States, its own first: in the UN's XML the
    /// roll of a vote is in English.
    pub fn name_languages(self, source: &str) -> Vec<Language> {
        let own = self.language(source);
        if self == Self::Akn && own != Language::English { vec![own, Language::English] } else { vec![own] }
    }
}
