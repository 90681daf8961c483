use crate::fold::is_bounded;
use memchr::memmem::Finder;
use std::ops::Range;

/// Where a match may begin and end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Bounds {
    /// Only where a word begins.
    pub start: bool,
    /// Only where a word ends.
    pub end: bool,
}

impl Bounds {
    pub const WORD: Self = Self { start: true, end: true };
}

/// A folded text to look for, prepared for many passages.
#[derive(Debug)]
pub(super) struct Needle {
    finder: Finder<'static>,
    len: usize,
    bounds: Bounds,
}

impl Needle {
    /// Bounds at an edge that is not a letter or digit, or is an ideograph, ask for nothing.
    pub fn new(text: &str, bounds: Bounds) -> Self {
        let start = bounds.start && text.chars().next().is_some_and(is_bounded);
        let end = bounds.end && text.chars().next_back().is_some_and(is_bounded);
        Self { finder: Finder::new(text).into_owned(), len: text.len(), bounds: Bounds { start, end } }
    }

    /// The matches in a folded text, from its start, none overlapping the one before it.
    pub fn matches(&self, text: &str) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(next) = self.next(text, at) {
            at = next.end;
            found.push(next);
        }
        found
    }

    pub fn occurs(&self, text: &str) -> bool {
        self.next(text, 0).is_some()
    }

    fn next(&self, text: &str, mut at: usize) -> Option<Range<usize>> {
        if self.len == 0 {
            return None;
        }
        loop {
            let start = at + self.finder.find(text.as_bytes().get(at..)?)?;
            let found = start..start + self.len;
            if self.fits(text, &found) {
                return Some(found);
            }
            at = self.skip(text, start);
        }
    }

    fn fits(&self, text: &str, found: &Range<usize>) -> bool {
        let before = || text.get(..found.start).and_then(|before| before.chars().next_back());
        let after = || text.get(found.end..).and_then(|after| after.chars().next());
        !(self.bounds.start && before().is_some_and(is_bounded) || self.bounds.end && after().is_some_and(is_bounded))
    }

    /// Where to look on after a match at `start` that does not fit: no word begins before the end of this one.
    fn skip(&self, text: &str, start: usize) -> usize {
        let mut rest = text.get(start..).unwrap_or_default().char_indices().skip(1);
        let next = rest.find(|(_, c)| !self.bounds.start || !is_bounded(*c));
        next.map_or(text.len(), |(at, _)| start + at)
    }
}
