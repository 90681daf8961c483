//! The typed tree of a document, as JSON has it.
//!
//! A text is a list of runs: `text`, and where they hold `bold`, `italic`, `raised`, and what the run names:
//! `state`, `date`, `symbol`, `item` or `note`. A block says by `type` what it is: `heading`, `paragraph`,
//! `signatures`, `conclusion`, `table`, `footnote` or `line`. A `number` is there where it is printed; the `id` leads
//! to the part on its page. What is empty or not told is left out.

use crate::document::{
    Block, Component, ComponentKind, Date, Document, HeadingKind, Keyword, Language, Mention, Number, ParagraphKind,
    Party, Point, Run, StateCode, Symbol, Text,
};
use serde::Serialize;

#[derive(Serialize)]
pub struct Tree<'d> {
    language: Language,
    class: &'static str,
    masthead: Masthead<'d>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    senders: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    addressees: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sponsors: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    adopted: Option<Date>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    votes: Vec<Vote<'d>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    keywords: Vec<&'d Keyword>,
    components: Vec<Part<'d>>,
}

#[derive(Serialize)]
struct Masthead<'d> {
    organs: Vec<String>,
    symbols: &'d [Symbol],
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    session: Option<u16>,
    agenda: Vec<String>,
    lines: Vec<Vec<Stretch<'d>>>,
}

#[derive(Serialize)]
struct Vote<'d> {
    ballot: &'static str,
    count: usize,
    states: &'d [StateCode],
}

#[derive(Serialize)]
struct Part<'d> {
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<u16>,
    #[serde(skip_serializing_if = "str::is_empty")]
    id: &'d str,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    original_languages: &'d [Language],
    blocks: Vec<Unit<'d>>,
}

