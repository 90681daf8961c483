use super::{Kind, Outline, Row, Rows, Unit};

/// Finds the rows of two versions of a document.
///
/// Of all ways to go through both in order the cheapest is taken, as Gale and Church align sentences by their
/// lengths (Computational Linguistics 19, 1993), with printed numbers, kinds and marks beside the lengths. Ways
/// that leave a band about the diagonal are not tried, so that time is linear in the number of blocks. Versions
/// differ little nearly always: the band is narrow at first, and wider where the way comes near its edge.
pub fn align(left: &Outline, right: &Outline) -> Rows {
    let narrow = BANDS.into_iter().find_map(|band| {
        let (rows, inside) = aligned(left, right, band);
        inside.then_some(rows)
    });
    narrow.unwrap_or_else(|| aligned(left, right, WIDEST).0)
}

/// The rows of the cheapest way within a band, and whether it keeps away from the edges.
fn aligned(left: &Outline, right: &Outline, band: usize) -> (Rows, bool) {
    let mut grid = Grid::new(&left.units, &right.units, band);
    for at in 0..=left.units.len() {
        grid.row(at);
    }
    grid.rows()
}

/// The rows that may come, with what each costs by itself.
const STEPS: [(Row, f32); 9] = [
    (Row::PAIR, 0.0),
    (Row { left: 1, right: 0 }, 5.0),
    (Row { left: 0, right: 1 }, 5.0),
    (Row { left: 2, right: 1 }, 2.5),
    (Row { left: 1, right: 2 }, 2.5),
    (Row { left: 3, right: 1 }, 4.0),
    (Row { left: 1, right: 3 }, 4.0),
    (Row { left: 2, right: 2 }, 5.0),
    (Row { left: 3, right: 2 }, 7.0),
];

/// Blocks to either side of the diagonal among which a translation is looked for.
const BANDS: [usize; 2] = [8, 32];
const WIDEST: usize = 96;

/// Blocks between a way and the edge of the band, fewer of which tell that a cheaper one may lie outside.
const NEAR: usize = 3;

/// What it costs that one side of a row says more than the other, by the logarithm of their ratio.
const LENGTH: f32 = 4.0;

/// Letters that are added to both lengths, so that short blocks may differ more.
const SLACK: f32 = 12.0;

/// What it saves that both sides have the same printed number, and what it costs that they have two.
const SAME_NUMBER: f32 = 6.0;
const OTHER_NUMBER: f32 = 8.0;

/// What it costs that one side has a number and the other none.
const ONE_NUMBER: f32 = 2.0;

/// What it costs that a numbered block is joined to another one.
const JOINED_NUMBER: f32 = 6.0;

/// What it costs that two blocks are of different kinds, by how unlike they are.
const ALIKE_KINDS: f32 = 1.5;
const OTHER_KINDS: f32 = 5.0;

/// What each mark in common saves, and each that one side has alone costs; so many count at most.
const MARK: f32 = 1.5;
const LONE_MARK: f32 = 0.4;
const MARKS: usize = 4;

/// The cheapest ways to each pair of places, by rows of the left version.
struct Grid<'u> {
    left: &'u [Unit],
    right: &'u [Unit],
    /// How much more the right version writes to say the same.
    ratio: f32,
    band: usize,
    /// For each place on the left: the first place on the right that is tried, and the cells from there.
    cells: Vec<(usize, Vec<Cell>)>,
}

/// The cost of the cheapest way to a pair of places, and the step that it ends with.
#[derive(Clone, Copy)]
struct Cell {
    cost: f32,
    step: Option<Row>,
}

impl<'u> Grid<'u> {
    fn new(left: &'u [Unit], right: &'u [Unit], band: usize) -> Self {
        let width = |units: &[Unit]| units.iter().map(|unit| unit.width as f32).sum::<f32>() + SLACK;
        Self { left, right, ratio: width(right) / width(left), band, cells: Vec::with_capacity(left.len() + 1) }
    }

    /// Finds the cheapest ways to all places beside place `at` of the left version.
    fn row(&mut self, at: usize) {
        let diagonal = |at: usize| at * self.right.len() / self.left.len().max(1);
        let first = if at == 0 { 0 } else { diagonal(at).saturating_sub(self.band) };
        // The band of each row meets that of the next, however many blocks the right version has more.
        let last =
            if at == self.left.len() { self.right.len() } else { (diagonal(at + 1) + self.band).min(self.right.len()) };
        let mut cells: Vec<Cell> = Vec::with_capacity(last + 1 - first);
        for beside in first..=last {
            let start = Cell { cost: if at + beside == 0 { 0.0 } else { f32::INFINITY }, step: None };
            let best = STEPS.iter().fold(start, |best, &(row, cost)| {
                let from = at.checked_sub(row.left.into()).zip(beside.checked_sub(row.right.into()));
                let before = from.and_then(|(at_left, at_right)| {
                    if row.left == 0 { cells.get(at_right.checked_sub(first)?) } else { self.cell(at_left, at_right) }
                });
                let Some(before) = before.filter(|before| before.cost + cost - self.savings() < best.cost) else {
                    return best;
                };
                let cost = before.cost + cost + self.cost(at, beside, row);
                if cost < best.cost { Cell { cost, step: Some(row) } } else { best }
            });
            cells.push(best);
        }
        self.cells.push((first, cells));
    }

