use super::place::{Part, Place, Places};
use super::words::Words;
use crate::agenda::{self, AgendaIndex};
use crate::document::{
    AgendaItem, Ballot, ComponentKind, Count, Diagnostic, Document, HeadingKind, Hint, Mention, Organ, Run, Span,
    StateCode, Symbol,
};
use crate::names::Names;
use crate::states::{self, StateEntry};
use std::collections::{BTreeMap, BTreeSet};

/// What the text of a document does not say and its publisher does; shown as supplied, not printed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    pub symbols: Vec<Symbol>,
}

/// A document with all that was found in it: what every view takes.
pub struct Reading {
    pub document: Document,
    pub diagnostics: Vec<Diagnostic>,
    pub about: About,
    pub agenda: AgendaIndex,
    pub states: Vec<StateEntry>,
    places: Places,
    items: BTreeSet<AgendaItem>,
    /// The number of each mention of a State among those of that State, by where it starts.
    mentions: BTreeMap<u32, usize>,
    /// The footnotes to which a mark in the text leads.
    marked: BTreeSet<String>,
}

impl Reading {
    /// Reads a source and indexes it.
    pub fn new(source: String, about: About, names: &Names) -> Self {
        Self::told(source, about, names, Hint::default())
    }

    /// Reads a source of which something is known, and indexes it.
    pub fn told(source: String, about: About, names: &Names, hint: Hint) -> Self {
        let (document, diagnostics) = crate::read_told(source, names, hint);
        let agenda = agenda::index(&document);
        let states = states::index(&document, names);
        Self {
            places: Places::new(&document),
            items: document.masthead.agenda.iter().map(|entry| entry.item.clone()).collect(),
            mentions: number_mentions(&document),
            marked: marked(&document),
            document,
            diagnostics,
            about,
            agenda,
            states,
        }
    }

    pub fn source(&self) -> &str {
        &self.document.source
    }

