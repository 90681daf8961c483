use super::compress;
use super::headers::Headers;
use super::library::{self, Edition, at};
use super::outlines;
use super::page;
use super::shell::Shell;
use super::style;
use crate::app::map::{self, Palette, Plan};
use crate::app::page::{Beside, LibraryEntry, front_page};
use crate::app::rails::MapPicture;
use crate::document::Language;
use crate::names;
use crate::states::Outlines;
use std::fs;
use std::io::{Error, ErrorKind, Result};
use std::path::{Path, PathBuf};

/// Publishes a folder of documents: a page for each, the front page, and what lies beside them.
///
/// `shell` is the page that Trunk wrote, whose place in `out` the front page takes; maps are drawn
/// from `atlas`, where there is one.
pub fn build(documents: &Path, shell: &Path, atlas: Option<&Path>, out: &Path) -> Result<()> {
    let files = Shell::read(&library::text(shell)?).map_err(|missing| Error::new(ErrorKind::InvalidData, missing));
    let mut files = files.map_err(at(shell))?;
    files.stylesheets = vec![style::merge(&files.stylesheets, out)?];
    let editions = library::read(documents)?;
    let site = Site { out };
    let outlines = atlas.map(|atlas| site.write_outlines(atlas)).transpose()?;
    for edition in &editions {
        site.write_edition(edition, outlines.as_ref(), &files)?;
    }
    let entries: Vec<LibraryEntry> = editions.iter().map(entry).collect();
    for language in Language::ALL {
        site.write(&format!("{}index.html", front_page(language)), &page::front(language, &entries, &files))?;
    }
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
    /// Writes the outlines from which maps are drawn here, and by the opener.
    fn write_outlines(&self, atlas: &Path) -> Result<Outlines> {
        let text = outlines::build(&library::text(atlas)?).map_err(|error| Error::new(ErrorKind::InvalidData, error));
        let text = text.map_err(at(atlas))?;
        self.write(Outlines::ADDRESS, &text)?;
        Ok(Outlines::parse(&text))
    }

    /// Writes the drawings of an edition's map; none where it names no State.
    fn write_map(&self, edition: &Edition, outlines: &Outlines) -> Result<Option<MapPicture>> {
        let states = &edition.reading.states;
        if states.is_empty() {
            return Ok(None);
        }
        let words = edition.reading.words();
        let near = Plan::of(outlines, states);
        let far = Plan::world(outlines, states);
        let beside = |name| format!("{}{name}", edition.address());
        let [address, dark, world] = ["map.svg", "map-dark.svg", "map-world.svg"].map(beside);
        self.write(&address, &map::picture(&near, states, words, Palette::LIGHT))?;
        self.write(&dark, &map::picture(&near, states, words, Palette::DARK))?;
        self.write(&world, &map::picture(&far, states, words, Palette::LIGHT))?;
        let (width, height) = map::SIZE;
        Ok(Some(MapPicture { address, dark, world, width, height }))
    }

    /// Writes the page of an edition at the address of each of its symbols.
    fn write_edition(&self, edition: &Edition, outlines: Option<&Outlines>, files: &Shell) -> Result<()> {
        let source = edition.source_address();
        self.write(&source, edition.file.as_deref().unwrap_or(edition.reading.source()))?;
        let map = outlines.map(|outlines| self.write_map(edition, outlines)).transpose()?.flatten();
        let evidence = edition.evidence_address();
        self.write(&format!("{evidence}index.html"), &page::evidence(edition, files))?;
        let html = page::document(edition, Beside { source: Some(source), evidence: Some(evidence), map }, files);
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
        organs: reading.organs(),
        example: example(edition),
    }
}

/// A link to a paragraph: the first of the last part that has any.
fn example(edition: &Edition) -> Option<String> {
    let components = edition.reading.document.components.iter().rev();
    let paragraph = components.filter_map(|component| component.paragraphs().next()).next()?;
    Some(format!("{}#{}", edition.address(), paragraph.eid))
}
