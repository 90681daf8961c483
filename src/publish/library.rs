use super::about;
use crate::app::{About, Reading};
use crate::document::{Language, Symbol};
use crate::form::Form;
use crate::names::Names;
use crate::opening;
use std::fs;
use std::io::{Error, ErrorKind, Result};
use std::path::Path;

/// One language version of a document: what a page is made of.
pub struct Edition {
    /// The name of its folder, `A-62-492`.
    pub folder: String,
    pub language: Language,
    pub reading: Reading,
    /// The file itself, where the source of the page was made from it.
    pub file: Option<String>,
}

/// Reads every document of a folder: `<document>/<language>.txt`, `.xml` or `.docx`, with an `about.toml`
/// beside them or none.
pub fn read(documents: &Path) -> Result<Vec<Edition>> {
    let mut editions = Vec::new();
    for folder in sorted(documents)?.into_iter().filter(|name| documents.join(name).is_dir()) {
        read_document(documents, &folder, &mut editions)?;
    }
    if editions.is_empty() {
        let message = format!("{}: no document here, such as A-62-492/fr.txt", documents.display());
        return Err(Error::new(ErrorKind::NotFound, message));
    }
    Ok(editions)
}

fn read_document(documents: &Path, folder: &str, editions: &mut Vec<Edition>) -> Result<()> {
    let path = documents.join(folder);
    let sidecar = path.join("about.toml");
    let about = if sidecar.exists() { about::read(&text(&sidecar)?).map_err(at(&sidecar))? } else { About::default() };
    let names = sorted(&path)?;
    for (language, name) in Language::ALL.into_iter().filter_map(|language| Some((language, file(&names, language)?))) {
        let file = text(&path.join(name))?;
        let reading = Reading::new(file.clone(), about.clone(), &Names::of(language));
        let file = (Form::of(&file) != Form::Text).then_some(file);
        editions.push(Edition { folder: folder.to_owned(), language, reading, file });
    }
    Ok(())
}

/// The ends of the names of files that are read; of several, the one that tells most.
const EXTENSIONS: [&str; 3] = ["xml", "txt", "docx"];

/// The file of a language among the names of a folder.
fn file(names: &[String], language: Language) -> Option<&str> {
    let wanted = EXTENSIONS.map(|extension| format!("{}.{extension}", language.code()));
    wanted.iter().find_map(|wanted| names.iter().find(|name| *name == wanted)).map(String::as_str)
}

/// The text of a file, in any encoding, or of a Word file.
pub fn text(path: &Path) -> Result<String> {
    let bytes = fs::read(path).map_err(at(path))?;
    let refused = |refusal| Error::new(ErrorKind::InvalidData, format!("no text can be read in it ({refusal:?})"));
    opening::decode(&bytes).map_err(refused).map_err(at(path))
}

/// Adds to an error the path that it is about.
pub fn at(path: &Path) -> impl Fn(Error) -> Error {
    move |error| Error::new(error.kind(), format!("{}: {error}", path.display()))
}

/// The names in a folder, so that a library comes out the same on every machine.
fn sorted(folder: &Path) -> Result<Vec<String>> {
    let entries = fs::read_dir(folder).map_err(at(folder))?;
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut names: Vec<String> = names.collect();
    names.sort();
    Ok(names)
}

impl Edition {
    /// The form of its file.
    pub fn form(&self) -> Form {
        self.file.as_deref().map_or(Form::Text, Form::of)
    }

    /// The address of the page that shows the source by how it was read.
    pub fn evidence_address(&self) -> String {
        format!("{}evidence/", self.address())
    }

    /// The address of its file.
    pub fn source_address(&self) -> String {
        format!("{}source.{}", self.address(), self.form().extension())
    }

    /// The addresses of its page, one a symbol, the canonical one first: `/fr/A/62/492/`.
    pub fn addresses(&self) -> Vec<String> {
        let of = |place: &str| format!("/{}/{place}/", self.language.code());
        let addresses = self.reading.symbols().iter().map(Symbol::as_str).filter(|symbol| stays_within(symbol)).map(of);
        let addresses: Vec<String> = addresses.collect();
        if addresses.is_empty() { vec![of(&self.folder)] } else { addresses }
    }

    /// The canonical address.
    pub fn address(&self) -> String {
        self.addresses().swap_remove(0)
    }
}

/// Whether a symbol, taken as a path, leads nowhere but down.
fn stays_within(symbol: &str) -> bool {
    symbol.split('/').all(|part| !part.chars().all(|c| c == '.')) && !symbol.contains('\\')
}

#[cfg(test)]
mod tests {
    use super::stays_within;

    #[test]
    fn a_symbol_never_leads_out_of_the_site() {
        assert!(stays_within("A/62/492") && stays_within("A/RES/217(III)") && stays_within("S/PV.7813"));
        assert!(!stays_within("A/../../1") && !stays_within("A/./1") && !stays_within("A/1\\2"));
    }
}
