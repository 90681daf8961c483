use crate::document::{Date, Language, StateCode};
use serde::{Deserialize, Serialize};

/// What the index knows of one edition, a language of a document, beside its text.
///
/// Filters compare its values as they are written; [`super::Filter`] says how each is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    #[serde(with = "code")]
    pub language: Language,
    /// Where its page is, `/fr/A/62/492/`.
    pub address: String,
    /// Its symbols as they are printed, `A/62/492`, each by itself.
    pub symbols: Vec<String>,
    /// On one line; what a list of results shows.
    pub title: String,
    /// The day that it bears, as ISO 8601 writes it, `2007-10-19`; empty where it bears none.
    pub date: String,
    /// The codes of [`crate::document::Organ::code`], `general-assembly`.
    pub organs: Vec<String>,
    /// The session of the organ, `62`.
    pub session: Option<u16>,
    /// What kind of document it is, a word that does not differ between languages: `letter`.
    pub class: String,
    /// Its agenda items, `98 h`.
    pub items: Vec<String>,
    /// The titles of these items and the keywords by which libraries file it: words that weigh more than those
    /// of the text.
    pub subjects: Vec<String>,
    /// The States in it, each with a word for what it does, such as `signs`; once a role.
    pub states: Vec<(String, String)>,
}

impl Record {
    /// The year that it bears.
    pub fn year(&self) -> Option<u16> {
        self.date.get(..4)?.parse().ok()
    }

    /// Notes the day that it bears.
    pub fn dated(&mut self, date: Option<Date>) {
        self.date = date.map(|date| date.to_string()).unwrap_or_default();
    }

    /// Adds a State and what it does.
    pub fn add_state(&mut self, state: StateCode, role: &str) {
        let entry = (state.as_str().to_owned(), role.to_owned());
        if !self.states.contains(&entry) {
            self.states.push(entry);
        }
    }

    /// The symbols on one line, `A/62/492 – S/2007/616`.
    pub fn symbol_line(&self) -> String {
        self.symbols.join(" – ")
    }
}

/// A language as its ISO 639-1 code.
mod code {
    use crate::document::Language;
    use serde::de::{Deserialize, Deserializer, Error};
    use serde::ser::Serializer;

    pub fn serialize<S: Serializer>(language: &Language, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(language.code())
    }

    pub fn deserialize<'d, D: Deserializer<'d>>(deserializer: D) -> Result<Language, D::Error> {
        let code = String::deserialize(deserializer)?;
        Language::parse(&code).ok_or_else(|| D::Error::custom("no official language"))
    }
}
