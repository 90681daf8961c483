//! Texts in two languages whose columns were run together: `United Nationsالأمم المتحدة`.
//!
//! Each line is cut where a letter of another script follows without a blank, and each part stands apart.

use super::scan::Line;
use crate::document::Span;

/// Lines with text that are looked at, and those among them that tell.
const LOOK_AHEAD: usize = 40;
const TELLING: usize = 3;

/// Latin letters before the change of script, fewer of which may be an abbreviation.
const LATIN: usize = 6;

/// Cuts the lines of a text in two languages; any other text stays as it is.
pub(super) fn cut(source: &str, lines: Vec<Line>) -> Vec<Line> {
    if !is_bilingual(lines.iter().map(|line| line.span.of(source))) {
        return lines;
    }
    let mut cut = Vec::with_capacity(lines.len() * 4);
    for line in lines {
        let Some(seam) = seam(line.span.of(source)) else {
            cut.push(line);
            continue;
        };
        let (middle, end) = (line.start() + seam, line.end());
        let part = |start, end| Line { span: Span::new(start, end), tops_page: false, ..line };
        cut.push(Line { span: Span::new(line.start(), middle), ..line });
        cut.extend([part(middle, middle), part(middle, end), part(end, end)]);
    }
    cut
}

/// Whether the first lines with text show two languages run together; the first one is in Latin letters then.
pub(super) fn is_bilingual<'t>(lines: impl Iterator<Item = &'t str>) -> bool {
    let texts = lines.filter(|text| !text.trim().is_empty()).take(LOOK_AHEAD);
    texts.filter(|text| seam(text).is_some()).take(TELLING).count() == TELLING
}

/// Where the script of a line changes from Latin letters to others between two neighbours.
fn seam(text: &str) -> Option<usize> {
    // The first bytes of letters that are not Latin; 0xe2 begins the marks of typography.
    if text.is_ascii() || !text.bytes().any(|byte| byte >= 0xcd && byte != 0xe2) {
        return None;
    }
    let mut latin = 0;
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        let letter = c.is_alphabetic();
        let other = letter && c >= '\u{370}';
        if other {
            return (latin >= LATIN && is_latin(before)).then_some(at);
        }
        latin += usize::from(letter);
        before = c;
    }
    None
}

fn is_latin(c: char) -> bool {
    c.is_alphanumeric() && c < '\u{370}' || matches!(c, '.' | ')')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::scan;

    #[test]
    fn a_seam_is_where_another_script_follows_a_latin_word_without_a_blank() {
        for latin in ["United Nations", "Report", "Report 44", "Annex no.", "Lamps (all)", "Lamps—allées"] {
            assert_eq!(seam(&format!("{latin}الأمم")), Some(latin.len()), "{latin}");
        }
        for text in [
            "United Nations",
            "Lampsالأمم",
            "Lamps 4455الأمم",
            "A/99/352الأمم",
            "Report الأمم",
            "Report, الأمم",
            "الأممReports",
        ] {
            assert_eq!(seam(text), None, "{text}");
        }
    }

    #[test]
    fn three_lines_with_a_seam_tell_that_columns_were_run_together() {
        let line = "United Nationsالأمم المتحدة";
        assert!(is_bilingual([line, "", line, "Lamps", line].into_iter()));
        assert!(!is_bilingual([line, line, "Lamps"].into_iter()));
        assert!(!is_bilingual(std::iter::repeat_n("Lamps", LOOK_AHEAD).chain([line; 3])));
    }

    #[test]
    fn each_part_of_a_line_stands_apart_and_the_first_begins_the_page() {
        let source = "\u{c}Reportالأمم\nReportالأمم\nReportالأمم\nLamps";
        let lines = cut(source, scan::lines(source));
        let texts: Vec<&str> = lines.iter().map(|line| line.span.of(source)).collect();
        assert_eq!(texts[..5], ["Report", "", "الأمم", "", "Report"]);
        assert_eq!((texts.len(), texts[12]), (13, "Lamps"));
        assert_eq!(lines.iter().filter(|line| line.tops_page).count(), 1);
    }
}
