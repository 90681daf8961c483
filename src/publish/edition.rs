use super::tree::Source;
use super::trouble::Trouble;
use crate::app::Reading;
use crate::document::{Hint, Language, Symbol};
use crate::form::Form;
use crate::names::Names;
use crate::opening::{self, LIMIT, Refusal};
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

/// One language version of a document: what a page is made of.
pub struct Edition {
    /// Its path where it has no symbol, `A-62-492`.
    pub folder: String,
    pub language: Language,
    pub reading: Reading,
    /// The file itself, where the source of the page was made from it.
    pub file: Option<String>,
    pub published: Published,
}

/// Where an edition is published; by its symbols, where nothing is told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Published {
    /// Its canonical address first.
    pub addresses: Vec<String>,
    /// The page of the edition that comes first for its symbol, if this is not it.
    pub first: Option<String>,
    /// The pages of the same document in all languages, its own included.
    pub translations: Vec<(Language, String)>,
}

/// The bytes of a file, unless it is longer than any that is read.
pub fn bytes(path: &Path) -> Result<Vec<u8>, Trouble> {
    let unreadable = |error| Trouble::unreadable(path, &error);
    let long = fs::metadata(path).map_err(unreadable)?.len() > LIMIT as u64;
    if long { Err(Trouble::refused(path, Refusal::TooLong)) } else { fs::read(path).map_err(unreadable) }
}

/// The names of States in a language, their table read once.
pub fn names(language: Language) -> &'static Names {
    static TABLES: [OnceLock<Names>; Language::ALL.len()] = [const { OnceLock::new() }; Language::ALL.len()];
    TABLES[language as usize].get_or_init(|| Names::of(language))
}

impl Edition {
    /// Reads the document in the bytes of a file.
    pub fn read(source: &Source, bytes: &[u8]) -> Result<Self, Trouble> {
        let text = opening::decode(bytes).map_err(|refusal| Trouble::refused(&source.path, refusal))?;
        let form = Form::of(&text);
        let language = source.language.unwrap_or_else(|| form.language(&text));
        let file = (form != Form::Text).then(|| text.clone());
        let hint = Hint { language: source.language, ..Hint::default() };
        let reading = Reading::told(text, (*source.about).clone(), names(language), hint);
        Ok(Self { folder: source.place.clone(), language, reading, file, published: Published::default() })
    }

    /// The form of its file.
    pub fn form(&self) -> Form {
        self.file.as_deref().map_or(Form::Text, Form::of)
    }

    /// What its file says, as it is published beside the page.
    pub fn source(&self) -> &str {
        self.file.as_deref().unwrap_or(self.reading.source())
    }

    /// The title, or its path where it has none.
    pub fn title(&self) -> String {
        self.reading.title().unwrap_or_else(|| self.folder.clone())
    }

    /// The address of the page that shows the source by how it was read.
    pub fn evidence_address(&self) -> String {
        format!("{}evidence/", self.address())
    }

    /// The address of its file.
    pub fn source_address(&self) -> String {
        format!("{}source.{}", self.address(), self.form().extension())
    }

    /// The addresses that its symbols ask for, one each, the canonical one first: `/fr/A/62/492/`.
    pub fn wanted(&self) -> Vec<String> {
        let symbols = self.reading.symbols().iter().map(Symbol::as_str).filter(|symbol| stays_within(symbol));
        symbols.map(|symbol| address(self.language, symbol)).collect()
    }

    /// The addresses of its page, the canonical one first.
    pub fn addresses(&self) -> Vec<String> {
        let given = &self.published.addresses;
        let given = if given.is_empty() { self.wanted() } else { given.clone() };
        if given.is_empty() { vec![address(self.language, &self.folder)] } else { given }
    }

    /// The canonical address.
    pub fn address(&self) -> String {
        self.addresses().swap_remove(0)
    }
}

/// The address of a symbol or path in a language: `/fr/A/62/492/`.
pub fn address(language: Language, place: &str) -> String {
    format!("/{}/{place}/", language.code())
}

/// The longest part of a path that every file system takes, in bytes, and the longest symbol.
const LONGEST_PART: usize = 200;
const LONGEST: usize = 400;

/// Whether a symbol, taken as a path, leads nowhere but down, and every host and file system takes it.
fn stays_within(symbol: &str) -> bool {
    let plain = |part: &str| part.len() <= LONGEST_PART && !part.chars().all(|c| c == '.');
    let strange = |c: char| c.is_control() || "\\?#%*:|\"<>".contains(c);
    symbol.len() <= LONGEST && symbol.split('/').all(plain) && !symbol.contains(strange)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_symbol_never_leads_out_of_the_site() {
        assert!(stays_within("A/62/492") && stays_within("A/RES/217(III)") && stays_within("S/PV.7813"));
        assert!(!stays_within("A/../../1") && !stays_within("A/./1") && !stays_within("A/1\\2"));
        assert!(!stays_within("A/1?2") && !stays_within("A/1%2F") && !stays_within(&format!("A/{}", "1".repeat(300))));
    }

    #[test]
    fn every_language_has_its_own_table_of_names() {
        for language in Language::ALL {
            assert_eq!(names(language).language, language);
        }
    }
}
