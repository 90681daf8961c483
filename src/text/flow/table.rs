//! Tables whose cells pipes part: `| State | Votes |`.

use super::{Reading, Title};
use crate::document::{Block, Row, Span, Table, Text};
use crate::text::scan::Line;

/// Cells of the widest row.
const CELLS: usize = 64;

impl Reading<'_, '_> {
    /// Consecutive lines that begin and end with a pipe; `|---|---|` below the first tells that it heads the columns.
    pub(super) fn table(&mut self, lines: &[Line]) -> Option<usize> {
        let count = lines.iter().take_while(|line| is_row(self.source(line))).count();
        if count < 2 {
            return None;
        }
        let header = lines.get(1).is_some_and(|line| is_rule(self.source(line)));
        let mut rows = Vec::with_capacity(count);
        for line in lines.iter().take(count) {
            if !is_rule(self.source(line)) {
                rows.push(self.row(line));
            }
        }
        if rows.iter().all(|row| row.cells.iter().all(Text::is_empty)) {
            return None;
        }
        self.push(Block::Table(Table { eid: String::new(), header, rows }));
        self.place.title = Title::Over;
        Some(count)
    }

    fn row(&mut self, line: &Line) -> Row {
        let text = self.source(line);
        let inner = text.trim_matches('|');
        let lead = text.len() - text.trim_start_matches('|').len();
        let mut at = line.start() + lead;
        let mut cells = Vec::new();
        let mut rest = Some(inner);
        while let Some(left) = rest {
            let last = cells.len() + 1 == CELLS;
            let (cell, more) = match left.split_once('|').filter(|_| !last) {
                Some((cell, more)) => (cell, Some(more)),
                None => (left, None),
            };
            let gap = cell.len() - cell.trim_start().len();
            let span = Span::new(at + gap, at + gap + cell.trim().len());
            cells.push(self.inlines.text(span.start as usize, span.end as usize));
            at += cell.len() + 1;
            rest = more;
        }
        Row { cells }
    }
}

fn is_row(text: &str) -> bool {
    text.len() > 2 && text.starts_with('|') && text.ends_with('|')
}

/// `|---|:-:|`
fn is_rule(text: &str) -> bool {
    text.contains('-') && text.bytes().all(|byte| matches!(byte, b'|' | b'-' | b':' | b' '))
}
