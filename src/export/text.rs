//! The text of the paper, with the numbers that are printed.

use crate::document::{Block, Document, Number, Paragraph, Point};

/// By so much a point is set in from what it belongs to.
const INDENT: &str = "    ";

/// The text, a line for each line of the masthead and an empty line after each block.
pub fn text(document: &Document) -> String {
    let mut paper = Paper { source: &document.source, text: String::new() };
    for line in &document.masthead.lines {
        paper.line(&line.text.to_line(paper.source));
    }
    for block in document.components.iter().flat_map(|component| &component.blocks) {
        paper.gap();
        paper.block(block);
    }
    paper.text
}

struct Paper<'s> {
    source: &'s str,
    text: String,
}

impl Paper<'_> {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn gap(&mut self) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
    }

    fn block(&mut self, block: &Block) {
        let source = self.source;
        match block {
            Block::Heading(heading) => self.line(&heading.text.to_line(source)),
            Block::Line(text) => self.line(&text.to_line(source)),
            Block::Conclusion(conclusion) => self.line(&conclusion.text.to_line(source)),
            Block::Paragraph(paragraph) => self.paragraph(paragraph),
            Block::Footnote(footnote) => {
                self.line(&format!("{} {}", footnote.mark.of(source), footnote.text.to_line(source)));
            }
            Block::Signatures(signatures) => {
                for line in signatures.iter().flat_map(|signature| &signature.lines) {
                    self.line(&line.text.to_line(source));
                }
            }
            Block::Table(table) => {
                for row in &table.rows {
                    let cells: Vec<String> = row.cells.iter().map(|cell| cell.to_line(source)).collect();
                    self.line(&cells.join(" | "));
                }
            }
        }
    }

    fn paragraph(&mut self, paragraph: &Paragraph) {
        let line = [self.number(&paragraph.number), paragraph.text.to_line(self.source)].concat();
        self.line(&line);
        self.points(&paragraph.points, INDENT);
    }

    fn points(&mut self, points: &[Point], indent: &str) {
        for point in points {
            let bullet = point.bullet.map(|bullet| format!("{} ", bullet.of(self.source))).unwrap_or_default();
            let line = [indent, &bullet, &self.number(&point.number), &point.text.to_line(self.source)].concat();
            self.line(&line);
            self.points(&point.points, &format!("{indent}{INDENT}"));
        }
    }

    /// The number with its punctuation, where it is printed.
    fn number(&self, number: &Number) -> String {
        match number {
            Number::Printed { span, .. } => format!("{} ", span.of(self.source).trim()),
            Number::Assigned(_) => String::new(),
        }
    }
}
