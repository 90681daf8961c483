//! The parts of a Word file, which is a ZIP archive.

use super::Broken;
use super::xml::Elements;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// Where the main part is, unless the relations of the package say otherwise.
const MAIN: &str = "word/document.xml";

pub(super) struct Package<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
    limit: usize,
    /// The folder of the main part, `word/`.
    folder: String,
}

impl<'b> Package<'b> {
    pub fn open(bytes: &'b [u8], limit: usize) -> Result<Self, Broken> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Broken::Package)?;
        Ok(Self { archive, limit, folder: String::new() })
    }

    /// The XML of the document itself.
    pub fn main(&mut self) -> Result<String, Broken> {
        let relations = self.part("_rels/.rels").unwrap_or_default();
        let main = main_of(&relations).unwrap_or_else(|| MAIN.to_owned());
        self.folder = main.rsplit_once('/').map(|(folder, _)| format!("{folder}/")).unwrap_or_default();
        self.part(&main)
    }

    /// A part in the folder of the main one.
    pub fn beside(&mut self, name: &str) -> Result<String, Broken> {
        self.part(&format!("{}{name}", self.folder))
    }

    /// A part, unpacked no further than the limit; what an archive claims of its sizes is not believed.
    fn part(&mut self, name: &str) -> Result<String, Broken> {
        let part = self.archive.by_name(name).map_err(|_| Broken::Package)?;
        let mut bytes = Vec::new();
        part.take(self.limit as u64 + 1).read_to_end(&mut bytes).map_err(|_| Broken::Package)?;
        if bytes.len() > self.limit {
            return Err(Broken::TooLong);
        }
        Ok(decoded(&bytes))
    }
}

/// The target of the relation to the main part, without the slash that it may begin with.
fn main_of(relations: &str) -> Option<String> {
    let mut elements = Elements::new(relations);
    while let Some(element) = elements.next_start() {
        if element.is("Relationship") && element.value("Type").is_some_and(|kind| kind.ends_with("/officeDocument")) {
            return element.value("Target").map(|target| target.trim_start_matches('/').to_owned());
        }
    }
    None
}

/// The characters of a part: UTF-8, or UTF-16 by its mark, as XML has it.
fn decoded(bytes: &[u8]) -> String {
    let units = |bytes: &[u8], unit: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes.chunks_exact(2).filter_map(|pair| pair.try_into().ok()).map(unit).collect();
        String::from_utf16_lossy(&units)
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => units(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => units(rest, u16::from_be_bytes),
        _ => String::from_utf8_lossy(bytes).into_owned(),
    }
}
