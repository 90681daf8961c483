use super::{Date, Language, Signature, Span, Text};

/// A part with a text of its own: the main document, or what is attached to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Component {
    pub kind: ComponentKind,
    /// `annex_1`; empty for the main document.
    pub eid: String,
    /// The languages in which the component was written, `[Original : chinois et russe]`.
    pub original_languages: Vec<Language>,
    /// Whether the text breaks off in the middle of a sentence.
    pub truncated: bool,
    /// Everything in it, in the order of the source.
    pub blocks: Vec<Block>,
}

/// The kinds of component, each with its number; Roman, Chinese and Arabic numbers are read as digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ComponentKind {
    Main,
    Annex(u16),
    Enclosure(u16),
    Appendix(u16),
    /// One of several texts under one symbol, `A`, `B`: a text of its own as the main document is.
    Part(u16),
}

/// A unit of a component's flow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    Heading(Heading),
    Paragraph(Paragraph),
    /// Consecutive signatures in printed order, which is never changed.
    Signatures(Vec<Signature>),
    /// `Bichkek, 16 août 2007`.
    Conclusion(Conclusion),
    Table(Table),
    Footnote(Footnote),
    /// A line that opens or closes and is no paragraph: a salutation, `[Original : chinois et russe]`.
    Line(Text),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    pub eid: String,
    pub kind: HeadingKind,
    pub text: Text,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeadingKind {
    /// `Annexe à la lettre datée du 17 octobre 2007 adressée ...`.
    Component,
    /// The subject title: `Lettre datée du ...`, `Déclaration du Bichkek`.
    Title,
    /// The name of what has a number and perhaps no title: `Resolution 678 (1990)`.
    Designation,
    /// A heading within the text; 1 is the highest level.
    Section(u8),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    pub eid: String,
    pub kind: ParagraphKind,
    pub number: Number,
    pub text: Text,
    /// The members of a list that the paragraph opens.
    pub points: Vec<Point>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ParagraphKind {
    #[default]
    Plain,
    /// A clause of a resolution's preamble.
    Preambular,
    /// A numbered decision of a resolution.
    Operative,
}

/// The number of a paragraph or point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Number {
    /// Printed in the source at `span`; `value` is it without punctuation, `14`, `a`, `bis`.
    Printed { span: Span, value: String },
    /// Counted by position within its parent, from 1; shown as `[14]`.
    Assigned(u32),
}

/// A member of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    pub eid: String,
    /// The printed bullet, `-` or `•`; none where the number is printed.
    pub bullet: Option<Span>,
    pub number: Number,
    pub text: Text,
    /// Deeper members; the reader nests at most eight levels.
    pub points: Vec<Point>,
}

/// The place and date under a text or its signatures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conclusion {
    pub eid: String,
    pub text: Text,
    /// Where the place is printed.
    pub place: Option<Span>,
    pub date: Option<Date>,
}

/// Rows of cells, aligned by spaces or pipes in the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    pub eid: String,
    /// Whether the first row heads the columns.
    pub header: bool,
    pub rows: Vec<Row>,
}

/// The cells of a row, in the order of the source; a cell may be empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub cells: Vec<Text>,
}

/// A note below the text, `1 See A/62/1.`, where the page or the document prints it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Footnote {
    pub eid: String,
    /// The printed mark, `1` or `*`.
    pub mark: Span,
    pub text: Text,
}

impl Component {
    /// A component without anything in it.
    pub fn new(kind: ComponentKind) -> Self {
        Self { kind, eid: String::new(), original_languages: Vec::new(), truncated: false, blocks: Vec::new() }
    }

    /// The text of the first heading of a kind.
    pub fn heading(&self, kind: HeadingKind) -> Option<&Text> {
        self.blocks.iter().find_map(|block| match block {
            Block::Heading(heading) if heading.kind == kind => Some(&heading.text),
            _ => None,
        })
    }

    pub fn paragraphs(&self) -> impl Iterator<Item = &Paragraph> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Paragraph(paragraph) => Some(paragraph),
            _ => None,
        })
    }

    pub fn signatures(&self) -> impl Iterator<Item = &Signature> {
        self.blocks.iter().flat_map(|block| match block {
            Block::Signatures(signatures) => signatures.as_slice(),
            _ => &[],
        })
    }

    pub fn footnotes(&self) -> impl Iterator<Item = &Footnote> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Footnote(footnote) => Some(footnote),
            _ => None,
        })
    }

    pub fn conclusion(&self) -> Option<&Conclusion> {
        self.blocks.iter().find_map(|block| match block {
            Block::Conclusion(conclusion) => Some(conclusion),
            _ => None,
        })
    }
}
