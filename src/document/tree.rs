use super::{
    Adoption, Alias, Block, Component, ComponentKind, Date, Language, Masthead, Metadata, Paragraph, Party, Point,
    SignaturePart, Span, Text,
};
use serde::{Deserialize, Serialize};

/// A document: its source, its masthead and its components.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    pub source: String,
    pub language: Language,
    pub class: Class,
    pub masthead: Masthead,
    /// Who writes to whom, for letters and notes verbales.
    pub communication: Option<Communication>,
    /// Who puts a draft forward, in printed order.
    pub sponsors: Vec<Party>,
    /// When and by what vote a resolution was adopted.
    pub adoption: Option<Adoption>,
    /// The main document first, then annexes, enclosures and appendices in order.
    pub components: Vec<Component>,
    /// What the file tells beside the text.
    pub metadata: Metadata,
    /// The ids that the file has for places, where it has any.
    pub aliases: Vec<Alias>,
}

/// The class of a document, by its form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    Letter,
    IdenticalLetters,
    NoteVerbale,
    Resolution,
    DraftResolution,
    PresidentialStatement,
    Declaration,
    Communique,
    Report,
    Note,
    /// A speech: `Statement by ...`.
    Statement,
    /// The record of a meeting, verbatim or summary.
    Record,
    Treaty,
    /// An agreement made by letters: `Exchange of letters constituting ...`.
    ExchangeOfLetters,
    Agenda,
    #[default]
    Other,
}

impl Class {
    pub const ALL: [Self; 16] = [
        Self::Letter,
        Self::IdenticalLetters,
        Self::NoteVerbale,
        Self::Resolution,
        Self::DraftResolution,
        Self::PresidentialStatement,
        Self::Declaration,
        Self::Communique,
        Self::Report,
        Self::Note,
        Self::Statement,
        Self::Record,
        Self::Treaty,
        Self::ExchangeOfLetters,
        Self::Agenda,
        Self::Other,
    ];

    /// The class of a name in the expectations format.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.code() == code)
    }

    /// The name in the expectations format: `identical-letters`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Letter => "letter",
            Self::IdenticalLetters => "identical-letters",
            Self::NoteVerbale => "note-verbale",
            Self::Resolution => "resolution",
            Self::DraftResolution => "draft-resolution",
            Self::PresidentialStatement => "presidential-statement",
            Self::Declaration => "declaration",
            Self::Communique => "communique",
            Self::Report => "report",
            Self::Note => "note",
            Self::Statement => "statement",
            Self::Record => "record",
            Self::Treaty => "treaty",
            Self::ExchangeOfLetters => "exchange-of-letters",
            Self::Agenda => "agenda",
            Self::Other => "other",
        }
    }
}

/// The parties of a communication, as its title tells them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Communication {
    /// The date of the letter.
    pub dated: Option<Date>,
    /// Who sends it, in printed order.
    pub senders: Vec<Party>,
    pub addressees: Vec<Party>,
}

/// A text of the document with the place a link to it leads to.
///
/// The n-th passage is the n-th element of class `t` on the page, and its runs joined are the text
/// of that element: the contract between search, which works on the tree, and the page.
#[derive(Clone, Copy, Debug)]
pub struct Passage<'d> {
    pub kind: PassageKind,
    /// The id of the smallest addressable part that holds the text: `annex_1__para_14`.
    pub eid: &'d str,
    /// The place of its component in [`Document::components`]; 0 for the masthead too.
    pub component: usize,
    pub text: &'d Text,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PassageKind {
    Masthead,
    ItemTitle,
    Heading,
    Paragraph,
    Point,
    Line,
    Office,
    SignatoryName,
    Conclusion,
    Cell,
    Footnote,
}

/// The id of the masthead as a whole.
const MASTHEAD: &str = "masthead";

impl Document {
    /// The main document, where there is one.
    pub fn main(&self) -> Option<&Component> {
        self.components.iter().find(|component| component.kind == ComponentKind::Main)
    }

    /// All texts in the order of the page, which is the order of the source.
    pub fn passages(&self) -> Vec<Passage<'_>> {
        let mut passages = Vec::new();
        for line in &self.masthead.lines {
            let titled = matches!(line.part, super::MastheadPart::ItemTitle(_));
            let kind = if titled { PassageKind::ItemTitle } else { PassageKind::Masthead };
            let eid = if line.eid.is_empty() { MASTHEAD } else { &line.eid };
            passages.push(Passage { kind, eid, component: 0, text: &line.text });
        }
        for (index, component) in self.components.iter().enumerate() {
            let mut nearest = component.eid.as_str();
            for block in &component.blocks {
                push_block(block, index, &mut nearest, &mut passages);
            }
        }
        passages
    }
}

/// Adds the texts of a block; `nearest` is the last id seen, for lines that have none of their own.
fn push_block<'d>(block: &'d Block, component: usize, nearest: &mut &'d str, passages: &mut Vec<Passage<'d>>) {
    let mut push = |kind, eid: &'d str, text: &'d Text| passages.push(Passage { kind, eid, component, text });
    match block {
        Block::Heading(heading) => {
            if !heading.eid.is_empty() {
                *nearest = &heading.eid;
            }
            push(PassageKind::Heading, nearest, &heading.text);
        }
        Block::Line(text) => push(PassageKind::Line, nearest, text),
        Block::Conclusion(conclusion) => push(PassageKind::Conclusion, &conclusion.eid, &conclusion.text),
        Block::Signatures(signatures) => {
            for signature in signatures {
                for line in &signature.lines {
                    let office = line.part == SignaturePart::Office;
                    let kind = if office { PassageKind::Office } else { PassageKind::SignatoryName };
                    push(kind, &signature.eid, &line.text);
                }
            }
        }
        Block::Paragraph(Paragraph { eid, text, points, .. }) => {
            *nearest = eid;
            push(PassageKind::Paragraph, eid, text);
            push_points(points, component, passages);
        }
        Block::Footnote(footnote) => push(PassageKind::Footnote, &footnote.eid, &footnote.text),
        Block::Table(table) => {
            for cell in table.rows.iter().flat_map(|row| &row.cells) {
                push(PassageKind::Cell, &table.eid, cell);
            }
        }
    }
}

fn push_points<'d>(points: &'d [Point], component: usize, passages: &mut Vec<Passage<'d>>) {
    for point in points {
        passages.push(Passage { kind: PassageKind::Point, eid: &point.eid, component, text: &point.text });
        push_points(&point.points, component, passages);
    }
}

impl Passage<'_> {
    /// Where the passage lies in the source.
    pub fn span(&self) -> Span {
        self.text.span()
    }
}
