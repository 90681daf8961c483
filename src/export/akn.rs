//! Akoma Ntoso 3.0 as the United Nations writes it (AKN4UN), so that its reader gives the same paragraphs.
//!
//! The first title is the preface, the clauses after it the preamble, the rest the main body; clauses that stand
//! among other blocks are marked as of a preamble. Signatures, conclusions and other lines are formulas: the
//! vocabulary has no block that is a line. A note stands where its first mark does.

mod cover;
mod inline;

use super::xml::Xml;
use crate::document::{
    Block, Component, ComponentKind, Document, Footnote, Heading, HeadingKind, Language, Mention, Number, Organ,
    Paragraph, ParagraphKind, Point, Table, Text,
};
use std::collections::{BTreeMap, BTreeSet};

/// The namespace of Akoma Ntoso 3.0.
const NAMESPACE: &str = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

/// The file of a document.
pub fn akn(document: &Document) -> String {
    let xml = Xml::begin("akomaNtoso", &[("xmlns", NAMESPACE)]);
    let mut export = Export { document, notes: BTreeMap::new(), marked: marked(document), xml };
    export.xml.open("statement", &[("name", document.class.code())]);
    export.meta();
    export.cover();
    let mut rest = document.components.as_slice();
    if let Some((main, others)) = rest.split_first().filter(|(first, _)| first.kind == ComponentKind::Main) {
        export.main(main);
        rest = others;
    }
    for component in rest {
        export.attached(component);
    }
    export.xml.close("statement");
    export.xml.end("akomaNtoso")
}

struct Export<'d> {
    document: &'d Document,
    /// The notes of the component, by their ids.
    notes: BTreeMap<&'d str, &'d Footnote>,
    /// The ids of the notes to which a mark in the text leads.
    marked: BTreeSet<&'d str>,
    xml: Xml,
}

impl<'d> Export<'d> {
    fn meta(&mut self) {
        let masthead = &self.document.masthead;
        let organ = match masthead.organs.first() {
            Some(Organ::GeneralAssembly) => "unga",
            Some(Organ::SecurityCouncil) => "unsc",
            Some(Organ::EconomicAndSocialCouncil) => "unecosoc",
            Some(Organ::HumanRightsCouncil) => "unhrc",
            _ => "un",
        };
        let date = self.document.adoption.and_then(|adoption| adoption.date);
        let (date, of) = date.map_or((masthead.date, "document"), |date| (Some(date), "adoption"));
        let date = date.map(|date| date.to_string());
        let symbol = masthead.symbols.first().map_or("document", |symbol| symbol.as_str()).replace('/', "-");
        let address = ["/akn/un/statement", organ, date.as_deref().unwrap_or("undated"), &symbol, "!main"].join("/");
        let xml = &mut self.xml;
        xml.open("meta", &[]).open("identification", &[("source", "#chancery")]).open("FRBRWork", &[]);
        xml.empty("FRBRthis", &[("value", &address)]);
        if let Some(date) = &date {
            xml.empty("FRBRdate", &[("date", date), ("name", of)]);
        }
        let language = match self.document.language {
            Language::Arabic => "ara",
            Language::Chinese => "zho",
            Language::English => "eng",
            Language::French => "fra",
            Language::Russian => "rus",
            Language::Spanish => "spa",
        };
        xml.close("FRBRWork").open("FRBRExpression", &[]).empty("FRBRlanguage", &[("language", language)]);
        xml.close("FRBRExpression").close("identification").close("meta");
    }

    /// The main document: preface, preamble, body.
    fn main(&mut self, component: &'d Component) {
        self.take_notes(component);
        let mut blocks = component.blocks.as_slice();
        if let Some((Block::Heading(title), rest)) = blocks.split_first().filter(|(first, _)| is_title(first)) {
            self.xml.open("preface", &[]).open("p", &[]).open("docTitle", &[]);
            self.text(&title.text);
            self.xml.close("docTitle").close("p").close("preface");
            blocks = rest;
        }
        let clauses = blocks.iter().rposition(is_clause).map_or(0, |last| last + 1);
        let clauses = if blocks.iter().take(clauses).all(belongs_to_preamble) { clauses } else { 0 };
        let (preamble, body) = blocks.split_at_checked(clauses).unwrap_or((&[], blocks));
        if !preamble.is_empty() {
            self.xml.open("preamble", &[]);
            preamble.iter().for_each(|block| self.block(block, true));
            self.xml.close("preamble");
        }
        self.xml.open("mainBody", &[]);
        body.iter().for_each(|block| self.block(block, false));
        self.xml.close("mainBody");
    }

    /// What is attached to the document, or one of several documents under its symbol.
    fn attached(&mut self, component: &'d Component) {
        self.take_notes(component);
        let (around, each, document, name) = match component.kind {
            ComponentKind::Part(_) => ("components", "component", "statement", self.document.class.code()),
            ComponentKind::Enclosure(_) => ("attachments", "attachment", "doc", "enclosure"),
            ComponentKind::Appendix(_) => ("attachments", "attachment", "doc", "appendix"),
            _ => ("attachments", "attachment", "doc", "annex"),
        };
        self.xml.open(around, &[]).open(each, &[]).open(document, &[("name", name)]).open("mainBody", &[]);
        component.blocks.iter().for_each(|block| self.block(block, false));
        self.xml.close("mainBody").close(document).close(each).close(around);
    }

