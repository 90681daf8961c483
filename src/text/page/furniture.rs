//! What the printer adds to a page: job numbers, bar codes, folios, running headers.

use crate::text::scan::Line;
use crate::text::symbol;

/// Lines of the tallest running header.
const TALL: usize = 4;

/// Whether a line is the work of the printer: `07-55214 (F)    181007`, `*0755214*`, `2/3`, `/...`,
/// `S/RES/1244 (1999) Page 2`, `6 11-38014`.
pub(in crate::text) fn is_furniture(text: &str) -> bool {
    // Most lines are running text, which their first byte tells at no cost.
    if !matches!(text.as_bytes().first(), Some(b'0'..=b'9' | b'*' | b'/' | b'`' | b'A'..=b'Z')) {
        return false;
    }
    if let Some((_, len)) = symbol::symbol(text) {
        return is_page(text.get(len..).unwrap_or_default().trim_start_matches('*'));
    }
    let mut told = false;
    let known = text.split_whitespace().all(|token| match token_kind(token) {
        Some(tells) => {
            told |= tells;
            true
        }
        None => false,
    });
    known && told
}

/// Whether a token may stand on a line of the printer's, and whether it tells that the line is one.
fn token_kind(token: &str) -> Option<bool> {
    // Most tokens are words.
    if !matches!(token.as_bytes(), [b'/' | b'`' | b'(' | b'*' | b'0'..=b'9', ..]) {
        return None;
    }
    let figures = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if matches!(token, "/..." | "/…") {
        return Some(true);
    }
    if token.bytes().all(|byte| byte == b'`') || matches!(token, "(A)" | "(C)" | "(E)" | "(F)" | "(R)" | "(S)") {
        return Some(false);
    }
    if let Some(code) = token.strip_prefix('*').and_then(|rest| rest.strip_suffix('*')) {
        return (code.len() >= 6 && code.bytes().all(|byte| byte.is_ascii_alphanumeric())).then_some(true);
    }
    if let Some((left, right)) = token.split_once('-') {
        return (left.len() == 2 && figures(left) && right.len() >= 5 && figures(right)).then_some(true);
    }
    if let Some((left, right)) = token.split_once('/') {
        return (figures(left) && figures(right) && left.len() <= 3 && right.len() <= 3).then_some(true);
    }
    // A processing date, or a folio beside a job number.
    (matches!(token.len(), 1..=3 | 6) && figures(token)).then_some(false)
}

/// `Page 2`, `page 2`, `English Page 2`
fn is_page(text: &str) -> bool {
    let mut words = text.split_whitespace().rev();
    let number = words.next().is_some_and(|word| word.len() <= 3 && word.bytes().all(|byte| byte.is_ascii_digit()));
    number && words.next().is_some_and(|word| word.eq_ignore_ascii_case("page")) && words.count() <= 1
}

/// A number alone on its line: `3`, `- 3 -`.
fn is_folio(text: &str) -> bool {
    let inner = text.trim_matches(|c: char| matches!(c, '-' | '–' | '—' | ' ' | '.' | '[' | ']'));
    let number = |text: &str| (1..=3).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    number(inner) || inner.split_once(['/', ' ']).is_some_and(|(left, right)| number(left) && number(right.trim()))
}

/// The number of lines at the head of a page that are its running header.
pub(super) fn head(source: &str, page: &[Line]) -> usize {
    let blanks = page.iter().take_while(|line| line.is_blank()).count();
    let rest = page.get(blanks..).unwrap_or_default();
    let block = rest.iter().take(TALL + 1).take_while(|line| !line.is_blank()).count();
    let is_head = |line: &Line| {
        let text = line.span.of(source);
        is_furniture(text) || columns(text).any(is_symbol)
    };
    let lines = rest.get(..block).unwrap_or_default();
    if block <= TALL && lines.iter().any(is_head) {
        return blanks + block;
    }
    // A folio above the text, where nothing else parts them.
    let alone = lines.first().is_some_and(|line| is_folio(line.span.of(source)));
    if alone { blanks + 1 } else { 0 }
}

/// The number of lines at the foot of a page that are its folio, job number or bar code; a folio is only
/// known where the pages are.
pub(super) fn foot(source: &str, page: &[Line], paged: bool) -> usize {
    let mut foot = 0;
    for (index, line) in page.iter().rev().enumerate() {
        let text = line.span.of(source);
        if line.is_blank() {
            continue;
        }
        if !(is_furniture(text) || paged && is_folio(text) && foot == 0) {
            break;
        }
        foot = index + 1;
    }
    foot
}

