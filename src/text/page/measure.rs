//! How the lines of a page are set: where most begin, and how the first line of a paragraph differs.

use crate::text::blocks;
use crate::text::scan::Line;

/// Columns beyond which a line is centred rather than indented.
const WIDEST: usize = 120;

/// Lines with an indent after which a page is known to indent its paragraphs.
const TELLING: usize = 3;

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
        let open = !blocks::ends_paragraph(before) && before.len() > 40;
        text.starts_with(char::is_lowercase) || open && !first || inside && before.len() > 40
    }
}