    fn take_notes(&mut self, component: &'d Component) {
        self.notes = component.footnotes().map(|note| (note.eid.as_str(), note)).collect();
    }

    /// A block, within a preamble or elsewhere.
    fn block(&mut self, block: &Block, in_preamble: bool) {
        match block {
            Block::Heading(heading) => self.heading(heading),
            Block::Paragraph(paragraph) if paragraph.kind == ParagraphKind::Preambular && !in_preamble => {
                self.xml.open("crossHeading", &[("refersTo", "#preamble")]);
                self.paragraph(paragraph);
                self.xml.close("crossHeading");
            }
            Block::Paragraph(paragraph) => self.paragraph(paragraph),
            Block::Signatures(signatures) => {
                for line in signatures.iter().flat_map(|signature| &signature.lines) {
                    self.formula("signature", &line.text);
                }
            }
            Block::Conclusion(conclusion) => self.formula("conclusion", &conclusion.text),
            Block::Line(text) => self.formula("line", text),
            Block::Table(table) => self.table(table),
            // A note that is marked in the text is written there.
            Block::Footnote(note) if self.marked.contains(note.eid.as_str()) => {}
            Block::Footnote(note) => {
                self.xml.open("paragraph", &[("class", "FootnoteText")]).open("content", &[]).open("p", &[]);
                self.xml.characters(note.mark.of(&self.document.source)).characters(" ");
                self.text(&note.text);
                self.xml.close("p").close("content").close("paragraph");
            }
        }
    }

    fn heading(&mut self, heading: &Heading) {
        let class = match heading.kind {
            HeadingKind::Section(2) => "H2",
            HeadingKind::Section(3..) => "H4",
            _ => "H1",
        };
        self.xml.open("paragraph", &[("class", class)]).open("content", &[]).open("p", &[]);
        self.text(&heading.text);
        self.xml.close("p").close("content").close("paragraph");
    }

    fn formula(&mut self, name: &str, text: &Text) {
        self.xml.open("formula", &[("name", name)]).open("p", &[]);
        self.text(text);
        self.xml.close("p").close("formula");
    }

    fn paragraph(&mut self, paragraph: &Paragraph) {
        self.xml.open("paragraph", &[("eId", &paragraph.eid)]);
        self.number(&paragraph.number);
        if paragraph.points.is_empty() {
            self.content("content", &paragraph.text);
        } else {
            self.xml.open("list", &[]);
            self.content("intro", &paragraph.text);
            self.points(&paragraph.points);
            self.xml.close("list");
        }
        self.xml.close("paragraph");
    }

    /// The members of a list, what belongs to each in a list after it.
    fn points(&mut self, points: &[Point]) {
        for point in points {
            self.xml.open("point", &[("eId", &point.eid)]);
            if let Some(bullet) = point.bullet {
                self.xml.text("num", bullet.of(&self.document.source).trim());
            }
            self.number(&point.number);
            self.content("content", &point.text);
            self.xml.close("point");
            if !point.points.is_empty() {
                self.xml.open("sublist", &[]);
                self.points(&point.points);
                self.xml.close("sublist");
            }
        }
    }

    fn number(&mut self, number: &Number) {
        if let Number::Printed { span, .. } = number {
            self.xml.text("num", span.of(&self.document.source).trim());
        }
    }

    fn content(&mut self, name: &str, text: &Text) {
        self.xml.open(name, &[]).open("p", &[]);
        self.text(text);
        self.xml.close("p").close(name);
    }

    fn table(&mut self, table: &Table) {
        self.xml.open("table", &[("eId", &table.eid)]);
        for (place, row) in table.rows.iter().enumerate() {
            let cell = if table.header && place == 0 { "th" } else { "td" };
            self.xml.open("tr", &[]);
            row.cells.iter().for_each(|text| self.content(cell, text));
            self.xml.close("tr");
        }
        self.xml.close("table");
    }
}

fn marked(document: &Document) -> BTreeSet<&str> {
    let passages = document.passages().into_iter();
    let mentions = passages.flat_map(|passage| &passage.text.runs).filter_map(|run| run.mention.as_ref());
    let notes = mentions.filter_map(|mention| match mention {
        Mention::NoteMark(mark) if mark.first => Some(mark.note.as_str()),
        _ => None,
    });
    notes.collect()
}

fn is_title(block: &Block) -> bool {
    matches!(block, Block::Heading(heading) if heading.kind == HeadingKind::Title)
}

fn is_clause(block: &Block) -> bool {
    matches!(block, Block::Paragraph(paragraph) if paragraph.kind == ParagraphKind::Preambular)
}

/// A clause, or a line before it such as `The General Assembly,`.
fn belongs_to_preamble(block: &Block) -> bool {
    is_clause(block) || matches!(block, Block::Line(_))
}
