use crate::document::{Block, Document, Mention, Number, Paragraph, Point, Text, chinese, chinese_figure};
use crate::fnv;
use serde::{Deserialize, Serialize};

/// What is compared of a document, in the order of the page: the masthead, where it has one, then each block.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outline {
    pub units: Vec<Unit>,
}

/// A block of a document, without its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unit {
    pub kind: Kind,
    /// The printed number as ids have it, `14`; empty where none is printed.
    pub number: String,
    /// How much it says, in letters of an alphabet; an ideograph says as much as three.
    pub width: u32,
    /// What is written alike in every language, as numbers in ascending order.
    pub marks: Vec<u32>,
}

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    Masthead,
    Heading,
    Paragraph,
    Signatures,
    Conclusion,
    Table,
    Footnote,
    Line,
}

/// Marks that are kept of a block: more tell no more.
const MARKS: usize = 12;

impl Outline {
    /// The outline of a document whose parts have their ids.
    pub fn of(document: &Document) -> Self {
        let source = document.source.as_str();
        let mut units = Vec::new();
        if !document.masthead.lines.is_empty() {
            let mut unit = Unit::new(Kind::Masthead);
            document.masthead.lines.iter().for_each(|line| unit.read(&line.text, source));
            units.push(unit);
        }
        let blocks = document.components.iter().flat_map(|component| &component.blocks);
        units.extend(blocks.map(|block| Unit::of(block, source)));
        units.iter_mut().for_each(Unit::close);
        Self { units }
    }

    /// A number that outlines share which are equal, and hardly any others: the same on every machine.
    pub fn mark(&self) -> u64 {
        let numbers = self.units.iter().flat_map(|unit| {
            let marks = unit.marks.iter().map(|&mark| u64::from(mark));
            let number = unit.number.bytes().map(u64::from);
            [unit.kind as u64, unit.width.into(), unit.marks.len() as u64].into_iter().chain(marks).chain(number)
        });
        fnv::hash_64(numbers)
    }
}

impl Unit {
    fn new(kind: Kind) -> Self {
        Self { kind, number: String::new(), width: 0, marks: Vec::new() }
    }

    fn of(block: &Block, source: &str) -> Self {
        match block {
            Block::Heading(heading) => Self::with(Kind::Heading, [&heading.text], source),
            Block::Line(text) => Self::with(Kind::Line, [text], source),
            Block::Conclusion(conclusion) => Self::with(Kind::Conclusion, [&conclusion.text], source),
            Block::Footnote(footnote) => Self::with(Kind::Footnote, [&footnote.text], source),
            Block::Table(table) => Self::with(Kind::Table, table.rows.iter().flat_map(|row| &row.cells), source),
            Block::Signatures(signatures) => {
                let lines = signatures.iter().flat_map(|signature| &signature.lines);
                Self::with(Kind::Signatures, lines.map(|line| &line.text), source)
            }
            Block::Paragraph(paragraph) => {
                let mut unit = Self::with(Kind::Paragraph, [&paragraph.text], source);
                unit.number = number(paragraph);
                unit.points(&paragraph.points, source);
                unit
            }
        }
    }

    fn with<'t>(kind: Kind, texts: impl IntoIterator<Item = &'t Text>, source: &str) -> Self {
        let mut unit = Self::new(kind);
        texts.into_iter().for_each(|text| unit.read(text, source));
        unit
    }

    /// Adds the members of a list; the readers bound how deep they nest.
    fn points(&mut self, points: &[Point], source: &str) {
        for point in points {
            self.read(&point.text, source);
            self.points(&point.points, source);
        }
    }

    fn read(&mut self, text: &Text, source: &str) {
        for run in &text.runs {
            let printed = run.span.of(source);
            let letters = printed.chars().filter(|c| !c.is_whitespace());
            self.width = letters.fold(self.width, |width, c| width.saturating_add(width_of(c)));
            match &run.mention {
                Some(Mention::Symbol(symbol)) => self.marks.push(mark("symbol", symbol.as_str())),
                Some(Mention::Date(date)) => self.marks.push(mark("date", &date.to_string())),
                Some(Mention::State(state)) => self.marks.push(mark("state", state.as_str())),
                Some(Mention::AgendaItem(item)) => self.marks.push(mark("item", &item.to_string())),
                Some(Mention::NoteMark(_)) => {}
                None => self.figures(printed),
            }
        }
    }

    /// Marks the numbers of two figures and more, `第二十三条` as `Article 23`.
    fn figures(&mut self, text: &str) {
        let latin = text.split(|c: char| !c.is_ascii_digit()).filter(|figures| figures.len() > 1);
        latin.for_each(|figures| self.marks.push(mark("figures", figures)));
        let mut rest = text;
        while let Some(at) = rest.find(|c| chinese_figure(c).is_some()) {
            let tail = rest.get(at..).unwrap_or_default();
            let end = tail.find(|c| chinese_figure(c).is_none()).unwrap_or(tail.len());
            let (figures, more) = tail.split_at_checked(end).unwrap_or((tail, ""));
            if let Some((value, _)) = chinese(figures).filter(|&(value, _)| value > 9) {
                self.marks.push(mark("figures", &value.to_string()));
            }
            rest = more;
        }
    }

    fn close(&mut self) {
        self.marks.sort_unstable();
        self.marks.dedup();
        self.marks.truncate(MARKS);
    }
}

/// The printed number of a paragraph, out of its id, where it is the same in every script: `14` of `annex_1__para_14`.
fn number(paragraph: &Paragraph) -> String {
    let printed = matches!(paragraph.number, Number::Printed { .. });
    let tail = paragraph.eid.rsplit("para_").next().filter(|_| printed).unwrap_or_default();
    // A number that comes more than once has a count behind it.
    tail.split('_').next().unwrap_or_default().to_owned()
}

fn width_of(c: char) -> u32 {
    if crate::fold::is_ideograph(c) { 3 } else { 1 }
}

/// A number for what is written, the same on every machine.
fn mark(kind: &str, written: &str) -> u32 {
    fnv::hash_32(kind.bytes().chain([0]).chain(written.bytes()))
}
