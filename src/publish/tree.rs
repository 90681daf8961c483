//! The files of a library: any tree of them, in an order that is the same on every machine.

use super::about;
use super::trouble::Trouble;
use crate::app::About;
use crate::document::Language;
use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A file in which a document is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    pub path: PathBuf,
    /// Its path below the folder of documents, parted by `/` on every system.
    pub name: String,
    /// The path by which it is published where it has no symbol: `A-62-492` of `A-62-492/fr.txt`.
    pub place: String,
    /// The language that its name tells, `fr.txt`.
    pub language: Option<Language>,
    /// Which of several forms it is of, the one that tells most first.
    pub rank: usize,
    /// What the `about.toml` beside it supplies.
    pub about: Arc<About>,
}

/// The ends of the names of files that are read, in groups; of several, the one that tells most.
const FORMS: [&[&str]; 3] = [&["xml"], &["txt", "md"], &["docx"]];

/// What is in a folder of documents.
#[derive(Debug, Default)]
pub struct Tree {
    /// In the order of their names.
    pub sources: Vec<Source>,
    pub troubles: Vec<Trouble>,
}

impl Tree {
    /// Finds the files of a folder and of the folders in it; hidden ones and those of other kinds are passed over.
    pub fn walk(documents: &Path) -> Self {
        let mut tree = Self::default();
        tree.enter(documents, &mut Vec::new(), &mut Vec::new());
        tree.sources.sort_by(|one, other| one.name.cmp(&other.name));
        tree
    }

    /// `above` are the names of the folders down to this one, `entered` where they are: a link back to one of them
    /// leads round in a circle.
    fn enter(&mut self, folder: &Path, above: &mut Vec<String>, entered: &mut Vec<PathBuf>) {
        let real = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
        if !entered.contains(&real) {
            entered.push(real);
            self.list(folder, above, entered);
            entered.pop();
        }
    }

    fn list(&mut self, folder: &Path, above: &mut Vec<String>, entered: &mut Vec<PathBuf>) {
        let names = match names(folder) {
            Ok(names) => names,
            Err(error) => return self.troubles.push(Trouble::unreadable(folder, &error)),
        };
        let about = folder.join("about.toml");
        let about =
            if names.iter().any(|name| name == "about.toml") { about::of(&about) } else { Ok(About::default()) };
        let about = about.map(Arc::new).map_err(|trouble| self.troubles.push(trouble)).ok();
        let mut found: BTreeMap<&str, (usize, &String)> = BTreeMap::new();
        for name in &names {
            let path = folder.join(name);
            if path.is_dir() {
                above.push(name.clone());
                self.enter(&path, above, entered);
                above.pop();
            } else if let Some((stem, rank)) = stem_and_rank(name) {
                let best = found.entry(stem).or_insert((rank, name));
                *best = (*best).min((rank, name));
            }
        }
        let Some(about) = about else { return };
        for (stem, (rank, name)) in found {
            self.sources.push(source(folder, above, stem, rank, name, &about));
        }
    }
}

impl Source {
    /// A file that was named by itself, of whatever end; an `about.toml` beside it is not read.
    pub fn alone(path: &Path) -> Self {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let stem = path.file_stem().and_then(OsStr::to_str).unwrap_or_default();
        Self { path: path.to_owned(), ..source(Path::new(""), &[], stem, 0, &name, &Arc::default()) }
    }
}

/// The names in a folder in order; a name that is no text is none of a document.
fn names(folder: &Path) -> std::io::Result<Vec<String>> {
    let names = fs::read_dir(folder)?.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut names: Vec<String> = names.filter(|name| !name.starts_with('.')).collect();
    names.sort();
    Ok(names)
}

/// The name of a file without its end, and the rank of its form; none of a file that is not read.
fn stem_and_rank(name: &str) -> Option<(&str, usize)> {
    let path = Path::new(name);
    let end = path.extension().and_then(OsStr::to_str)?.to_lowercase();
    let rank = FORMS.iter().position(|form| form.contains(&end.as_str()))?;
    Some((path.file_stem().and_then(OsStr::to_str)?, rank))
}

fn source(folder: &Path, above: &[String], stem: &str, rank: usize, name: &str, about: &Arc<About>) -> Source {
    let language = language(stem);
    let mut parts: Vec<&str> = above.iter().map(String::as_str).collect();
    let full = parts.iter().chain([&name]).copied().collect::<Vec<_>>().join("/");
    if language.is_none() || parts.is_empty() {
        parts.push(stem);
    }
    let place = parts.into_iter().map(segment).collect::<Vec<_>>().join("/");
    Source { path: folder.join(name), name: full, place, language, rank, about: Arc::clone(about) }
}

/// The language of a name that is a code, alone or with a region: `fr`, `fr-CH`.
fn language(stem: &str) -> Option<Language> {
    let (code, region) = stem.split_once(['-', '_']).unwrap_or((stem, "CH"));
    (region.len() == 2).then(|| Language::parse(code)).flatten()
}

/// A name as a part of an address: what an address writes otherwise becomes a hyphen.
fn segment(name: &str) -> String {
    let safe = |c: char| if c.is_alphanumeric() || "-_.()~,+=@!".contains(c) { c } else { '-' };
    name.chars().map(safe).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_is_a_code_tells_the_language() {
        assert_eq!(language("fr"), Some(Language::French));
        assert_eq!(language("FR-ch"), Some(Language::French));
        assert_eq!(language("es_something"), None);
        assert_eq!(language("fra"), None);
    }

    #[test]
    fn the_end_of_a_name_tells_the_form_in_any_case() {
        assert_eq!(stem_and_rank("75_284_E.XML"), Some(("75_284_E", 0)));
        assert_eq!(stem_and_rank("A.62.md"), Some(("A.62", 1)));
        assert_eq!(stem_and_rank("letter.Docx"), Some(("letter", 2)));
        assert_eq!(stem_and_rank("map.svg"), None);
        assert_eq!(stem_and_rank("txt"), None);
    }

    #[test]
    fn a_part_of_an_address_needs_no_escapes() {
        assert_eq!(segment("A-62-492"), "A-62-492");
        assert_eq!(segment("Loi n° 5?#"), "Loi-n--5--");
    }
}
