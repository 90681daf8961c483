//! The pages of a text: what the printer puts above and below the running text of each.
//!
//! Running headers, folios, job numbers and footnotes stand between the halves of what a page break
//! cuts. They are taken out of the lines before these are read, and woven in again afterwards.

mod furniture;
mod measure;
mod notes;

use super::scan::Line;
use crate::document::Span;
pub(super) use furniture::is_furniture;
pub(super) use notes::Note;

/// The lines of running text, and what was cut out from between them.
#[derive(Debug, Default)]
pub(super) struct Pages {
    pub body: Vec<Line>,
    pub asides: Vec<Aside>,
}

/// What stands on a page beside the running text.
#[derive(Clone, Copy, Debug)]
pub(super) enum Aside {
    /// A line of the printer's: `07-55214 (F)`, `A/62/492`, `2/3`.
    Furniture(Span),
    Note(Note),
    /// The rest of a note that begins on the page before.
    NoteGoesOn(Span),
}

impl Aside {
    pub fn span(&self) -> Span {
        match self {
            Self::Furniture(span) | Self::NoteGoesOn(span) => *span,
            Self::Note(note) => note.mark.join(note.text),
        }
    }
}

/// Parts the running text of each page from what stands around it.
pub(super) fn lay(source: &str, lines: Vec<Line>) -> Pages {
    let mut laying = Laying { source, pages: Pages::default(), noted: false, last: None, gap: false };
    let paged = lines.iter().any(|line| line.tops_page);
    let mut rest = lines.as_slice();
    while !rest.is_empty() {
        let next = rest.iter().skip(1).position(|line| line.tops_page).map_or(rest.len(), |next| next + 1);
        let (page, more) = rest.split_at_checked(next).unwrap_or((rest, &[]));
        laying.page(page, paged);
        rest = more;
    }
    laying.pages
}

struct Laying<'s> {
    source: &'s str,
    pages: Pages,
    /// Whether the page before ends with notes.
    noted: bool,
    /// The number of the last note.
    last: Option<u32>,
    /// Whether something was cut out since the last line of running text.
    gap: bool,
}