#[derive(Serialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
enum Unit<'d> {
    Heading { id: &'d str, level: u8, text: Vec<Stretch<'d>> },
    Paragraph(Member<'d>),
    Signatures { signatures: Vec<Signed<'d>> },
    Conclusion { id: &'d str, text: Vec<Stretch<'d>> },
    Table { id: &'d str, header: bool, rows: Vec<Vec<Vec<Stretch<'d>>>> },
    Footnote { id: &'d str, mark: &'d str, text: Vec<Stretch<'d>> },
    Line { text: Vec<Stretch<'d>> },
}

/// A paragraph or a point.
#[derive(Serialize)]
struct Member<'d> {
    id: &'d str,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<&'d str>,
    text: Vec<Stretch<'d>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    points: Vec<Member<'d>>,
}

#[derive(Serialize)]
struct Signed<'d> {
    id: &'d str,
    name: String,
    office: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    state: Option<StateCode>,
}

#[derive(Serialize)]
struct Stretch<'d> {
    text: &'d str,
    #[serde(skip_serializing_if = "is_false")]
    bold: bool,
    #[serde(skip_serializing_if = "is_false")]
    italic: bool,
    #[serde(skip_serializing_if = "is_false")]
    raised: bool,
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    names: Option<Named<'d>>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
enum Named<'d> {
    State(StateCode),
    Date(String),
    Symbol(&'d str),
    Item(String),
    Note(&'d str),
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes what it skips by reference")]
fn is_false(flag: &bool) -> bool {
    !flag
}

impl<'d> Tree<'d> {
    /// The tree of a document.
    pub fn of(document: &'d Document) -> Self {
        let source = &document.source;
        let codes = |parties: &[Party]| parties.iter().map(|party| party.code(source)).collect::<Vec<_>>();
        let letter = document.communication.as_ref();
        let masthead = &document.masthead;
        let votes = document.metadata.roll.iter();
        Self {
            language: document.language,
            class: document.class.code(),
            masthead: Masthead {
                organs: masthead.organs.iter().map(|organ| organ.code(source)).collect(),
                symbols: &masthead.symbols,
                date: masthead.date,
                session: masthead.session,
                agenda: masthead.agenda.iter().map(|entry| entry.item.to_string()).collect(),
                lines: masthead.lines.iter().map(|line| runs(&line.text, source)).collect(),
            },
            senders: letter.map(|letter| codes(&letter.senders)).unwrap_or_default(),
            addressees: letter.map(|letter| codes(&letter.addressees)).unwrap_or_default(),
            sponsors: codes(&document.sponsors),
            adopted: document.adoption.and_then(|adoption| adoption.date),
            votes: votes
                .map(|vote| Vote { ballot: vote.ballot.as_str(), count: vote.number(), states: &vote.states })
                .collect(),
            keywords: document.metadata.keywords.iter().collect(),
            components: document.components.iter().map(|component| part(component, source)).collect(),
        }
    }
}

fn part<'d>(component: &'d Component, source: &'d str) -> Part<'d> {
    let (kind, number) = match component.kind {
        ComponentKind::Main => ("main", None),
        ComponentKind::Annex(number) => ("annex", Some(number)),
        ComponentKind::Enclosure(number) => ("enclosure", Some(number)),
        ComponentKind::Appendix(number) => ("appendix", Some(number)),
        ComponentKind::Part(number) => ("part", Some(number)),
    };
    let blocks = component.blocks.iter().map(|block| unit(block, source)).collect();
    Part { kind, number, id: &component.eid, original_languages: &component.original_languages, blocks }
}

fn unit<'d>(block: &'d Block, source: &'d str) -> Unit<'d> {
    let text = |text| runs(text, source);
    match block {
        Block::Heading(heading) => {
            let level = if let HeadingKind::Section(level) = heading.kind { level.saturating_add(1) } else { 1 };
            Unit::Heading { id: &heading.eid, level, text: text(&heading.text) }
        }
        Block::Paragraph(paragraph) => {
            let kind = match paragraph.kind {
                ParagraphKind::Plain => None,
                ParagraphKind::Preambular => Some("preambular"),
                ParagraphKind::Operative => Some("operative"),
            };
            let (number, points) = (printed(&paragraph.number), points(&paragraph.points, source));
            Unit::Paragraph(Member { id: &paragraph.eid, kind, number, text: text(&paragraph.text), points })
        }
        Block::Signatures(signatures) => {
            let signed = signatures.iter().map(|signature| Signed {
                id: &signature.eid,
                name: signature.name(source),
                office: signature.office(source),
                state: signature.state,
            });
            Unit::Signatures { signatures: signed.collect() }
        }
        Block::Conclusion(conclusion) => Unit::Conclusion { id: &conclusion.eid, text: text(&conclusion.text) },
        Block::Table(table) => {
            let rows = table.rows.iter().map(|row| row.cells.iter().map(text).collect()).collect();
            Unit::Table { id: &table.eid, header: table.header, rows }
        }
        Block::Footnote(note) => Unit::Footnote { id: &note.eid, mark: note.mark.of(source), text: text(&note.text) },
        Block::Line(line) => Unit::Line { text: text(line) },
    }
}

fn points<'d>(members: &'d [Point], source: &'d str) -> Vec<Member<'d>> {
    let member = |point: &'d Point| Member {
        id: &point.eid,
        kind: None,
        number: printed(&point.number),
        text: runs(&point.text, source),
        points: points(&point.points, source),
    };
    members.iter().map(member).collect()
}

fn printed(number: &Number) -> Option<&str> {
    if let Number::Printed { value, .. } = number { Some(value) } else { None }
}

fn runs<'d>(text: &'d Text, source: &'d str) -> Vec<Stretch<'d>> {
    text.runs.iter().map(|run| stretch(run, source)).collect()
}

fn stretch<'d>(run: &'d Run, source: &'d str) -> Stretch<'d> {
    let names = run.mention.as_ref().map(|mention| match mention {
        Mention::State(state) => Named::State(*state),
        Mention::Date(date) => Named::Date(date.to_string()),
        Mention::Symbol(symbol) => Named::Symbol(symbol.as_str()),
        Mention::AgendaItem(item) => Named::Item(item.to_string()),
        Mention::NoteMark(mark) => Named::Note(&mark.note),
    });
    let emphasis = run.emphasis;
    let (bold, italic, raised) = (emphasis.bold, emphasis.italic, emphasis.raised);
    Stretch { text: run.span.of(source), bold, italic, raised, names }
}
