//! How texts are read, told as a compiler tells of programs: a line, the source, a mark under it, what to do.

mod hint;
mod place;

use super::edition::{bytes, names};
use super::tree::{Source, Tree};
use super::trouble::Trouble;
use crate::app::Words;
use crate::document::{Diagnostic, Finding, Hint, Language, Severity};
use crate::form::Form;
use crate::opening;
use hint::hint;
use place::Place;
use rayon::prelude::*;
use serde::Serialize;
use std::fmt::{self, Write};
use std::path::{Path, PathBuf};

/// Something that was found in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Found {
    pub file: PathBuf,
    /// Counted from 1, the column in characters. Of an XML or Word file it is the text that they count, as the page
    /// has it.
    pub line: usize,
    pub column: usize,
    /// How many characters of the line it covers.
    pub width: usize,
    pub severity: &'static str,
    pub finding: Finding,
    pub message: String,
    pub hint: &'static str,
    /// The source line with a mark under it, and the other place that it is about.
    #[serde(skip)]
    picture: String,
}

/// What came of checking files.
#[derive(Debug, Default, Serialize)]
pub struct Checked {
    pub findings: Vec<Found>,
    /// Files that could not be read.
    pub unreadable: Vec<Trouble>,
    pub files: usize,
}

/// Reads files, and all documents of folders, and tells what was found in them.
pub fn check(paths: &[PathBuf]) -> Checked {
    let mut checked = Checked::default();
    let mut sources = Vec::new();
    for path in paths {
        if path.is_dir() {
            let tree = Tree::walk(path);
            sources.extend(tree.sources);
            checked.unreadable.extend(tree.troubles);
        } else {
            sources.push(Source::alone(path));
        }
    }
    checked.files = sources.len();
    let read: Vec<_> = sources.par_iter().map(check_one).collect();
    for one in read {
        match one {
            Ok(found) => checked.findings.extend(found),
            Err(trouble) => checked.unreadable.push(trouble),
        }
    }
    checked
}

fn check_one(source: &Source) -> Result<Vec<Found>, Trouble> {
    let path = &source.path;
    let text = opening::decode(&bytes(path)?).map_err(|refusal| Trouble::refused(path, refusal))?;
    let language = source.language.unwrap_or_else(|| Form::of(&text).language(&text));
    let hint = Hint { language: source.language, ..Hint::default() };
    let (document, diagnostics) = crate::read_told(text, names(language), hint);
    Ok(diagnostics.iter().map(|diagnostic| found(path, &document.source, diagnostic)).collect())
}

fn found(path: &Path, source: &str, diagnostic: &Diagnostic) -> Found {
    let place = Place::of(source, diagnostic.span);
    let mut picture = String::new();
    place.mark(&mut picture);
    if let Some(related) = diagnostic.related {
        let other = Place::of(source, related);
        let _ = writeln!(picture, "{}:{}:{}: the other place", path.display(), other.line, other.column);
        other.mark(&mut picture);
    }
    let Place { line, column, width, .. } = place;
    Found {
        file: path.to_owned(),
        line,
        column,
        width,
        severity: severity(diagnostic.finding),
        finding: diagnostic.finding,
        message: (Words::of(Language::English).finding)(diagnostic.finding).to_owned(),
        hint: hint(diagnostic.finding),
        picture,
    }
}

fn severity(finding: Finding) -> &'static str {
    match finding.severity() {
        Severity::Oddity => "oddity",
        Severity::Repair => "repair",
        Severity::Unread => "unread",
    }
}

impl Checked {
    /// Whether something could not be read: a file, or a part of one.
    pub fn has_errors(&self) -> bool {
        !self.unreadable.is_empty() || self.findings.iter().any(|found| found.finding.severity() == Severity::Unread)
    }

    /// `5 files: 1 unread, 0 repairs, 3 oddities, 1 file not readable`.
    fn summary(&self) -> String {
        let count = |severity| self.findings.iter().filter(|found| found.finding.severity() == severity).count();
        let [unread, repairs, oddities] = [Severity::Unread, Severity::Repair, Severity::Oddity].map(count);
        let (files, bad) = (self.files, self.unreadable.len());
        format!("{files} read: {unread} unread, {repairs} repaired, {oddities} odd; {bad} could not be read")
    }
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { line, column, severity, message, picture, hint, .. } = self;
        writeln!(f, "{}:{line}:{column}: {severity}: {message}", self.file.display())?;
        write!(f, "{picture}")?;
        if hint.is_empty() { Ok(()) } else { writeln!(f, "  = {hint}") }
    }
}

impl fmt::Display for Checked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.findings.iter().try_for_each(|found| write!(f, "{found}"))?;
        self.unreadable.iter().try_for_each(|trouble| writeln!(f, "{trouble}"))?;
        writeln!(f, "{}", self.summary())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Span;

    #[test]
    fn a_finding_is_told_with_its_line_a_mark_and_what_to_do() {
        let source = "Points 98 h) 98 q),\nde l'ordre du jour";
        let diagnostic = Diagnostic { finding: Finding::MissingComma, span: Span::new(7, 18), related: None };
        let told = found(Path::new("fr.txt"), source, &diagnostic).to_string();
        let expected = "fr.txt:1:8: oddity: Two agenda items stand without a comma between them.\n  |\n\
                        1 | Points 98 h) 98 q),\n  |        ^^^^^^^^^^^\n  = if the print has a comma there, set it\n";
        assert_eq!(told, expected);
    }

    #[test]
    fn what_is_unread_is_an_error_and_what_is_odd_is_none() {
        let of = |finding| {
            let diagnostic = Diagnostic { finding, span: Span::default(), related: None };
            Checked { findings: vec![found(Path::new("a.txt"), "a", &diagnostic)], ..Checked::default() }
        };
        assert!(of(Finding::NoMasthead).has_errors());
        assert!(!of(Finding::MissingComma).has_errors() && !of(Finding::JoinedParagraph).has_errors());
    }
}
