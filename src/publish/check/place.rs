use crate::document::Span;
use std::fmt::Write;

/// How much of a long line is told, in characters: what stands before the mark, and all of it.
const LEAD: usize = 24;
const WIDTH: usize = 88;

/// The line of a span, its number and column counted from 1 in characters.
pub struct Place<'s> {
    pub line: usize,
    pub column: usize,
    text: &'s str,
    /// How many characters of the line the span covers, one at least.
    pub width: usize,
}

impl<'s> Place<'s> {
    pub fn of(source: &'s str, span: Span) -> Self {
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
    pub fn mark(&self, told: &mut String) {
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
