//! What keeps a document from being published: the file, the place in it, what is wrong, what to do.

use crate::opening::{LIMIT, Refusal};
use serde::Serialize;
use std::fmt;
use std::io::Error;
use std::path::{Path, PathBuf};

/// Something that a publisher should know of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Trouble {
    pub file: PathBuf,
    /// The line and column, counted from 1, where it is at one place.
    pub place: Option<(usize, usize)>,
    pub what: String,
    pub advice: String,
    #[serde(skip)]
    pub weight: Weight,
}

/// What comes of a trouble.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// The document is published, otherwise than its file asks for.
    Moved,
    /// The document is left out.
    LeftOut,
}

impl Trouble {
    pub fn left_out(file: &Path, what: impl Into<String>, advice: impl Into<String>) -> Self {
        let (what, advice) = (what.into(), advice.into());
        Self { file: file.to_owned(), place: None, what, advice, weight: Weight::LeftOut }
    }

    /// A file that the system does not give.
    pub fn unreadable(file: &Path, error: &Error) -> Self {
        Self::left_out(file, format!("cannot be read ({error})"), "see that it is there and may be read")
    }

    /// A document whose pages cannot be written.
    pub fn unwritten(file: &Path, error: &Error) -> Self {
        Self::left_out(file, format!("cannot be published ({error})"), "see that there is room where the site is made")
    }

    /// A file in which there is no text that can be read.
    pub fn refused(file: &Path, refusal: Refusal) -> Self {
        let too_long = format!("is longer than the {} MB that are read", LIMIT / 1024 / 1024);
        let (what, advice) = match refusal {
            Refusal::Empty => ("has no text in it", "fill it, or take it away"),
            Refusal::TooLong => (too_long.as_str(), "part it into its annexes, a file each"),
            Refusal::Pdf => ("is a PDF", "save its text as .txt, or take the Word file or the XML"),
            Refusal::WordProcessor => ("is no .docx of today's Word, or is broken", "save it again as .docx or .txt"),
            _ => ("is no text", "save it as text in UTF-8, or take it away"),
        };
        Self::left_out(file, what, advice)
    }
}

/// `docs/fr.txt:3:1: is a PDF; save its text as .txt`.
impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file.display())?;
        if let Some((line, column)) = self.place {
            write!(f, ":{line}:{column}")?;
        }
        write!(f, ": {}; {}", self.what, self.advice)
    }
}

/// The line and column of a byte, both counted from 1, the column in characters.
pub fn place(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or(text);
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (
        before.matches('\n').count() + 1,
        before.chars().count() - before.get(..start).unwrap_or_default().chars().count() + 1,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trouble_tells_the_file_the_place_and_what_to_do() {
        let trouble = Trouble::refused(Path::new("docs/fr.txt"), Refusal::Pdf);
        assert_eq!(
            trouble.to_string(),
            "docs/fr.txt: is a PDF; save its text as .txt, or take the Word file or the XML"
        );
        let trouble = Trouble { place: Some(place("é\nœa", 6)), ..trouble };
        assert!(trouble.to_string().starts_with("docs/fr.txt:2:3: is a PDF"), "{trouble}");
    }
}
