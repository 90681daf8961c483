//! The evidence of a reading: the source, cut by what each stretch of it was taken for.

use crate::document::{Document, LeafKind, PassageKind, Span};

/// What a stretch of a source was taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sort {
    Masthead,
    Heading,
    Paragraph,
    /// A member of a list.
    Point,
    Cell,
    Signature,
    Note,
    /// What opens or closes: salutations, place and date.
    Line,
    /// White space, marks of emphasis, rules: set as type and not printed.
    Layout,
}

impl Sort {
    /// Those that a legend explains.
    pub const ALL: [Self; 9] = [
        Self::Masthead,
        Self::Heading,
        Self::Paragraph,
        Self::Point,
        Self::Cell,
        Self::Signature,
        Self::Note,
        Self::Line,
        Self::Layout,
    ];

    fn of(kind: PassageKind) -> Self {
        match kind {
            PassageKind::Masthead | PassageKind::ItemTitle => Self::Masthead,
            PassageKind::Heading => Self::Heading,
            PassageKind::Paragraph => Self::Paragraph,
            PassageKind::Point => Self::Point,
            PassageKind::Cell => Self::Cell,
            PassageKind::Office | PassageKind::SignatoryName => Self::Signature,
            PassageKind::Footnote => Self::Note,
            PassageKind::Line | PassageKind::Conclusion => Self::Line,
        }
    }
}

/// A stretch of the source that was taken for one thing; pieces joined are the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece<'d> {
    pub span: Span,
    pub sort: Sort,
    /// The part of the page where it is printed; empty for layout.
    pub eid: &'d str,
}

/// The pieces of a source, in order.
///
/// What lies inside one text, marks and line breaks, belongs to it, and so does the number before it;
/// what lies between two texts is layout.
pub fn pieces(document: &Document) -> Vec<Piece<'_>> {
    let texts = texts(document);
    let mut pieces: Vec<Piece> = Vec::with_capacity(texts.len() * 2 + 1);
    let mut at = 0;
    for text in texts {
        let start = text.span.start.max(at);
        match pieces.last_mut() {
            Some(last) if last.eid == text.eid && last.sort == text.sort => last.span.end = text.span.end.max(at),
            _ => {
                push(&mut pieces, Piece { span: Span { start: at, end: start }, sort: Sort::Layout, eid: "" });
                push(&mut pieces, Piece { span: Span { start, ..text.span }, ..text });
            }
        }
        at = at.max(text.span.end);
    }
    let end = Span::new(at as usize, document.source.len());
    push(&mut pieces, Piece { span: end, sort: Sort::Layout, eid: "" });
    pieces
}

fn push<'d>(pieces: &mut Vec<Piece<'d>>, piece: Piece<'d>) {
    if piece.span.start < piece.span.end {
        pieces.push(piece);
    }
}

/// The runs of all texts in the order of the source, each with that text's sort and place; a printed
/// number is of the text that follows it.
fn texts(document: &Document) -> Vec<Piece<'_>> {
    let passages = document.passages();
    let runs = passages.iter().flat_map(|passage| {
        let piece = |span| Piece { span, sort: Sort::of(passage.kind), eid: passage.eid };
        passage.text.runs.iter().map(move |run| piece(run.span))
    });
    let mut texts: Vec<Piece> = runs.collect();
    texts.sort_by_key(|text| text.span.start);
    let numbers = document.leaves().into_iter().filter(|leaf| leaf.kind == LeafKind::Number);
    let numbered = numbers.filter_map(|number| {
        let next = texts.partition_point(|text| text.span.start < number.span.start);
        texts.get(next).map(|text| Piece { span: number.span, ..*text })
    });
    let numbered: Vec<Piece> = numbered.collect();
    texts.extend(numbered);
    texts.sort_by_key(|text| text.span.start);
    texts
}
