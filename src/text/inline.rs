//! The runs of a text: emphasis, and what is named in it.
//!
//! Most bytes of a text begin nothing: a table tells those that may (capitals, figures, marks), and
//! all else is passed over a byte at a time without a look.

mod start;

use super::emphasis::{self, Mark};
use super::lexicon::Lexicon;
use super::variants::Variants;
use super::{date, items, notes, number, phrase, symbol};
use crate::document::{Diagnostic, Emphasis, Finding, Mention, NoteMark, Run, Span, StateCode, Symbol, Text};
use crate::fold::{ends_word, is_ideograph};
use crate::names::Names;
use memchr::memchr2;
use start::{Start, word};

/// Reads texts of one source.
pub(super) struct Inlines<'s> {
    pub source: &'s str,
    pub lexicon: &'static Lexicon,
    names: &'s Names,
    diagnostics: Vec<Diagnostic>,
    /// Findings of which only the first is reported.
    reported: Vec<Finding>,
    /// The runs of the text that is being read; kept, so that each text takes its memory once.
    runs: Vec<Run>,
    variants: Variants<'s>,
    /// The footnotes whose marks are looked for.
    notes: notes::Expected,
}

/// The marks of emphasis of a chunk, over the texts it is cut into.
#[derive(Debug, Default)]
pub(super) struct Emphases {
    marks: Vec<Mark>,
    next: usize,
    now: Emphasis,
}

impl Emphases {
    fn peek(&self) -> Option<Mark> {
        self.marks.get(self.next).copied()
    }

    fn turn(&mut self, mark: Mark) {
        self.now.italic ^= mark.turns.italic;
        self.now.bold ^= mark.turns.bold;
        self.next += 1;
    }
}

impl<'s> Inlines<'s> {
    pub fn new(source: &'s str, lexicon: &'static Lexicon, names: &'s Names) -> Self {
        Self {
            source,
            lexicon,
            names,
            diagnostics: Vec::new(),
            reported: Vec::new(),
            runs: Vec::new(),
            variants: Variants::default(),
            notes: notes::Expected::default(),
        }
    }

    /// Tells of the footnotes whose marks will stand in the text.
    pub fn expect_notes(&mut self, asides: &[super::page::Aside]) {
        self.notes = notes::Expected::of(self.source, asides);
    }

    /// The diagnostics, those of the whole text included.
    pub fn finish(mut self) -> Vec<Diagnostic> {
        self.variants.report(&mut self.diagnostics);
        self.diagnostics
    }

    pub fn report(&mut self, finding: Finding, span: Span, related: Option<Span>) {
        self.diagnostics.push(Diagnostic { finding, span, related });
    }

    /// The marks of emphasis between two places.
    pub fn emphases(&mut self, start: usize, end: usize) -> Emphases {
        let text = self.source.get(start..end).unwrap_or_default();
        if memchr2(b'*', b'_', text.as_bytes()).is_none() {
            return Emphases::default();
        }
        let (marks, alone) = emphasis::marks(text, start);
        for mark in alone {
            self.report(Finding::UnmatchedEmphasis, Span::new(mark.start, mark.end), None);
        }
        Emphases { marks, ..Emphases::default() }
    }

    /// The text between two places, with marks of its own.
    pub fn text(&mut self, start: usize, end: usize) -> Text {
        let mut emphases = self.emphases(start, end);
        self.text_in(&mut emphases, start, end)
    }

    /// The text between two places of a chunk whose marks are known; places only go forward.
    pub fn text_in(&mut self, emphases: &mut Emphases, start: usize, end: usize) -> Text {
        while let Some(mark) = emphases.peek().filter(|mark| mark.end <= start) {
            emphases.turn(mark);
        }
        let mut at = start;
        while let Some(mark) = emphases.peek().filter(|mark| mark.end <= end) {
            self.stretch(at, mark.start.max(at), emphases.now);
            at = mark.end;
            emphases.turn(mark);
        }
        self.stretch(at, end, emphases.now);
        self.variants.end_of_text();
        Text { runs: self.runs.drain(..).collect() }
    }

    /// Cuts the runs of a text that mention nothing by what is named in them; stars are no marks here.
    pub fn find_mentions(&mut self, text: &mut Text) {
        for run in std::mem::take(&mut text.runs) {
            if run.mention.is_some() {
                self.runs.push(run);
            } else {
                self.stretch(run.span.start as usize, run.span.end as usize, run.emphasis);
            }
        }
        self.variants.end_of_text();
        text.runs = self.runs.drain(..).collect();
    }

