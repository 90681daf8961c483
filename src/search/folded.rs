use super::fold::{Folded, fold, push};
use std::ops::Range;

/// Texts folded for matching, with the way back to their own bytes.
///
/// The texts stand in one string, each followed by [`END`], which no query contains. Where a character
/// became one of its own length, nothing is kept; elsewhere a [`Step`] is.
#[derive(Debug, Default)]
pub(super) struct FoldedTexts {
    folded: String,
    /// The source texts, each followed by [`END`] too.
    source: String,
    /// Where each text begins in `folded` and in `source`.
    starts: Vec<(u32, u32)>,
    steps: Vec<Step>,
}

/// Ends every folded text.
const END: char = '\n';

/// A piece that is not one character of the same length in both.
#[derive(Clone, Copy, Debug)]
struct Step {
    folded: u32,
    source: u32,
    folded_len: u32,
    source_len: u32,
}

/// The last piece added, to which a mark or a second space belongs.
#[derive(Clone, Copy)]
struct Last {
    folded: usize,
    source: usize,
}

impl FoldedTexts {
    /// Adds a text; the n-th added is the n-th of [`Self::text`].
    pub fn push(&mut self, text: &str) {
        let (folded_start, source_start) = (self.folded.len(), self.source.len());
        self.starts.push((offset(folded_start), offset(source_start)));
        let mut last = Last { folded: folded_start, source: source_start };
        for (at, c) in text.char_indices() {
            let (before, at) = (self.folded.len(), source_start + at);
            let piece = fold(c);
            match piece {
                Folded::Space if before == folded_start => self.folded.push(' '),
                _ => push(piece, &mut self.folded),
            }
            if self.folded.len() > before {
                last = Last { folded: before, source: at };
            }
            let several = matches!(piece, Folded::Two(..) | Folded::Three(..));
            if several || self.folded.len() - before != c.len_utf8() {
                self.note(last, at + c.len_utf8());
            }
        }
        self.source.push_str(text);
        // In both, so that without a step an offset is the same in both.
        self.source.push(END);
        self.folded.push(END);
    }

    /// Notes where the last piece now ends in the source, where its folded length does not tell.
    fn note(&mut self, last: Last, end: usize) {
        let (folded_len, source_len) = (self.folded.len() - last.folded, end - last.source);
        let step = Step {
            folded: offset(last.folded),
            source: offset(last.source),
            folded_len: offset(folded_len),
            source_len: offset(source_len),
        };
        match self.steps.last_mut() {
            Some(known) if known.source == step.source => *known = step,
            _ => self.steps.push(step),
        }
    }

    pub fn len(&self) -> usize {
        self.starts.len()
    }

    /// All folded texts, each ended by a line feed.
    pub fn all(&self) -> &str {
        &self.folded
    }

    /// The n-th folded text, without its end.
    pub fn text(&self, index: usize) -> &str {
        let end = self.starts.get(index + 1).map_or(self.folded.len(), |next| next.0 as usize);
        self.starts.get(index).map_or("", |start| without_end(&self.folded, start.0 as usize..end))
    }

    /// The n-th source text.
    pub fn source(&self, index: usize) -> &str {
        let end = self.starts.get(index + 1).map_or(self.source.len(), |next| next.1 as usize);
        self.starts.get(index).map_or("", |start| without_end(&self.source, start.1 as usize..end))
    }

    /// The source of a range of [`Self::all`].
    pub fn source_of(&self, folded: Range<usize>) -> &str {
        let (start, end) = (self.start_in_source(folded.start), self.end_in_source(folded.end));
        self.source.get(start..end).unwrap_or_default()
    }

    /// The bytes of the n-th source text that a range of its folded text came from, whole characters
    /// with their marks.
    pub fn unfold(&self, index: usize, folded: Range<usize>) -> Range<usize> {
        let (folded_start, source_start) =
            self.starts.get(index).map_or((0, 0), |start| (start.0 as usize, start.1 as usize));
        let start = self.start_in_source(folded_start + folded.start);
        let end = self.end_in_source(folded_start + folded.end);
        start.saturating_sub(source_start)..end.saturating_sub(source_start)
    }

    /// Where the piece that holds the folded character at `at` begins.
    fn start_in_source(&self, at: usize) -> usize {
        let before = self.steps.partition_point(|step| step.folded as usize <= at);
        self.after_step(before, at, |step| step.source)
    }

    /// Where the piece that holds the folded character before `at` ends.
    fn end_in_source(&self, at: usize) -> usize {
        let before = self.steps.partition_point(|step| (step.folded as usize) < at);
        self.after_step(before, at, |step| step.source + step.source_len)
    }

    /// The source offset of `at`, told from the step before it; `inside` tells it within the step.
    fn after_step(&self, before: usize, at: usize, inside: impl Fn(Step) -> u32) -> usize {
        let Some(step) = before.checked_sub(1).and_then(|index| self.steps.get(index)) else { return at };
        let end = (step.folded + step.folded_len) as usize;
        if at < end {
            return inside(*step) as usize;
        }
        (step.source + step.source_len) as usize + (at - end)
    }
}

fn without_end(all: &str, range: Range<usize>) -> &str {
    all.get(range).and_then(|text| text.strip_suffix(END)).unwrap_or_default()
}

fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
