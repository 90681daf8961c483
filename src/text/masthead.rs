//! The masthead: `Assemblée générale`, `Distr. générale`, `Points 19, 35 ... de l'ordre du jour`, titles.

mod known;

pub(super) use known::original;

use super::inline::{Emphases, Inlines};
use super::scan::{self, Line};
use super::{blocks, items, phrase};
use crate::document::{Diagnostic, Finding, ItemEntry, Masthead, MastheadLine, MastheadPart, Organ, Span};
use known::{Known, Lexicons};

/// Lines without text of the masthead after which it is over.
const LOOK_AHEAD: usize = 24;

/// Reads the masthead at the head of `lines`; returns it with the number of lines it takes, 0 where
/// none is there.
pub(super) fn read(inlines: &mut Inlines, lines: &[Line]) -> (Masthead, usize) {
    let lexicons = Lexicons::of(inlines.lexicon);
    if !is_there(inlines.source, lines, &lexicons) {
        return (Masthead::default(), 0);
    }
    let mut reading = Reading { inlines, lexicons, masthead: Masthead::default(), columns: Vec::new() };
    let mut at = 0;
    while let Some(rest) = lines.get(at..).filter(|rest| !rest.is_empty()) {
        let chunk = scan::chunk(rest);
        if chunk.is_empty() {
            at += 1;
            continue;
        }
        let taken = reading.chunk(chunk, rest);
        at += taken;
        if taken < chunk.len() {
            break;
        }
    }
    reading.finish();
    (reading.masthead, at)
}

/// Whether the first lines have two parts of a masthead, or its distribution.
fn is_there(source: &str, lines: &[Line], lexicons: &Lexicons) -> bool {
    let texts = lines.iter().filter(|line| !line.is_blank()).take(LOOK_AHEAD);
    let texts = texts.take_while(|line| !blocks::is_running(line.span.of(source)));
    let mut known = 0;
    for line in texts {
        let text = line.span.of(source);
        if blocks::title(text, lexicons.own).is_some() {
            break;
        }
        for segment in segments(text) {
            known += match lexicons.known(text.get(segment..).unwrap_or_default().trim_start_matches(blocks::is_mark)) {
                Some((Known::Distribution(_), _)) => 2,
                Some(_) => 1,
                None => 0,
            };
        }
    }
    known >= 2
}

/// The beginnings of the columns of a line: after three blanks or a tab.
fn segments(text: &str) -> Vec<usize> {
    let mut starts = vec![0];
    let mut blanks = 0;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b' ' => blanks += 1,
            b'\t' => blanks += 3,
            _ => {
                if blanks >= 3 {
                    starts.push(at);
                }
                blanks = 0;
            }
        }
    }
    starts
}

struct Reading<'r, 's> {
    inlines: &'r mut Inlines<'s>,
    lexicons: Lexicons,
    masthead: Masthead,
    /// Lines of the second organ's column that stand after a title.
    columns: Vec<Span>,
}

impl Reading<'_, '_> {
    /// Reads the lines of a chunk and returns how many belong to the masthead; `rest` begins with the chunk.
    fn chunk(&mut self, chunk: &[Line], rest: &[Line]) -> usize {
        let (Some(first), Some(last)) = (chunk.first(), chunk.last()) else { return 0 };
        let mut emphases = self.inlines.emphases(first.start(), last.end());
        let mut title: Option<Span> = None;
        let mut taken = 0;
        while let Some(line) = chunk.get(taken) {
            let agenda = self.agenda(chunk, taken);
            if let Some((span, lines)) = agenda {
                self.flush(&mut title, &mut emphases);
                self.push(MastheadPart::Agenda, span, &mut emphases);
                taken += lines;
                continue;
            }
            let parts = self.parts(line);
            if parts.is_empty() {
                let ahead = rest.get(taken..).unwrap_or_default();
                if title.is_none() && self.is_over(ahead) {
                    break;
                }
                title = Some(title.map_or(line.span, |title| title.join(line.span)));
            } else {
                self.flush(&mut title, &mut emphases);
                for (known, span) in parts {
                    self.known(known, span, &mut emphases);
                }
            }
            taken += 1;
        }
        self.flush(&mut title, &mut emphases);
        taken
    }

    /// The parts of a line, where all of it is known.
    fn parts(&self, line: &Line) -> Vec<(Known, Span)> {
        let text = line.span.of(self.inlines.source);
        let mut parts = Vec::new();
        let mut at = 0;
        while at < text.len() {
            let rest = text.get(at..).unwrap_or_default();
            let marks = rest.len() - rest.trim_start_matches(blocks::is_mark).len();
            let Some((known, len)) = self.lexicons.known(rest.get(marks..).unwrap_or_default()) else {
                return Vec::new();
            };
            let end = at + marks + len;
            let tail = text.get(end..).unwrap_or_default();
            let closing = tail.len() - tail.trim_start_matches(blocks::is_mark).len();
            let start = line.start();
            parts.push((known, Span::new(start + at, start + end + closing)));
            at = end + closing;
            at += phrase::skip(text.get(at..).unwrap_or_default(), &['|']);
        }
        parts
    }

