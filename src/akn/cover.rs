//! The first page: the masthead, the title, and the document on which the text was adopted.

use super::piece::{Fact, Piece};
use super::reading::Reading;
use super::tag::Tag;
use super::xml::{Element, Event};
use crate::document::{
    AgendaItem, Block, Distribution, Heading, HeadingKind, ItemEntry, MastheadLine, MastheadPart, Mention, Organ, Run,
    Span, Symbol, Text,
};
use crate::text::shared;

impl<'x> Reading<'x> {
    /// Reads the cover page: every text is a line of the masthead, until the title.
    pub fn cover(&mut self) {
        loop {
            match self.next() {
                Event::Open(element) => self.cover_element(&element),
                Event::Text(text) => {
                    let mut piece = Piece::default();
                    piece.add(&text, Default::default(), None);
                    self.masthead_line(MastheadPart::Other, piece);
                }
                Event::Close | Event::End => return,
            }
        }
    }

    fn cover_element(&mut self, element: &Element<'x>) {
        let part = match element.tag {
            Tag::Nothing | Tag::Meta => return self.skip(),
            Tag::P | Tag::Content | Tag::Span | Tag::Frame => return self.cover(),
            Tag::DocTitle => return self.cover_title(),
            Tag::DocProponent => return self.cover_line(element),
            Tag::DocAuthority if element.says("refersTo", "publisher") => MastheadPart::UnitedNations,
            Tag::DocAuthority => self.organ().map_or(MastheadPart::Other, MastheadPart::Organ),
            Tag::DocNumber => MastheadPart::Symbol,
            Tag::DocStatus => self.distribution(element),
            Tag::DocDate | Tag::Date => MastheadPart::Date,
            Tag::Session => self.session(element),
            Tag::Inline if element.says("name", "agenda item") => MastheadPart::Agenda,
            Tag::Inline if element.says("name", "agenda item name") => self.item_title(),
            _ => MastheadPart::Other,
        };
        let mut piece = Piece::default();
        self.inline(element, &mut piece);
        self.masthead_line(part, piece);
    }

    /// Adds a line; after the title it is one of the text, for the page has the order of the file.
    fn masthead_line(&mut self, part: MastheadPart, piece: Piece) {
        if piece.is_empty() {
            return;
        }
        let text = self.page.add(piece);
        if !self.document.components.is_empty() {
            return self.push(Block::Line(text));
        }
        let printed = text.to_line(&self.page.source);
        let text = if part == MastheadPart::Agenda { self.agenda(text) } else { text };
        let masthead = &mut self.document.masthead;
        match part {
            MastheadPart::Symbol => masthead.symbols.extend(Symbol::parse(&printed)),
            MastheadPart::Date => masthead.date = masthead.date.or(date(&text)),
            MastheadPart::Organ(organ) if !masthead.organs.contains(&organ) => masthead.organs.push(organ),
            MastheadPart::ItemTitle(Some(place)) => {
                let title = Some(masthead.lines.len());
                masthead.agenda.iter_mut().skip(place).take(1).for_each(|entry| entry.title = title);
            }
            _ => {}
        }
        masthead.lines.push(MastheadLine { eid: String::new(), part, text });
    }

    /// The organ that issues the document, as its metadata say.
    fn organ(&self) -> Option<Organ> {
        self.issuer
    }

    fn distribution(&mut self, element: &Element) -> MastheadPart {
        let kind = element.attribute("refersTo").unwrap_or_default().to_ascii_lowercase();
        let kinds = [
            ("general", Distribution::General),
            ("limited", Distribution::Limited),
            ("restricted", Distribution::Restricted),
        ];
        let kind = kinds.iter().find(|(name, _)| kind.contains(name)).map(|&(_, kind)| kind);
        self.document.masthead.distribution = self.document.masthead.distribution.or(kind);
        MastheadPart::Distribution
    }

    fn session(&mut self, element: &Element) -> MastheadPart {
        let number = element.attribute("value").and_then(|value| value.trim().parse().ok());
        self.document.masthead.session = self.document.masthead.session.or(number);
        MastheadPart::Session(self.issuer.unwrap_or(Organ::GeneralAssembly))
    }

