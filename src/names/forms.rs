//! The written forms of names as a tree of letters: a text is followed from the root to the end of
//! the longest form that it begins with.

use super::fold::folded;
use crate::fold::{common, ends_word};

/// The tree, one node for every beginning that written forms share.
#[derive(Clone, Debug, Default)]
pub(super) struct Forms {
    /// The branches of all nodes, each near the place that its node and letter tell; their number is a
    /// power of two, of which no more than half are taken.
    branches: Vec<Branch>,
    /// How many branches are taken: as many as there are nodes below the root.
    nodes: u16,
    /// The first three letters of forms, by which most words are told at once.
    heads: Heads,
}

/// The way from a node by a letter to the next node, which is never the root.
#[derive(Clone, Copy, Debug, Default)]
struct Branch {
    node: u16,
    next: u16,
    letter: char,
    /// The row of the State whose name ends with this letter.
    row: Option<u16>,
}

const ROOT: u16 = 0;

impl Forms {
    /// Adds a written form; where two States share one, the first has it.
    pub(super) fn add(&mut self, form: &str, row: usize) {
        let mut letters = folded(form).map(|(letter, _)| letter);
        let first = [letters.next(), letters.next(), letters.next()].map(|letter| letter.unwrap_or(SHORT));
        self.heads.add(first);
        let (mut node, mut last) = (ROOT, None);
        for (letter, _) in folded(form) {
            if self.find(node, letter).is_none() && self.grow(node, letter).is_none() {
                return;
            }
            last = self.find(node, letter);
            node = last.and_then(|place| self.branches.get(place)).map_or(ROOT, |branch| branch.next);
        }
        if let Some(branch) = last.and_then(|place| self.branches.get_mut(place)) {
            branch.row = branch.row.or(u16::try_from(row).ok());
        }
    }

    /// The row of the longest form that `text` begins with, and its length in bytes.
    pub(super) fn longest(&self, text: &str) -> Option<(usize, usize)> {
        if !self.may_begin(text) {
            return None;
        }
        let mut node = ROOT;
        let mut longest = None;
        for (letter, end) in folded(text) {
            let Some(branch) = self.find(node, letter).and_then(|place| self.branches.get(place)) else { break };
            node = branch.next;
            match branch.row {
                Some(row) if ends_name(text, end) => longest = Some((usize::from(row), end)),
                _ => {}
            }
        }
        longest
    }

    /// Whether a form may begin a text, by its first letters where they are such as most are.
    fn may_begin(&self, text: &str) -> bool {
        let mut letters = text.chars().map_while(common);
        let (Some(first), Some(second), Some(third)) = (letters.next(), letters.next(), letters.next()) else {
            return true;
        };
        self.heads.has([first, second, third]) || self.heads.shorts && self.heads.has([first, second, SHORT])
    }

    /// Where the branch of a node by a letter stands.
    fn find(&self, node: u16, letter: char) -> Option<usize> {
        let mut place = self.place(node, letter);
        loop {
            let branch = self.branches.get(place).filter(|branch| branch.next != ROOT)?;
            if branch.node == node && branch.letter == letter {
                return Some(place);
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
    fn grow(&mut self, node: u16, letter: char) -> Option<()> {
        self.nodes = self.nodes.checked_add(1)?;
        if usize::from(self.nodes) * 2 > self.branches.len() {
            let branches = std::mem::take(&mut self.branches);
            self.branches = vec![Branch::default(); (branches.len() * 2).max(FEW)];
            branches.into_iter().filter(|branch| branch.next != ROOT).for_each(|branch| self.put(branch));
        }
        self.put(Branch { node, letter, next: self.nodes, row: None });
        Some(())
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

/// What stands for the third letter of a form that has two.
const SHORT: char = '\0';

/// A set of three letters each, told by the lowest five bits of each: those of Latin and Cyrillic letters differ.
#[derive(Clone, Debug)]
struct Heads {
    bits: Vec<u64>,
    /// Whether a form has but two letters.
    shorts: bool,
}

impl Default for Heads {
    fn default() -> Self {
        Self { bits: vec![0; 1 << 9], shorts: false }
    }
}

impl Heads {
    fn add(&mut self, letters: [char; 3]) {
        let (place, bit) = Self::place(letters);
        self.bits.get_mut(place).into_iter().for_each(|bits| *bits |= bit);
        self.shorts |= letters.contains(&SHORT);
    }

    fn has(&self, letters: [char; 3]) -> bool {
        let (place, bit) = Self::place(letters);
        self.bits.get(place).is_some_and(|bits| bits & bit != 0)
    }

    /// Where the bit of three letters is.
    fn place([first, second, third]: [char; 3]) -> (usize, u64) {
        let low = |letter: char| u32::from(letter) & 31;
        let joined = low(first) << 10 | low(second) << 5 | low(third);
        ((joined >> 6) as usize, 1 << (joined & 63))
    }
}

/// Places for branches that the smallest tree has.
const FEW: usize = 64;

/// Whether a name ends where a word does or before a figure, the mark of a footnote: `Ukraine2`.
fn ends_name(text: &str, at: usize) -> bool {
    let figure = |tail: &str| tail.starts_with(|c: char| c.is_ascii_digit());
    ends_word(text, at) || text.get(at..).is_some_and(figure)
}
