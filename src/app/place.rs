use crate::document::{AgendaItem, Block, Component, ComponentKind, Document, Number, ParagraphKind, Point};
use std::collections::BTreeMap;

/// A place that a link leads to, as the words of the interface name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub component: ComponentKind,
    pub part: Part,
}

/// An addressable part of a component.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    Masthead,
    Item(AgendaItem),
    /// The component as a whole.
    Whole,
    Heading,
    /// The label of its number: `14` where printed, `[14]` where assigned.
    Paragraph(String),
    /// The label of the number of a clause of a preamble, in which paragraphs are counted apart.
    Clause(String),
    /// The labels of a paragraph and of the points that lead down to this one.
    Point(String, Vec<String>),
    Signature(usize),
    Conclusion,
    /// A footnote, by its printed mark.
    Footnote(String),
    Table(usize),
}

/// Every place of a document by its id.
#[derive(Clone, Debug, Default)]
pub struct Places(BTreeMap<String, Place>);

impl Places {
    pub fn new(document: &Document) -> Self {
        let mut places = Self::default();
        let masthead = &document.masthead;
        places.add("masthead", ComponentKind::Main, Part::Masthead);
        for entry in &masthead.agenda {
            places.add(&item_id(&entry.item), ComponentKind::Main, Part::Item(entry.item.clone()));
        }
        for component in &document.components {
            places.add_component(component, &document.source);
        }
        places
    }

    pub fn get(&self, eid: &str) -> Option<&Place> {
        self.0.get(eid)
    }

    fn add(&mut self, eid: &str, component: ComponentKind, part: Part) {
        self.0.entry(eid.to_owned()).or_insert(Place { component, part });
    }

    fn add_component(&mut self, component: &Component, source: &str) {
        let kind = component.kind;
        self.add(&component.eid, kind, Part::Whole);
        let (mut signed, mut tables) = (0, 0);
        for block in &component.blocks {
            match block {
                Block::Heading(heading) => self.add(&heading.eid, kind, Part::Heading),
                Block::Paragraph(paragraph) => {
                    let label = number_label(&paragraph.number);
                    self.add_points(kind, &label, &[], &paragraph.points);
                    let part = match paragraph.kind {
                        ParagraphKind::Preambular => Part::Clause(label),
                        _ => Part::Paragraph(label),
                    };
                    self.add(&paragraph.eid, kind, part);
                }
                Block::Signatures(signatures) => {
                    for signature in signatures {
                        signed += 1;
                        self.add(&signature.eid, kind, Part::Signature(signed));
                    }
                }
                Block::Conclusion(conclusion) => self.add(&conclusion.eid, kind, Part::Conclusion),
                Block::Table(table) => {
                    tables += 1;
                    self.add(&table.eid, kind, Part::Table(tables));
                }
                Block::Footnote(footnote) => {
                    // Arabic prints the mark in parentheses, of which a screen reader and a checker make what they like.
                    let mark = footnote.mark.of(source).trim_matches(['(', ')', '（', '）']);
                    self.add(&footnote.eid, kind, Part::Footnote(mark.to_owned()));
                }
                Block::Line(_) => {}
            }
        }
    }

    fn add_points(&mut self, kind: ComponentKind, paragraph: &str, above: &[String], points: &[Point]) {
        for point in points {
            let path = [above, &[number_label(&point.number)]].concat();
            self.add_points(kind, paragraph, &path, &point.points);
            self.add(&point.eid, kind, Part::Point(paragraph.to_owned(), path));
        }
    }
}

/// The label of a number: `14` where it is printed, `[14]` where it was assigned.
pub fn number_label(number: &Number) -> String {
    match number {
        Number::Printed { value, .. } => value.clone(),
        Number::Assigned(value) => format!("[{value}]"),
    }
}

/// The id of an agenda item on the page, `item_98_h`.
pub fn item_id(item: &AgendaItem) -> String {
    format!("item_{}", item_key(item))
}

/// An agenda item as attributes write it, `98_h`.
pub fn item_key(item: &AgendaItem) -> String {
    item.to_string().replace(' ', "_")
}
