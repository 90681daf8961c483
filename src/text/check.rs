//! Comparing what two parts of a document say.

use super::inline::Inlines;
use crate::document::{AgendaItem, Block, Component, ComponentKind, Finding, Masthead, MastheadPart, Mention, Span};
use std::collections::BTreeSet;

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
