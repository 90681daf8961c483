//! Tables.

use super::piece::Piece;
use super::reading::Reading;
use super::tag::Tag;
use super::xml::Event;
use crate::document::{Block, Row, Table, Text};

impl<'x> Reading<'x> {
    /// Reads the rows of a table; texts between them are kept before it.
    pub fn table(&mut self) {
        self.print_number();
        let mut table = Table { eid: String::new(), header: false, rows: Vec::new() };
        self.rows(&mut table);
        if !table.rows.is_empty() {
            self.push(Block::Table(table));
        }
    }

    fn rows(&mut self, table: &mut Table) {
        loop {
            match self.next() {
                Event::Open(element) if element.tag == Tag::Row => self.row(table),
                Event::Open(element) if matches!(element.tag, Tag::Nothing | Tag::Meta) => self.skip(),
                Event::Open(element) if element.tag == Tag::Table => self.rows(table),
                Event::Open(_) => {
                    let piece = self.piece();
                    self.lone_row(table, piece);
                }
                Event::Text(text) => {
                    let mut piece = Piece::default();
                    piece.add(&text, Default::default(), None);
                    self.lone_row(table, piece);
                }
                Event::Close | Event::End => return,
            }
        }
    }

    fn row(&mut self, table: &mut Table) {
        let mut row = Row { cells: Vec::new() };
        let mut heads = true;
        loop {
            match self.next() {
                Event::Open(element) if matches!(element.tag, Tag::Nothing | Tag::Meta) => self.skip(),
                Event::Open(element) => {
                    heads &= element.tag == Tag::HeadCell;
                    let piece = self.piece();
                    row.cells.push(self.page.add(piece));
                }
                Event::Text(text) => {
                    let mut piece = Piece::default();
                    piece.add(&text, Default::default(), None);
                    if !piece.is_empty() {
                        row.cells.push(self.page.add(piece));
                    }
                }
                Event::Close | Event::End => break,
            }
        }
        // Files have rows that only space the others.
        if !row.cells.iter().all(Text::is_empty) {
            table.header |= heads && table.rows.is_empty();
            table.rows.push(row);
        }
    }

    /// A text within a table and outside its rows: a row of one cell.
    fn lone_row(&mut self, table: &mut Table, piece: Piece) {
        if !piece.is_empty() {
            table.rows.push(Row { cells: vec![self.page.add(piece)] });
        }
    }
}