/// The parts of a line between which three blanks stand.
fn columns(text: &str) -> impl Iterator<Item = &str> {
    text.split("   ").map(str::trim).filter(|column| !column.is_empty())
}

/// Whether a column is a symbol and nothing else.
pub(super) fn is_symbol(column: &str) -> bool {
    symbol::symbol(column)
        .is_some_and(|(_, len)| column.get(len..).is_some_and(|rest| rest.trim_matches('*').is_empty()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::scan;

    #[test]
    fn a_line_of_the_printers_is_told_by_all_of_its_words() {
        let printed = [
            "07-55214 (F)    181007",
            "07-55214 (A)",
            "07-55214 (C)",
            "07-55214 (R) 6",
            "07-55214 (S)",
            "6 11-38014",
            "*0755214*",
            "*07552F*",
            "````` 07-55214",
            "2/3",
            "102/350",
            "/...",
            "/…",
            "A/62/492 page 2",
            "A/62/492 Page 112",
            "A/62/492* English Page 2",
        ];
        for line in printed {
            assert!(is_furniture(line), "{line}");
        }
    }

    #[test]
    fn a_line_with_a_word_or_number_that_is_not_the_printers_is_running_text() {
        let running = [
            "2/3 of the members",
            "*Noted*",
            "*the lamps*",
            "*07-552*",
            "107-55214",
            "1a-55214",
            "11-38",
            "11-keepers",
            "2/1999",
            "1999/2",
            "2/b",
            "2b/3",
            "1244 07-55214",
            "181007",
            "3",
            "````",
            "(F)",
            "A/62/492",
            "A/62/492 page two",
            "A/62/492 Page 1999",
            "A/62/492 2",
            "A/62/492 lamps 2",
            "A/62/492 and its page 2",
        ];
        for line in running {
            assert!(!is_furniture(line), "{line}");
        }
    }

    #[test]
    fn a_folio_is_a_number_of_three_figures_at_most_in_whatever_marks() {
        for folio in ["3", "112", "- 3 -", "– 3 –", "— 3 —", "[3]", "3.", "2/ 3", "2 3"] {
            assert!(is_folio(folio), "{folio}");
        }
        for text in ["1999", "3 lamps", "lamps 3", "(3)", "", "-", "a/3"] {
            assert!(!is_folio(text), "{text}");
        }
    }

    #[test]
    fn a_symbol_alone_may_have_asterisks_and_nothing_else() {
        assert!(is_symbol("A/62/492") && is_symbol("A/62/492**"));
        assert!(!is_symbol("A/62/492 is a letter"));
    }

    fn head_of(page: &str) -> usize {
        head(page, &scan::lines(page))
    }

    /// The lines of a foot with pages known and not.
    fn feet_of(page: &str) -> [usize; 2] {
        [true, false].map(|paged| foot(page, &scan::lines(page), paged))
    }

    #[test]
    fn a_running_header_is_a_block_of_four_lines_at_most_or_a_folio() {
        assert_eq!(head_of("\n\nA/62/492\nThe lamps\nof the\nharbour\n\nThey are lit."), 6);
        assert_eq!(head_of("A/62/492\nThe lamps\nof the\nharbour\nare lit.\n\nAll are."), 0);
        assert_eq!(head_of("The lamps of the harbour   A/62/492*\n\nAll are lit."), 1);
        assert_eq!(head_of("The lamps of the harbour\n44-18418 (E)\n\nAll are lit."), 2);
        assert_eq!(head_of("\n- 3 -\nAll are lit."), 2);
        assert_eq!(head_of("All are lit.\n- 3 -\n\nAll are."), 0);
    }

    #[test]
    fn a_foot_has_one_folio_below_the_printers_lines_where_pages_are_known() {
        assert_eq!(feet_of("All are lit.\n\n44-18418 (E)\n*4418418*\n"), [3, 3]);
        assert_eq!(feet_of("All are lit.\n\n3\n"), [2, 0]);
        assert_eq!(feet_of("All are lit.\n44-18418\n\n3\n"), [4, 0]);
        assert_eq!(feet_of("All are lit.\n1\n2"), [1, 0]);
    }
}
