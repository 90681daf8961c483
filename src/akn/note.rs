//! Notes: a mark in the sentence, and the note at the end of the component.

use super::piece::Piece;
use super::reading::Reading;
use super::xml::Element;
use crate::document::{Alias, Block, Emphasis, Footnote, Mention, NoteMark};

/// A note that was read and not yet printed.
pub(super) struct Note {
    mark: String,
    text: Piece,
    /// The id that the file has for it.
    alias: Option<String>,
}

impl<'x> Reading<'x> {
    /// Sets the mark of a note and keeps its text; a note without mark gets the next number.
    pub fn note(&mut self, element: &Element<'x>, piece: &mut Piece) {
        let marker = element.attribute("marker").filter(|marker| !marker.trim().is_empty());
        let mark = marker.map_or_else(|| (self.notes.len() + 1).to_string(), |marker| marker.trim().to_owned());
        let alias = element.attribute("eId").map(|name| name.into_owned());
        piece.close_up();
        piece.add(&mark, Emphasis::default(), Some(&Mention::NoteMark(NoteMark::default())));
        let text = self.piece();
        self.notes.push(Note { mark, text, alias });
    }

    pub fn print_note(&mut self, note: Note) {
        let at = self.page.place().start;
        self.document.aliases.extend(note.alias.map(|name| Alias { name, at, eid: String::new() }));
        // `()` at the beginning of a note is the room for its mark.
        let (brackets, note_text) = note.text.without_head("()");
        let mut mark = Piece::default();
        let printed = if brackets { format!("({})", note.mark) } else { note.mark };
        mark.add(&printed, Emphasis::default(), None);
        let mark = self.page.add_beside(mark).span();
        self.page.add_space();
        let text = self.page.add(note_text);
        self.push(Block::Footnote(Footnote { eid: String::new(), mark, text }));
    }

    /// A note that the file prints as a paragraph, `a See A/75/383.`; one without a mark is a line.
    pub fn footnote(&mut self, piece: Piece) {
        self.print_number();
        let words = piece.as_str();
        let mark = words.split(' ').next().unwrap_or_default();
        let bare = mark.trim_matches(|c: char| !c.is_alphanumeric() && c != '*');
        let is_mark = mark.len() < words.len() && bare.chars().count() <= 2 && !bare.is_empty();
        let len = mark.len();
        let text = self.page.add(piece);
        if !is_mark {
            return self.push(Block::Line(text));
        }
        let start = text.span().start as usize;
        let (mark, text) = super::list::split(text, start + len, &self.page.source);
        self.push(Block::Footnote(Footnote { eid: String::new(), mark, text }));
    }
}