    /// Adds the runs of a stretch without marks.
    fn stretch(&mut self, start: usize, end: usize, emphasis: Emphasis) {
        let source = self.source;
        let bytes = source.as_bytes().get(..end).unwrap_or_default();
        let (mut plain, mut at) = (start, start);
        while let Some(skipped) =
            bytes.get(at..).and_then(|rest| rest.iter().position(|&byte| start::of_byte(byte) != Start::Nothing))
        {
            at += skipped;
            match self.mention(bytes, at, end) {
                Found::Mention(mention, len) => {
                    self.push(Span::new(plain, at), emphasis, None);
                    self.push(Span::new(at, at + len), emphasis, Some(mention));
                    at += len;
                    plain = at;
                }
                Found::Items(list) => {
                    for (item, span) in list.items {
                        self.push(Span::new(plain, span.start as usize), emphasis, None);
                        self.push(span, emphasis, Some(Mention::AgendaItem(item)));
                        plain = span.end as usize;
                    }
                    at = plain;
                }
                Found::Nothing(len) => at += len,
            }
        }
        self.push(Span::new(plain, end), emphasis, None);
    }

    fn push(&mut self, span: Span, emphasis: Emphasis, mention: Option<Mention>) {
        if !span.is_empty() {
            self.runs.push(Run { span, emphasis, mention });
        }
    }

    /// What is named at `at`, where a byte stands that may begin something.
    fn mention(&mut self, bytes: &[u8], at: usize, end: usize) -> Found {
        let byte = bytes.get(at).copied().unwrap_or_default();
        match start::of_byte(byte) {
            Start::Control => {
                self.report_once(Finding::StrangeCharacters, Span::new(at, at + 1));
                Found::Nothing(1)
            }
            Start::Star => self.stars(bytes, at),
            Start::Accent if bytes.get(at + 1).is_none_or(|next| !(0x80..0x9f).contains(next)) => Found::Nothing(2),
            Start::Lead => self.letter(bytes, at, end),
            Start::Figure if self.begins_word(bytes, at) => self.figure(at, end),
            Start::Capital | Start::Accent if self.begins_word(bytes, at) => self.capital(at, end, false),
            _ => Found::Nothing(1),
        }
    }

    /// What is named at `at`, where a letter or sign stands that is not Latin.
    fn letter(&mut self, bytes: &[u8], at: usize, end: usize) -> Found {
        let Some(letter) = self.source.get(at..).and_then(|rest| rest.chars().next()) else { return Found::Nothing(1) };
        let start = start::of_letter(letter);
        if letter == '\u{fffd}' {
            self.report_once(Finding::StrangeCharacters, Span::new(at, at + 3));
        }
        match start {
            Start::Figure | Start::Capital if !self.begins_with(letter, bytes, at) => Found::Nothing(1),
            Start::Figure => self.figure(at, end),
            Start::Capital => self.capital(at, end, true),
            _ => Found::Nothing(letter.len_utf8()),
        }
    }

    /// The asterisks of a note mark, behind the word that it is about.
    fn stars(&self, bytes: &[u8], at: usize) -> Found {
        let len = bytes.get(at..).unwrap_or_default().iter().take_while(|&&byte| byte == b'*').count();
        let after = bytes.get(at + len).is_none_or(|byte| !byte.is_ascii_alphanumeric() && *byte < 0x80);
        let before = at.checked_sub(1).and_then(|before| bytes.get(before));
        let behind = before.is_some_and(|byte| !byte.is_ascii_whitespace());
        let is_mark = self.notes.stars && len <= 4 && behind && after;
        if is_mark { Found::Mention(Mention::NoteMark(NoteMark::default()), len) } else { Found::Nothing(len.max(1)) }
    }

    /// What begins with a capital, or with a letter of a script that has none.
    fn capital(&mut self, at: usize, end: usize, lead: bool) -> Found {
        let text = self.source.get(at..end).unwrap_or_default();
        if let Some((symbol, len)) = symbol::symbol(text) {
            return Found::Mention(Mention::Symbol(symbol), len);
        }
        let titled = self.lexicon.month_first && (lead || text.as_bytes().get(1).is_some_and(u8::is_ascii_lowercase));
        if let Some((printed, len)) = titled.then(|| date::month_first(text, self.lexicon)).flatten() {
            return self.date(printed, at, len);
        }
        // A name at the end of a stretch may go on after it: what is named must end inside.
        if let Some((state, len)) = self.names.find(self.source, at).filter(|&(_, len)| len <= text.len()) {
            self.variants.end_of_text();
            return Found::Mention(Mention::State(state), len);
        }
        let len = word(text).max(1);
        if !self.lexicon.particles.is_empty() {
            self.variants.meet(self.source, Span::new(at, at + len), self.lexicon.particles);
        }
        Found::Nothing(len)
    }

    fn figure(&mut self, at: usize, end: usize) -> Found {
        let text = self.source.get(at..end).unwrap_or_default();
        self.number(text, at).unwrap_or_else(|| Found::Nothing(word(text).max(1)))
    }

