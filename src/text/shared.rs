//! What other readers share of this one: how a text is cut into runs, and how its lists are numbered.

use super::flow::list::{self, Levels};
use super::inline::Inlines;
use super::marker::{self, Style};
use super::{items, lexicon};
use crate::document::{AgendaItem, Diagnostic, Language, Number, Point, Span, Text};
use crate::names::Names;

/// Finds what is named in texts whose runs have only the mentions that their file marks.
pub(crate) fn find_mentions(source: &str, language: Language, names: &Names, texts: Vec<&mut Text>) -> Vec<Diagnostic> {
    let mut inlines = Inlines::new(source, lexicon::of(language), names);
    texts.into_iter().for_each(|text| inlines.find_mentions(text));
    inlines.finish()
}

/// The agenda items that a line names, each with the span of its number.
pub(crate) fn agenda_items(source: &str, line: Span, language: Language) -> Vec<(AgendaItem, Span)> {
    let (mut at, end) = (line.start as usize, line.end as usize);
    let within = source.get(..end).unwrap_or_default();
    let mut found = Vec::new();
    while let Some(next) = within.get(at..).and_then(|rest| rest.find(|c: char| c.is_ascii_digit())) {
        let list = items::list(within, at + next, lexicon::of(language));
        at = list.end.max(at + next + 1);
        found.extend(list.items);
    }
    found
}

/// What a text begins with.
pub(crate) struct Mark<'s> {
    pub value: &'s str,
    pub is_bullet: bool,
    pub len: usize,
    /// Whether it numbers a paragraph and not a member of a list.
    pub is_top: bool,
}

/// The list that is being read, whose levels are told by the style of the marks.
#[derive(Default)]
pub(crate) struct List<'s>(Levels<'s>);

impl<'s> List<'s> {
    /// Ends the list.
    pub fn end(&mut self) {
        self.0.clear();
    }

    /// The mark that a text begins with, where it has one and a text after it.
    pub fn mark(&self, text: &'s str) -> Option<Mark<'s>> {
        let found = marker::marker(text, self.0.last_value())?;
        let is_bullet = matches!(found.style, Style::Bullet(_));
        Some(Mark { value: found.value, is_bullet, len: found.len, is_top: found.style.is_top() })
    }

    /// Adds a point with the mark that `text` begins with; whether it lies no deeper than is followed.
    pub fn add(&mut self, points: &mut Vec<Point>, text: &'s str, point: Point) -> bool {
        let level = marker::marker(text, self.0.last_value()).and_then(|marker| self.0.enter(&marker));
        add_point(points, level.unwrap_or(list::DEEPEST - 1), point);
        level.is_some()
    }
}

/// Levels of a list that are followed.
pub(crate) const DEEPEST_LIST: usize = list::DEEPEST;

/// Adds a point at a level, from 0, below the last points of the levels above it.
pub(crate) fn add_point(points: &mut Vec<Point>, level: usize, point: Point) {
    list::add(points, level, point);
}

/// The last point of a list, at whatever level.
pub(crate) fn last_point(points: &mut [Point]) -> Option<&mut Point> {
    list::last(points)
}

/// A point without id, with what its mark says.
pub(crate) fn point(printed: Option<(Span, &str)>, is_bullet: bool, text: Text) -> Point {
    let number = match printed {
        Some((span, value)) if !is_bullet => Number::Printed { span, value: value.to_owned() },
        _ => Number::Assigned(0),
    };
    let bullet = printed.filter(|_| is_bullet).map(|(span, _)| span);
    Point { eid: String::new(), bullet, number, text, points: Vec::new() }
}
