//! `chancery score`: how well documents are read, against what a person says is in them.
//!
//! Beside a document `NAME.txt` lies `NAME.expected.json`; where the text is not the project's, the
//! expectation names it: `"source": "documents/en/A-80-L1.txt"`, below the folder of the corpus.
//! Every fact in it is judged against what was read, and a fact that is not in it is not.

mod judge;
mod observed;
mod tally;

use super::library::at;
use crate::document::{Diagnostic, Language};
use crate::names::Names;
use crate::opening;
use serde_json::Value;
use std::fs;
use std::io::{Error, ErrorKind, Result};
use std::path::{Path, PathBuf};
use tally::{Judged, Tally};

const SUFFIX: &str = ".expected.json";

/// What was judged, told as tables and a list of misses.
pub struct Score {
    judged: Vec<Judged>,
    /// Expectations whose text is not there.
    skipped: Vec<PathBuf>,
}

/// Judges all documents of some folders, and of the folders in them.
pub fn score(folders: &[PathBuf], corpus: Option<&Path>) -> Result<Score> {
    let mut score = Score { judged: Vec::new(), skipped: Vec::new() };
    for folder in folders {
        for path in expectations(folder)? {
            score.add(&path, corpus)?;
        }
    }
    Ok(score)
}

impl Score {
    /// Over all facts, from 0 to 1; 1 where nothing was judged.
    pub fn f1(&self) -> f64 {
        Tally::of(&self.judged, |_| String::new()).total()
    }

    /// The same for each language.
    pub fn by_language(&self) -> Vec<(String, f64)> {
        Tally::of(&self.judged, |judged| judged.language.clone()).parts()
    }

    /// How many documents were judged.
    pub fn documents(&self) -> usize {
        self.judged.len()
    }

    fn add(&mut self, path: &Path, corpus: Option<&Path>) -> Result<()> {
        let text = fs::read_to_string(path).map_err(at(path))?;
        let expected: Value = serde_json::from_str(&text).map_err(|error| invalid(path, &error.to_string()))?;
        let Some(file) = document(path, &expected, corpus) else {
            self.skipped.push(path.to_owned());
            return Ok(());
        };
        let (observed, diagnostics) = read(&file)?;
        let facts = judge::judge(&expected, &observed).map_err(|unknown| invalid(path, &unknown))?;
        let name = path.file_name().map(|name| name.to_string_lossy().replace(SUFFIX, "")).unwrap_or_default();
        let told = |field| expected.get(field).and_then(Value::as_str).unwrap_or("?").to_owned();
        let judged =
            Judged { name, language: told("language"), class: told("class"), facts, findings: diagnostics.len() };
        self.judged.push(judged);
        Ok(())
    }
}

/// The tables, then every miss, then what could not be judged.
impl std::fmt::Display for Score {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let documents = self.judged.len();
        writeln!(f, "F1 {:.4} over {documents} documents", self.f1())?;
        write!(f, "\n{}", Tally::of(&self.judged, |judged| judged.language.clone()).table("language"))?;
        write!(f, "\n{}", Tally::of(&self.judged, |judged| judged.class.clone()).table("class"))?;
        write!(f, "\n{}", Tally::of_fields(&self.judged).table("field"))?;
        write!(f, "\n{}", tally::misses(&self.judged))?;
        self.skipped.iter().try_for_each(|path| writeln!(f, "skipped, its text is not there: {}", path.display()))
    }
}

fn invalid(path: &Path, message: &str) -> Error {
    Error::new(ErrorKind::InvalidData, format!("{}: {message}", path.display()))
}

/// The expectations of a folder and of the folders in it, in the order of their names.
fn expectations(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut entries: Vec<PathBuf> =
        fs::read_dir(folder).map_err(at(folder))?.flatten().map(|entry| entry.path()).collect();
    entries.sort();
    let mut found = Vec::new();
    for path in entries {
        if path.is_dir() {
            found.extend(expectations(&path)?);
        } else if path.to_string_lossy().ends_with(SUFFIX) {
            found.push(path);
        }
    }
    Ok(found)
}

/// The file that an expectation is about: named by it, or beside it.
fn document(path: &Path, expected: &Value, corpus: Option<&Path>) -> Option<PathBuf> {
    if let Some(source) = expected.get("source").and_then(Value::as_str) {
        let below = [corpus?.join(source), corpus?.join("corpus").join(source)];
        return below.into_iter().find(|path| path.is_file());
    }
    let stem = path.to_string_lossy().strip_suffix(SUFFIX)?.to_owned();
    ["txt", "md"].map(|extension| PathBuf::from(format!("{stem}.{extension}"))).into_iter().find(|path| path.is_file())
}

/// Reads a file as the opener does, its language told from its text.
fn read(path: &Path) -> Result<(Value, Vec<Diagnostic>)> {
    let bytes = fs::read(path).map_err(at(path))?;
    let source = opening::decode(&bytes).map_err(|refusal| invalid(path, &format!("{refusal:?}")))?;
    let language: Language = crate::text::language(&source);
    let (document, diagnostics) = crate::read(source, &Names::of(language));
    Ok((observed::observed(&document), diagnostics))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("chancery-score-{}-{name}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        for (file, content) in files {
            fs::write(folder.join(file), content).unwrap();
        }
        folder
    }

    #[test]
    fn a_document_beside_its_expectation_is_judged() {
        let text = "The Security Council,\n\nRecalling its resolution 1 (1946),\n\n1. Decides to go on;\n\n2. Ends.\n";
        let expected = r#"{"language": "en", "class": "resolution", "date": null, "organs": ["security-council"],
            "components": [{"id": "main", "paragraphs": 3, "preambular": 1, "operative": 1}]}"#;
        let folder = folder("beside", &[("a.txt", text), ("a.expected.json", expected)]);
        let score = score(std::slice::from_ref(&folder), None).unwrap();
        assert_eq!(score.documents(), 1);
        let told = score.to_string();
        assert!(told.contains("a: main operative: expected 1, read 2 (off by 100 %)"), "{told}");
        assert!(!told.contains("preambular: expected"), "{told}");
        assert!(score.f1() > 0.8 && score.f1() < 1.0, "{told}");
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_text_of_the_corpus_is_found_or_skipped() {
        let corpus = folder("corpus", &[("b.txt", "Nothing much.")]);
        let expected = r#"{"source": "b.txt", "language": "en"}"#;
        let folder = folder("named", &[("b.expected.json", expected)]);
        let found = score(std::slice::from_ref(&folder), Some(&corpus)).unwrap();
        assert_eq!((found.documents(), found.f1()), (1, 1.0));
        let skipped = score(std::slice::from_ref(&folder), None).unwrap();
        assert_eq!(skipped.documents(), 0);
        assert!(skipped.to_string().contains("skipped"));
        fs::remove_dir_all(folder).unwrap();
        fs::remove_dir_all(corpus).unwrap();
    }

    #[test]
    fn a_field_that_no_one_knows_is_an_error() {
        let folder = folder("unknown", &[("c.txt", "Text."), ("c.expected.json", r#"{"langage": "en"}"#)]);
        let error = score(std::slice::from_ref(&folder), None).err().unwrap().to_string();
        assert!(error.contains("langage"), "{error}");
        fs::remove_dir_all(folder).unwrap();
    }
}
