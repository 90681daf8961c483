//! Headings within the text: Markdown, bold, capitals, a word such as `Chapitre`, or a number of their own.

use super::{Reading, SHORT, Title};
use crate::document::{Block, Heading, HeadingKind, ParagraphKind};
use crate::text::lexicon::Lexicon;
use crate::text::scan::Line;
use crate::text::{blocks, marker, number, part, phrase};

impl Reading<'_, '_> {
    pub(super) fn section(&mut self, lines: &[Line]) -> Option<usize> {
        let first = lines.first()?;
        let source = self.inlines.source;
        let sharp = self.source(first).bytes().take_while(|&byte| byte == b'#').count();
        let (count, level) = if sharp > 0 {
            (1, u8::try_from(sharp).ok()?)
        } else {
            let text = first.span.join(lines.last()?.span).of(source);
            let whole = level(text, self.inlines.lexicon).or_else(|| self.between_numbers(lines));
            match whole {
                Some(level) => (lines.len(), level),
                None => (1, self.above_text(lines)?),
            }
        };
        let end = lines.get(count - 1)?.end();
        let rest = source.get(first.start() + sharp..end)?;
        let start = first.start() + sharp + phrase::skip(rest, &[]);
        if start >= end {
            return None;
        }
        let text = self.inlines.text(start, end);
        self.push(Block::Heading(Heading { eid: String::new(), kind: HeadingKind::Section(level), text }));
        // A heading before the text may stand above the title.
        if self.has_paragraphs() || !self.is_main() {
            self.place.title = Title::Over;
        }
        Some(count)
    }

    /// The level of a heading among numbered decisions: one line by itself, without number or end.
    fn between_numbers(&self, lines: &[Line]) -> Option<u8> {
        let [line] = lines else { return None };
        let text = self.source(line);
        let numbered = self.place.kind == ParagraphKind::Operative && self.place.number.is_some();
        let short = !blocks::is_wider(text, PLAIN) && !blocks::is_sentence(text) && !text.ends_with([',', '-']);
        let begins = text.starts_with(char::is_uppercase) && marker::marker(text, None).is_none();
        (numbered && !line.cut && short && begins).then_some(2)
    }

    /// The level of a part's heading with its text right below, `Article 1`, or of one in capitals above that.
    fn above_text(&self, lines: &[Line]) -> Option<u8> {
        let [line, below, ..] = lines else { return None };
        let (text, below) = (self.source(line), self.source(below));
        let lexicon = self.inlines.lexicon;
        let goes_on = lexicon.has_case && below.starts_with(char::is_lowercase);
        let headed = part::is_label(text, lexicon) && !goes_on;
        let heads = part::is_label(below, lexicon) && level(text, lexicon).is_some();
        (!line.cut && (headed || heads)).then_some(1)
    }
}

/// Latin letters of the longest heading that nothing but its place tells.
const PLAIN: usize = 80;

/// The level of a heading that `text` is by its look.
fn level(text: &str, lexicon: &Lexicon) -> Option<u8> {
    if blocks::is_wider(text, SHORT) || blocks::is_sentence(text) || text.ends_with(',') {
        return None;
    }
    let bold = text.len() > 4 && text.starts_with("**") && text.ends_with("**");
    let plain = text.trim_matches(blocks::is_mark);
    let small = has_small(plain);
    let capitals = !small && plain.chars().filter(|c| c.is_uppercase()).count() > 3;
    let part = part::is_part(plain, lexicon);
    let head = plain.split(['.', ' ']).next().unwrap_or_default();
    let title = plain.get(head.len()..)?.strip_prefix('.').is_some_and(|rest| rest.starts_with([' ', '\t']));
    let upper = head.bytes().all(|b| b.is_ascii_uppercase());
    if title && upper && !head.is_empty() {
        return Some(if number::roman(head).is_some() { 1 } else { 2 });
    }
    (bold || capitals || part).then_some(1)
}

/// Whether a text has small letters but for the endings of ordinals, `79ème`.
fn has_small(text: &str) -> bool {
    let mut ending = false;
    text.chars().any(|c| {
        ending = c.is_ascii_digit() || ending && c.is_lowercase();
        !ending && c.is_lowercase()
    })
}
