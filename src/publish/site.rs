use super::compress;
use super::headers::Headers;
use super::library::{self, Edition, at};
use super::page;
use super::shell::Shell;
use crate::app::page::{Beside, LibraryEntry};
use crate::document::Language;
use crate::names;
use std::fs;
use std::io::{Error, ErrorKind, Result};
use std::path::{Path, PathBuf};

/// Publishes a folder of documents: a page for each, the front page, and what lies beside them.
///
/// `shell` is the page that Trunk wrote, whose place in `out` the front page takes.
pub fn build(documents: &Path, shell: &Path, out: &Path) -> Result<()> {
    let files = Shell::read(&library::text(shell)?).map_err(|missing| Error::new(ErrorKind::InvalidData, missing));
    let files = files.map_err(at(shell))?;
    let editions = library::read(documents)?;
    let site = Site { out };
    for edition in &editions {
        site.write_edition(edition, &files)?;
    }
    let entries: Vec<LibraryEntry> = editions.iter().map(entry).collect();
    site.write("/index.html", &page::front(&entries, &files))?;
    site.write("/404.html", &page::lost(&files))?;
    site.write("/_headers", &Headers::library().to_string())?;
    for language in Language::ALL.into_iter().filter(|language| !names::table(*language).is_empty()) {
        site.write(&format!("/names/{}.tsv", language.code()), names::table(language))?;
    }
    compress::folder(out)
}

/// The folder that pages are written to.
struct Site<'a> {
    out: &'a Path,
}

impl Site<'_> {
    /// Writes the page of an edition at the address of each of its symbols.
    fn write_edition(&self, edition: &Edition, files: &Shell) -> Result<()> {
        let source = format!("{}source.txt", edition.address());
        self.write(&source, edition.reading.source())?;
        let html = page::document(edition, Beside { source: Some(source), map: None }, files);
        for address in edition.addresses() {
            self.write(&format!("{address}index.html"), &html)?;
        }
        Ok(())
    }

    /// Writes a file at an address.
    fn write(&self, address: &str, content: &str) -> Result<()> {
        let path: PathBuf = self.out.join(address.trim_start_matches('/'));
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(at(folder))?;
        }
        fs::write(&path, content).map_err(at(&path))
    }
}

fn entry(edition: &Edition) -> LibraryEntry {
    let reading = &edition.reading;
    LibraryEntry {
        address: edition.address(),
        symbols: reading.symbol_line(),
        title: reading.title().unwrap_or_else(|| edition.folder.clone()),
        date: reading.document.masthead.date,
        language: edition.language,
        organs: reading.organs().to_vec(),
    }
}
