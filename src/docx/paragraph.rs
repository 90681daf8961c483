//! A paragraph of a Word file, from its runs to a line of text with marks of emphasis.

use super::numbering::Member;
use super::styles::{Style, Styles};

/// A paragraph while it is read.
#[derive(Default)]
pub(super) struct Paragraph {
    pub style: String,
    /// What it says of itself over its style.
    pub own: Style,
    runs: Vec<Run>,
}

struct Run {
    text: String,
    bold: bool,
    italic: bool,
}

/// The level of a heading that is still told from text: deeper ones are set as text in Word too.
const HEADINGS: u8 = 6;

impl Paragraph {
    /// Adds text in a style of type; white space takes that of what stands before it.
    pub fn add(&mut self, text: &str, bold: bool, italic: bool) {
        match self.runs.last_mut() {
            Some(last) if text.trim().is_empty() || last.bold == bold && last.italic == italic => {
                last.text.push_str(text);
            }
            _ => self.runs.push(Run { text: text.to_owned(), bold, italic }),
        }
    }

    /// Its place in a list, by itself or by its style.
    pub fn member(&self, styles: &Styles) -> Option<Member> {
        let mut whole = self.own.clone();
        let style = styles.get(&self.style);
        if whole.list.is_none() {
            whole.list = style.list;
        }
        whole.level = whole.level.or(style.level);
        whole.member()
    }

    /// The line with its number; empty where nothing is printed.
    pub fn line(&self, styles: &Styles, number: Option<&str>) -> String {
        let outline = self.own.outline.or(styles.get(&self.style).outline).filter(|&level| level < HEADINGS);
        let text = if outline.is_some() { self.plain() } else { self.marked() };
        let text = text.trim();
        if text.is_empty() {
            return String::new();
        }
        let sharps = outline.map(|level| format!("{} ", "#".repeat(usize::from(level) + 1))).unwrap_or_default();
        let number = number.map(|number| format!("{number} ")).unwrap_or_default();
        format!("{sharps}{number}{text}")
    }

    pub fn plain(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }

    /// The text with marks of emphasis close around the words, as they must stand.
    pub fn marked(&self) -> String {
        let mut marked = String::new();
        for Run { text, bold, italic } in &self.runs {
            let mark = match (bold, italic) {
                (true, true) => "***",
                (true, false) => "**",
                (false, true) => "*",
                (false, false) => "",
            };
            let words = text.trim();
            if mark.is_empty() || words.is_empty() {
                marked.push_str(text);
                continue;
            }
            let before = text.len() - text.trim_start().len();
            marked.push_str(text.get(..before).unwrap_or_default());
            marked.push_str(mark);
            marked.push_str(words);
            marked.push_str(mark);
            marked.push_str(text.get(before + words.len()..).unwrap_or_default());
        }
        marked
    }
}
