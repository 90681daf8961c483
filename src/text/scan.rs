//! Cutting the source into lines.

use crate::document::Span;
use memchr::memchr_iter;

/// A line of the source without the white space around it; empty where it has no text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line {
    pub span: Span,
    /// Columns of white space before the text, and how far it stands to the right of most lines of its page.
    pub indent: u16,
    pub lead: i16,
    /// Whether a page begins with it.
    pub tops_page: bool,
    /// Whether something that is no running text was cut out before it: a footer, a footnote.
    pub cut: bool,
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
    let tops_page = text.starts_with('\u{c}');
    let indent = u16::try_from(text.len() - tail.len() - usize::from(tops_page)).unwrap_or(u16::MAX);
    let start = end - tail.len().min(end);
    let span = Span::new(start, start + tail.trim_end_matches(is_space).len());
    Line { span, indent, lead: 0, tops_page, cut: false }
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

/// The lines up to the next blank one that also follow one another in the source.
pub(super) fn stretch(lines: &[Line]) -> &[Line] {
    let ends = |line: &Line| line.cut || line.is_blank();
    let end = lines.iter().skip(1).position(ends).map_or(lines.len(), |end| end + 1);
    lines.get(..end).unwrap_or_default()
}

/// The spans that lines cover, one a stretch.
pub(super) fn spans(lines: &[Line]) -> Vec<Span> {
    let mut spans = Vec::with_capacity(1);
    let mut rest = lines;
    while let (Some(first), stretch) = (rest.first(), stretch(rest)) {
        spans.push(stretch.last().map_or(first.span, |last| first.span.join(last.span)));
        rest = rest.get(stretch.len()..).unwrap_or_default();
    }
    spans
}

/// The length of the blank that parts the word before `end` from what comes later.
pub(super) fn blank_after(source: &str, end: usize) -> usize {
    let next = source.get(end..).and_then(|rest| rest.chars().next());
    next.filter(|c| c.is_whitespace()).map_or(0, char::len_utf8)
}

/// Puts a number that stands alone on its line, `1.`, together with the line below that it numbers.
pub(super) fn join_numbers(source: &str, lines: Vec<Line>) -> Vec<Line> {
    let mut joined: Vec<Line> = Vec::with_capacity(lines.len());
    for line in lines {
        let text = line.span.of(source);
        let above = joined.last_mut().filter(|above| is_number(above.span.of(source)));
        match above.filter(|_| !line.cut && text.starts_with(char::is_alphabetic)) {
            Some(above) => above.span = above.span.join(line.span),
            None => joined.push(line),
        }
    }
    joined
}

/// Whether a text is `12.` and nothing else.
fn is_number(text: &str) -> bool {
    let figures = text.strip_suffix('.').unwrap_or_default();
    (1..=3).contains(&figures.len()) && figures.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_is_also_what_only_turns_the_direction_of_text() {
        for mark in [' ', '\t', '\u{a0}', '\u{feff}', '\u{200b}', '\u{200e}', '\u{200f}', '\u{202b}', '\u{2067}'] {
            let source = format!("{mark}Lamps{mark}");
            assert_eq!(lines(&source)[0].span.of(&source), "Lamps", "{mark:?}");
        }
    }

    #[test]
    fn the_break_of_a_page_is_no_part_of_an_indent() {
        let lines = lines("  Lamps\n\u{c}  Clocks");
        assert_eq!([lines[0].indent, lines[1].indent], [2, 2]);
        assert_eq!([lines[0].tops_page, lines[1].tops_page], [false, true]);
    }

    /// The lines of a text, numbers put together with what they number.
    fn joined(source: &str) -> Vec<&str> {
        join_numbers(source, lines(source)).iter().map(|line| line.span.of(source)).collect()
    }

    #[test]
    fn a_number_alone_on_its_line_belongs_to_the_words_below() {
        assert_eq!(joined("1.\nLamps"), ["1.\nLamps"]);
        assert_eq!(joined("112.\nLamps\n113.\nClocks"), ["112.\nLamps", "113.\nClocks"]);
        for text in ["1\nLamps", "1990.\nLamps", "a.\nLamps", ".\nLamps", "1.\n14 lamps", "1.\n\nLamps"] {
            assert_eq!(joined(text), text.split('\n').collect::<Vec<_>>());
        }
    }

    #[test]
    fn a_number_does_not_reach_over_what_was_cut_out_below_it() {
        let source = "1.\nLamps";
        let mut lines = lines(source);
        lines[1].cut = true;
        assert_eq!(join_numbers(source, lines).len(), 2);
    }
}
