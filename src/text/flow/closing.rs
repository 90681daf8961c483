//! What closes a text: the place and date, and the meeting that adopted a resolution, with its vote.

use super::title::date_in;
use super::{Reading, SHORT, Title};
use crate::document::{Adoption, Block, Class, Conclusion, Text};
use crate::text::scan::Line;
use crate::text::{blocks, conclusion, phrase, session, vote};

/// Lines of the longest closing formula, `Adopted at the 2963rd meeting by 12 votes to 2 ...`.
const LINES: usize = 5;

/// Bytes of the longest line that names a plenary meeting.
const PLENARY: usize = 120;

impl Reading<'_, '_> {
    /// `Bichkek, 16 août 2007`, alone on its line.
    pub(super) fn conclusion(&mut self, lines: &[Line]) -> Option<usize> {
        let [line] = lines else { return None };
        let (place, date) = conclusion::read(self.inlines.source, line.span, self.inlines.lexicon)?;
        let text = self.inlines.text(line.start(), line.end());
        if self.has_paragraphs() {
            self.push(Block::Conclusion(Conclusion { eid: String::new(), text, place, date: Some(date) }));
        } else {
            self.push(Block::Line(text));
        }
        Some(1)
    }

    /// `30th plenary meeting / 1 November 2018`, `Adopted at the 2963rd meeting by 12 votes to 2 ...`.
    pub(super) fn meeting(&mut self, lines: &[Line]) -> Option<usize> {
        if !self.has_paragraphs()
            || !matches!(self.flow.class, Class::Resolution | Class::DraftResolution | Class::Report)
        {
            return None;
        }
        let first = lines.first()?;
        let adopted = self.is_adopted(self.source(first));
        let count = if adopted { self.formula(lines) } else { self.plenary(lines)? };
        let last = lines.get(count.checked_sub(1)?)?;
        let span = first.span.join(last.span);
        if blocks::is_wider(span.of(self.inlines.source), SHORT * 2) {
            return None;
        }
        let text = self.inlines.text(span.start as usize, span.end as usize);
        self.adopt(&text);
        let date = date_in(&text);
        self.push(Block::Conclusion(Conclusion { eid: String::new(), text, place: None, date }));
        self.place.title = Title::Over;
        Some(count)
    }

    /// Whether a line begins the formula of an adoption: `Adopted at the ...`, `第5500次会议以14票 ... 通过`.
    pub(super) fn is_adopted(&self, text: &str) -> bool {
        let lexicon = self.inlines.lexicon;
        let met = || session::ordinal(text, lexicon.meeting, lexicon).is_some();
        phrase::any(text, lexicon.adopted_at).is_some()
            || lexicon.ordinal_sign.is_some_and(|sign| text.starts_with(sign))
                && met()
                && vote::Formula::new(text).is_counted(lexicon)
    }

    /// The lines of a formula: to the one that ends as a sentence does.
    fn formula(&self, lines: &[Line]) -> usize {
        let ended = lines
            .iter()
            .take(LINES)
            .position(|line| blocks::without_note_mark(self.source(line)).ends_with(['.', '。']));
        ended.map_or(lines.len().min(LINES), |ended| ended + 1)
    }

    /// `30th plenary meeting` with the date in the line below.
    fn plenary(&self, lines: &[Line]) -> Option<usize> {
        let text = self.source(lines.first()?);
        if text.len() > PLENARY {
            return None;
        }
        let len = session::ordinal(text, self.inlines.lexicon.meeting, self.inlines.lexicon)?.1;
        if !text.get(len..)?.trim_matches(blocks::is_comma).is_empty() {
            return None;
        }
        let dated = lines
            .get(1)
            .is_some_and(|line| conclusion::read(self.inlines.source, line.span, self.inlines.lexicon).is_some());
        Some(1 + usize::from(dated))
    }

    fn adopt(&mut self, text: &Text) {
        if !self.is_main() {
            return;
        }
        let line = text.to_line(self.inlines.source);
        let formula = vote::Formula::new(blocks::without_note_mark(&line));
        if formula.is_counted(self.inlines.lexicon) {
            self.place.counted = Some(self.blocks().len());
        }
        let votes = formula.votes(self.inlines.lexicon);
        let adoption = self.flow.adoption.get_or_insert_with(Adoption::default);
        adoption.date = adoption.date.or(date_in(text));
        adoption.votes = adoption.votes.or(votes);
        adoption.meeting = adoption.meeting.or_else(|| formula.meeting());
    }
}
