//! Lists whose members the file gives as paragraphs, told by their marks: `(a)`, `(ii)`, `•`.

use crate::document::{
    Block, Component, ComponentKind, Diagnostic, Document, Finding, HeadingKind, Number, Paragraph, ParagraphKind,
    Point, Run, Span, Text,
};
use crate::text::shared::{self, List};

/// Makes points of the paragraphs that are members of a list, and numbers the others.
pub(super) fn gather(document: &mut Document, diagnostics: &mut Vec<Diagnostic>) {
    for component in &mut document.components {
        let blocks = std::mem::take(&mut component.blocks);
        let mut gathering = Gathering {
            source: &document.source,
            blocks: Vec::new(),
            list: List::default(),
            clauses: 0,
            paragraphs: 0,
        };
        for block in blocks {
            if let Some(text) = gathering.block(block) {
                diagnostics.push(Diagnostic { finding: Finding::TooDeep, span: text, related: None });
            }
        }
        component.blocks = gathering.blocks;
        title(component);
    }
}

struct Gathering<'s> {
    source: &'s str,
    blocks: Vec<Block>,
    list: List<'s>,
    /// Clauses of a preamble so far, and paragraphs that are none.
    clauses: u32,
    paragraphs: u32,
}

impl Gathering<'_> {
    /// Adds a block; the span of a point that lies deeper than is followed.
    fn block(&mut self, block: Block) -> Option<Span> {
        let Block::Paragraph(paragraph) = block else {
            self.list.end();
            self.blocks.push(block);
            return None;
        };
        let start = match &paragraph.number {
            Number::Printed { span, .. } => span.start,
            Number::Assigned(_) => paragraph.text.span().start,
        };
        let whole = Span { start, end: paragraph.text.span().end };
        let mark = self.list.mark(whole.of(self.source)).filter(|_| paragraph.points.is_empty());
        let opened = matches!(self.blocks.last(), Some(Block::Paragraph(_)));
        match mark {
            Some(mark) if opened && !mark.is_top => {
                let point = self.point(paragraph, start, &mark);
                let Some(Block::Paragraph(last)) = self.blocks.last_mut() else { return None };
                let followed = self.list.add(&mut last.points, whole.of(self.source), point);
                (!followed).then_some(whole)
            }
            Some(mark) if !mark.is_bullet => {
                let value = mark.value.to_owned();
                let (number, text) = if matches!(paragraph.number, Number::Printed { .. }) {
                    (paragraph.number, paragraph.text)
                } else {
                    let (span, text) = split(paragraph.text, start as usize + mark.len, self.source);
                    (Number::Printed { span, value }, text)
                };
                self.paragraph(Paragraph { number, text, ..paragraph });
                None
            }
            _ => {
                self.paragraph(paragraph);
                None
            }
        }
    }

    fn point(&self, paragraph: Paragraph, start: u32, mark: &shared::Mark) -> Point {
        match paragraph.number {
            Number::Printed { span, .. } => shared::point(Some((span, mark.value)), false, paragraph.text),
            Number::Assigned(_) => {
                let (span, text) = split(paragraph.text, start as usize + mark.len, self.source);
                shared::point(Some((span, mark.value)), mark.is_bullet, text)
            }
        }
    }

    fn paragraph(&mut self, mut paragraph: Paragraph) {
        self.list.end();
        let clause = paragraph.kind == ParagraphKind::Preambular;
        let count = if clause { &mut self.clauses } else { &mut self.paragraphs };
        *count += 1;
        if let Number::Assigned(number) = &mut paragraph.number {
            *number = *count;
        }
        self.blocks.push(Block::Paragraph(paragraph));
    }
}

/// Cuts a text at a byte of the source: the span of what is before, and the rest without the white space before it.
pub(super) fn split(text: Text, at: usize, source: &str) -> (Span, Text) {
    let whole = text.span();
    let rest = source.get(at..whole.end as usize).unwrap_or_default();
    let start = whole.end as usize - rest.trim_start().len();
    let kept = Span::new(start, whole.end as usize);
    let runs = text.runs.into_iter().filter_map(|run| Some(Run { span: run.span.common(kept)?, ..run }));
    (Span { start: whole.start, end: Span::new(at, at).start }, Text { runs: runs.collect() })
}

/// The first heading of an attachment is its title, where it stands before all else.
fn title(component: &mut Component) {
    if component.kind == ComponentKind::Main {
        return;
    }
    let own = |block: &&mut Block| !matches!(block, Block::Heading(it) if it.kind == HeadingKind::Component);
    if let Some(Block::Heading(heading)) = component.blocks.iter_mut().find(own) {
        heading.kind = HeadingKind::Title;
    }
}
