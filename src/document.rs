//! The typed tree of a United Nations document.
//!
//! Every piece of text is a [`Run`]: a [`Span`] of the source with its emphasis and, where it was
//! recognised, what it [`Mention`]s. The tree holds no copies of the text, so each word of the
//! source is in it once; [`Document::leaves`] shows that nothing is missing.

mod adoption;
mod agenda_item;
mod alias;
mod component;
mod date;
mod diagnostic;
mod hint;
mod language;
mod leaf;
mod letters;
mod masthead;
mod metadata;
mod organ;
mod party;
mod signature;
mod span;
mod state_code;
mod symbol;
mod text;
mod texts;
mod tree;

pub use adoption::{Adoption, Votes};
pub use agenda_item::AgendaItem;
pub use alias::Alias;
pub use component::{
    Block, Component, ComponentKind, Conclusion, Footnote, Heading, HeadingKind, Number, Paragraph, ParagraphKind,
    Point, Row, Table,
};
pub use date::Date;
pub use diagnostic::{Diagnostic, Finding, Severity};
pub use hint::Hint;
pub use language::Language;
pub use leaf::{Leaf, LeafKind};
pub use letters::{arabic, chinese, chinese_figure, latin};
pub use masthead::{Distribution, ItemEntry, Masthead, MastheadLine, MastheadPart};
pub use metadata::{Ballot, Count, Keyword, Metadata, Step, StepKind, Thesaurus};
pub use organ::Organ;
pub use party::Party;
pub use signature::{Signature, SignatureLine, SignaturePart};
pub use span::Span;
pub use state_code::StateCode;
pub use symbol::{Address, Named, Symbol, named};
pub(crate) use symbol::{apart, is_session, look_alike};
pub use text::{Emphasis, Mention, NoteMark, Run, Text};
pub use tree::{Class, Communication, Document, Passage, PassageKind};
