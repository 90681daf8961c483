//! How the lines of a page are set: where most begin, and how the first line of a paragraph differs.

use crate::text::blocks;
use crate::text::scan::Line;

/// Columns beyond which a line is centred rather than indented.
const WIDEST: usize = 120;

/// Lines with an indent after which a page is known to indent its paragraphs.
const TELLING: usize = 3;

/// Bytes of the shortest line that may break off at the end of a page: shorter ones are headings and the like.
const FULL: usize = 41;

/// The indent of most lines of a page.
pub(super) struct Measure {
    indent: u16,
    /// Whether paragraphs hang: their first lines stand to the left of the others.
    hangs: bool,
    /// Whether the first lines of paragraphs can be told by their indent.
    indents: bool,
}

impl Measure {
    pub fn of(lines: &[Line]) -> Self {
        let mut counts = [0_usize; WIDEST];
        for line in lines.iter().filter(|line| !line.is_blank()) {
            if let Some(count) = counts.get_mut(usize::from(line.indent)) {
                *count += 1;
            }
        }
        // Of indents that occur equally often the smaller one is the margin.
        let most = counts.iter().enumerate().rev().max_by_key(|&(_, count)| *count).map_or(0, |(indent, _)| indent);
        let left: usize = counts.iter().take(most.saturating_sub(1)).sum();
        let right: usize = counts.iter().skip(most + 2).sum();
        Self {
            indent: u16::try_from(most).unwrap_or_default(),
            hangs: left > right && left >= TELLING,
            indents: left.max(right) >= TELLING,
        }
    }

    /// How far a line stands out from the others, as the first line of a paragraph does.
    pub fn lead(&self, line: &Line) -> i16 {
        let (indent, usual) = (i32::from(line.indent), i32::from(self.indent));
        let lead = if self.hangs { usual - indent } else { indent - usual };
        i16::try_from(lead).unwrap_or(i16::MAX)
    }

    /// Whether the first line after a page break goes on with the text before it.
    pub fn goes_on(&self, before: &str, line: &Line, source: &str) -> bool {
        let text = line.span.of(source).trim_start_matches(blocks::is_mark);
        let first = self.indents && line.lead > 1;
        let inside = self.indents && (-1..=1).contains(&line.lead);
        let goes_on = inside || !first && !blocks::ends_paragraph(before);
        text.starts_with(char::is_lowercase) || goes_on && before.len() >= FULL
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::scan;

    /// A page of as many lines at each indent.
    fn page(lines: &[(usize, usize)]) -> String {
        lines.iter().map(|&(count, indent)| format!("{}Lamps\n", " ".repeat(indent)).repeat(count)).collect()
    }

    fn measure(lines: &[(usize, usize)]) -> Measure {
        Measure::of(&scan::lines(&page(lines)))
    }

    /// How far a line with an indent stands out on a page.
    fn lead(lines: &[(usize, usize)], indent: usize) -> i16 {
        measure(lines).lead(&scan::lines(&page(&[(1, indent)]))[0])
    }

    #[test]
    fn the_margin_is_where_most_lines_begin_or_else_the_left_of_two() {
        assert_eq!(lead(&[(2, 4), (1, 0)], 6), 2);
        assert_eq!(lead(&[(2, 4), (2, 0)], 6), 6);
    }

    #[test]
    fn paragraphs_hang_where_three_lines_and_more_of_them_stand_to_the_left() {
        assert_eq!(lead(&[(3, 0), (6, 4)], 0), 4);
        assert_eq!(lead(&[(2, 0), (6, 4)], 0), -4);
        assert_eq!(lead(&[(3, 0), (6, 4), (4, 8)], 8), 4);
        assert_eq!(lead(&[(3, 3), (6, 4)], 8), 4);
    }

    const LONG: &str = "The lamps of the outer harbour were lit at dusk";
    const INDENTED: &[(usize, usize)] = &[(6, 4), (3, 8)];
    const HANGING: &[(usize, usize)] = &[(6, 4), (3, 0)];
    const EVEN: &[(usize, usize)] = &[(9, 4)];

    /// Whether a line at the head of a page goes on with the text before it.
    fn goes_on(lines: &[(usize, usize)], before: &str, line: &str) -> bool {
        let measure = measure(lines);
        let mut read = scan::lines(line)[0];
        read.lead = measure.lead(&read);
        measure.goes_on(before, &read, line)
    }

    #[test]
    fn a_small_letter_goes_on_with_anything() {
        assert!(goes_on(INDENTED, "Lamps.", "        and clocks"));
        assert!(goes_on(INDENTED, "Lamps.", "        **and** clocks"));
        assert!(!goes_on(INDENTED, "Lamps.", "        **And** clocks"));
    }

    #[test]
    fn a_line_at_the_margin_goes_on_where_paragraphs_are_told_by_their_indent() {
        let ended = format!("{LONG}.");
        for lines in [INDENTED, HANGING] {
            assert!(goes_on(lines, &ended, "    Harbours"));
            assert!(goes_on(lines, &ended, "   Harbours"));
            assert!(goes_on(lines, &ended, "     Harbours"));
            assert!(!goes_on(lines, "Lamps", "    Harbours"));
        }
        assert!(!goes_on(INDENTED, &ended, "        Harbours"));
        assert!(!goes_on(HANGING, &ended, "Harbours"));
        assert!(!goes_on(EVEN, &ended, "    Harbours"));
        assert!(!goes_on(&[(6, 4), (2, 8)], &ended, "    Harbours"));
        assert!(!goes_on(&[(6, 4), (3, 5)], &ended, "    Harbours"));
    }

    #[test]
    fn a_line_goes_on_with_a_long_one_that_has_no_end_unless_it_is_indented() {
        assert!(goes_on(EVEN, LONG, "    Harbours"));
        assert!(goes_on(EVEN, LONG, "        Harbours"));
        assert!(!goes_on(EVEN, "Lamps", "    Harbours"));
        assert!(!goes_on(INDENTED, LONG, "        Harbours"));
        assert!(!goes_on(HANGING, LONG, "Harbours"));
    }
}
