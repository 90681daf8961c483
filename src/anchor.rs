//! Ids of the parts of a document, and the links that lead to them.

mod alias;
mod eid;
mod notes;
mod place;

use crate::document::{
    AgendaItem, Block, Component, ComponentKind, Document, HeadingKind, MastheadPart, Number, ParagraphKind, Point,
};
pub use alias::{resolve, resolve_among, resolve_name};
use eid::Ids;
pub use eid::letter;
pub use place::{Place, Unit};

/// Gives every addressable part its id: `annex_1__para_14`, `item_98_h`, `sig_1`.
///
/// Printed numbers make the ids of what they number; where none is printed, the place does. An id
/// that would come twice gets `_2`, `_3` at its end, in the order of the source.
pub fn assign(document: &mut Document) {
    let mut ids = Ids::default();
    let agenda = &document.masthead.agenda;
    for line in &mut document.masthead.lines {
        if let MastheadPart::ItemTitle(Some(place)) = line.part {
            line.eid = agenda.get(place).map(|entry| ids.take(item(&entry.item))).unwrap_or_default();
        }
    }
    for component in &mut document.components {
        assign_component(component, &document.source, &mut ids);
    }
    notes::link(document);
    assign_aliases(document);
}

/// Leads every name that the file has for a place to the text that stands there, or next after it.
fn assign_aliases(document: &mut Document) {
    let mut aliases = std::mem::take(&mut document.aliases);
    let mut passages = document.passages();
    passages.retain(|passage| !passage.text.is_empty());
    for alias in &mut aliases {
        let next = passages.partition_point(|passage| passage.span().end <= alias.at);
        alias.eid = passages.get(next).map(|passage| passage.eid.to_owned()).unwrap_or_default();
    }
    document.aliases = aliases;
}

/// The id of an agenda item, `item_98_h`: that of its title, or of its number where no title is printed.
pub fn item(item: &AgendaItem) -> String {
    let letter = if item.letter.is_empty() { String::new() } else { format!("_{}", eid::value(&item.letter)) };
    format!("item_{}{letter}", item.number)
}

fn assign_component(component: &mut Component, source: &str, ids: &mut Ids) {
    component.eid = match component.kind {
        ComponentKind::Main => String::new(),
        ComponentKind::Annex(number) => ids.take(format!("annex_{number}")),
        ComponentKind::Enclosure(number) => ids.take(format!("encl_{number}")),
        ComponentKind::Appendix(number) => ids.take(format!("app_{number}")),
        ComponentKind::Part(number) => ids.take(format!("part_{}", eid::letter(number))),
    };
    let prefix = component.eid.clone();
    let inside = |unit: String| if prefix.is_empty() { unit } else { format!("{prefix}__{unit}") };
    assign_printed(component, &prefix, ids);
    let (mut clauses, mut sections, mut signatures, mut tables) = (0, 0, 0, 0);
    for block in &mut component.blocks {
        match block {
            Block::Heading(heading) => {
                heading.eid = match heading.kind {
                    HeadingKind::Component | HeadingKind::Designation => String::new(),
                    HeadingKind::Title => ids.take(inside("title".to_owned())),
                    HeadingKind::Section(_) => {
                        sections += 1;
                        ids.take(inside(format!("sec_{sections}")))
                    }
                };
            }
            // Those with printed numbers have theirs.
            Block::Paragraph(paragraph) if paragraph.eid.is_empty() => {
                let unit = match paragraph.kind {
                    ParagraphKind::Preambular => {
                        clauses += 1;
                        format!("pre_{clauses}")
                    }
                    _ => format!("para_{}", number(&paragraph.number)),
                };
                paragraph.eid = ids.take(inside(unit));
                assign_points(&mut paragraph.points, &paragraph.eid, ids);
            }
            Block::Paragraph(_) => {}
            Block::Signatures(list) => {
                for signature in list {
                    signatures += 1;
                    signature.eid = ids.take(inside(format!("sig_{signatures}")));
                }
            }
            Block::Conclusion(conclusion) => conclusion.eid = ids.take(inside("conclusions".to_owned())),
            Block::Table(table) => {
                tables += 1;
                table.eid = ids.take(inside(format!("table_{tables}")));
            }
            Block::Footnote(footnote) => {
                footnote.eid = ids.take(inside(format!("fn_{}", notes::number(footnote.mark.of(source)))));
            }
            Block::Line(_) => {}
        }
    }
}

/// Gives the paragraphs with printed numbers their ids: a printed number is no other paragraph's.
fn assign_printed(component: &mut Component, prefix: &str, ids: &mut Ids) {
    let prefix = if prefix.is_empty() { String::new() } else { format!("{prefix}__") };
    for block in &mut component.blocks {
        let Block::Paragraph(paragraph) = block else { continue };
        let value = number(&paragraph.number);
        if matches!(paragraph.number, Number::Printed { .. }) && !value.is_empty() {
            paragraph.eid = ids.take(format!("{prefix}para_{value}"));
            assign_points(&mut paragraph.points, &paragraph.eid, ids);
        }
    }
}

/// Points have the id of what they belong to before their own; the reader bounds how deep they nest.
fn assign_points(points: &mut [Point], parent: &str, ids: &mut Ids) {
    for (index, point) in points.iter_mut().enumerate() {
        let printed = number(&point.number);
        let value = if printed.is_empty() { (index + 1).to_string() } else { printed };
        point.eid = ids.take(format!("{parent}__point_{value}"));
        assign_points(&mut point.points, &point.eid, ids);
    }
}

/// The number of an id: as printed, in ASCII, and empty where nothing usable is printed.
fn number(number: &Number) -> String {
    match number {
        Number::Printed { value, .. } => eid::value(value),
        Number::Assigned(number) => number.to_string(),
    }
}
