//! Paragraphs: cut from the lines of a chunk, joined where a page break cut them.

use super::{Reading, list};
use crate::document::{Block, Finding, Number, Paragraph, ParagraphKind, Point, Run, Span, Text};
use crate::text::marker::{self, Marker, Style};
use crate::text::scan::Line;
use crate::text::{blocks, signature};

/// Bytes beyond which a line was not broken to fit a page: it is a paragraph of its own.
const UNBROKEN: usize = 160;

impl<'s> Reading<'_, 's> {
    /// Reads a chunk as running text: paragraphs and the members of lists.
    pub(super) fn running(&mut self, chunk: &[Line]) -> usize {
        let widest = chunk.iter().map(|line| line.span.len()).max().unwrap_or_default();
        let mut rest = chunk;
        while let Some((line, more)) = rest.split_first() {
            if rest.len() < chunk.len() && self.is_special(line) {
                break;
            }
            let at_head = rest.len() == chunk.len();
            let found = self.marker(line, at_head, self.place.number);
            let last = found.as_ref().and_then(Marker::number).or(self.place.number);
            let pairs = rest.iter().zip(more);
            let goes_on = |(before, next): &(&Line, &Line)| {
                let begins = self.marker(next, false, last).is_some() || self.is_special(next);
                !begins && !breaks(self.inlines.source, before, next, widest)
            };
            let lines = 1 + pairs.take_while(goes_on).count();
            let (unit, after) = rest.split_at_checked(lines).unwrap_or((rest, &[]));
            let span = unit.last().map_or(line.span, |last| line.span.join(last.span));
            match found {
                Some(marker) => self.marked(&marker, span),
                None => self.plain(span, at_head),
            }
            rest = after;
        }
        chunk.len() - rest.len()
    }

    /// Whether a line in the middle of a chunk is no running text: a signature, the heading of an annex.
    fn is_special(&self, line: &Line) -> bool {
        let (text, lexicon) = (line.span.of(self.inlines.source), self.inlines.lexicon);
        let short = text.len() <= super::SHORT;
        short && (signature::mark(text, lexicon).is_some() || blocks::attachment(text, lexicon).is_some())
    }

    /// The marker of a line; in the middle of a chunk a number counts only where it continues from
    /// `last`, for a line may begin with a year or a quantity.
    fn marker(&self, line: &Line, at_head: bool, last: Option<u16>) -> Option<Marker<'s>> {
        let found = marker::marker(line.span.of(self.inlines.source), self.levels.last_value())?;
        let expected = found.style != Style::Arabic
            || at_head
            || found.number().is_some_and(|value| value == 1 || last.is_some_and(|last| last + 1 == value));
        expected.then_some(found)
    }

    /// A paragraph or point with a printed number or bullet.
    fn marked(&mut self, marker: &Marker<'s>, span: Span) {
        let start = span.start as usize;
        let printed = Span::new(start, start + marker.len);
        let text = self.inlines.text(start + marker.len + marker.space, span.end as usize);
        let number = Number::Printed { span: printed, value: marker.value.to_owned() };
        let bullet = matches!(marker.style, Style::Bullet(_));
        let has_paragraph = matches!(self.last_block(), Some(Block::Paragraph(_)));
        if marker.style.is_top() && !self.completes(marker) || !has_paragraph && !bullet {
            self.place.number = marker.number().or(self.place.number);
            if self.place.kind == ParagraphKind::Preambular {
                self.place.kind = ParagraphKind::Operative;
            }
            return self.paragraph(number, text);
        }
        if marker.style == Style::Bullet('*') && !self.is_star_list() {
            return self.line(span);
        }
        if !has_paragraph {
            return self.plain(span, true);
        }
        let number = if bullet { Number::Assigned(0) } else { number };
        let point = Point { eid: String::new(), bullet: bullet.then_some(printed), number, text, points: Vec::new() };
        self.point(marker, point);
    }

    /// Whether a star is the bullet of a list, which a colon opens; elsewhere it marks a footnote.
    fn is_star_list(&mut self) -> bool {
        let source = self.inlines.source;
        match self.last_block() {
            Some(Block::Paragraph(paragraph)) => {
                !paragraph.points.is_empty() || paragraph.text.span().of(source).ends_with(':')
            }
            _ => false,
        }
    }

    /// Whether a numbered phrase completes the sentence of the last paragraph, `... qui puisse :`.
    fn completes(&mut self, marker: &Marker) -> bool {
        let source = self.inlines.source;
        let first = marker.number() == Some(1) || !self.levels.is_empty();
        let restarts = self.place.number.is_some_and(|last| marker.number() != Some(last + 1));
        match self.last_block() {
            Some(Block::Paragraph(paragraph)) => first && restarts && paragraph.text.span().of(source).ends_with(':'),
            _ => false,
        }
    }

    fn point(&mut self, marker: &Marker<'s>, point: Point) {
        let level = self.levels.enter(marker);
        if level.is_none() {
            self.inlines.report_once(Finding::TooDeep, point.text.span());
        }
        let level = level.unwrap_or(list::DEEPEST - 1);
        if let Some(Block::Paragraph(paragraph)) = self.last_block() {
            list::add(&mut paragraph.points, level, point);
        }
    }

    /// A paragraph without number, or the second half of one that a page break cut.
    fn plain(&mut self, span: Span, at_head: bool) {
        if at_head && self.continues(span) {
            return self.join(span);
        }
        let text = self.inlines.text(span.start as usize, span.end as usize);
        self.paragraph(Number::Assigned(self.place.paragraphs + 1), text);
    }

    fn paragraph(&mut self, number: Number, text: Text) {
        self.place.paragraphs += 1;
        let kind = self.place.kind;
        self.push(Block::Paragraph(Paragraph { eid: String::new(), kind, number, text, points: Vec::new() }));
    }

    /// Whether a text begins with a small letter where the last paragraph or point has no end.
    fn continues(&mut self, span: Span) -> bool {
        let source = self.inlines.source;
        let small = span.of(source).trim_start_matches(blocks::is_mark).starts_with(char::is_lowercase);
        let has_case = self.inlines.lexicon.has_case;
        small && has_case && self.last_text().is_some_and(|text| blocks::is_open(text.span().of(source)))
    }

    /// The text of the last point, or of the last paragraph where it has none.
    fn last_text(&mut self) -> Option<&mut Text> {
        let Some(Block::Paragraph(paragraph)) = self.last_block() else { return None };
        match list::last(&mut paragraph.points) {
            Some(point) => Some(&mut point.text),
            None => Some(&mut paragraph.text),
        }
    }

    fn join(&mut self, span: Span) {
        let Some(first) = self.last_text().map(|text| text.span()) else { return };
        // The white space between the halves belongs to the text: it parts their words.
        let second = self.inlines.text(first.end as usize, span.end as usize);
        self.inlines.report(Finding::JoinedParagraph, first, Some(span));
        if let Some(text) = self.last_text() {
            append(text, second);
        }
    }
}

