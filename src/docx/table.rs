//! A table of a Word file: rows of data, or only the way in which lines are laid out.

/// A table while it is read; a cell holds the lines of its paragraphs.
#[derive(Default)]
pub(super) struct Table {
    rows: Vec<Vec<Vec<String>>>,
}

impl Table {
    pub fn row(&mut self) {
        self.rows.push(Vec::new());
    }

    pub fn cell(&mut self) {
        if let Some(row) = self.rows.last_mut() {
            row.push(Vec::new());
        }
    }

    /// Adds a line to the last cell; lines outside of any are kept in one of their own.
    pub fn add(&mut self, line: String) {
        if self.rows.last().is_none_or(Vec::is_empty) {
            self.row();
            self.cell();
        }
        if let Some(cell) = self.rows.last_mut().and_then(|row| row.last_mut()) {
            cell.push(line);
        }
    }

    /// Whether no row has two cells with text: nothing is compared with anything.
    pub fn is_layout(&self) -> bool {
        self.rows.iter().all(|row| row.iter().filter(|cell| !cell.is_empty()).count() < 2)
    }

    /// The lines of all cells, one after the other.
    pub fn lines(self) -> impl Iterator<Item = String> {
        self.rows.into_iter().flatten().flatten()
    }

    /// The rows, `| a | b |`; a bar inside a cell would be taken for its end.
    pub fn text(&self) -> String {
        let cell = |lines: &Vec<String>| lines.join(" ").replace('|', "¦").replace('\n', " ");
        let row = |cells: &Vec<Vec<String>>| format!("| {} |", cells.iter().map(cell).collect::<Vec<_>>().join(" | "));
        let rows = self.rows.iter().filter(|cells| cells.iter().any(|lines| !lines.is_empty()));
        rows.map(row).collect::<Vec<_>>().join("\n")
    }
}
