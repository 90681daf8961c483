//! The text: preamble, body, conclusions, and what is attached.

use super::piece::Piece;
use super::reading::{Place, Reading, Texts};
use super::tag::Tag;
use super::xml::{DEEPEST, Element};
use crate::document::{
    Block, ComponentKind, Conclusion, Finding, Heading, HeadingKind, Mention, Number, Paragraph, ParagraphKind, Text,
};
use crate::text::shared::{self, DEEPEST_LIST};

/// Bytes of the longest number that heads a heading on a line of its own: `VIII`, `第一章`.
const LONGEST_NUMBER: usize = 12;

/// The classes of paragraphs that the UN's files set as headings, with their levels.
const HEADINGS: [(&str, u8); 8] =
    [("TitleH1", 1), ("AgendaTitleH2", 1), ("HCh", 1), ("HCH", 1), ("H1", 1), ("H2", 2), ("H23", 2), ("H4", 3)];

impl<'x> Reading<'x> {
    /// Reads an element that is a block; what belongs to no block of its own goes to `texts`.
    pub fn block(&mut self, element: Element<'x>, texts: fn(&mut Self, Piece)) {
        match element.tag {
            Tag::Nothing => return self.skip(),
            Tag::Meta => return self.metadata(),
            _ => self.alias(&element),
        }
        match element.tag {
            Tag::Document => self.document(&element),
            Tag::CoverPage => self.cover(),
            Tag::Preface => self.preface(),
            Tag::Attachment => self.attachment(),
            Tag::Preamble => self.of_kind(ParagraphKind::Preambular),
            Tag::MainBody => self.of_kind(self.body_kind()),
            Tag::Conclusions => self.texts(Texts::Conclusions),
            Tag::Formula => self.texts(Texts::Lines),
            Tag::Point => self.texts(Texts::Point(self.place.lists.saturating_sub(1), false)),
            Tag::Paragraph => self.paragraph(&element),
            Tag::P => self.text(Self::running),
            Tag::Content | Tag::Section => self.mixed(Self::running),
            Tag::Heading => self.text(Self::heading),
            Tag::CrossHeading => self.cross_heading(&element),
            Tag::Num => self.take_number(),
            Tag::List => self.within(Place { lists: self.place.lists + 1, ..self.place }, |it| it.mixed(Self::running)),
            Tag::Table => self.table(),
            Tag::Unknown => {
                self.unknown(&element);
                self.mixed(Self::line);
            }
            _ => self.mixed(texts),
        }
    }

    fn of_kind(&mut self, kind: ParagraphKind) {
        let place = Place { kind, is_attached: self.place.is_attached, ..Place::default() };
        self.within(place, |it| it.mixed(Self::running));
    }

    /// What the paragraphs of a body are: decisions in the main document and its parts.
    fn body_kind(&self) -> ParagraphKind {
        match self.document.components.last().map(|component| component.kind) {
            None | Some(ComponentKind::Main | ComponentKind::Part(_)) => ParagraphKind::Operative,
            _ => ParagraphKind::Plain,
        }
    }

    fn texts(&mut self, texts: Texts) {
        self.within(Place { texts, ..self.place }, |it| it.mixed(Self::running));
    }

    fn attachment(&mut self) {
        self.begin(ComponentKind::Annex(self.next_number(|kind| matches!(kind, ComponentKind::Annex(_)))));
        self.within(Place { is_attached: true, ..Place::default() }, |it| it.mixed(Self::running));
    }

    fn paragraph(&mut self, element: &Element<'x>) {
        let class = element.attribute("class").unwrap_or_default();
        let level = HEADINGS.iter().find(|(name, _)| *name == class).map(|&(_, level)| level);
        let texts = match level {
            Some(level) => Texts::Headings(level),
            None if class == "FootnoteText" => Texts::Footnotes,
            None => Texts::Paragraphs,
        };
        self.within(Place { texts, lists: 0, ..self.place }, |it| it.mixed(Self::running));
    }

    fn take_number(&mut self) {
        let number = self.piece();
        self.print_number();
        self.number = Some(number);
    }

    /// `<crossHeading refersTo="#preamble">` is a clause of a preamble within a section.
    fn cross_heading(&mut self, element: &Element<'x>) {
        if element.says("refersTo", "preamble") {
            self.of_kind(ParagraphKind::Preambular);
        } else {
            self.text(Self::heading);
        }
    }

    pub fn unknown(&mut self, element: &Element) {
        let name = element.name();
        if self.unknown.len() < DEEPEST && !self.unknown.contains(&name) {
            self.unknown.push(name);
            self.report(Finding::UnknownElement, self.page.place());
        }
    }

