//! What was cut out from between the lines, put back where the text has room for it.
//!
//! A footnote or a running header that stood between the halves of a paragraph follows the paragraph:
//! blocks are in the order in which they begin.

use super::inline::Inlines;
use super::page::Aside;
use super::scan;
use crate::document::{Block, Component, ComponentKind, Footnote, Masthead, MastheadLine, MastheadPart, Span, Text};
use std::iter::Peekable;

/// Puts the asides among the lines of the masthead and the blocks of the components.
pub(super) fn weave(
    inlines: &mut Inlines,
    asides: Vec<Aside>,
    masthead: &mut Masthead,
    components: &mut Vec<Component>,
) {
    if asides.is_empty() {
        return;
    }
    let mut asides = asides.into_iter().peekable();
    weave_masthead(inlines, &mut asides, masthead);
    if components.is_empty() && asides.peek().is_some() {
        components.push(Component::new(ComponentKind::Main));
    }
    let count = components.len();
    for index in 0..count {
        let next = components.get(index + 1).and_then(|next| next.blocks.first()).map_or(u32::MAX, begin);
        if let Some(component) = components.get_mut(index) {
            weave_component(inlines, &mut asides, component, next);
        }
    }
}

/// Asides that stand before the end of the masthead are lines of it.
fn weave_masthead(inlines: &mut Inlines, asides: &mut Peekable<impl Iterator<Item = Aside>>, masthead: &mut Masthead) {
    let Some(end) = masthead.lines.last().map(|line| line.text.span().start) else { return };
    if asides.peek().is_none_or(|aside| aside.span().start > end) {
        return;
    }
    let lines = std::mem::take(&mut masthead.lines);
    let mut moved = Vec::with_capacity(lines.len());
    for line in lines {
        while let Some(aside) = asides.next_if(|aside| aside.span().start < line.text.span().start) {
            let span = aside.span();
            let text = inlines.text(span.start as usize, span.end as usize);
            masthead.lines.push(MastheadLine { eid: String::new(), part: MastheadPart::Other, text });
        }
        moved.push(masthead.lines.len());
        masthead.lines.push(line);
    }
    for entry in &mut masthead.agenda {
        entry.title = entry.title.and_then(|title| moved.get(title).copied());
    }
}

/// Puts the asides that stand before `end` among the blocks of a component.
fn weave_component(
    inlines: &mut Inlines,
    asides: &mut Peekable<impl Iterator<Item = Aside>>,
    component: &mut Component,
    end: u32,
) {
    let blocks = std::mem::take(&mut component.blocks);
    component.blocks.reserve(blocks.len());
    for block in blocks {
        let start = begin(&block);
        while let Some(aside) = asides.next_if(|aside| aside.span().start < start) {
            push(inlines, aside, &mut component.blocks);
        }
        component.blocks.push(block);
    }
    while let Some(aside) = asides.next_if(|aside| aside.span().start < end) {
        push(inlines, aside, &mut component.blocks);
    }
}

fn push(inlines: &mut Inlines, aside: Aside, blocks: &mut Vec<Block>) {
    let source = inlines.source;
    let mut text = |span: Span| inlines.text(span.start as usize, span.end as usize);
    match aside {
        Aside::Furniture(span) => blocks.push(Block::Line(text(span))),
        Aside::Note(note) => {
            blocks.push(Block::Footnote(Footnote { eid: String::new(), mark: note.mark, text: text(note.text) }));
        }
        Aside::NoteGoesOn(span) => {
            let rest = text(span);
            let last = blocks.iter_mut().rev().take(LOOK_BACK).find_map(|block| match block {
                Block::Footnote(footnote) => Some(footnote),
                _ => None,
            });
            match last {
                Some(footnote) => go_on(&mut footnote.text, rest, source),
                None => blocks.push(Block::Line(rest)),
            }
        }
    }
}

/// Adds the rest of a text, and the blank after its first part, which parts their words.
fn go_on(text: &mut Text, rest: Text, source: &str) {
    if let Some(last) = text.runs.last_mut() {
        last.span.end += u32::try_from(scan::blank_after(source, last.span.end as usize)).unwrap_or_default();
    }
    text.runs.extend(rest.runs);
}

/// Blocks above the rest of a note among which the note is looked for: those of a page.
const LOOK_BACK: usize = 40;

/// Where a block begins in the source.
pub(super) fn begin(block: &Block) -> u32 {
    let printed = |number: &crate::document::Number, text: u32| match number {
        crate::document::Number::Printed { span, .. } => span.start.min(text),
        crate::document::Number::Assigned(_) => text,
    };
    match block {
        Block::Heading(heading) => heading.text.span().start,
        Block::Paragraph(paragraph) => printed(&paragraph.number, paragraph.text.span().start),
        Block::Signatures(list) => {
            list.iter().flat_map(|one| &one.lines).map(|line| line.text.span().start).min().unwrap_or_default()
        }
        Block::Conclusion(conclusion) => conclusion.text.span().start,
        Block::Table(table) => {
            let cells = table.rows.iter().flat_map(|row| &row.cells);
            cells.filter(|cell| !cell.is_empty()).map(|cell| cell.span().start).min().unwrap_or_default()
        }
        Block::Footnote(footnote) => footnote.mark.start,
        Block::Line(text) => text.span().start,
    }
}
