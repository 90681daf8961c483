//! Cutting the source into lines.

use crate::document::Span;
use memchr::memchr_iter;

/// A line of the source without the white space around it; empty where it has no text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line {
    pub span: Span,
    /// Columns of white space before the text.
    pub indent: u16,
}

impl Line {
    pub fn is_blank(&self) -> bool {
        self.span.is_empty()
    }

    pub fn start(&self) -> usize {
        self.span.start as usize
    }

    pub fn end(&self) -> usize {
        self.span.end as usize
    }
}

/// The lines of `source` in order.
pub(super) fn lines(source: &str) -> Vec<Line> {
    let mut lines = Vec::with_capacity(source.len() / 64 + 1);
    let mut start = 0;
    for end in memchr_iter(b'\n', source.as_bytes()).chain([source.len()]) {
        lines.push(line(source, start, end));
        start = end + 1;
    }
    lines
}

fn line(source: &str, start: usize, end: usize) -> Line {
    let text = source.get(start..end).unwrap_or_default();
    let tail = text.trim_start_matches(is_space);
    let indent = u16::try_from(text.len() - tail.len()).unwrap_or(u16::MAX);
    let start = end - tail.len().min(end);
    Line { span: Span::new(start, start + tail.trim_end_matches(is_space).len()), indent }
}

/// White space, the byte order mark, and the marks that only turn the direction of text.
pub(super) fn is_space(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '\u{feff}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The lines up to the next blank one; `lines` begins with a line of text.
pub(super) fn chunk(lines: &[Line]) -> &[Line] {
    let end = lines.iter().position(Line::is_blank).unwrap_or(lines.len());
    lines.get(..end).unwrap_or_default()
}