/// Adds the runs of `second`, the first one as part of the last of `text` where they are alike.
fn append(text: &mut Text, second: Text) {
    let mut runs = second.runs.into_iter();
    let first = runs.next();
    match (text.runs.last_mut(), first) {
        (Some(last), Some(first)) if alike(last, &first) => last.span = last.span.join(first.span),
        (_, first) => text.runs.extend(first),
    }
    text.runs.extend(runs);
}

fn alike(left: &Run, right: &Run) -> bool {
    left.mention.is_none()
        && right.mention.is_none()
        && left.emphasis == right.emphasis
        && left.span.end == right.span.start
}

/// Whether a paragraph ends between two lines of a chunk.
fn breaks(source: &str, before: &Line, next: &Line, widest: usize) -> bool {
    let (ended, text) = (before.span.of(source), next.span.of(source));
    if text.trim_start_matches(blocks::is_mark).starts_with(char::is_lowercase) || !blocks::ends_paragraph(ended) {
        return false;
    }
    // A line that ends a paragraph leaves part of its measure empty, or the next one is indented. A
    // comma also ends the clauses of a preamble, but only the indent tells it from another comma.
    let short = before.span.len() * 4 < widest * 3 && !ended.ends_with(',');
    before.span.len() > UNBROKEN || short || next.indent > before.indent + 1
}
