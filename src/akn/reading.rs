//! The pass over the file: what is open, and what has been made of it.

use super::language::language;
use super::metadata;
use super::note::Note;
use super::piece::{Fact, Page, Piece};
use super::tag::Tag;
use super::xml::{Element, Event, Xml};
use crate::document::{
    Alias, Block, Class, Component, ComponentKind, Diagnostic, Document, Emphasis, Finding, Organ, ParagraphKind, Span,
    Thesaurus,
};
use crate::names::Names;
use std::collections::HashSet;

pub(super) struct Reading<'x> {
    pub xml: Xml<'x>,
    pub names: &'x Names,
    pub page: Page,
    pub document: Document,
    pub issuer: Option<Organ>,
    /// Elements that were met and are not known.
    pub unknown: Vec<String>,
    pub keywords: HashSet<(Thesaurus, String)>,
    pub diagnostics: Vec<Diagnostic>,
    /// The notes of the component, which are printed at its end.
    pub notes: Vec<Note>,
    /// A number that was read, whose text comes next.
    pub number: Option<Piece>,
    pub place: Place,
    has_document: bool,
}

/// What the texts at a place are.
#[derive(Clone, Copy, Default)]
pub(super) struct Place {
    pub texts: Texts,
    pub kind: ParagraphKind,
    /// Lists within lists.
    pub lists: usize,
    /// Whether it is attached to a document.
    pub is_attached: bool,
}

#[derive(Clone, Copy, Default)]
pub(super) enum Texts {
    #[default]
    Paragraphs,
    /// Headings of a level.
    Headings(u8),
    /// The texts of a point at a level, from 0; whether it has its first.
    Point(usize, bool),
    Footnotes,
    Conclusions,
    Lines,
}

impl<'x> Reading<'x> {
    pub fn new(source: &'x str, names: &'x Names) -> Self {
        Self {
            xml: Xml::new(source),
            names,
            page: Page::default(),
            document: Document { language: language(source), ..Document::default() },
            issuer: None,
            unknown: Vec::new(),
            keywords: HashSet::new(),
            diagnostics: Vec::new(),
            notes: Vec::new(),
            number: None,
            place: Place::default(),
            has_document: false,
        }
    }

    pub fn read(&mut self) {
        self.mixed(Self::stray);
        self.end_component();
    }

    pub fn finish(mut self) -> (Document, Vec<Diagnostic>) {
        let metadata = &mut self.document.metadata;
        let place = |fact| self.page.facts.iter().find(|(found, _)| *found == fact).map(|&(_, span)| span);
        (metadata.title, metadata.meeting, metadata.origin) =
            (place(Fact::Title), place(Fact::Meeting), place(Fact::Origin));
        let source = self.page.source;
        if let Some(meeting) = metadata.meeting {
            self.document.adoption.get_or_insert_default().meeting = first_number(meeting.of(&source));
        }
        self.document.source = source;
        (self.document, self.diagnostics)
    }

