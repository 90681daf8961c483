use super::{Block, Document, Point, Text};

impl Document {
    /// All texts in the order of the page, to be changed.
    pub fn texts_mut(&mut self) -> Vec<&mut Text> {
        let mut texts: Vec<&mut Text> = self.masthead.lines.iter_mut().map(|line| &mut line.text).collect();
        for block in self.components.iter_mut().flat_map(|component| &mut component.blocks) {
            match block {
                Block::Heading(heading) => texts.push(&mut heading.text),
                Block::Paragraph(paragraph) => {
                    texts.push(&mut paragraph.text);
                    add_points(&mut paragraph.points, &mut texts);
                }
                Block::Signatures(signatures) => {
                    let lines = signatures.iter_mut().flat_map(|signature| &mut signature.lines);
                    texts.extend(lines.map(|line| &mut line.text));
                }
                Block::Conclusion(conclusion) => texts.push(&mut conclusion.text),
                Block::Table(table) => texts.extend(table.rows.iter_mut().flat_map(|row| &mut row.cells)),
                Block::Footnote(footnote) => texts.push(&mut footnote.text),
                Block::Line(text) => texts.push(text),
            }
        }
        texts
    }
}

fn add_points<'d>(points: &'d mut [Point], texts: &mut Vec<&'d mut Text>) {
    for point in points {
        texts.push(&mut point.text);
        add_points(&mut point.points, texts);
    }
}
