use super::addresses;
use super::compress;
use super::edition::{self, Edition};
use super::facts::Facts;
use super::headers::Headers;
use super::library::at;
use super::maps::{self, Drawn};
use super::outlines;
use super::page;
use super::shell::Shell;
use super::style;
use super::tree::{Source, Tree};
use super::trouble::Trouble;
use crate::app::page::{Beside, LibraryEntry, front_page};
use crate::document::Language;
use crate::names;
use crate::states::Outlines;
use rayon::prelude::*;
use std::collections::HashMap;
use std::fs;
use std::io::{Error, ErrorKind, Result};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

/// Publishes a tree of documents: a page for each, the front page, and what lies beside them.
///
/// `shell` is the page that Trunk wrote, whose place in `out` the front page takes; maps are drawn
/// from `atlas`, where there is one. Gives what is to be told of the documents.
pub fn build(documents: &Path, shell: &Path, atlas: Option<&Path>, out: &Path) -> Result<Vec<Trouble>> {
    let text = fs::read_to_string(shell).map_err(at(shell))?;
    let files = Shell::read(&text).map_err(|missing| Error::new(ErrorKind::InvalidData, missing));
    let mut files = files.map_err(at(shell))?;
    files.stylesheets = vec![style::merge(&files.stylesheets, out)?];
    let mut site = Site { out, files, outlines: None, drawn: Mutex::default() };
    site.outlines = atlas.map(|atlas| site.write_outlines(atlas)).transpose()?;
    let tree = Tree::walk(documents);
    let mut troubles = tree.troubles;
    let (sources, facts) = site.read(tree.sources, &mut troubles);
    if facts.is_empty() {
        let message = format!("{}: no document here, such as A-62-492/fr.txt", documents.display());
        return Err(Error::new(ErrorKind::NotFound, message));
    }
    troubles.extend(site.publish(&sources, &facts)?);
    site.gather(&facts)?;
    compress::folder(out)?;
    Ok(troubles)
}

/// The folder that pages are written to, and what all of them need.
struct Site<'a> {
    out: &'a Path,
    files: Shell,
    outlines: Option<Outlines>,
    /// The maps that are drawn, by their keys.
    drawn: Mutex<HashMap<String, Drawn>>,
}

impl Site<'_> {
    /// Writes the outlines from which maps are drawn here, and by the opener.
    fn write_outlines(&self, atlas: &Path) -> Result<Outlines> {
        let text = fs::read_to_string(atlas).map_err(at(atlas))?;
        let text = outlines::build(&text).map_err(|error| Error::new(ErrorKind::InvalidData, error));
        let text = text.map_err(at(atlas))?;
        self.write(Outlines::ADDRESS, &text)?;
        Ok(Outlines::parse(&text))
    }

    /// Reads every document for its facts, one a thread in memory at a time, and gives each its addresses.
    fn read(&self, sources: Vec<Source>, troubles: &mut Vec<Trouble>) -> (Vec<Source>, Vec<Facts>) {
        let read = sources.par_iter().map(|source| self.read_one(source)).collect::<Vec<_>>();
        let mut kept = (Vec::new(), Vec::new());
        for (source, read) in sources.into_iter().zip(read) {
            match read {
                Ok(facts) => {
                    kept.0.push(source);
                    kept.1.push(facts);
                }
                Err(trouble) => troubles.push(trouble),
            }
        }
        troubles.extend(addresses::assign(&kept.0, &mut kept.1));
        kept
    }

    fn read_one(&self, source: &Source) -> std::result::Result<Facts, Trouble> {
        let edition = Edition::read(source, &edition::bytes(&source.path)?)?;
        Ok(Facts { map: maps::key(&edition.reading), ..Facts::of(source, &edition) })
    }

    /// Writes the pages of all editions, one a thread in memory at a time.
    fn publish(&self, sources: &[Source], facts: &[Facts]) -> Result<Vec<Trouble>> {
        let written = sources.par_iter().zip(facts).map(|(source, facts)| {
            let bytes = match edition::bytes(&source.path) {
                Ok(bytes) => bytes,
                Err(trouble) => return Ok(Some(trouble)),
            };
            match Edition::read(source, &bytes) {
                Ok(edition) => self.write_edition(edition, facts).map(|()| None),
                Err(trouble) => Ok(Some(trouble)),
            }
        });
        let written: Vec<Option<Trouble>> = written.collect::<Result<_>>()?;
        Ok(written.into_iter().flatten().collect())
    }

    /// The map of an edition, drawn unless another has the same.
    fn map(&self, edition: &Edition, key: &str) -> Result<Option<Drawn>> {
        let Some(outlines) = &self.outlines else { return Ok(None) };
        if let Some(drawn) = self.drawn.lock().ok().and_then(|drawn| drawn.get(key).cloned()) {
            return Ok(Some(drawn));
        }
        let drawings = maps::draw(&edition.reading, outlines);
        let write = |drawing: &str| {
            let address = maps::address(drawing);
            self.write(&address, drawing).map(|()| address)
        };
        let drawn =
            Drawn { near: write(&drawings.near)?, dark: write(&drawings.dark)?, world: write(&drawings.world)? };
        if let Ok(mut all) = self.drawn.lock() {
            all.insert(key.to_owned(), drawn.clone());
        }
        Ok(Some(drawn))
    }

    /// Writes the page of an edition at each of its addresses.
    fn write_edition(&self, mut edition: Edition, facts: &Facts) -> Result<()> {
        edition.published = facts.addresses.clone();
        let source = edition.source_address();
        self.write(&source, edition.source())?;
        let map = facts.map.as_deref().map(|key| self.map(&edition, key)).transpose()?.flatten();
        let map = map.map(|drawn| drawn.picture());
        let evidence = edition.evidence_address();
        self.write(&format!("{evidence}index.html"), &page::evidence(&edition, &self.files))?;
        let beside = Beside { source: Some(source), evidence: Some(evidence), map };
        let html = page::document(&edition, beside, &self.files);
        for address in edition.addresses() {
            self.write(&format!("{address}index.html"), &html)?;
        }
        Ok(())
    }

    /// Writes what is made of all editions together, and what is the same in every library.
    fn gather(&self, facts: &[Facts]) -> Result<()> {
        let entries: Vec<LibraryEntry> = facts.iter().map(entry).collect();
        for language in Language::ALL {
            let html = page::front(language, &entries, &self.files);
            self.write(&format!("{}index.html", front_page(language)), &html)?;
        }
        self.write("/404.html", &page::lost(&self.files))?;
        self.write("/_headers", &Headers::library().to_string())?;
        for language in Language::ALL.into_iter().filter(|language| !names::table(*language).is_empty()) {
            self.write(&format!("/names/{}.tsv", language.code()), names::table(language))?;
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

fn entry(facts: &Facts) -> LibraryEntry {
    LibraryEntry {
        address: facts.address().to_owned(),
        symbols: facts.symbol_line(),
        title: facts.title.clone(),
        date: facts.date,
        language: facts.language,
        organs: facts.organs.iter().map(|body| body.name.clone()).collect(),
        example: facts.example.as_ref().map(|eid| format!("{}#{eid}", facts.address())),
    }
}
