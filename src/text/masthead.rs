//! The masthead: `Assemblée générale`, `Distr. générale`, `Points 19, 35 ... de l'ordre du jour`, titles.

mod known;
mod titles;

pub(super) use known::{Known, Lexicons, original};

use super::inline::{Emphases, Inlines};
use super::lexicon::Lexicon;
use super::scan::{self, Line};
use super::{blocks, items, phrase};
use crate::document::{Finding, ItemEntry, Masthead, MastheadLine, MastheadPart, Organ, Span};
use memchr::memchr2;

/// Lines without text of the masthead after which it is over.
const LOOK_AHEAD: usize = 24;

/// Figures of what is no number but a scanner's reading of a speck.
const NOISE: usize = 2;

/// Symbols that one document may have.
const SYMBOLS: usize = 8;

/// Reads the masthead at the head of `lines`; returns it with the number of lines it takes, 0 where
/// none is there.
pub(super) fn read(inlines: &mut Inlines, lines: &[Line]) -> (Masthead, usize) {
    let lexicons = Lexicons::of(inlines.lexicon);
    let Some(begin) = begin(inlines.source, lines, &lexicons) else { return (Masthead::default(), 0) };
    let mut reading =
        Reading { inlines, lexicons, masthead: Masthead::default(), titles: 0, columns: None, awaits: false, begin };
    let mut at = 0;
    while let Some(rest) = lines.get(at..).filter(|rest| !rest.is_empty()) {
        let chunk = if rest.first().is_some_and(Line::is_blank) { &[][..] } else { scan::stretch(rest) };
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

/// Cuts the lines of a masthead that is set in columns, where one of the columns says what it is.
pub(super) fn in_columns(source: &str, lines: Vec<Line>, own: &'static Lexicon) -> Vec<Line> {
    let lexicons = Lexicons::of(own);
    let mut cut = Vec::with_capacity(lines.len() + LOOK_AHEAD);
    let mut rest = lines.iter();
    let mut looked = 0;
    while looked < 2 * LOOK_AHEAD {
        let Some(line) = rest.next() else { break };
        let text = line.span.of(source);
        looked += usize::from(!line.is_blank());
        if blocks::title(text, own).is_some() || blocks::opens_text(text, own) && segments(text).nth(1).is_none() {
            cut.push(*line);
            break;
        }
        push_columns(source, line, &lexicons, &mut cut);
    }
    cut.extend(rest);
    cut
}

fn push_columns(source: &str, line: &Line, lexicons: &Lexicons, lines: &mut Vec<Line>) {
    let text = line.span.of(source);
    if segments(text).nth(1).is_none() || !columns(text).any(|column| lexicons.known(column).is_some()) {
        return lines.push(*line);
    }
    let starts: Vec<usize> = segments(text).collect();
    let mut cut = line.cut;
    for (place, &start) in starts.iter().enumerate() {
        let end = starts.get(place + 1).copied().unwrap_or(text.len());
        let inner = text.get(start..end).unwrap_or_default();
        let len = inner.trim_end_matches(|c: char| c.is_whitespace() || c == '|').len();
        let span = Span::new(line.start() + start, line.start() + start + len);
        if inner.chars().any(char::is_alphanumeric) {
            lines.push(Line { span, cut: std::mem::take(&mut cut), ..*line });
        }
    }
}

/// Whether what is left of a line is what a scanner makes of specks and rules: no letter, hardly a figure.
fn is_noise(rest: &str) -> bool {
    !rest.is_empty() && !rest.contains(char::is_alphabetic) && rest.bytes().filter(u8::is_ascii_digit).count() <= NOISE
}

/// Where a masthead begins, if the first lines have two parts of one, or a distribution.
///
/// A distribution tells a masthead also behind running text, which is then no text of the document.
fn begin(source: &str, lines: &[Line], lexicons: &Lexicons) -> Option<u32> {
    let texts = || lines.iter().filter(|line| !line.is_blank()).take(LOOK_AHEAD);
    let is_distributed = |line: &Line| columns(line.span.of(source)).any(|column| lexicons.may_distribute(column));
    let mut known = 0;
    let mut running = false;
    // Where the lines that are known begin.
    let mut start = None;
    for (place, line) in texts().enumerate() {
        let text = line.span.of(source);
        let titled = blocks::title(text, lexicons.own).is_some();
        if titled && place > 0 {
            break;
        }
        // A page may repeat the title at its head.
        if !running && (titled || blocks::opens_text(text, lexicons.own)) {
            running = true;
            if !texts().skip(place).any(is_distributed) {
                break;
            }
        }
        let parts: Vec<_> = columns(text).filter_map(|column| lexicons.known(column)).collect();
        start = start.or(Some(line.span.start)).filter(|_| !parts.is_empty());
        if parts.iter().any(|(part, _)| matches!(part, Known::Distribution(_))) {
            return Some(start.filter(|_| running).unwrap_or_default());
        }
        known += if running { 0 } else { parts.len() };
    }
    (known >= 2).then_some(0)
}

/// The columns of a line, each with all that follows it, without the marks before them.
fn columns(text: &str) -> impl Iterator<Item = &str> {
    segments(text).map(|start| text.get(start..).unwrap_or_default().trim_start_matches(blocks::is_mark))
}

/// The beginnings of the columns of a line: after three blanks, a tab or the rule of a table.
fn segments(text: &str) -> impl Iterator<Item = usize> {
    let parted = has_gap(text.as_bytes()) || memchr2(b'\t', b'|', text.as_bytes()).is_some();
    let mut blanks = 0;
    let gaps = if parted { text } else { "" }.bytes().enumerate().filter(move |&(at, byte)| match byte {
        b' ' | b'\t' | b'|' => {
            blanks += if byte == b' ' { 1 } else { 3 };
            false
        }
        // `Original:     English` is one part.
        _ => std::mem::take(&mut blanks) >= 3 && !text.get(..at).unwrap_or_default().trim_end().ends_with(':'),
    });
    std::iter::once(0).chain(gaps.map(|(at, _)| at))
}

/// Whether three blanks follow one another; one of them stands at every third place.
fn has_gap(bytes: &[u8]) -> bool {
    let thirds = bytes.iter().enumerate().skip(2).step_by(3).filter(|(_, byte)| **byte == b' ');
    let blank = |at: usize| bytes.get(at) == Some(&b' ');
    thirds.map(|(at, _)| at).any(|at| match (blank(at - 1), blank(at + 1)) {
        (true, true) => true,
        (true, false) => blank(at - 2),
        (false, true) => blank(at + 2),
        (false, false) => false,
    })
}

struct Reading<'r, 's> {
    inlines: &'r mut Inlines<'s>,
    lexicons: Lexicons,
    masthead: Masthead,
    /// Lines of the second organ's column that stand after a title.
    columns: Option<Span>,
    /// Whether the distribution stands on a line of its own, still to come.
    awaits: bool,
    /// The line before which all belongs to the masthead: what a scanner made of an emblem, say.
    begin: u32,
    /// Titles of items so far.
    titles: usize,
}

impl Reading<'_, '_> {
    /// Reads the lines of a chunk and returns how many belong to the masthead; `rest` begins with the chunk.
    fn chunk(&mut self, chunk: &[Line], rest: &[Line]) -> usize {
        let (Some(first), Some(last)) = (chunk.first(), chunk.last()) else { return 0 };
        let mut emphases = self.inlines.emphases(first.start(), last.end());
        let mut title: Option<Span> = None;
        let mut taken = 0;
        // Where the title of an item ends that is being read.
        let mut ends = chunk.len();
        while let Some(line) = chunk.get(taken) {
            let (parts, at) = self.parts(line);
            let agenda = self.agenda(line, at, last.end());
            if agenda.is_none() && at < line.end() {
                let ahead = rest.get(taken..).unwrap_or_default();
                if taken >= ends {
                    self.flush(&mut title, &mut emphases);
                }
                if title.is_none() && self.is_foreign(line) {
                    self.push(MastheadPart::Other, line.span, &mut emphases);
                    taken += 1;
                    continue;
                }
                if title.is_none() {
                    if self.is_over(ahead) {
                        break;
                    }
                    ends = taken + self.title_lines(chunk.get(taken..).unwrap_or_default());
                }
                title = Some(title.map_or(line.span, |title| title.join(line.span)));
                taken += 1;
                continue;
            }
            self.flush(&mut title, &mut emphases);
            taken += 1;
            for (known, mut span) in parts {
                // The name of a body may run over two lines.
                let goes_on = |line: &&Line| line.span.of(self.inlines.source).starts_with(char::is_lowercase);
                if let (Known::Body(_), Some(more)) = (&known, chunk.get(taken).filter(goes_on)) {
                    span = span.join(more.span);
                    taken += 1;
                }
                self.known(known, span, &mut emphases);
            }
            if let Some(span) = agenda {
                self.push(MastheadPart::Agenda, span, &mut emphases);
                let more = chunk.get(taken..).unwrap_or_default();
                taken += more.iter().take_while(|line| line.span.start < span.end).count();
                title = self.after_agenda(span, chunk.get(taken.saturating_sub(1)));
            }
        }
        self.flush(&mut title, &mut emphases);
        taken
    }

    /// Whether a line is of the other language of a masthead in two, whose own letters are Latin.
    fn is_foreign(&self, line: &Line) -> bool {
        let letter = line.span.of(self.inlines.source).chars().find(|c| c.is_alphabetic());
        self.lexicons.is_latin() && letter.is_some_and(|letter| letter >= '\u{370}')
    }

    /// What stands behind an agenda list on its last line: the beginning of a title.
    fn after_agenda(&self, agenda: Span, line: Option<&Line>) -> Option<Span> {
        let end = line?.span.end.max(agenda.end);
        let behind = Span { start: agenda.end, end };
        let text = behind.of(self.inlines.source);
        let gap = phrase::skip(text, &[]);
        (gap < text.len()).then(|| Span::new(agenda.end as usize + gap, end as usize))
    }

    /// The known parts that a line begins with, and where they end.
    ///
    /// None are counted where an unknown rest follows: `Assemblée générale des actionnaires`.
    fn parts(&self, line: &Line) -> (Vec<(Known, Span)>, usize) {
        let text = line.span.of(self.inlines.source);
        let mut parts = Vec::new();
        let mut at = phrase::skip(text, &['|']);
        while at < text.len() {
            let rest = text.get(at..).unwrap_or_default();
            let marks = rest.len() - rest.trim_start_matches(blocks::is_mark).len();
            let rest = rest.get(marks..).unwrap_or_default();
            let awaited = || self.awaits.then(|| self.lexicons.distribution(rest)).flatten();
            let Some((known, len)) = awaited().or_else(|| self.lexicons.known(rest)) else { break };
            let end = at + marks + len;
            let tail = text.get(end..).unwrap_or_default();
            let closing = tail.len() - tail.trim_start_matches(blocks::is_mark).len();
            parts.push((known, Span::new(line.start() + at, line.start() + end + closing)));
            at = end + closing;
            at += phrase::skip(text.get(at..).unwrap_or_default(), &['|']);
        }
        if let Some((_, last)) = parts.last_mut().filter(|_| is_noise(text.get(at..).unwrap_or_default())) {
            last.end = line.span.end;
            at = text.len();
        }
        (parts, line.start() + at)
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
            Known::Body(organ) => {
                let organ = organ(span);
                masthead.organs.push(organ);
                MastheadPart::Organ(organ)
            }
            Known::Symbols(symbols) => {
                for symbol in symbols {
                    if masthead.symbols.len() < SYMBOLS && !masthead.symbols.contains(&symbol) {
                        masthead.symbols.push(symbol);
                    }
                }
                MastheadPart::Symbol
            }
            Known::Distribution(distribution) => {
                masthead.distribution = masthead.distribution.or(distribution);
                self.awaits = masthead.distribution.is_none();
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
        if matches!(part, MastheadPart::SessionOrgan(_) | MastheadPart::Session(_)) && self.titles > 0 {
            self.columns = Some(self.columns.map_or(span, |columns| columns.join(span)));
        }
        self.push(part, span, emphases);
    }

    /// The agenda list at byte `at` of a line, `Points 19, 35 ... de l'ordre du jour`; reads its items.
    ///
    /// The list may run on to `end`, where its chunk ends.
    fn agenda(&mut self, line: &Line, at: usize, end: usize) -> Option<Span> {
        let source = self.inlines.source;
        let text = source.get(at..line.end())?;
        let marks = text.len() - text.trim_start_matches(blocks::is_mark).len();
        let (head, lexicon) = self.lexicons.items(text.get(marks..)?)?;
        let start = at + marks + head;
        let start = start + phrase::skip(source.get(start..end)?, &[]);
        let list = items::list(source.get(..end)?, start, lexicon);
        if list.items.is_empty() {
            return None;
        }
        let tail = source.get(list.end..end)?;
        let gap = phrase::skip(tail, &[',']);
        let of = phrase::any(tail.get(gap..)?, lexicon.of_agenda).map_or(0, |of| gap + of);
        let tail = tail.get(of..)?;
        let end = list.end + of + (tail.len() - tail.trim_start_matches(['*', '_', '.', ')']).len());
        for (first, second) in &list.unparted {
            self.inlines.report(Finding::MissingComma, first.join(*second), None);
        }
        // A page that says it in two languages names the same items twice.
        let agenda = &mut self.masthead.agenda;
        let again = agenda.iter().map(|entry| &entry.item).eq(list.items.iter().map(|(item, _)| item));
        if !again {
            agenda.extend(list.items.into_iter().map(|(item, span)| ItemEntry { item, span, title: None }));
        }
        Some(Span::new(at, end))
    }

    fn push(&mut self, part: MastheadPart, span: Span, emphases: &mut Emphases) {
        let text = self.inlines.text_in(emphases, span.start as usize, span.end as usize);
        self.masthead.lines.push(MastheadLine { eid: String::new(), part, text });
    }
}
