use super::{Block, Document, Number, Point, Span};

/// A stretch of the source that lies in no other leaf.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leaf {
    pub span: Span,
    pub kind: LeafKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeafKind {
    /// Shown on the page as text.
    Text,
    /// A printed number, bullet or footnote mark, shown beside what it numbers.
    Number,
    /// White space and emphasis marks, which the page sets as type.
    Layout,
}

impl Document {
    /// The source cut into leaves: in order, without overlap, and nothing left out.
    ///
    /// Joining them gives the source back. What lies between the texts of the tree is layout; that
    /// no word lies there is a property the tests hold the readers to.
    pub fn leaves(&self) -> Vec<Leaf> {
        let mut shown = self.shown();
        shown.sort_by_key(|leaf| (leaf.span.start, leaf.span.end));
        let mut leaves = Vec::with_capacity(shown.len() * 2 + 1);
        let mut at = 0;
        for leaf in shown.into_iter().filter(|leaf| !leaf.span.is_empty()) {
            if at < leaf.span.start {
                leaves.push(Leaf { span: Span { start: at, end: leaf.span.start }, kind: LeafKind::Layout });
            }
            at = leaf.span.end;
            leaves.push(leaf);
        }
        let end = Span::new(at as usize, self.source.len());
        if !end.is_empty() {
            leaves.push(Leaf { span: end, kind: LeafKind::Layout });
        }
        leaves
    }

    fn shown(&self) -> Vec<Leaf> {
        let passages = self.passages();
        let runs = passages.iter().flat_map(|passage| &passage.text.runs);
        let mut shown: Vec<Leaf> = runs.map(|run| Leaf { span: run.span, kind: LeafKind::Text }).collect();
        for block in self.components.iter().flat_map(|component| &component.blocks) {
            match block {
                Block::Paragraph(paragraph) => {
                    push_number(&paragraph.number, &mut shown);
                    push_point_numbers(&paragraph.points, &mut shown);
                }
                Block::Footnote(footnote) => shown.push(Leaf { span: footnote.mark, kind: LeafKind::Number }),
                _ => {}
            }
        }
        shown
    }
}

fn push_number(number: &Number, shown: &mut Vec<Leaf>) {
    if let Number::Printed { span, .. } = number {
        shown.push(Leaf { span: *span, kind: LeafKind::Number });
    }
}

fn push_point_numbers(points: &[Point], shown: &mut Vec<Leaf>) {
    for point in points {
        shown.extend(point.bullet.map(|span| Leaf { span, kind: LeafKind::Number }));
        push_number(&point.number, shown);
        push_point_numbers(&point.points, shown);
    }
}