    /// The next event; what is wrong with the file is reported where it is met.
    pub fn next(&mut self) -> Event<'x> {
        let event = self.xml.next();
        while let Some(finding) = self.xml.fault() {
            self.report(finding, self.page.place());
        }
        event
    }

    pub fn report(&mut self, finding: Finding, span: Span) {
        self.diagnostics.push(Diagnostic { finding, span, related: None });
    }

    /// Reads what an element holds: blocks, and the texts before, between and after them, which go to
    /// `texts`.
    pub fn mixed(&mut self, texts: fn(&mut Self, Piece)) {
        self.parts(texts, Tag::is_inline);
    }

    /// The same for an element that is a text: what is not known in it stands within the text.
    pub fn text(&mut self, texts: fn(&mut Self, Piece)) {
        self.parts(texts, |tag| tag.is_inline() || tag == Tag::Unknown);
    }

    fn parts(&mut self, texts: fn(&mut Self, Piece), is_inline: fn(Tag) -> bool) {
        let mut piece = Piece::default();
        loop {
            match self.next() {
                Event::Text(text) => piece.add(&text, Emphasis::default(), None),
                Event::Open(element) if is_inline(element.tag) => self.inline(&element, &mut piece),
                Event::Open(element) => {
                    self.give(&mut piece, texts);
                    self.block(element, texts);
                }
                Event::Close | Event::End => return self.give(&mut piece, texts),
            }
        }
    }

    fn give(&mut self, piece: &mut Piece, texts: fn(&mut Self, Piece)) {
        if !piece.is_empty() {
            texts(self, std::mem::take(piece));
        }
    }

    /// Reads what an element holds with another place for its texts.
    pub fn within(&mut self, place: Place, read: impl FnOnce(&mut Self)) {
        let outer = std::mem::replace(&mut self.place, place);
        read(self);
        self.place = outer;
    }

    /// Passes over what an element holds.
    pub fn skip(&mut self) {
        let mut open = 1;
        while open > 0 {
            match self.next() {
                Event::Open(_) => open += 1,
                Event::Close => open -= 1,
                Event::Text(_) => {}
                Event::End => return,
            }
        }
    }

    /// Keeps the id that the file has for what comes next.
    pub fn alias(&mut self, element: &Element) {
        if let Some(name) = element.attribute("eId").or_else(|| element.attribute("id")) {
            let at = self.page.place().start;
            self.document.aliases.push(Alias { name: name.into_owned(), at, eid: String::new() });
        }
    }

    /// A text where no element says what it is.
    pub fn stray(&mut self, piece: Piece) {
        self.print_number();
        let text = self.page.add(piece);
        self.report(Finding::UnknownElement, text.span());
        self.push(Block::Line(text));
    }

    pub fn begin(&mut self, kind: ComponentKind) {
        if !self.document.components.is_empty() {
            self.end_component();
        }
        let component = Component {
            kind,
            eid: String::new(),
            original_languages: Vec::new(),
            truncated: false,
            blocks: Vec::new(),
        };
        self.document.components.push(component);
    }

    /// Prints the notes of the component at its end.
    fn end_component(&mut self) {
        self.print_number();
        for note in std::mem::take(&mut self.notes) {
            self.print_note(note);
        }
    }

    /// Prints a number whose text did not come on a line of its own.
    pub fn print_number(&mut self) {
        if let Some(number) = self.number.take().filter(|number| !number.is_empty()) {
            self.line(number);
        }
    }

    /// Adds a block to the last component, the main document where there is none yet.
    pub fn push(&mut self, block: Block) {
        if self.document.components.is_empty() {
            self.begin(ComponentKind::Main);
        }
        if let Some(component) = self.document.components.last_mut() {
            component.blocks.push(block);
        }
    }

    pub fn last_block(&mut self) -> Option<&mut Block> {
        self.document.components.last_mut()?.blocks.last_mut()
    }

    pub fn line(&mut self, piece: Piece) {
        self.print_number();
        let text = self.page.add(piece);
        self.push(Block::Line(text));
    }

    /// A document with its metadata: the first one is the document, others are attached to it or its parts.
    pub fn document(&mut self, element: &Element) {
        let class = element.attribute("name").map(|name| metadata::class(&name)).unwrap_or_default();
        if self.document.class == Class::Other {
            self.document.class = class;
        }
        if self.has_document && !self.place.is_attached {
            self.begin(ComponentKind::Part(self.next_number(|kind| matches!(kind, ComponentKind::Part(_)))));
        }
        self.has_document = true;
        self.mixed(Self::stray);
    }

    /// The number of components of a kind so far, and one.
    pub fn next_number(&self, is_kind: fn(ComponentKind) -> bool) -> u16 {
        let before = self.document.components.iter().filter(|component| is_kind(component.kind)).count();
        u16::try_from(before + 1).unwrap_or(u16::MAX)
    }
}

/// The first number in a text, `41` of `41st plenary meeting`.
fn first_number(text: &str) -> Option<u16> {
    text.split(|c: char| !c.is_ascii_digit()).find(|digits| !digits.is_empty())?.parse().ok()
}

impl Tag {
    /// Whether an element stands within a text.
    pub fn is_inline(self) -> bool {
        matches!(
            self,
            Self::Inline
                | Self::Link
                | Self::Span
                | Self::Bold
                | Self::Italic
                | Self::Superscript
                | Self::Named
                | Self::Voter
                | Self::JobNumber
                | Self::Date
                | Self::DocDate
                | Self::DocNumber
                | Self::DocTitle
                | Self::DocAuthority
                | Self::DocStatus
                | Self::DocProponent
                | Self::Session
                | Self::LineEnd
                | Self::Note
        )
    }
}
