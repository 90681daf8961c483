//! The body of a Word file and its notes, from elements to lines of text.

use super::numbering::Numbering;
use super::paragraph::Paragraph;
use super::styles::Styles;
use super::table::Table;
use super::xml::{Element, Elements, Piece};

/// What stands in a file without being printed: deleted and moved text, the second form of a drawing
/// for old programs, codes of fields.
const UNPRINTED: [&str; 4] = ["del", "moveFrom", "Fallback", "instrText"];

/// Paragraphs within paragraphs, by text boxes, that are followed; deeper ones join the last of them.
const DEPTH: usize = 8;

/// The rule above the notes, as a page has it.
const RULE: &str = "____________";

pub(super) struct Body<'s> {
    styles: &'s Styles,
    numbering: Numbering,
    text: String,
    /// The paragraphs that are open: the inner ones stand in text boxes.
    open: Vec<Paragraph>,
    /// What text boxes hold, to follow the paragraph that they are in.
    boxed: Vec<String>,
    tables: Vec<Table>,
    run: Run,
    /// Whether a paragraph outside of tables has been printed: what tables lay out before is a masthead.
    begun: bool,
    /// The notes in the order of their marks, by their ids.
    notes: Vec<String>,
}

/// The run that is being read.
#[derive(Default)]
struct Run {
    is_open: bool,
    prints: bool,
    bold: Option<bool>,
    italic: Option<bool>,
    style: String,
}

impl<'s> Body<'s> {
    pub fn new(styles: &'s Styles, numbering: Numbering) -> Self {
        Self {
            styles,
            numbering,
            text: String::new(),
            open: Vec::new(),
            boxed: Vec::new(),
            tables: Vec::new(),
            run: Run::default(),
            begun: false,
            notes: Vec::new(),
        }
    }

    pub fn read(&mut self, xml: &str) {
        let mut elements = Elements::new(xml);
        let mut unprinted = 0_usize;
        while let Some(piece) = elements.next() {
            match piece {
                Piece::Start(element) if unprinted > 0 || UNPRINTED.iter().any(|name| element.is(name)) => {
                    unprinted += 1;
                }
                Piece::End(_) if unprinted > 0 => unprinted -= 1,
                _ if unprinted > 0 => {}
                Piece::Start(element) => self.start(&element),
                Piece::End(name) => self.end(&name),
                Piece::Text(text) if self.run.prints => self.add(&text),
                Piece::Text(_) => {}
            }
        }
        // A file that breaks off keeps what could be read.
        while !self.open.is_empty() {
            self.end("p");
        }
        while !self.tables.is_empty() {
            self.end("tbl");
        }
    }

    fn start(&mut self, element: &Element) {
        match element.name().as_str() {
            "p" if self.open.len() < DEPTH => self.open.push(Paragraph::default()),
            "tbl" => self.tables.push(Table::default()),
            "tr" => self.tables.last_mut().map_or((), Table::row),
            "tc" => self.tables.last_mut().map_or((), Table::cell),
            "r" => self.run = Run { is_open: true, ..Run::default() },
            "t" => self.run.prints = true,
            "tab" | "br" | "cr" | "noBreakHyphen" | "footnoteReference" if self.run.is_open => self.sign(element),
            name => self.property(name, element),
        }
    }

    /// A sign that is printed and is no text in the file.
    fn sign(&mut self, element: &Element) {
        match element.name().as_str() {
            "tab" => self.add("\t"),
            "noBreakHyphen" => self.add("\u{2011}"),
            "footnoteReference" => self.note_mark(element),
            _ if element.value("type").is_none_or(|kind| kind == "textWrapping") => self.add("\n"),
            _ => {}
        }
    }

    /// What a paragraph or a run says of itself.
    fn property(&mut self, name: &str, element: &Element) {
        let Some(paragraph) = self.open.last_mut() else { return };
        let value = || element.value("val");
        match name {
            "pStyle" => paragraph.style = value().unwrap_or_default(),
            "numId" => paragraph.own.list = value(),
            "ilvl" => paragraph.own.level = value().and_then(|level| level.parse().ok()),
            "outlineLvl" => paragraph.own.outline = value().and_then(|level| level.parse().ok()),
            "b" if self.run.is_open => self.run.bold = Some(element.is_on()),
            "i" if self.run.is_open => self.run.italic = Some(element.is_on()),
            "rStyle" if self.run.is_open => self.run.style = value().unwrap_or_default(),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "t" => self.run.prints = false,
            "r" => self.run = Run::default(),
            "p" => self.end_paragraph(),
            "tbl" => self.end_table(),
            _ => {}
        }
    }

