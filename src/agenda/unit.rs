use super::token::{Token, tokens};
use crate::document::{Block, Component, ComponentKind, Document, Mention, Paragraph, Point, Text};
use crate::search::stem::Stems;

/// A paragraph with its points: what an item may be said to be dealt with in.
pub(super) struct Unit<'d> {
    pub parts: Vec<Part<'d>>,
}

/// The text of a paragraph or of one of its points.
pub(super) struct Part<'d> {
    pub eid: &'d str,
    pub tokens: Vec<Token>,
}

/// The paragraphs of what is attached; of the main text where nothing with paragraphs is, without
/// those that name agenda items: they list them and deal with none.
pub(super) fn units<'d>(document: &'d Document, stems: &Stems) -> Vec<Unit<'d>> {
    let attached = |component: &&Component| component.kind != ComponentKind::Main;
    let of = |components: Vec<&'d Component>| -> Vec<Unit<'d>> {
        let paragraphs = components.into_iter().flat_map(Component::paragraphs);
        let dealing = paragraphs.filter(|paragraph| !names_items(&paragraph.text));
        dealing.map(|paragraph| unit(paragraph, &document.source, stems)).collect()
    };
    let units = of(document.components.iter().filter(attached).collect());
    if units.is_empty() { of(document.components.iter().collect()) } else { units }
}

fn names_items(text: &Text) -> bool {
    text.runs.iter().any(|run| matches!(run.mention, Some(Mention::AgendaItem(_))))
}

fn unit<'d>(paragraph: &'d Paragraph, source: &str, stems: &Stems) -> Unit<'d> {
    let mut parts = vec![Part { eid: &paragraph.eid, tokens: tokens(&paragraph.text, source, stems) }];
    push_points(&paragraph.points, source, stems, &mut parts);
    Unit { parts }
}

fn push_points<'d>(points: &'d [Point], source: &str, stems: &Stems, parts: &mut Vec<Part<'d>>) {
    for point in points {
        parts.push(Part { eid: &point.eid, tokens: tokens(&point.text, source, stems) });
        push_points(&point.points, source, stems, parts);
    }
}

/// The texts of all blocks of a component that are paragraphs or points, for lists of items.
pub(super) fn paragraph_texts(component: &Component) -> Vec<(&str, &Text)> {
    let mut texts = Vec::new();
    for block in &component.blocks {
        if let Block::Paragraph(paragraph) = block {
            texts.push((paragraph.eid.as_str(), &paragraph.text));
            push_texts(&paragraph.points, &mut texts);
        }
    }
    texts
}

fn push_texts<'d>(points: &'d [Point], texts: &mut Vec<(&'d str, &'d Text)>) {
    for point in points {
        texts.push((point.eid.as_str(), &point.text));
        push_texts(&point.points, texts);
    }
}
