//! Footnotes at the foot of a page, below a rule.

use super::Aside;
use crate::document::Span;
use crate::text::scan::Line;

/// A footnote: its mark and the text after it.
#[derive(Clone, Copy, Debug)]
pub(in crate::text) struct Note {
    pub mark: Span,
    pub text: Span,
}

/// Strokes of the shortest rule.
const RULE: usize = 6;

/// The place of the rule above the notes of a page; `noted` tells that notes may go on from the page before.
pub(super) fn rule(source: &str, lines: &[Line], noted: bool) -> Option<usize> {
    let is_rule = |line: &Line| {
        let text = line.span.of(source);
        text.len() >= RULE && text.chars().all(|c| matches!(c, '_' | '―' | '─' | '—'))
    };
    let rule = lines.iter().rposition(is_rule)?;
    let mut after = lines.get(rule + 1..)?.iter().filter(|line| !line.is_blank());
    let first = after.next()?.span.of(source);
    (mark(first).is_some() || noted).then_some(rule)
}

/// Lines of the tallest note that no rule parts from the text.
const TALL: usize = 8;

/// The place of the line that begins a note at the end of `lines`, `* Transmitted by ...`, where a text stands
/// above it that is no list. A note stands on one page: it does not reach over what was cut out before.
pub(super) fn unruled(source: &str, lines: &[Line]) -> Option<usize> {
    let text = |line: &Line| line.span.of(source);
    let begins = |line: &Line| {
        let rest = text(line).trim_start_matches('*');
        let stars = text(line).len() - rest.len();
        (1..=3).contains(&stars) && rest.trim_start().starts_with(char::is_alphabetic) && !rest.contains('*')
    };
    let cut = lines.iter().rev().take(TALL).position(|line| line.cut).map_or(0, |after| lines.len() - after - 1);
    let first = lines.len().saturating_sub(TALL).max(cut);
    let start = first + lines.get(first..)?.iter().position(begins)?;
    let above = lines.get(..start)?.iter().rev().find(|line| !line.is_blank())?;
    (!text(above).ends_with([':', ';']) && !text(above).starts_with('*')).then_some(start)
}

/// The length of the mark that a note begins with, `*`, `1`, `1/`: alone on its line or before a blank.
pub(super) fn mark(text: &str) -> Option<usize> {
    let stars = text.bytes().take_while(|&byte| byte == b'*').count();
    let figures = text.bytes().take_while(u8::is_ascii_digit).count();
    let len = stars.max(figures);
    let rest = text.get(len..)?;
    let closing = usize::from(rest.starts_with(['/', ')']));
    let parted = rest.get(closing..)?.is_empty() || rest.get(closing..)?.starts_with(char::is_whitespace) || stars > 0;
    ((1..=3).contains(&len) && parted).then_some(len)
}

/// Reads the lines under a rule; `last` is the number of the note before.
pub(super) fn read(source: &str, lines: &[Line], last: &mut Option<u32>, asides: &mut Vec<Aside>) {
    let mut lines = lines.iter().filter(|line| !line.is_blank()).peekable();
    while let Some(line) = lines.next() {
        let text = line.span.of(source);
        let mut end = line.span.end;
        let opening = mark(text).filter(|&len| begins(text, len, *last));
        while let Some(more) = lines.next_if(|more| {
            let text = more.span.of(source);
            let number = opening.and_then(|len| text_number(line.span.of(source), len)).or(*last);
            !mark(text).is_some_and(|len| begins(text, len, number))
        }) {
            end = more.span.end;
        }
        let Some(len) = opening else {
            asides.push(Aside::NoteGoesOn(Span { start: line.span.start, end }));
            continue;
        };
        *last = text_number(text, len).or(*last);
        let printed = Span::new(line.start(), line.start() + len);
        let rest = Span { start: printed.end, end };
        let inner = rest.of(source);
        let gap = inner.len() - inner.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '/' | ')')).len();
        asides.push(Aside::Note(Note { mark: printed, text: Span::new(rest.start as usize + gap, end as usize) }));
    }
}

/// Whether a mark begins a note rather than going on with one that mentions a number.
fn begins(text: &str, len: usize, last: Option<u32>) -> bool {
    let alone = text.len() == len;
    text_number(text, len).is_none_or(|number| alone || last.is_none_or(|last| number == last + 1 || number == 1))
}

