//! The written forms of names as a tree of letters: a text is followed from the root to the end of
//! the longest form that it begins with.

use super::fold::folded;
use crate::fold::ends_word;

/// The tree, one node for every beginning that written forms share.
#[derive(Clone, Debug, Default)]
pub(super) struct Forms {
    /// For each node the row of the State whose name ends there, or [`NONE`].
    rows: Vec<u16>,
    /// The branches of all nodes, each near the place that its node and letter tell; their number is a
    /// power of two, of which no more than half are taken.
    branches: Vec<Branch>,
}

/// The way from a node by a letter to the next node, which is never the root.
#[derive(Clone, Copy, Debug, Default)]
struct Branch {
    node: u16,
    letter: char,
    next: u16,
}

/// No row of a table.
const NONE: u16 = u16::MAX;

const ROOT: u16 = 0;

impl Forms {
    /// Adds a written form; where two States share one, the first has it.
    pub(super) fn add(&mut self, form: &str, row: usize) {
        let mut node = ROOT;
        for (letter, _) in folded(form) {
            let Some(next) = self.next(node, letter).or_else(|| self.grow(node, letter)) else { return };
            node = next;
        }
        let Some(known) = self.rows.get_mut(usize::from(node)).filter(|known| node != ROOT && **known == NONE) else {
            return;
        };
        *known = u16::try_from(row).unwrap_or(NONE);
    }

    /// The row of the longest form that `text` begins with, and its length in bytes.
    pub(super) fn longest(&self, text: &str) -> Option<(usize, usize)> {
        let mut node = ROOT;
        let mut longest = None;
        for (letter, end) in folded(text) {
            let Some(next) = self.next(node, letter) else { break };
            node = next;
            match self.rows.get(usize::from(node)) {
                Some(&row) if row != NONE && ends_name(text, end) => longest = Some((usize::from(row), end)),
                _ => {}
            }
        }
        longest
    }

    fn next(&self, node: u16, letter: char) -> Option<u16> {
        let mut place = self.place(node, letter);
        loop {
            let branch = self.branches.get(place).filter(|branch| branch.next != ROOT)?;
            if branch.node == node && branch.letter == letter {
                return Some(branch.next);
            }
            place = (place + 1) & (self.branches.len() - 1);
        }
    }

    /// Where a branch stands or is looked for first.
    fn place(&self, node: u16, letter: char) -> usize {
        let mixed = (u32::from(letter) ^ u32::from(node) << 16).wrapping_mul(0x9e37_79b1);
        (mixed >> 16 ^ mixed) as usize & self.branches.len().wrapping_sub(1)
    }

    /// Adds a node below another one; none where there is no number left for it.
    fn grow(&mut self, node: u16, letter: char) -> Option<u16> {
        if self.rows.is_empty() {
            self.rows.push(NONE);
        }
        let next = u16::try_from(self.rows.len()).ok()?;
        self.rows.push(NONE);
        if self.rows.len() * 2 > self.branches.len() {
            let branches = std::mem::take(&mut self.branches);
            self.branches = vec![Branch::default(); (branches.len() * 2).max(FEW)];
            branches.into_iter().filter(|branch| branch.next != ROOT).for_each(|branch| self.put(branch));
        }
        self.put(Branch { node, letter, next });
        Some(next)
    }

    fn put(&mut self, branch: Branch) {
        let mut place = self.place(branch.node, branch.letter);
        while self.branches.get(place).is_some_and(|taken| taken.next != ROOT) {
            place = (place + 1) & (self.branches.len() - 1);
        }
        if let Some(free) = self.branches.get_mut(place) {
            *free = branch;
        }
    }
}

/// Places for branches that the smallest tree has.
const FEW: usize = 64;

/// Whether a name ends where a word does or before a figure, the mark of a footnote: `Ukraine2`.
fn ends_name(text: &str, at: usize) -> bool {
    let figure = |tail: &str| tail.starts_with(|c: char| c.is_ascii_digit());
    ends_word(text, at) || text.get(at..).is_some_and(figure)
}
