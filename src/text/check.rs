//! Comparing what two parts of a document say.

use super::flow::Flow;
use super::inline::Inlines;
use crate::document::{
    AgendaItem, Block, Class, Component, ComponentKind, Finding, HeadingKind, Masthead, MastheadPart, Mention, Number,
    Paragraph, ParagraphKind, Signature, Span,
};
use std::collections::BTreeSet;

/// Numbers that may be missing between two that follow one another; more are another list's.
const SKIPPED: u16 = 3;

/// Reports what documents of a class have and this one was not read to have.
pub(super) fn facts(inlines: &mut Inlines, masthead: &Masthead, flow: &Flow) {
    let Some(main) = flow.components.iter().find(|component| component.kind == ComponentKind::Main) else { return };
    match flow.class {
        Class::Letter | Class::IdenticalLetters | Class::NoteVerbale => correspondents(inlines, main, flow),
        Class::Resolution => decisions(inlines, main),
        Class::Other if !masthead.lines.is_empty() => {
            inlines.report(Finding::UnknownClass, first(main), None);
        }
        _ => {}
    }
    flow.components.iter().for_each(|component| numbers(inlines, component));
    let blocks = flow.components.iter().flat_map(|component| &component.blocks);
    for block in blocks {
        if let Block::Signatures(signatures) = block {
            states(inlines, signatures);
        }
    }
}

/// Where the text of a component begins.
fn first(component: &Component) -> Span {
    let title = component.heading(HeadingKind::Title).map(crate::document::Text::span);
    let paragraph = || component.paragraphs().next().map(|paragraph| paragraph.text.span());
    title.or_else(paragraph).unwrap_or_default()
}

/// A communication without sender or addressee.
fn correspondents(inlines: &mut Inlines, main: &Component, flow: &Flow) {
    let told = flow.communication.as_ref().is_some_and(|it| !it.senders.is_empty() && !it.addressees.is_empty());
    if !told {
        inlines.report(Finding::Correspondents, first(main), None);
    }
}

/// A resolution whose preamble no decision follows.
fn decisions(inlines: &mut Inlines, main: &Component) {
    let mut last = None;
    for paragraph in main.paragraphs() {
        match paragraph.kind {
            ParagraphKind::Operative => return,
            ParagraphKind::Preambular => last = Some(paragraph.text.span()),
            ParagraphKind::Plain => {}
        }
    }
    if let Some(last) = last.filter(|_| !main.truncated) {
        inlines.report(Finding::NoDecision, last, None);
    }
}

/// The first place at which the printed numbers of a component skip.
fn numbers(inlines: &mut Inlines, component: &Component) {
    let printed = component.paragraphs().filter_map(|paragraph: &Paragraph| match &paragraph.number {
        Number::Printed { span, value } => Some((*span, value.parse::<u16>().ok()?)),
        Number::Assigned(_) => None,
    });
    let mut last: Option<(Span, u16)> = None;
    for (span, number) in printed {
        let skips = last.filter(|&(_, last)| number > last + 1 && number <= last + 1 + SKIPPED);
        if let Some((before, _)) = skips {
            return inlines.report(Finding::SkippedNumber, span, Some(before));
        }
        last = Some((span, number));
    }
}

/// A signature without a State among others that have one.
fn states(inlines: &mut Inlines, signatures: &[Signature]) {
    let stateless = signatures.iter().find(|signature| signature.state.is_none());
    let some = signatures.iter().any(|signature| signature.state.is_some());
    let lines = stateless.filter(|_| some).map(|signature| signature.lines.iter().map(|line| line.text.span()));
    if let Some(span) = lines.and_then(|spans| spans.reduce(Span::join)) {
        inlines.report(Finding::StatelessSignature, span, None);
    }
}

/// Reports a letter whose text names other agenda items than its masthead.
///
/// The Editorial Manual asks that a communication name its items in the text.
pub(super) fn agenda(inlines: &mut Inlines, masthead: &Masthead, components: &[Component]) {
    let listed: BTreeSet<&AgendaItem> = masthead.agenda.iter().map(|entry| &entry.item).collect();
    let main = components.iter().find(|component| component.kind == ComponentKind::Main);
    let texts = main.into_iter().flat_map(|main| &main.blocks).filter_map(|block| match block {
        Block::Paragraph(paragraph) => Some(&paragraph.text),
        _ => None,
    });
    let runs = texts.flat_map(|text| &text.runs);
    let named: Vec<(&AgendaItem, Span)> = runs
        .filter_map(|run| match &run.mention {
            Some(Mention::AgendaItem(item)) => Some((item, run.span)),
            _ => None,
        })
        .collect();
    let differ = named.iter().any(|(item, _)| !listed.contains(item))
        || listed.iter().any(|item| !named.iter().any(|(named, _)| named == item));
    let (Some(&(_, first)), Some(&(_, last)), true) = (named.first(), named.last(), differ) else { return };
    if !listed.is_empty() {
        let line = masthead.lines.iter().find(|line| line.part == MastheadPart::Agenda);
        inlines.report(Finding::AgendaMismatch, first.join(last), line.map(|line| line.text.span()));
    }
}