    /// A text of the flow, which is what its place says.
    pub fn running(&mut self, piece: Piece) {
        match self.place.texts {
            Texts::Paragraphs => self.paragraph_text(piece),
            Texts::Headings(level) => self.heading_at(piece, level),
            Texts::Point(level, has_text) => self.point_text(piece, level, has_text),
            Texts::Footnotes => self.footnote(piece),
            Texts::Conclusions => self.conclusion(piece),
            Texts::Lines => self.line(piece),
        }
    }

    /// The printed number before a text, where there is one, and the text.
    fn numbered(&mut self, piece: Piece) -> (Number, Text) {
        let number = self.number.take().filter(|number| !number.is_empty());
        let number = number.map(|number| {
            let value = number.as_str().trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
            let span = self.page.add_beside(number).span();
            self.page.add_space();
            Number::Printed { span, value }
        });
        (number.unwrap_or(Number::Assigned(0)), self.page.add(piece))
    }

    fn paragraph_text(&mut self, piece: Piece) {
        let kind = self.place.kind;
        let (number, text) = self.numbered(piece);
        self.push(Block::Paragraph(Paragraph { eid: String::new(), kind, number, text, points: Vec::new() }));
    }

    /// The text of a point, or more of it; without a paragraph that opens the list, it is one.
    fn point_text(&mut self, piece: Piece, level: usize, has_text: bool) {
        if !matches!(self.last_block(), Some(Block::Paragraph(_))) {
            return self.paragraph_text(piece);
        }
        let (number, text) = self.numbered(piece);
        self.place.texts = Texts::Point(level, true);
        if has_text {
            return self.point_goes_on(text);
        }
        if level >= DEEPEST_LIST {
            self.report(Finding::TooDeep, text.span());
        }
        let printed = match &number {
            Number::Printed { span, value } => Some((*span, value.as_str())),
            Number::Assigned(_) => None,
        };
        // What has neither letter nor figure is no number but a bullet.
        let is_bullet = printed.is_some_and(|(_, value)| value.is_empty());
        let point = shared::point(printed, is_bullet, text);
        if let Some(Block::Paragraph(paragraph)) = self.last_block() {
            shared::add_point(&mut paragraph.points, level.min(DEEPEST_LIST - 1), point);
        }
    }

    /// A second text of a point.
    fn point_goes_on(&mut self, text: Text) {
        let Some(Block::Paragraph(paragraph)) = self.last_block() else { return };
        let first = shared::last_point(&mut paragraph.points).map_or(&mut paragraph.text, |point| &mut point.text);
        *first = joined(std::mem::take(first), text);
    }

    fn heading(&mut self, piece: Piece) {
        let level = if let Texts::Headings(level) = self.place.texts { level } else { 1 };
        self.heading_at(piece, level);
    }

    /// A heading, with the number before it; a number that is a heading of its own is joined with the next one.
    fn heading_at(&mut self, piece: Piece, level: u8) {
        let kind = HeadingKind::Section(level);
        let number = self.number.take().filter(|number| !number.is_empty());
        let number = number.map(|number| {
            let text = self.page.add_beside(number);
            self.page.add_space();
            text
        });
        let mut text = self.page.add(piece);
        if let Some(number) = number {
            text = joined(number, text);
        }
        match self.before() {
            Some((attachment, last)) if last.kind == kind && last.text.span().len() <= LONGEST_NUMBER => {
                if !attachment {
                    last.text = joined(std::mem::take(&mut last.text), text);
                    return;
                }
                last.kind = HeadingKind::Component;
            }
            _ => {}
        }
        self.push(Block::Heading(Heading { eid: String::new(), kind, text }));
    }

    /// The heading just before, and whether it is that of an attachment, `Annex`.
    fn before(&mut self) -> Option<(bool, &mut Heading)> {
        let component = self.document.components.last_mut()?;
        let attachment = matches!(component.kind, ComponentKind::Annex(_)) && component.blocks.len() == 1;
        match component.blocks.last_mut() {
            Some(Block::Heading(heading)) => Some((attachment, heading)),
            _ => None,
        }
    }

    /// `41st plenary meeting`, a new line, `10 December 2020`.
    fn conclusion(&mut self, piece: Piece) {
        self.print_number();
        let text = self.page.add(piece);
        let date = text.runs.iter().rev().find_map(|run| match run.mention {
            Some(Mention::Date(date)) => Some(date),
            _ => None,
        });
        let block = match date {
            Some(_) => Block::Conclusion(Conclusion { eid: String::new(), text, place: None, date }),
            None => Block::Line(text),
        };
        self.push(block);
    }
}

/// Two texts as one, with the white space that stands between them in the source.
fn joined(mut first: Text, second: Text) -> Text {
    if let (Some(last), Some(next)) = (first.runs.last_mut(), second.runs.first()) {
        last.span.end = next.span.start;
    }
    first.runs.extend(second.runs);
    first
}