    fn known(&mut self, known: Known, span: Span, emphases: &mut Emphases) {
        let masthead = &mut self.masthead;
        let part = match known {
            Known::UnitedNations => MastheadPart::UnitedNations,
            Known::Organ(organ) if masthead.organs.contains(&organ) => MastheadPart::SessionOrgan(organ),
            Known::Organ(organ) => {
                masthead.organs.push(organ);
                MastheadPart::Organ(organ)
            }
            Known::Symbol(symbol) => {
                if !masthead.symbols.contains(&symbol) {
                    masthead.symbols.push(symbol);
                }
                MastheadPart::Symbol
            }
            Known::Distribution(distribution) => {
                masthead.distribution = masthead.distribution.or(distribution);
                MastheadPart::Distribution
            }
            Known::Date(date) => {
                masthead.date = masthead.date.or(Some(date));
                MastheadPart::Date
            }
            Known::Languages(languages) => {
                masthead.language = masthead.language.or(languages.first().copied());
                MastheadPart::Language
            }
            Known::Original(languages) => {
                masthead.original_languages.extend(languages);
                MastheadPart::Original
            }
            Known::Session(number) => {
                masthead.session = masthead.session.or(number);
                let council = |organ: &&Organ| **organ != Organ::SecurityCouncil;
                MastheadPart::Session(masthead.organs.iter().find(council).copied().unwrap_or(Organ::GeneralAssembly))
            }
            Known::Year(number) => {
                masthead.council_year = masthead.council_year.or(number);
                MastheadPart::Session(Organ::SecurityCouncil)
            }
        };
        if matches!(part, MastheadPart::SessionOrgan(_) | MastheadPart::Session(_)) && self.titles() > 0 {
            self.columns.push(span);
        }
        self.push(part, span, emphases);
    }

    /// The agenda line at a line of a chunk, and how many lines it takes; reads its items.
    fn agenda(&mut self, chunk: &[Line], at: usize) -> Option<(Span, usize)> {
        let (first, last) = (chunk.get(at)?, chunk.last()?);
        let source = self.inlines.source;
        let line = first.span.of(source);
        let (head, lexicon) = self.lexicons.items(line.trim_start_matches(blocks::is_mark))?;
        let start = first.end() - line.trim_start_matches(blocks::is_mark).len();
        let start = start + head + phrase::skip(source.get(start + head..)?, &[]);
        let list = items::list(source.get(..last.end())?, start, lexicon);
        if list.items.is_empty() {
            return None;
        }
        let tail = source.get(list.end..last.end())?;
        let gap = phrase::skip(tail, &[',']);
        let of = phrase::any(tail.get(gap..)?, lexicon.of_agenda).map_or(0, |of| gap + of);
        let tail = tail.get(of..)?;
        let end = list.end + of + (tail.len() - tail.trim_start_matches(['*', '.', ')']).len());
        let lines = chunk.get(at..)?.iter().take_while(|line| line.start() < end).count();
        for (first, second) in &list.unparted {
            self.inlines.report(Finding::MissingComma, first.join(*second), None);
        }
        let entries = list.items.into_iter().map(|(item, span)| ItemEntry { item, span, title: None });
        self.masthead.agenda.extend(entries);
        Some((Span::new(first.start(), end), lines))
    }

    /// Ends a title, or a line of unknown meaning before the agenda.
    fn flush(&mut self, title: &mut Option<Span>, emphases: &mut Emphases) {
        let Some(span) = title.take() else { return };
        let part = if self.masthead.agenda.is_empty() {
            MastheadPart::Other
        } else {
            self.end_columns();
            let place = self.titles();
            let line = self.masthead.lines.len();
            let entry = self.masthead.agenda.get_mut(place);
            let item = entry.map(|entry| entry.title = Some(line)).map(|()| place);
            MastheadPart::ItemTitle(item)
        };
        self.push(part, span, emphases);
    }

    /// A title after lines of the second organ: they stood between titles.
    fn end_columns(&mut self) {
        let span = self.columns.drain(..).reduce(Span::join);
        if let Some(span) = span {
            self.inlines.report(Finding::InterleavedColumns, span, None);
        }
    }

    fn push(&mut self, part: MastheadPart, span: Span, emphases: &mut Emphases) {
        let text = self.inlines.text_in(emphases, span.start as usize, span.end as usize);
        self.masthead.lines.push(MastheadLine { eid: String::new(), part, text });
    }

    fn titles(&self) -> usize {
        self.masthead.lines.iter().filter(|line| matches!(line.part, MastheadPart::ItemTitle(_))).count()
    }

    /// Whether the line at the head of `ahead`, of which nothing is known, begins the text.
    fn is_over(&self, ahead: &[Line]) -> bool {
        let source = self.inlines.source;
        let own = self.lexicons.own;
        let mut texts = ahead.iter().filter(|line| !line.is_blank()).map(|line| line.span.of(source));
        let Some(text) = texts.next() else { return true };
        if blocks::title(text, own).is_some() || blocks::opens_text(text, own) {
            return true;
        }
        if self.titles() < self.masthead.agenda.len() {
            return false;
        }
        // More may follow a line that is not understood, but not a running text.
        let more = texts.take(LOOK_AHEAD).take_while(|text| !blocks::is_running(text));
        let expects_titles = !self.masthead.agenda.is_empty();
        let mut more = more.map(|text| text.trim_start_matches(blocks::is_mark));
        !more.any(|text| self.lexicons.known(text).is_some() || expects_titles && blocks::title(text, own).is_some())
    }

    fn finish(&mut self) {
        let (titles, items) = (self.titles(), self.masthead.agenda.len());
        if titles > 0 && titles != items {
            let lines = self.masthead.lines.iter().filter(|line| matches!(line.part, MastheadPart::ItemTitle(_)));
            let span = lines.map(|line| line.text.span()).reduce(Span::join).unwrap_or_default();
            self.inlines.diagnostics.push(Diagnostic { finding: Finding::TitleCount, span, related: None });
        }
    }
}