    fn add(&mut self, text: &str) {
        let Some(paragraph) = self.open.last_mut() else { return };
        let (of_run, of_paragraph) = (self.styles.get(&self.run.style), self.styles.get(&paragraph.style));
        let bold = self.run.bold.or(of_run.bold).or(of_paragraph.bold).unwrap_or_default();
        let italic = self.run.italic.or(of_run.italic).or(of_paragraph.italic).unwrap_or_default();
        paragraph.add(text, bold, italic);
    }

    /// The mark of a note, a blank before it, as a page that lost its raised figures shows it.
    fn note_mark(&mut self, element: &Element) {
        if element.value("customMarkFollows").is_none() {
            self.notes.push(element.value("id").unwrap_or_default());
            let mark = format!(" {}", self.notes.len());
            self.add(&mark);
        }
    }

    fn end_paragraph(&mut self) {
        let Some(paragraph) = self.open.pop() else { return };
        if self.styles.get(&paragraph.style).is_lines == Some(true) && self.open.is_empty() && self.tables.is_empty() {
            self.begun = true;
            return self.line(&paragraph.marked());
        }
        let member = paragraph.member(self.styles).filter(|_| !paragraph.plain().trim().is_empty());
        let number = member.and_then(|member| self.numbering.next(&member));
        let line = paragraph.line(self.styles, number.as_deref());
        if !self.open.is_empty() {
            self.boxed.push(line);
            return;
        }
        self.print(line);
        for line in std::mem::take(&mut self.boxed) {
            self.print(line);
        }
    }

    /// Prints a line, into the cell of the table that is open, if one is.
    fn print(&mut self, line: String) {
        if line.is_empty() {
            return;
        }
        match self.tables.last_mut() {
            Some(table) => table.add(line),
            None => {
                self.begun = true;
                self.block(&line);
            }
        }
    }

    fn end_table(&mut self) {
        let Some(table) = self.tables.pop() else { return };
        if !self.tables.is_empty() || !self.begun || table.is_layout() {
            let begun = self.begun;
            table.lines().for_each(|line| self.print(line));
            self.begun = begun;
        } else {
            self.block(&table.text());
        }
    }

    /// A line that was broken by hand; an empty one parts paragraphs.
    fn line(&mut self, text: &str) {
        self.text.push_str(text.trim_end());
        self.text.push('\n');
    }

    fn block(&mut self, text: &str) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
        self.text.push_str(text);
        self.text.push_str("\n\n");
    }

    /// Reads the notes, in the order of their marks.
    pub fn notes(&mut self, xml: &str) {
        let written = notes_by_id(xml, self.styles);
        let marked = std::mem::take(&mut self.notes);
        let found = marked.iter().zip(1..).filter_map(|(id, number): (_, u32)| {
            let (_, note) = written.iter().find(|(written, _)| written == id)?;
            Some(format!("{number} {note}"))
        });
        let notes: Vec<String> = found.collect();
        if !notes.is_empty() {
            self.block(RULE);
            notes.iter().for_each(|note| self.block(note));
        }
    }

    pub fn finish(self) -> String {
        self.text
    }
}

/// The ids of the notes of a file with their texts, each on one line.
fn notes_by_id(xml: &str, styles: &Styles) -> Vec<(String, String)> {
    let mut notes: Vec<(String, Body)> = Vec::new();
    let mut elements = Elements::new(xml);
    while let Some(piece) = elements.next() {
        match piece {
            Piece::Start(element) if element.is("footnote") => {
                notes.push((element.value("id").unwrap_or_default(), Body::new(styles, Numbering::default())));
            }
            Piece::Start(element) => notes.last_mut().map_or((), |(_, body)| body.start(&element)),
            Piece::End(name) => notes.last_mut().map_or((), |(_, body)| body.end(&name)),
            Piece::Text(text) => {
                if let Some((_, body)) = notes.last_mut().filter(|(_, body)| body.run.prints) {
                    body.add(&text);
                }
            }
        }
    }
    let line = |body: Body| body.finish().split_whitespace().collect::<Vec<_>>().join(" ");
    notes.into_iter().map(|(id, body)| (id, line(body))).collect()
}
