//! The headings that begin an annex, an enclosure or an appendix.

use super::Reading;
use crate::document::{Block, ComponentKind, Heading, HeadingKind};
use crate::text::blocks;
use crate::text::masthead::original;
use crate::text::scan::Line;

impl Reading<'_, '_> {
    /// `Annexe à la lettre datée du ...`, `Annexe II`: begins a component.
    pub(super) fn attachment(&mut self, lines: &[Line]) -> Option<usize> {
        let first = lines.first()?;
        let text = self.source(first);
        let marks = text.len() - text.trim_start_matches(blocks::is_mark).len();
        let found = blocks::attachment(text.get(marks..)?, self.inlines.lexicon)?;
        let count = if found.goes_on { self.heading_lines(lines) } else { 1 };
        let last = lines.get(count.checked_sub(1)?)?;
        let kind = (found.kind)(0);
        let before = self.flow.components.iter().rev().find_map(|component| number_of(component.kind, kind));
        let number = found.number.or_else(|| before.unwrap_or_default().checked_add(1)).unwrap_or(u16::MAX);
        self.begin((found.kind)(number));
        let text = self.inlines.text(first.start(), last.end());
        self.push(Block::Heading(Heading { eid: String::new(), kind: HeadingKind::Component, text }));
        Some(count)
    }

    /// The lines of a heading that a chunk begins with: up to `[Original ...]` or a sentence.
    fn heading_lines(&self, lines: &[Line]) -> usize {
        let ends = |line: &Line| self.source(line).starts_with('[') || blocks::is_running(self.source(line));
        1 + lines.iter().skip(1).take_while(|line| !ends(line)).count()
    }

    /// `[Original : chinois et russe]`
    pub(super) fn original_line(&mut self, lines: &[Line]) -> Option<usize> {
        let line = lines.first()?;
        let inner = self.source(line).trim_start_matches(blocks::is_mark).strip_prefix('[')?;
        let (languages, _) = original(inner, self.inlines.lexicon)?;
        if let Some(component) = self.flow.components.last_mut() {
            component.original_languages = languages;
        }
        self.line(line.span);
        Some(1)
    }
}

/// The number of a component, if it is of the same kind as `like`.
fn number_of(kind: ComponentKind, like: ComponentKind) -> Option<u16> {
    match (kind, like) {
        (ComponentKind::Annex(number), ComponentKind::Annex(_))
        | (ComponentKind::Enclosure(number), ComponentKind::Enclosure(_))
        | (ComponentKind::Appendix(number), ComponentKind::Appendix(_)) => Some(number),
        _ => None,
    }
}
