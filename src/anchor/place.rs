//! What an id says, so that a view can say it in any language: `annexe, par. 14`.

use crate::document::ComponentKind;

/// An id taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place<'e> {
    pub component: ComponentKind,
    /// From the largest to the smallest; empty for a whole component.
    pub units: Vec<Unit<'e>>,
}

/// A part of a component, with its number as in the id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit<'e> {
    Masthead,
    Title,
    Section(&'e str),
    /// A clause of a preamble.
    Clause(&'e str),
    Paragraph(&'e str),
    Point(&'e str),
    /// The number and the letter; the letter is empty for a whole item.
    Item(&'e str, &'e str),
    Signature(&'e str),
    /// A footnote, by its mark as in the id, `1` or `star`.
    Footnote(&'e str),
    Table(&'e str),
    Conclusion,
}

impl<'e> Place<'e> {
    /// Reads an id of the form that [`super::assign`] gives.
    pub fn parse(eid: &'e str) -> Option<Self> {
        let mut parts = eid.split("__").peekable();
        let component = parts.peek().and_then(|part| component(part));
        if component.is_some() {
            parts.next();
        }
        let units = parts.map(unit).collect::<Option<Vec<_>>>()?;
        Some(Self { component: component.unwrap_or(ComponentKind::Main), units })
    }
}

fn component(part: &str) -> Option<ComponentKind> {
    let (kind, number) = part.split_once('_')?;
    let number = number.split('_').next()?;
    if kind == "part" {
        return Some(ComponentKind::Part((1..=26).find(|&part| super::eid::letter(part) == number)?));
    }
    let number = number.parse().ok()?;
    Some(match kind {
        "annex" => ComponentKind::Annex(number),
        "encl" => ComponentKind::Enclosure(number),
        "app" => ComponentKind::Appendix(number),
        _ => return None,
    })
}

fn unit(part: &str) -> Option<Unit<'_>> {
    let (kind, number) = part.split_once('_').unwrap_or((part, ""));
    Some(match kind {
        "masthead" => Unit::Masthead,
        "title" => Unit::Title,
        "conclusions" => Unit::Conclusion,
        "sec" => Unit::Section(number),
        "pre" => Unit::Clause(number),
        "para" => Unit::Paragraph(number),
        "point" => Unit::Point(number),
        "sig" => Unit::Signature(number),
        "fn" => Unit::Footnote(number),
        "table" => Unit::Table(number),
        "item" => {
            let (number, letter) = number.split_once('_').unwrap_or((number, ""));
            Unit::Item(number, letter)
        }
        _ => return None,
    })
}