fn text_number(text: &str, len: usize) -> Option<u32> {
    text.get(..len)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::scan;

    #[test]
    fn a_mark_is_one_to_three_asterisks_or_figures_apart_from_what_follows() {
        for (text, len) in [("* A", 1), ("***A", 3), ("1 A", 1), ("112", 3), ("1/ A", 1), ("12) A", 2)] {
            assert_eq!(mark(text), Some(len), "{text}");
        }
        for text in ["", "A", "**** A", "1999 A", "12th", "1/2", "(1)", "/ A"] {
            assert_eq!(mark(text), None, "{text}");
        }
    }

    fn rule_of(page: &str, noted: bool) -> Option<usize> {
        rule(page, &scan::lines(page), noted)
    }

    #[test]
    fn a_rule_has_six_strokes_and_a_note_below_it() {
        for stroke in ["_", "―", "─", "—"] {
            assert_eq!(rule_of(&format!("Lamps\n{}\n\n1 A note", stroke.repeat(6)), false), Some(1), "{stroke}");
        }
        assert_eq!(rule_of("Lamps\n___\n1 A note", false), None);
        assert_eq!(rule_of("Lamps\n______\nClocks", false), None);
        assert_eq!(rule_of("Lamps\n______\nThe rest of a note", true), Some(1));
        assert_eq!(rule_of("Lamps\n______\n1 Clocks\n______\n1 A note", false), Some(3));
        assert_eq!(rule_of("Lamps\n______\n\n", true), None);
    }

    fn unruled_of(page: &str) -> Option<usize> {
        unruled(page, &scan::lines(page))
    }

    #[test]
    fn a_note_without_a_rule_has_words_behind_its_asterisks() {
        assert_eq!(unruled_of("Lamps\n* A note"), Some(1));
        assert_eq!(unruled_of("Lamps\n***A note"), Some(1));
        assert_eq!(unruled_of("Lamps\n**** A note"), None);
        assert_eq!(unruled_of("Lamps\n* 1990"), None);
        assert_eq!(unruled_of("Lamps\n**Clocks** are set"), None);
        assert_eq!(unruled_of("* A note"), None);
    }

    #[test]
    fn a_point_of_a_list_is_no_note() {
        assert_eq!(unruled_of("Lamps:\n* Red ones"), None);
        assert_eq!(unruled_of("Lamps are lit;\n* Red ones"), None);
        assert_eq!(unruled_of("* 1990\n* Red ones"), None);
    }

    #[test]
    fn a_note_without_a_rule_has_eight_lines_at_most() {
        let page = |lines: usize| format!("Lamps\n* A note{}", "\nthat goes on".repeat(lines));
        assert_eq!(unruled_of(&page(7)), Some(1));
        assert_eq!(unruled_of(&page(8)), None);
    }

    /// The notes under a rule, marks and texts, behind the note of a number.
    fn notes_of(under: &str, last: Option<u32>) -> Vec<String> {
        let mut asides = Vec::new();
        read(under, &scan::lines(under), &mut last.clone(), &mut asides);
        let told = asides.iter().map(|aside| match aside {
            Aside::Note(note) => format!("[{}] {}", note.mark.of(under), note.text.of(under)),
            aside => aside.span().of(under).to_owned(),
        });
        told.collect()
    }

    #[test]
    fn notes_are_numbered_one_after_the_other_or_begin_again() {
        assert_eq!(notes_of("1 A\n2/ B\n3) C", None), ["[1] A", "[2] B", "[3] C"]);
        assert_eq!(notes_of("8 A\n\n1 B", Some(7)), ["[8] A", "[1] B"]);
        assert_eq!(notes_of("7 A", None), ["[7] A"]);
        assert_eq!(notes_of("8 A\n12\nB", Some(7)), ["[8] A", "[12] B"]);
    }

    #[test]
    fn a_number_that_does_not_follow_belongs_to_the_note_that_mentions_it() {
        assert_eq!(notes_of("1 A of\n14 lamps", None), ["[1] A of\n14 lamps"]);
        assert_eq!(notes_of("14 lamps\n8 A", Some(7)), ["14 lamps", "[8] A"]);
        assert_eq!(notes_of("1 A\n* B of\n14 lamps\n2 C", None), ["[1] A", "[*] B of\n14 lamps", "[2] C"]);
    }
}
