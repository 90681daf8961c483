use super::{AgendaItem, Date, Language, Organ, Span, Symbol, Text};

/// What stands above the text: organs, symbols, distribution, dates, languages, session, agenda.
///
/// `lines` holds the printed text in the order of the source; the other fields are the facts read
/// from it, absent or empty where nothing is printed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Masthead {
    pub lines: Vec<MastheadLine>,
    /// Organs in printed order, each once.
    pub organs: Vec<Organ>,
    pub symbols: Vec<Symbol>,
    pub distribution: Option<Distribution>,
    pub date: Option<Date>,
    /// The language of this version, where the masthead names it.
    pub language: Option<Language>,
    /// `Original : anglais`; of the main text only.
    pub original_languages: Vec<Language>,
    /// The session of the General Assembly (or of the organ that has sessions).
    pub session: Option<u16>,
    /// The year of the Security Council, `Soixante-deuxième année`.
    pub council_year: Option<u16>,
    /// The agenda items under which the document is issued, in printed order.
    pub agenda: Vec<ItemEntry>,
}

/// One printed unit of the masthead; a title that runs over several source lines is one unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MastheadLine {
    /// Empty for lines that no link leads to; `item_98_h` for the title of an item.
    pub eid: String,
    pub part: MastheadPart,
    pub text: Text,
}

/// What a line of the masthead is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MastheadPart {
    /// `Nations Unies`.
    UnitedNations,
    /// An organ at the head of the page.
    Organ(Organ),
    /// An organ that heads its own session or year.
    SessionOrgan(Organ),
    Symbol,
    Distribution,
    Date,
    Language,
    Original,
    /// `Soixante-deuxième session`, `Soixante-deuxième année`.
    Session(Organ),
    /// `Points 19, 35, 51 ... de l'ordre du jour`.
    Agenda,
    /// The title of the item at this place of [`Masthead::agenda`]; none where titles outnumber items.
    ItemTitle(Option<usize>),
    /// Job numbers, folios, and what was not understood.
    Other,
}

/// `Distr. générale`: to whom a document goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Distribution {
    General,
    Limited,
    Restricted,
}

/// An agenda item that the masthead names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemEntry {
    pub item: AgendaItem,
    /// Where the number is printed.
    pub span: Span,
    /// The place of its title in [`Masthead::lines`].
    pub title: Option<usize>,
}
