//! Paragraphs: cut from the lines of a chunk, joined where a page break cut them.

use super::{Reading, list};
use crate::document::{Block, Finding, Number, Paragraph, ParagraphKind, Point, Run, Span, Text};
use crate::fold::is_ideograph;
use crate::text::marker::{self, Marker, Style};
use crate::text::scan::{self, Line};
use crate::text::{blocks, part, phrase, signature};

/// Latin letters beyond which a line was not broken to fit a page: it is a paragraph of its own.
const UNBROKEN: usize = 160;

/// Bytes of the longest closing formula that is looked for within a chunk.
const SENTENCE: usize = 120;

/// Of the measure, in hundredths, what a line fills that does not end a paragraph.
const ROOM: usize = 92;

/// Blocks below the formula of an adoption, and bytes, that may be no part of the resolution.
const BELOW: usize = 8;
const LITTLE: usize = 1600;

/// Lines of a chunk that tell its measure.
const SAMPLE: usize = 64;

/// One line in so many may be wider than the measure: letters differ in width.
const FEW: usize = 8;

impl<'s> Reading<'_, 's> {
    /// Reads a chunk as running text: paragraphs and the members of lists.
    pub(super) fn running(&mut self, chunk: &[Line]) -> usize {
        if let Some(line) = chunk.first().filter(|line| self.is_adopted_above(line)) {
            self.line(line.span);
            return 1;
        }
        let measure = measure(chunk, self.inlines.source);
        let mut rest = chunk;
        while let Some((line, more)) = rest.split_first() {
            let before = chunk.get(..chunk.len() - rest.len()).and_then(<[Line]>::last);
            if before.is_some_and(|before| self.interrupts(before, line)) {
                break;
            }
            let at_head = rest.len() == chunk.len();
            let found = self.marker(line, at_head, self.place.number);
            let last = found.as_ref().and_then(Marker::number).or(self.place.number);
            let third = more.iter().skip(1).map(Some).chain([None]);
            let pairs = rest.iter().zip(more).zip(third);
            let goes_on = |((before, next), third): &((&Line, &Line), Option<&Line>)| {
                let begins = self.marker(next, false, last).is_some() || self.interrupts(before, next);
                let tail = || third.is_some_and(|third| self.is_tail(before, next, third, measure));
                !begins && (!self.breaks(before, next, measure) || tail())
            };
            let lines = 1 + pairs.take_while(goes_on).count();
            let (unit, after) = rest.split_at_checked(lines).unwrap_or((rest, &[]));
            match found {
                Some(marker) => self.marked(&marker, unit),
                None => self.plain(unit, at_head),
            }
            rest = after;
        }
        chunk.len() - rest.len()
    }

    /// Whether a line in the middle of a chunk is no running text: a signature, the heading of an annex or article.
    fn interrupts(&self, before: &Line, line: &Line) -> bool {
        let (text, lexicon) = (self.source(line), self.inlines.lexicon);
        // A sentence that a line cut may go on with the words of a salutation.
        let salutes = || !(text.ends_with('.') && blocks::is_open(self.source(before)));
        !blocks::is_wider(text, super::SHORT)
            && (!text.contains(char::is_alphanumeric)
                || signature::mark(text, lexicon).is_some()
                || blocks::attachment(text, lexicon).is_some()
                || blocks::is_salutation(text, lexicon) && salutes()
                || blocks::is_enacting(text, lexicon)
                || blocks::ends_paragraph(self.source(before)) && part::is_label(text, lexicon)
                || self.is_adopted(text) && text.len() < SENTENCE)
    }

    /// Whether the formula of its adoption has closed a resolution, and little stands below: what a web page adds.
    fn is_adopted_above(&self, line: &Line) -> bool {
        let decided = self.place.kind == ParagraphKind::Operative && self.is_main();
        let left = self.inlines.source.len() - line.start();
        let near = |counted: usize| self.blocks().len() - counted.min(self.blocks().len()) <= BELOW;
        decided && left < LITTLE && self.place.counted.is_some_and(near)
    }

    /// The marker of a line; in the middle of a chunk a number counts only where it continues from
    /// `last`, for a line may begin with a year or a quantity.
    fn marker(&self, line: &Line, at_head: bool, last: Option<u16>) -> Option<Marker<'s>> {
        let found = marker::marker(self.source(line), self.levels.last_value())?;
        let expected = found.style != Style::Arabic
            || at_head
            || found.number().is_some_and(|value| value == 1 || last.is_some_and(|last| last + 1 == value));
        expected.then_some(found)
    }

    /// The text of lines from byte `from` of the first, over what was cut out between them.
    fn text_of(&mut self, lines: &[Line], from: usize) -> Text {
        if let (Some(last), true) = (lines.last(), scan::stretch(lines).len() == lines.len()) {
            return self.inlines.text(from, last.end());
        }
        let mut text = Text::default();
        let spans = scan::spans(lines);
        let count = spans.len();
        for (index, span) in spans.into_iter().enumerate() {
            let start = if index == 0 { from } else { span.start as usize };
            let mut end = span.end as usize;
            if index + 1 < count {
                end += scan::blank_after(self.inlines.source, end);
            }
            text.runs.extend(self.inlines.text(start, end).runs);
        }
        text
    }

    /// A paragraph or point with a printed number or bullet.
    fn marked(&mut self, marker: &Marker<'s>, unit: &[Line]) {
        let Some(first) = unit.first() else { return };
        let start = first.start();
        let printed = Span::new(start, start + marker.len);
        let has_paragraph = matches!(self.last_block(), Some(Block::Paragraph(_)));
        let bullet = matches!(marker.style, Style::Bullet(_));
        if marker.style == Style::Bullet('*') && !self.is_star_list() || bullet && !has_paragraph {
            return self.plain(unit, true);
        }
        let text = self.text_of(unit, start + marker.len + marker.space);
        let number = Number::Printed { span: printed, value: marker.value.to_owned() };
        if marker.style.is_top() && !self.completes(marker) || !has_paragraph {
            self.place.number = marker.number().or(self.place.number);
            if self.place.kind == ParagraphKind::Preambular {
                self.place.kind = ParagraphKind::Operative;
            }
            return self.paragraph(number, text);
        }
        let number = if bullet { Number::Assigned(0) } else { number };
        let point = Point { eid: String::new(), bullet: bullet.then_some(printed), number, text, points: Vec::new() };
        self.point(marker, point);
    }

    /// Whether a star is the bullet of a list, which a colon opens; elsewhere it marks a footnote.
    pub(super) fn is_star_list(&mut self) -> bool {
        let source = self.inlines.source;
        match self.last_block() {
            Some(Block::Paragraph(paragraph)) => {
                let point = paragraph.points.last();
                point.map_or_else(
                    || ends_with_colon(&paragraph.text, source),
                    |point| point.bullet.is_some_and(|bullet| bullet.of(source) == "*"),
                )
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
            Some(Block::Paragraph(paragraph)) => first && restarts && ends_with_colon(&paragraph.text, source),
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
    fn plain(&mut self, unit: &[Line], at_head: bool) {
        let Some(first) = unit.first() else { return };
        if at_head && self.continues(first.span) {
            return self.join(unit);
        }
        if self.place.kind == ParagraphKind::Preambular && self.decides(self.source(first)) {
            self.place.kind = ParagraphKind::Operative;
        }
        let text = self.text_of(unit, first.start());
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
        let (has_case, and) = (self.inlines.lexicon.has_case, self.inlines.lexicon.and);
        // A clause ends with a comma or stop, whatever the next line begins with.
        let clause = self.place.kind != ParagraphKind::Plain;
        (small || clause)
            && has_case
            && self
                .last_text()
                .and_then(|text| text.runs.last())
                .is_some_and(|run| blocks::is_open(without_and(run.span.of(source), and)))
    }

    /// The text of the last point, or of the last paragraph where it has none.
    fn last_text(&mut self) -> Option<&mut Text> {
        let Some(Block::Paragraph(paragraph)) = self.last_block() else { return None };
        match list::last(&mut paragraph.points) {
            Some(point) => Some(&mut point.text),
            None => Some(&mut paragraph.text),
        }
    }

    fn join(&mut self, unit: &[Line]) {
        let Some(first) = self.last_text().map(|text| text.span()) else { return };
        let Some(line) = unit.first() else { return };
        let (start, cut) = (line.start(), line.cut);
        // The white space between the halves belongs to the text: it parts their words.
        let end = blocks::after_marks(self.inlines.source, first.end as usize);
        let second = self.text_of(unit, if cut { start } else { end });
        let span = unit.last().map_or(line.span, |last| line.span.join(last.span));
        self.inlines.report(Finding::JoinedParagraph, first, Some(span));
        let blank = scan::blank_after(self.inlines.source, first.end as usize);
        let Some(text) = self.last_text() else { return };
        if let (true, Some(last)) = (cut, text.runs.last_mut()) {
            last.span.end += u32::try_from(blank).unwrap_or_default();
        }
        append(text, second);
    }

    /// Whether a paragraph ends between two lines of a chunk.
    fn breaks(&self, before: &Line, next: &Line, measure: usize) -> bool {
        let (ended, text) = (self.source(before), self.source(next));
        let small = text.trim_start_matches(blocks::is_mark).starts_with(char::is_lowercase);
        if small && !self.in_preamble(text) || !blocks::ends_paragraph(ended) {
            return false;
        }
        if next.lead > before.lead + 1 {
            return true;
        }
        let ended = blocks::without_note_mark(ended);
        if ended.ends_with(blocks::is_comma) {
            // A comma ends the clauses of a preamble; the word after it tells it from another comma.
            let unbroken = self.place.kind == ParagraphKind::Preambular && blocks::is_wider(ended, UNBROKEN);
            return unbroken || self.in_preamble(text);
        }
        // A line that ends a paragraph leaves room for the first word of the next line.
        let ideographs = text.trim_start_matches(['“', '‘', '「', '『', '（', '(']).starts_with(is_ideograph);
        let word = if ideographs { 2 } else { text.split(' ').next().unwrap_or_default().chars().count() };
        let width = width(before, self.inlines.source);
        blocks::is_wider(ended, UNBROKEN) || (width + word + 1) * 100 < measure * ROOM
    }

    /// Whether `next` is the end of the line before it, which was set apart: the two fill a line no more than
    /// others, and the text goes on in the third.
    fn is_tail(&self, before: &Line, next: &Line, third: &Line, measure: usize) -> bool {
        let source = self.inlines.source;
        let short =
            measure < UNBROKEN && width(next, source) * 4 < measure && !blocks::ends_paragraph(self.source(next));
        let goes_on = self.source(third).starts_with(char::is_lowercase);
        short && goes_on && width(before, source) + width(next, source) < measure
    }

    /// Whether a text begins a clause or a decision, where clauses may come.
    fn in_preamble(&self, text: &str) -> bool {
        self.place.kind == ParagraphKind::Preambular && (self.opens_clause(text) || self.decides(text))
    }

    /// Whether a word may open a clause: with a capital, where a language writes it so.
    fn may_open(&self, word: &str) -> bool {
        self.inlines.lexicon.small_clauses || !word.starts_with(char::is_lowercase) && !word.is_empty()
    }

    /// Whether a text begins as a decision does that has no number: `Décide`, `Decides`.
    fn decides(&self, text: &str) -> bool {
        let lexicon = self.inlines.lexicon;
        let text = text.trim_start_matches(blocks::is_mark);
        let word = text.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
        self.may_open(word)
            && (lexicon.decision_endings.iter().any(|ending| word.ends_with(ending))
                || phrase::any(text, lexicon.decisions).is_some())
    }

    /// Whether a text begins as a clause of a preamble does: `Rappelant`, `Mindful`.
    fn opens_clause(&self, text: &str) -> bool {
        let lexicon = self.inlines.lexicon;
        let text = text.trim_start_matches(blocks::is_mark);
        let word = text.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
        self.may_open(word)
            && (lexicon.clause_endings.iter().any(|ending| word.ends_with(ending))
                || phrase::any(text, lexicon.clauses).is_some())
    }
}

/// A clause without the word for `and` that leads to the next one: `...; и`.
fn without_and(text: &str, and: phrase::Phrases) -> &str {
    let word = phrase::any_before(text, and);
    let clause = word.and_then(|start| text.get(..start)).map(str::trim_end);
    clause.filter(|clause| clause.ends_with([';', ','])).unwrap_or(text)
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

fn ends_with_colon(text: &Text, source: &str) -> bool {
    text.runs.last().is_some_and(|run| run.span.of(source).trim_end().ends_with(':'))
}

/// The width of a line in characters.
fn width(line: &Line, source: &str) -> usize {
    line.span.of(source).chars().count()
}

/// The width that the lines of a chunk fill: that of the widest but for a few.
fn measure(chunk: &[Line], source: &str) -> usize {
    // A line by itself has none to be compared with.
    if chunk.len() < 2 {
        return 0;
    }
    let mut counts = [0_usize; UNBROKEN + 1];
    let lines = chunk.get(..chunk.len().min(SAMPLE)).unwrap_or_default();
    for line in lines {
        if let Some(count) = counts.get_mut(width(line, source).min(UNBROKEN)) {
            *count += 1;
        }
    }
    let mut few = lines.len() / FEW;
    let widest = counts.iter().enumerate().rev().find(|&(_, count)| {
        let found = *count > few;
        few = few.saturating_sub(*count);
        found
    });
    // Where some lines were not broken, none was: each is as long as its text.
    widest.map_or(0, |(width, _)| if width == UNBROKEN { usize::from(u16::MAX) } else { width })
}
