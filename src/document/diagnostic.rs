use super::Span;
use serde::Serialize;

/// Something the reader of a document should know about how it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    pub finding: Finding,
    /// Where it is in the source.
    pub span: Span,
    /// A second place that it is about: the other spelling, the other half.
    pub related: Option<Span>,
}

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Printed so in the source, shown as printed.
    Oddity,
    /// The structure differs from the lines of the source; no character was changed.
    Repair,
    /// Kept as text because it was not understood.
    Unread,
}

/// What was found. Messages in the reader's language are made from it by the views.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Finding {
    /// A paragraph cut by a page break was joined.
    JoinedParagraph,
    /// Two items of an agenda list stand without a comma between them.
    MissingComma,
    /// Lines of the second organ's column stand between titles of agenda items.
    InterleavedColumns,
    /// Agenda items and their titles differ in number.
    TitleCount,
    /// The same name is spelt in two ways: `Déclaration de Bichkek`, `Déclaration du Bichkek`.
    VariantSpelling,
    /// The agenda items of masthead and letter differ.
    AgendaMismatch,
    /// An emphasis mark has no partner.
    UnmatchedEmphasis,
    /// A date that does not exist in the calendar.
    ImpossibleDate,
    /// No masthead was found: this may not be a United Nations document.
    NoMasthead,
    /// Characters that are no text: controls, replacement characters.
    StrangeCharacters,
    /// The text ends in the middle of a sentence.
    BreaksOff,
    /// Lists, marks or elements are nested deeper than the reader follows.
    TooDeep,
    /// Markup breaks off or is not well formed.
    BrokenMarkup,
    /// An element that the reader does not know.
    UnknownElement,
    /// A reference to a character that nothing defines: `&nbsp;` in XML.
    UnknownReference,
    /// A recorded vote counts more or fewer than it names.
    VoteCount,
    /// A name on the roll of a vote that is no State's.
    UnknownVoter,
    /// A communication that does not tell who writes to whom.
    Correspondents,
    /// A resolution in which no decision was recognised.
    NoDecision,
    /// Numbers of paragraphs that skip: 14, 16.
    SkippedNumber,
    /// A signature among those for States for which no State is told.
    StatelessSignature,
    /// A name among the sponsors of a draft that is no State's.
    UnknownSponsor,
    /// A document with a masthead of which nothing tells the kind.
    UnknownClass,
}

impl Finding {
    pub fn severity(self) -> Severity {
        match self {
            Self::JoinedParagraph | Self::InterleavedColumns => Severity::Repair,
            Self::NoMasthead
            | Self::StrangeCharacters
            | Self::TooDeep
            | Self::BrokenMarkup
            | Self::UnknownElement
            | Self::UnknownReference
            | Self::UnknownVoter
            | Self::Correspondents
            | Self::NoDecision
            | Self::UnknownSponsor
            | Self::UnknownClass => Severity::Unread,
            _ => Severity::Oddity,
        }
    }
}
