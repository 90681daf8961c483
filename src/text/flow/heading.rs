//! Headings within the text: Markdown, bold, capitals, a word such as `Chapitre`, or a number of their own.

use super::{Reading, SHORT, Title};
use crate::document::{Block, Heading, HeadingKind};
use crate::text::lexicon::Lexicon;
use crate::text::scan::Line;
use crate::text::{blocks, number, part, phrase};

impl Reading<'_, '_> {
    pub(super) fn section(&mut self, lines: &[Line]) -> Option<usize> {
        let first = lines.first()?;
        let source = self.inlines.source;
        let sharp = self.source(first).bytes().take_while(|&byte| byte == b'#').count();
        let (count, level) = if sharp > 0 {
            (1, u8::try_from(sharp).ok()?)
        } else {
            let text = first.span.join(lines.last()?.span).of(source);
            (lines.len(), level(text, self.inlines.lexicon)?)
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
}

/// The level of a heading that `text` is by its look.
fn level(text: &str, lexicon: &Lexicon) -> Option<u8> {
    if blocks::is_wider(text, SHORT) || blocks::is_sentence(text) || text.ends_with(',') {
        return None;
    }
    let bold = text.len() > 4 && text.starts_with("**") && text.ends_with("**");
    let plain = text.trim_matches(blocks::is_mark);
    let small = plain.bytes().any(|byte| byte.is_ascii_lowercase()) || plain.chars().any(char::is_lowercase);
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