    fn cell(&self, at: usize, beside: usize) -> Option<&Cell> {
        let (first, cells) = self.cells.get(at)?;
        cells.get(beside.checked_sub(*first)?)
    }

    /// The most that a step can save.
    fn savings(&self) -> f32 {
        SAME_NUMBER + MARK * MARKS as f32
    }

    /// What a row costs that ends before two places.
    fn cost(&self, at: usize, beside: usize, row: Row) -> f32 {
        let ending = |units: &'u [Unit], end: usize, count: u8| -> &'u [Unit] {
            units.get(end.saturating_sub(count.into())..end).unwrap_or_default()
        };
        let (left, right) = (ending(self.left, at, row.left), ending(self.right, beside, row.right));
        let (Some(first), Some(other)) = (left.first(), right.first()) else { return 0.0 };
        lengths(left, right, self.ratio)
            + numbers(number(left), number(right))
            + kinds(first, other)
            + marks(left, right)
            + joined(left)
            + joined(right)
    }

    /// The rows of the cheapest way, and whether it keeps away from the edges of the band.
    fn rows(&self) -> (Rows, bool) {
        let (mut at, mut beside) = (self.left.len(), self.right.len());
        let mut rows = Vec::new();
        let mut inside = true;
        while let Some(row) = self.cell(at, beside).and_then(|cell| cell.step) {
            rows.push(row);
            inside &= self.is_inside(at, beside);
            at = at.saturating_sub(row.left.into());
            beside = beside.saturating_sub(row.right.into());
        }
        rows.reverse();
        (Rows(rows), inside)
    }

    /// Whether a way that comes here is not near the edge of the band.
    fn is_inside(&self, at: usize, beside: usize) -> bool {
        let Some((first, cells)) = self.cells.get(at) else { return false };
        let last = first + cells.len().saturating_sub(1);
        (*first == 0 || beside >= first + NEAR) && (last == self.right.len() || beside + NEAR <= last)
    }
}

fn lengths(left: &[Unit], right: &[Unit], ratio: f32) -> f32 {
    let width = |units: &[Unit]| units.iter().map(|unit| unit.width as f32).sum::<f32>();
    let (left, right) = (width(left) * ratio + SLACK, width(right) + SLACK);
    (left / right).ln().abs() * LENGTH
}

/// The number of a side: the first that is printed.
fn number(units: &[Unit]) -> &str {
    units.iter().map(|unit| unit.number.as_str()).find(|number| !number.is_empty()).unwrap_or_default()
}

fn numbers(left: &str, right: &str) -> f32 {
    match (left, right) {
        ("", "") => 0.0,
        ("", _) | (_, "") => ONE_NUMBER,
        (left, right) if left == right => -SAME_NUMBER,
        _ => OTHER_NUMBER,
    }
}

fn kinds(left: &Unit, right: &Unit) -> f32 {
    let is_text = |kind| matches!(kind, Kind::Paragraph | Kind::Line | Kind::Heading | Kind::Conclusion);
    match (left.kind, right.kind) {
        (left, right) if left == right => 0.0,
        (left, right) if is_text(left) && is_text(right) => ALIKE_KINDS,
        _ => OTHER_KINDS,
    }
}

/// What it costs that the blocks of a side are joined: one number is theirs, and they are of one kind.
fn joined(units: &[Unit]) -> f32 {
    let numbered = units.iter().filter(|unit| !unit.number.is_empty()).count().saturating_sub(1);
    let others = units.windows(2).filter(|pair| matches!(pair, [first, second] if first.kind != second.kind)).count();
    numbered as f32 * JOINED_NUMBER + others as f32 * OTHER_KINDS / 2.0
}

fn marks(left: &[Unit], right: &[Unit]) -> f32 {
    let all = |units: &[Unit]| units.iter().map(|unit| unit.marks.len()).sum::<usize>();
    let has = |mark: &u32| right.iter().any(|unit| unit.marks.binary_search(mark).is_ok());
    let common = left.iter().flat_map(|unit| &unit.marks).filter(|mark| has(mark)).count();
    let lone = all(left).max(all(right)).saturating_sub(common);
    common.min(MARKS) as f32 * -MARK + lone.min(MARKS) as f32 * LONE_MARK
}