    /// The title of the first item that has none yet.
    fn item_title(&self) -> MastheadPart {
        MastheadPart::ItemTitle(self.document.masthead.agenda.iter().position(|entry| entry.title.is_none()))
    }

    /// Takes the items of an agenda line, whose numbers become runs of their own.
    fn agenda(&mut self, text: Text) -> Text {
        let items = shared::agenda_items(&self.page.source, text.span(), self.document.language);
        let entries = items.iter().map(|(item, span)| ItemEntry { item: item.clone(), span: *span, title: None });
        self.document.masthead.agenda.extend(entries);
        marked(text, items)
    }

    /// `Resolution adopted by the General Assembly on 10 December 2020`: begins the main document.
    fn cover_title(&mut self) {
        let piece = self.piece();
        let text = self.page.add(piece);
        self.push(Block::Heading(Heading { eid: String::new(), kind: HeadingKind::Component, text }));
    }

    /// `[on the report of the Third Committee (A/75/471, para. 20)]`.
    fn cover_line(&mut self, element: &Element<'x>) {
        let mut piece = Piece::default();
        self.inline(element, &mut piece);
        self.line(piece);
    }

    /// Reads the subject title with the number before it; more that is there heads what follows.
    pub fn preface(&mut self) {
        loop {
            match self.next() {
                Event::Open(element) if element.tag == Tag::P => self.preface_line(),
                Event::Open(element) if element.tag.is_inline() => {
                    let mut piece = Piece::default();
                    self.inline(&element, &mut piece);
                    self.preface_heading(piece);
                }
                Event::Open(element) => self.block(element, Self::line),
                Event::Text(text) => {
                    let mut piece = Piece::default();
                    piece.add(&text, Default::default(), None);
                    if !piece.is_empty() {
                        self.line(piece);
                    }
                }
                Event::Close | Event::End => return,
            }
        }
    }

    fn preface_line(&mut self) {
        let mut piece = Piece::default();
        let mut titled = false;
        loop {
            match self.next() {
                Event::Text(text) => piece.add(&text, Default::default(), None),
                Event::Open(element) => {
                    // A second number is the letter of one of several resolutions.
                    if titled && matches!(element.tag, Tag::DocNumber | Tag::Inline) {
                        self.preface_heading(std::mem::take(&mut piece));
                    }
                    titled |= element.tag == Tag::DocTitle;
                    piece.part();
                    self.inline(&element, &mut piece);
                }
                Event::Close | Event::End => return self.preface_heading(piece),
            }
        }
    }

    fn preface_heading(&mut self, piece: Piece) {
        if piece.is_empty() {
            return;
        }
        let titled = self.document.components.last().is_some_and(|it| it.heading(HeadingKind::Title).is_some());
        let kind = if titled { HeadingKind::Section(1) } else { HeadingKind::Title };
        let text = self.page.add(piece);
        self.push(Block::Heading(Heading { eid: String::new(), kind, text }));
    }

    /// Keeps where a part of a text is printed that the metadata speak of.
    pub fn fact(&mut self, element: &Element, start: usize, piece: &mut Piece) {
        let fact = match element.tag {
            Tag::DocTitle if element.says("refersTo", "resolutionTitle") => Fact::Title,
            Tag::Inline if element.says("name", "adoptionMeeting") => Fact::Meeting,
            Tag::Inline if element.says("name", "originating document") => Fact::Origin,
            _ => return,
        };
        piece.tell(fact, start);
    }
}

fn date(text: &Text) -> Option<crate::document::Date> {
    text.runs.iter().find_map(|run| match run.mention {
        Some(Mention::Date(date)) => Some(date),
        _ => None,
    })
}

/// A text with runs of their own for the items in it.
fn marked(text: Text, items: Vec<(AgendaItem, Span)>) -> Text {
    let mut runs = Vec::new();
    let mut items = items.into_iter().peekable();
    for run in text.runs {
        let mut rest = run.span;
        while let Some((item, span)) = items.next_if(|(_, span)| run.span.contains(*span)) {
            runs.push(Run { span: Span { end: span.start, ..rest }, ..run.clone() });
            runs.push(Run { span, mention: Some(Mention::AgendaItem(item)), ..run.clone() });
            rest.start = span.end;
        }
        runs.push(Run { span: rest, ..run });
    }
    runs.retain(|run| !run.span.is_empty());
    Text { runs }
}
