//! Texts as they are put together, and the source that they come to stand in.

use crate::document::{Emphasis, Mention, Run, Span, Text};

/// A text that is being read: its characters, and its runs over them.
#[derive(Default)]
pub(super) struct Piece {
    text: String,
    runs: Vec<Run>,
    /// White space that was read and not yet written.
    space: Option<Emphasis>,
    facts: Vec<(Fact, Span)>,
}

/// What a part of a text tells, for the metadata to know where it is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fact {
    Title,
    Meeting,
    /// The document on which this one was adopted.
    Origin,
}

impl Piece {
    /// Adds characters, white space folded to one space and none at the beginning.
    pub fn add(&mut self, text: &str, emphasis: Emphasis, mention: Option<&Mention>) {
        let mut rest = text;
        while !rest.is_empty() {
            let word = rest.trim_start_matches(is_space);
            if word.len() < rest.len() {
                self.space = self.space.or(Some(emphasis));
            }
            if word.is_empty() {
                return;
            }
            self.write_space();
            let end = folded(word);
            let (words, tail) = word.split_at_checked(end).unwrap_or((word, ""));
            self.write(words, emphasis, mention);
            rest = tail;
        }
    }

    /// Parts what follows from what stands before, where both are words.
    pub fn part(&mut self) {
        self.space = self.space.or(Some(Emphasis::default()));
    }

    /// Ends the line within the text.
    pub fn end_line(&mut self) {
        self.space = None;
        if !self.text.is_empty() {
            self.write("\n", Emphasis::default(), None);
        }
    }

    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The piece without what it begins with, if it does, and without white space after that.
    pub fn without_head(mut self, head: &str) -> (bool, Self) {
        let Some(rest) = self.text.strip_prefix(head).map(str::trim_start) else { return (false, self) };
        let cut = self.text.len() - rest.len();
        self.text = rest.to_owned();
        let kept = Span::new(cut, cut + self.text.len());
        self.runs.retain_mut(|run| {
            let common = run.span.common(kept);
            run.span = common.map_or(run.span, |span| Span::new(span.start as usize - cut, span.end as usize - cut));
            common.is_some()
        });
        (true, self)
    }

    fn write_space(&mut self) {
        if let Some(emphasis) = self.space.take()
            && !self.text.is_empty()
            && !self.text.ends_with('\n')
        {
            self.write(" ", emphasis, None);
        }
    }

    fn write(&mut self, text: &str, emphasis: Emphasis, mention: Option<&Mention>) {
        let start = self.text.len();
        self.text.push_str(text);
        let span = Span::new(start, self.text.len());
        match self.runs.last_mut() {
            Some(last) if last.emphasis == emphasis && last.mention.as_ref() == mention => last.span.end = span.end,
            _ => self.runs.push(Run { span, emphasis, mention: mention.cloned() }),
        }
    }

    /// The bytes so far.
    pub fn len(&self) -> usize {
        self.text.len()
    }

    /// Says what the part since `start` tells.
    pub fn tell(&mut self, fact: Fact, start: usize) {
        let part = self.text.get(start..).unwrap_or_default();
        let start = self.text.len() - part.trim_start_matches(is_space).len();
        self.facts.push((fact, Span::new(start, self.text.len())));
    }

    /// Lets what follows stand close to what is before.
    pub fn close_up(&mut self) {
        self.space = None;
    }
}

/// The white space of XML; others, such as the no-break space, are characters of the text.
fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r')
}

/// The length of `text` up to white space that is more than one space between two words.
fn folded(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(found) =
        bytes.get(at..).and_then(|rest| rest.iter().position(|b| matches!(b, b' ' | b'\t' | b'\n' | b'\r')))
    {
        at += found;
        let single = bytes.get(at) == Some(&b' ')
            && bytes.get(at + 1).is_some_and(|next| !matches!(next, b' ' | b'\t' | b'\n' | b'\r'));
        if !single {
            return at;
        }
        at += 1;
    }
    text.len()
}

/// The source of the document: its texts as the page has them, each on a line of its own.
#[derive(Default)]
pub(super) struct Page {
    pub source: String,
    /// What parts of the texts tell, and where they are.
    pub facts: Vec<(Fact, Span)>,
}

impl Page {
    /// Where the next text will stand.
    pub fn place(&self) -> Span {
        Span::new(self.source.len(), self.source.len())
    }

    /// Adds a text on a line of its own.
    pub fn add(&mut self, piece: Piece) -> Text {
        let text = self.add_beside(piece);
        self.end_line();
        text
    }

    /// Adds a text that another one follows on the same line.
    pub fn add_beside(&mut self, piece: Piece) -> Text {
        let base = self.source.len();
        let len = piece.text.trim_end_matches('\n').len();
        self.source.push_str(piece.text.get(..len).unwrap_or_default());
        let facts = piece.facts.into_iter();
        self.facts
            .extend(facts.map(|(fact, span)| {
                (fact, Span::new(base + span.start as usize, base + (span.end as usize).min(len)))
            }));
        let moved = |run: Run| {
            let (start, end) = (run.span.start as usize, (run.span.end as usize).min(len));
            (start < end).then(|| Run { span: Span::new(base + start, base + end), ..run })
        };
        Text { runs: piece.runs.into_iter().filter_map(moved).collect() }
    }

    /// Parts a number from its text.
    pub fn add_space(&mut self) {
        self.source.push(' ');
    }

    pub fn end_line(&mut self) {
        self.source.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(texts: &[&str]) -> String {
        let mut piece = Piece::default();
        for text in texts {
            piece.add(text, Emphasis::default(), None);
        }
        piece.text
    }

    #[test]
    fn white_space_is_folded_within_and_between_texts() {
        assert_eq!(plain(&["\n   a  b", "\tc ", " d", "e \n"]), "a b c de");
        assert_eq!(plain(&[" \n", " "]), "");
        assert_eq!(plain(&["a\u{a0} b"]), "a\u{a0} b");
    }

    #[test]
    fn a_space_belongs_to_what_it_was_read_in() {
        let mut piece = Piece::default();
        let italic = Emphasis { italic: true, ..Emphasis::default() };
        piece.add("a ", Emphasis::default(), None);
        piece.add("b ", italic, None);
        piece.add("c", Emphasis::default(), None);
        let mut page = Page::default();
        let text = page.add(piece);
        let runs: Vec<&str> = text.runs.iter().map(|run| run.span.of(&page.source)).collect();
        assert_eq!(runs, ["a ", "b ", "c"]);
        assert_eq!(page.source, "a b c\n");
    }

    #[test]
    fn lines_end_within_a_text_and_not_after_it() {
        let mut piece = Piece::default();
        piece.end_line();
        piece.add("a ", Emphasis::default(), None);
        piece.end_line();
        piece.add(" b", Emphasis::default(), None);
        piece.end_line();
        let mut page = Page::default();
        assert_eq!(page.add(piece).to_string(&page.source), "a\nb");
    }
}
