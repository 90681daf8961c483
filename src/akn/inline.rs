//! What stands within a text: emphasis, links, dates, marks of notes.

use super::piece::Piece;
use super::reading::Reading;
use super::tag::Tag;
use super::xml::{Element, Event};
use super::{link, metadata};
use crate::document::{Emphasis, Mention};

/// How a text is set and what it names.
#[derive(Clone, Default)]
struct Style {
    emphasis: Emphasis,
    mention: Option<Mention>,
}

impl<'x> Reading<'x> {
    /// Reads an element within a text.
    pub fn inline(&mut self, element: &Element<'x>, piece: &mut Piece) {
        self.set(element, piece, &Style::default());
    }

    /// Reads what an element holds as one text.
    pub fn piece(&mut self) -> Piece {
        let mut piece = Piece::default();
        self.inside(&mut piece, &Style::default());
        piece
    }

    fn set(&mut self, element: &Element<'x>, piece: &mut Piece, style: &Style) {
        match element.tag {
            Tag::Note => return self.note(element, piece),
            Tag::LineEnd => piece.end_line(),
            Tag::Unknown => self.unknown(element),
            _ => {}
        }
        let style = style_of(element, style);
        let start = piece.len();
        self.inside(piece, &style);
        self.fact(element, start, piece);
    }

    fn inside(&mut self, piece: &mut Piece, style: &Style) {
        loop {
            match self.next() {
                Event::Text(text) => piece.add(&text, style.emphasis, style.mention.as_ref()),
                Event::Open(element) if element.tag.is_inline() || element.tag == Tag::Unknown => {
                    self.set(&element, piece, style);
                }
                Event::Open(element) if matches!(element.tag, Tag::Nothing | Tag::Meta) => self.skip(),
                Event::Open(_) => {
                    // A block within a text is a text beside the others.
                    piece.part();
                    self.inside(piece, style);
                    piece.part();
                }
                Event::Close | Event::End => return,
            }
        }
    }
}

fn style_of(element: &Element, outer: &Style) -> Style {
    let mut style = outer.clone();
    match element.tag {
        Tag::Bold => style.emphasis.bold = true,
        Tag::Italic => style.emphasis.italic = true,
        Tag::Superscript => style.emphasis.raised = true,
        Tag::Span => {
            let class = element.attribute("class").unwrap_or_default();
            style.emphasis.bold |= class.split(' ').any(|word| word == "bold");
            style.emphasis.italic |= class.split(' ').any(|word| word == "italic");
        }
        Tag::Link => {
            let symbol = element.attribute("href").and_then(|address| link::symbol(&address));
            style.mention = symbol.map(Mention::Symbol).or(style.mention);
        }
        Tag::Date | Tag::DocDate => {
            let date = element.attribute("date").and_then(|date| metadata::date(&date));
            style.mention = date.map(Mention::Date).or(style.mention);
        }
        _ => {}
    }
    style
}