    /// What a number says that `text` begins with.
    fn number(&mut self, text: &str, at: usize) -> Option<Found> {
        if let Some(len) = self.note_mark(text, at) {
            return Some(Found::Mention(Mention::NoteMark(NoteMark::default()), len));
        }
        let date = date::day_first(text, self.lexicon).or_else(|| date::year_first(text, self.lexicon));
        if let Some((printed, len)) = date {
            return Some(self.date(printed, at, len));
        }
        let head = self.source.get(..at).unwrap_or_default();
        if phrase::any_before(head, self.lexicon.items).is_some() {
            return self.agenda_items(head, at, at + text.len());
        }
        if phrase::any_before(head, self.lexicon.resolution).is_some() {
            let (symbol, len) = resolution(text)?;
            let after = self.lexicon.resolution_after;
            let named = after.is_empty() || phrase::any(text.get(len..)?.trim_start(), after).is_some();
            return named.then_some(Found::Mention(Mention::Symbol(symbol), len));
        }
        None
    }

    fn note_mark(&mut self, text: &str, at: usize) -> Option<usize> {
        if self.notes.is_empty() {
            return None;
        }
        let before = self.source.get(..at)?;
        let (number, len) = notes::figures(before, text, self.lexicon.numbered)?;
        self.notes.take(number, u32::try_from(at).ok()?).then_some(len)
    }

    /// A list of items, where the words around it speak of an agenda.
    fn agenda_items(&self, head: &str, at: usize, end: usize) -> Option<Found> {
        let list = items::list(self.source.get(..end)?, at, self.lexicon);
        let word = self.lexicon.items.iter().filter_map(|word| phrase::before(head, word)).min()?;
        let before = head.get(..word)?.trim_end_matches(|c: char| c.is_whitespace() || c == '*');
        let after = self.source.get(list.end..end)?.trim_start();
        let told = phrase::any(after, self.lexicon.of_agenda).is_some()
            || phrase::any_before(before, self.lexicon.under).is_some()
            || phrase::any(head.get(word..)?, self.lexicon.agenda_items).is_some();
        (told && !list.items.is_empty()).then_some(Found::Items(list))
    }

    fn date(&mut self, printed: date::Printed, at: usize, len: usize) -> Found {
        match printed {
            date::Printed::Date(date) => Found::Mention(Mention::Date(date), len),
            date::Printed::Impossible => {
                self.report(Finding::ImpossibleDate, Span::new(at, at + len), None);
                Found::Nothing(len)
            }
        }
    }

    /// Whether a letter begins a word; an ideograph does unless a Latin letter or figure stands before it.
    fn begins_with(&self, letter: char, bytes: &[u8], at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| bytes.get(before));
        is_ideograph(letter) && before.is_some_and(|before| !before.is_ascii()) || self.begins_word(bytes, at)
    }

    fn begins_word(&self, bytes: &[u8], at: usize) -> bool {
        match at.checked_sub(1).and_then(|before| bytes.get(before)) {
            None => true,
            Some(before) if before.is_ascii() => !before.is_ascii_alphanumeric(),
            Some(_) => ends_word(self.source, at),
        }
    }

    /// The first State that words name which stand apart in the source.
    pub fn state_in(&self, words: &str) -> Option<StateCode> {
        let starts = words.char_indices().filter(|&(at, c)| c.is_alphabetic() && ends_word(words, at));
        starts.map(|(at, _)| at).find_map(|at| self.names.find(words, at)).map(|(state, _)| state)
    }

    /// Reports the first of many.
    pub fn report_once(&mut self, finding: Finding, span: Span) {
        if !self.reported.contains(&finding) {
            self.reported.push(finding);
            self.report(finding, span, None);
        }
    }
}

enum Found {
    Mention(Mention, usize),
    Items(items::List),
    /// Nothing within so many bytes.
    Nothing(usize),
}

/// The resolution that a number names: `61/275` of the Assembly, `1325 (2000)` of the Council.
fn resolution(text: &str) -> Option<(Symbol, usize)> {
    let (session, len) = number::figures(text, 4)?;
    let rest = text.get(len..)?;
    if let Some(tail) = rest.strip_prefix('/') {
        // Decisions are numbered from 401.
        let digits = number::figures(tail, 3).filter(|&(number, _)| number <= 400)?.1;
        let letter = tail.get(digits..)?.bytes().take_while(u8::is_ascii_uppercase).count();
        let len = len + 1 + digits + letter;
        return Symbol::parse(&format!("A/RES/{}", text.get(..len)?)).map(|symbol| (symbol, len));
    }
    let gap = phrase::skip(rest, &[]);
    let year = rest.get(gap..)?.strip_prefix('(')?;
    let (year, digits) = number::figures(year, 4).filter(|&(year, _)| year >= 1946)?;
    let closed = rest.get(gap + 1 + digits..)?.starts_with(')');
    let symbol = Symbol::parse(&format!("S/RES/{session}({year})"));
    closed.then_some(symbol).flatten().map(|symbol| (symbol, len + gap + digits + 2))
}