    /// The words of the interface around this document.
    pub fn words(&self) -> &'static Words {
        Words::of(self.document.language)
    }

    /// The symbols of the document, printed or else supplied.
    pub fn symbols(&self) -> &[Symbol] {
        if self.document.masthead.symbols.is_empty() { &self.about.symbols } else { &self.document.masthead.symbols }
    }

    /// Whether the symbols come from the publisher and not from the text.
    pub fn symbols_are_supplied(&self) -> bool {
        self.document.masthead.symbols.is_empty() && !self.about.symbols.is_empty()
    }

    /// The symbols on one line, `A/62/492 – S/2007/616`.
    pub fn symbol_line(&self) -> String {
        self.symbols().iter().map(Symbol::as_str).collect::<Vec<_>>().join(" – ")
    }

    /// The subject title, or else the first heading of any kind.
    pub fn title(&self) -> Option<String> {
        if let Some(title) = self.document.metadata.title {
            // Behind the number of a resolution, which the page has too, some languages set a dash.
            let title = title.of(self.source()).trim_start_matches(|c: char| c.is_whitespace() || "-–—".contains(c));
            return Some(one_line(title));
        }
        let of_kind = |kind| self.document.components.iter().find_map(|component| component.heading(kind));
        let title = of_kind(HeadingKind::Title)
            .or_else(|| of_kind(HeadingKind::Designation))
            .or_else(|| of_kind(HeadingKind::Component))
            .or_else(|| of_kind(HeadingKind::Section(1)))?;
        Some(title.to_line(self.source()))
    }

    /// The names of the organs that issue the document, as the interface writes or the document prints them.
    pub fn organs(&self) -> Vec<String> {
        let name = |organ: &Organ| match ((self.words().organ)(*organ), *organ) {
            (Some(name), _) => name.to_owned(),
            (None, Organ::Committee(name) | Organ::Conference(name)) => one_line(name.of(self.source())),
            (None, _) => organ.code(self.source()),
        };
        self.document.masthead.organs.iter().map(name).collect()
    }

    /// The name of a place, `le tableau 2 de l’annexe`.
    pub fn place_name(&self, eid: &str) -> String {
        self.place(eid).map(self.words().place).unwrap_or_default()
    }

    /// How many voted so.
    pub fn votes(&self, ballot: Ballot) -> usize {
        let roll = self.document.metadata.roll.iter();
        roll.filter(|count| count.ballot == ballot).map(Count::number).sum()
    }

    /// Whether a mark in the text leads to a footnote.
    pub fn is_marked(&self, note: &str) -> bool {
        self.marked.contains(note)
    }

    /// The items whose passages include the part with this id, in the order of the agenda.
    pub fn items_at(&self, eid: &str) -> Vec<&AgendaItem> {
        let deals = |passages: &[agenda::Suggestion]| passages.iter().any(|passage| passage.eid == eid);
        self.agenda.items.iter().filter(|indexed| deals(&indexed.passages)).map(|indexed| &indexed.item).collect()
    }

    /// Whether the page has a place for an item.
    pub fn has_item(&self, item: &AgendaItem) -> bool {
        self.items.contains(item)
    }

    /// Whether a run is the place of its item: its number in the agenda line, where no title is printed.
    pub fn is_item_place(&self, run: &Run) -> bool {
        let masthead = &self.document.masthead;
        masthead.agenda.iter().any(|entry| entry.title.is_none() && entry.span == run.span)
    }

    /// The id of a run that mentions a State, `mention_AFG_2`.
    pub fn mention_id(&self, state: StateCode, run: &Run) -> String {
        let number = self.mentions.get(&run.span.start).copied().unwrap_or_default();
        states::mention_id(state, number)
    }

    pub fn place(&self, eid: &str) -> Option<&Place> {
        self.places.get(eid)
    }

    /// The name of a link to a place, `Lien vers le paragraphe 14 de l’annexe`.
    pub fn link_name(&self, eid: &str) -> String {
        let words = self.words();
        (words.link_to)(&self.place_name(eid))
    }

    /// The id of the part that holds a span of the source, or else of the last one before it.
    pub fn eid_at(&self, span: Span) -> Option<&str> {
        let passages = self.document.passages();
        let before = passages.into_iter().take_while(|passage| passage.span().start <= span.start);
        before.last().map(|passage| passage.eid).filter(|eid| !eid.is_empty() && self.places.get(eid).is_some())
    }

    /// A place in as few characters as tell it: `[14]`, `lettre [2]`, `annexe II [3]`.
    pub fn short_place(&self, eid: &str) -> String {
        let words = self.words();
        let Some(place) = self.place(eid) else { return String::new() };
        match &place.part {
            Part::Paragraph(number) => self.within(place.component, number),
            Part::Point(paragraph, path) => {
                self.within(place.component, &format!("{paragraph} {}", words.path(path).join(" ")))
            }
            _ => (words.short)(place),
        }
    }

    /// The same after another place in a list: a number in another component says in which, `lettre [1], annexe [1]`.
    pub fn short_place_after(&self, before: &str, eid: &str) -> String {
        let short = self.short_place(eid);
        let (Some(last), Some(place)) = (self.place(before), self.place(eid)) else { return short };
        let numbered = matches!(place.part, Part::Paragraph(_) | Part::Point(..));
        let component = self.component_name(place.component);
        let told = place.component == last.component || short.starts_with(&lower_first(&component));
        if told || !numbered { short } else { format!("{}\u{a0}{short}", lower_first(&component)) }
    }

    /// A number with the component that it counts in, unless that is the one that readers mean.
    fn within(&self, component: ComponentKind, number: &str) -> String {
        let components = &self.document.components;
        let attached = components.iter().filter(|component| component.kind != ComponentKind::Main).count();
        let meant = match component {
            ComponentKind::Main => attached == 0,
            _ => attached == 1,
        };
        if meant {
            return number.to_owned();
        }
        format!("{}\u{a0}{number}", lower_first(&self.component_name(component)))
    }

    /// `Annexe`, or `Annexe II` where there are several; the main text by what it is, `Lettre`.
    pub fn component_name(&self, kind: ComponentKind) -> String {
        let words = self.words();
        match kind {
            ComponentKind::Main => (words.class)(self.document.class).to_owned(),
            _ => (words.component)(kind, self.document.components.len() > 2),
        }
    }
}

/// Counts the mentions of each State in the order of the page.
fn number_mentions(document: &Document) -> BTreeMap<u32, usize> {
    let mut counts: BTreeMap<StateCode, usize> = BTreeMap::new();
    let mut numbers = BTreeMap::new();
    for passage in document.passages() {
        for run in &passage.text.runs {
            if let Some(Mention::State(state)) = run.mention {
                let count = counts.entry(state).or_default();
                *count += 1;
                numbers.insert(run.span.start, *count);
            }
        }
    }
    numbers
}

/// The ids of the footnotes to which a mark leads.
fn marked(document: &Document) -> BTreeSet<String> {
    let passages = document.passages();
    let mentions = passages.iter().flat_map(|passage| &passage.text.runs).filter_map(|run| run.mention.as_ref());
    let notes = mentions.filter_map(|mention| match mention {
        Mention::NoteMark(mark) if mark.first => Some(mark.note.clone()),
        _ => None,
    });
    notes.collect()
}

/// A name as it stands within a sentence.
fn lower_first(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map(|first| first.to_lowercase().chain(chars).collect()).unwrap_or_default()
}

/// A text with its white space folded.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
