use super::edition::{bytes, names};
use super::trouble::Trouble;
use crate::app::Words;
use crate::document::{Diagnostic, Language, Severity, Span};
use crate::form::Form;
use crate::opening;
use std::fmt::Write;
use std::io::{Error, ErrorKind, Result};
use std::path::Path;

/// Reads a text and tells what was found in it, as a compiler does: a line, the source, a mark under it.
///
/// The language of the names of States is that of the file's name, `fr.txt`, or else that of its text. Of an
/// XML file the text is told, as the page has it.
pub fn check(path: &Path) -> Result<String> {
    let invalid = |trouble: Trouble| Error::new(ErrorKind::InvalidData, trouble.to_string());
    let bytes = bytes(path).map_err(invalid)?;
    let source = opening::decode(&bytes).map_err(|refusal| invalid(Trouble::refused(path, refusal)))?;
    let language = path.file_stem().and_then(|stem| Language::parse(stem.to_str()?));
    let language = language.unwrap_or_else(|| Form::of(&source).language(&source));
    let (document, diagnostics) = crate::read(source, names(language));
    let told = diagnostics.iter().map(|diagnostic| tell(path, &document.source, diagnostic));
    Ok(told.collect())
}

fn tell(path: &Path, source: &str, diagnostic: &Diagnostic) -> String {
    let words = Words::of(Language::English);
    let severity = match diagnostic.finding.severity() {
        Severity::Oddity => "oddity",
        Severity::Repair => "repair",
        Severity::Unread => "unread",
    };
    let place = Place::of(source, diagnostic.span);
    let message = (words.finding)(diagnostic.finding);
    let mut told = format!("{}:{}:{}: {severity}: {message}\n", path.display(), place.line, place.column);
    place.mark(&mut told);
    if let Some(related) = diagnostic.related {
        let place = Place::of(source, related);
        let _ = writeln!(told, "{}:{}:{}: the other place", path.display(), place.line, place.column);
        place.mark(&mut told);
    }
    told
}

/// How much of a long line is told, in characters: what stands before the mark, and all of it.
const LEAD: usize = 24;
const WIDTH: usize = 88;

/// The line of a span, its number and column counted from 1 in characters.
struct Place<'s> {
    line: usize,
    column: usize,
    text: &'s str,
    /// How many characters of the line the span covers, one at least.
    width: usize,
}

impl<'s> Place<'s> {
    fn of(source: &'s str, span: Span) -> Self {
        let before = Span { start: 0, end: span.start }.of(source);
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let rest = source.get(start..).unwrap_or_default();
        let text = rest.split('\n').next().unwrap_or_default().trim_end_matches('\r');
        let column = before.get(start..).unwrap_or_default().chars().count();
        let covered = span.of(source).split('\n').next().unwrap_or_default().chars().count();
        let left = text.chars().count().saturating_sub(column);
        Self { line: before.matches('\n').count() + 1, column: column + 1, text, width: covered.min(left).max(1) }
    }

    /// Writes the line, or the part of a long one that the span is in, and carets under the span.
    fn mark(&self, told: &mut String) {
        let number = self.line.to_string();
        let margin = " ".repeat(number.len());
        let skipped = (self.column - 1).saturating_sub(LEAD);
        let skipped = if self.text.chars().count() > WIDTH { skipped } else { 0 };
        let shown: String = self.text.chars().skip(skipped).take(WIDTH).collect();
        let spaces = self.column - 1 - skipped;
        let carets = self.width.min(WIDTH.saturating_sub(spaces)).max(1);
        let (spaces, carets) = (" ".repeat(spaces), "^".repeat(carets));
        let _ = writeln!(told, "{margin} |\n{number} | {shown}\n{margin} | {spaces}{carets}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Finding;

    #[test]
    fn a_finding_is_told_with_its_line_and_a_mark() {
        let source = "Points 98 h) 98 q),\nde l'ordre du jour";
        let diagnostic = Diagnostic { finding: Finding::MissingComma, span: Span::new(7, 18), related: None };
        let told = tell(Path::new("fr.txt"), source, &diagnostic);
        let expected = "fr.txt:1:8: oddity: Two agenda items stand without a comma between them.\n  |\n\
                        1 | Points 98 h) 98 q),\n  |        ^^^^^^^^^^^\n";
        assert_eq!(told, expected);
    }

    #[test]
    fn of_a_long_line_the_part_in_question_is_told() {
        let source = format!("{}the place{}", "before ".repeat(40), " after".repeat(40));
        let mut told = String::new();
        Place::of(&source, Span::new(280, 289)).mark(&mut told);
        let lines: Vec<&str> = told.lines().collect();
        assert_eq!(lines[2].find('^'), lines[1].find("the place"));
        assert!(lines.iter().all(|line| line.chars().count() < 100), "{told}");
    }

    #[test]
    fn columns_count_characters_and_marks_stay_within_the_line() {
        let source = "a\nœuvre d'Action 21\r\nz";
        let place = Place::of(source, Span::new(9, 40));
        assert_eq!((place.line, place.column, place.text, place.width), (2, 7, "œuvre d'Action 21", 1));
        let place = Place::of(source, Span::new(source.len(), source.len()));
        assert_eq!((place.line, place.column, place.width), (3, 2, 1));
    }
}
