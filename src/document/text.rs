use super::{AgendaItem, Date, Span, StateCode, Symbol};

/// The text of one block: runs of the source in reading order.
///
/// The spans of the runs cover the text, white space between words included, so that joining them
/// gives the words of the block without gluing any two; a line break inside a run counts as a space.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    pub runs: Vec<Run>,
}

/// A stretch of text with one emphasis and one meaning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    pub span: Span,
    pub emphasis: Emphasis,
    pub mention: Option<Mention>,
}

/// How a run is set in the source: `*italic*`, `**bold**`, `***both***`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Emphasis {
    pub italic: bool,
    pub bold: bool,
    /// Raised, as the `er` of `1er`; Markdown has no mark for it.
    pub raised: bool,
}

/// What a run names, where the reader recognised it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mention {
    Symbol(Symbol),
    Date(Date),
    State(StateCode),
    /// Sub-items keep their number: `c)` in `54 a), c) et i)` is item `54 c`.
    AgendaItem(AgendaItem),
    NoteMark(NoteMark),
}

/// The mark of a footnote in the running text, `1` or `*`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NoteMark {
    /// The id of the note that it leads to; empty where no note has this mark.
    pub note: String,
    /// Whether it is the first mark of its note, to which the note leads back.
    pub first: bool,
}

impl Text {
    /// The smallest span that covers the text; empty at 0 for an empty text.
    pub fn span(&self) -> Span {
        match (self.runs.first(), self.runs.last()) {
            (Some(first), Some(last)) => first.span.join(last.span),
            _ => Span::default(),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.runs.iter().all(|run| run.span.is_empty())
    }

    /// The characters of the runs, joined, exactly as the page prints them in text nodes.
    pub fn to_string(&self, source: &str) -> String {
        self.runs.iter().map(|run| run.span.of(source)).collect()
    }

    /// The characters with every stretch of white space folded to one space, none at the ends.
    pub fn to_line(&self, source: &str) -> String {
        let text = self.to_string(source);
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}