impl Laying<'_> {
    fn page(&mut self, page: &[Line], paged: bool) {
        let first = self.pages.body.is_empty();
        let head = if first { 0 } else { furniture::head(self.source, page) };
        let foot = page.len() - furniture::foot(self.source, page, paged);
        let foot = foot.max(head);
        let body = page.get(head..foot).unwrap_or_default();
        let rule = notes::rule(self.source, body, self.noted);
        let (text, noted) = rule.and_then(|rule| body.split_at_checked(rule)).unwrap_or((body, &[]));
        self.furniture(page.get(..head).unwrap_or_default());
        self.text(text);
        self.noted = !noted.is_empty();
        self.notes(noted.get(1..).unwrap_or_default());
        self.furniture(page.get(foot..).unwrap_or_default());
        self.gap = true;
    }

    fn furniture(&mut self, lines: &[Line]) {
        for line in lines.iter().filter(|line| !line.is_blank()) {
            // Above the second of two such lines stands the first.
            if !self.gap {
                self.note_above();
            }
            self.pages.asides.push(Aside::Furniture(line.span));
            self.gap = true;
        }
    }

    fn notes(&mut self, lines: &[Line]) {
        notes::read(self.source, lines, &mut self.last, &mut self.pages.asides);
        self.gap |= !lines.is_empty();
    }

    /// Adds running text; where something was cut out before it, it goes on in the same chunk if it seems to.
    fn text(&mut self, lines: &[Line]) {
        let measure = measure::Measure::of(lines);
        for line in lines {
            let text = line.span.of(self.source);
            if !line.is_blank() && (furniture::is_furniture(text) || self.gap && furniture::is_symbol(text)) {
                self.furniture(std::slice::from_ref(line));
                continue;
            }
            let mut line = *line;
            if !line.is_blank() {
                line.lead = measure.lead(&line);
                if std::mem::take(&mut self.gap) {
                    line.cut = true;
                    self.close_gap(&line, &measure);
                }
            }
            self.pages.body.push(line);
        }
    }

    /// Takes out the note that stands above the printer's lines without a rule, `* Transmitted by ...`.
    fn note_above(&mut self) {
        let Some(start) = notes::unruled(self.source, &self.pages.body) else { return };
        let noted = self.pages.body.split_off(start);
        self.notes(&noted);
    }

    /// Takes away the blank lines before a line that goes on with the text before the gap.
    fn close_gap(&mut self, line: &Line, measure: &measure::Measure) {
        let body = &mut self.pages.body;
        let Some(last) = body.iter().rposition(|line| !line.is_blank()) else { return };
        let Some(before) = body.get(last).map(|line| line.span.of(self.source)) else { return };
        if measure.goes_on(before, line, self.source) {
            body.truncate(last + 1);
        } else if body.len() == last + 1 {
            body.push(Line { span: Span::new(line.start(), line.start()), ..*line });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::scan;

    /// The lines of running text, and what was cut out from between them.
    fn laid(source: &str) -> (Vec<&str>, Vec<&str>) {
        let pages = lay(source, scan::lines(source));
        let body = pages.body.iter().map(|line| line.span.of(source)).collect();
        (body, pages.asides.iter().map(|aside| aside.span().of(source)).collect())
    }

    #[test]
    fn a_number_at_the_foot_is_a_folio_only_where_pages_are_known() {
        assert_eq!(laid("Lamps\n\n3").1, [""; 0]);
        assert_eq!(laid("Lamps\n\n3\n\u{c}Clocks\n\n4").1, ["3", "4"]);
    }

    #[test]
    fn a_page_that_does_not_go_on_with_the_text_begins_a_chunk() {
        assert_eq!(laid("Lamps.\n\u{c}Clocks").0, ["Lamps.", "", "Clocks"]);
        assert_eq!(laid("Lamps.\n\n\u{c}Clocks").0, ["Lamps.", "", "Clocks"]);
        assert_eq!(laid("Lamps.\n\n\u{c}and clocks").0, ["Lamps.", "and clocks"]);
    }

    #[test]
    fn how_far_a_line_stands_out_is_known_for_each_page() {
        let source = "Lamps\nLamps\n    Clocks\n\u{c}    Lamps\n    Lamps\n  Clocks";
        let leads: Vec<i16> = lay(source, scan::lines(source)).body.iter().map(|line| line.lead).collect();
        assert_eq!(leads, [0, 0, 4, 0, 0, 0, -2]);
    }

    #[test]
    fn a_symbol_alone_on_its_line_is_the_printers_only_below_what_was_cut_out() {
        assert_eq!(laid("Lamps\n44-18418 (E)\nA/99/201\nClocks").1, ["44-18418 (E)", "A/99/201"]);
        assert_eq!(laid("Lamps\nA/99/201\nClocks").1, [""; 0]);
    }

    #[test]
    fn one_note_without_a_rule_stands_above_the_printers_lines() {
        let source = "Lamps\n* Clocks\na\nb\nc\nd\n* A note\ne\nf\ng\n44-18418 (E)\n/...\nBells";
        let (body, asides) = laid(source);
        assert_eq!(body[..6], ["Lamps", "* Clocks", "a", "b", "c", "d"]);
        assert_eq!(asides, ["* A note\ne\nf\ng", "44-18418 (E)", "/..."]);
    }

    #[test]
    fn where_a_rule_parts_the_notes_none_stands_above_it() {
        let (body, asides) = laid("Lamps\n* Clocks\n______\n1 A note\n44-18418 (E)");
        assert_eq!(body, ["Lamps", "* Clocks"]);
        assert_eq!(asides, ["1 A note", "44-18418 (E)"]);
    }

    #[test]
    fn a_note_goes_on_under_the_rule_of_the_next_page() {
        let goes_on = |source: &str| {
            let pages = lay(source, scan::lines(source));
            let rests = pages.asides.iter().filter(|aside| matches!(aside, Aside::NoteGoesOn(_)));
            rests.map(|aside| aside.span().of(source).to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(goes_on("Lamps\n______\n1 A note\n\u{c}Clocks\n______\nof lamps"), ["of lamps"]);
        assert_eq!(goes_on("Lamps\n______\n1 A\n* B\n\u{c}Clocks\n______\n14 lamps\n2 C"), ["14 lamps"]);
        assert_eq!(goes_on("Lamps\n\u{c}Clocks\n______\nof lamps"), [""; 0]);
    }
}
