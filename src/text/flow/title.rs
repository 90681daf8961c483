//! What stands above the text and says what it is: titles, names of resolutions, sponsors of drafts.

use super::{LINES, Reading, SHORT, Title};
use crate::document::{
    Adoption, Block, Class, Communication, Finding, Heading, HeadingKind, Mention, Organ, ParagraphKind, Party, Span,
    Symbol, Text,
};
use crate::text::lexicon::Lexicon;
use crate::text::scan::Line;
use crate::text::{blocks, communication, marker, phrase, signature};

/// Bytes of the longest list of sponsors: all members of the Organization.
const SPONSORS: usize = 6000;

/// Lines of the longest list of sponsors.
const SPONSOR_LINES: usize = 90;

/// The class that a symbol tells: `S/RES/678 (1990)`, `A/80/L.1`, `S/PRST/2002/37`, `S/PV.1291`.
pub(super) fn class_of_symbols(symbols: &[Symbol]) -> Class {
    let parts = symbols.iter().flat_map(|symbol| symbol.as_str().split('/'));
    let told = parts.filter_map(|part| match part {
        "RES" => Some(Class::Resolution),
        "PRST" => Some(Class::PresidentialStatement),
        part if part.starts_with("PV.") || part.starts_with("SR.") => Some(Class::Record),
        part if part.starts_with("L.") => Some(Class::DraftResolution),
        _ => None,
    });
    // A draft is told by its enacting words too: other documents are of limited distribution as well.
    told.into_iter().find(|class| *class != Class::DraftResolution).unwrap_or_default()
}

impl<'s> Reading<'_, 's> {
    /// The title of a component: of the document by its words, of an attachment by its place.
    pub(super) fn title(&mut self, lines: &[Line]) -> Option<usize> {
        if self.place.title == Title::Over {
            return None;
        }
        let first = lines.first()?;
        let count = self.title_lines(lines);
        let last = lines.get(count.checked_sub(1)?)?;
        let text = first.span.join(last.span).of(self.inlines.source);
        let class = blocks::title(text, self.inlines.lexicon);
        let enacted = lines.get(count).is_some_and(|line| self.is_formula(line));
        let any = self.place.title == Title::Any && (count == lines.len() || enacted);
        let signed = |line: &Line| signature::is_signed(self.source(line), self.inlines.lexicon);
        if count > LINES
            || blocks::is_wider(text, SHORT * 2)
            || class.is_none() && !any
            || lines.iter().take(count).any(signed)
        {
            return None;
        }
        let plain = text.trim_matches(blocks::is_mark);
        // A title set with space between its lines may have a comma at the end of one.
        let comma = plain.ends_with(',') && (count > 1 || self.is_main());
        let no_title = blocks::is_sentence(text) || comma || plain.starts_with(['[', '(']);
        if class.is_none() && (no_title || marker::marker(text, None).is_some()) {
            return None;
        }
        let marks = text.len() - text.trim_start_matches(blocks::is_mark).trim_start().len();
        let sharp = text.starts_with('#');
        let title = self.inlines.text(first.start() + if sharp { marks } else { 0 }, last.end());
        if let (true, Some(class)) = (self.is_main(), class) {
            self.classify(class, &title);
        }
        self.push(Block::Heading(Heading { eid: String::new(), kind: HeadingKind::Title, text: title }));
        self.place.title = Title::Over;
        Some(count)
    }

    /// The lines of a title: up to a running line, a salutation, a place and date, or `Additif`.
    pub(super) fn title_lines(&self, lines: &[Line]) -> usize {
        let lexicon = self.inlines.lexicon;
        if lines.first().is_some_and(|line| self.source(line).starts_with('#')) {
            return 1;
        }
        let ends = |line: &&Line| {
            let text = self.source(line);
            blocks::is_running(text)
                || blocks::is_salutation(text, lexicon)
                || phrase::any(text, lexicon.addenda) == Some(text.len())
                || phrase::any(text, lexicon.enacting).is_some()
                || self.is_formula(line)
                || crate::text::conclusion::read(self.inlines.source, line.span, lexicon).is_some()
        };
        1 + lines.iter().skip(1).take(LINES).take_while(|line| !ends(line)).count()
    }

    /// The rest of a letter's title, set with space between its lines: until it names an addressee.
    pub(super) fn title_goes_on(&mut self, lines: &[Line]) -> Option<usize> {
        let source = self.inlines.source;
        let span = lines.first()?.span.join(lines.last()?.span);
        let addressed = |communication: &Communication| !communication.addressees.is_empty();
        let over = blocks::is_wider(span.of(self.inlines.source), SHORT) || blocks::is_sentence(span.of(source));
        let complete = self.flow.communication.as_ref().is_none_or(addressed) || !self.is_main();
        let Some(Block::Heading(Heading { kind: HeadingKind::Title, text, .. })) = self.last_block() else {
            return None;
        };
        let parted = text.runs.last().is_some_and(|run| run.span.of(source).trim_end().ends_with(','));
        if over || complete && !parted || lines.first()?.cut {
            return None;
        }
        let start = blocks::after_marks(source, text.span().end as usize);
        let rest = self.inlines.text(start, span.end as usize);
        let Some(Block::Heading(Heading { text, .. })) = self.last_block() else { return None };
        text.runs.extend(rest.runs);
        let title = text.clone();
        if self.is_main() {
            self.classify(self.flow.class, &title);
        }
        Some(lines.len())
    }

    fn classify(&mut self, class: Class, title: &Text) {
        self.set_class(class);
        if matches!(self.flow.class, Class::Letter | Class::IdenticalLetters | Class::NoteVerbale) {
            self.flow.communication = Some(communication::read(title, self.inlines.source, self.inlines.lexicon));
        }
    }

    /// `Resolution 678 (1990)`, `Resolution adopted by the General Assembly on ...`: the name of what has perhaps no title.
    pub(super) fn designation(&mut self, lines: &[Line]) -> Option<usize> {
        if !self.is_main() || self.place.title == Title::Over {
            return None;
        }
        let first = lines.first()?;
        let text = self.source(first);
        let plain = text.trim_start_matches(|c: char| blocks::is_mark(c) || c.is_whitespace());
        let name = phrase::any(plain, self.inlines.lexicon.resolution).and_then(|len| plain.get(len..));
        let after = self.inlines.lexicon.resolution_after;
        let numbered = name.is_some_and(|rest| {
            let number = rest.trim_start();
            let behind = number.trim_start_matches(|c: char| c.is_ascii_digit() || "/() （）".contains(c));
            behind.len() < number.len() && (after.is_empty() || phrase::any(behind, after).is_some())
        });
        let adopted = self.inlines.lexicon.adopted_by;
        if !numbered && phrase::any(plain, adopted).is_none() && phrase::any_before(plain, adopted).is_none() {
            return None;
        }
        let ends = |line: &&Line| {
            let text = self.source(line);
            blocks::is_running(text) || phrase::any(text, self.inlines.lexicon.enacting).is_some()
        };
        let count = 1 + lines.iter().skip(1).take(LINES).take_while(|line| !ends(line)).count();
        let last = lines.get(count - 1)?;
        let span = first.span.join(last.span);
        if blocks::is_wider(span.of(self.inlines.source), SHORT * 2) {
            return None;
        }
        let text = self.inlines.text(span.start as usize, span.end as usize);
        let above = self.place.dated;
        let adoption = self.flow.adoption.get_or_insert_with(Adoption::default);
        adoption.date = adoption.date.or(date_in(&text)).or(above);
        self.set_class(Class::Resolution);
        self.push(Block::Heading(Heading { eid: String::new(), kind: HeadingKind::Designation, text }));
        self.place.title = Title::Any;
        Some(count)
    }

    /// `73/8.      Necessity of ending ...`: the number of a resolution before its title.
    pub(super) fn numbered_title(&mut self, lines: &[Line]) -> Option<usize> {
        if self.place.title != Title::Any || !self.is_main() {
            return None;
        }
        let first = lines.first()?;
        let text = self.source(first);
        let len = text.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b'/').count();
        let number = text.get(..len).filter(|number| number.contains('/'))?;
        let tail = text.get(len..)?;
        let letter = usize::from(tail.get(1..).is_some_and(|rest| rest.starts_with('.')));
        let end = number.len() + letter + usize::from(tail.get(letter..)?.starts_with('.'));
        let gap = phrase::skip(text.get(end..)?, &[]);
        if gap == 0 {
            return None;
        }
        let count = self.title_lines(lines);
        let last = lines.get(count.checked_sub(1)?)?;
        self.line(Span::new(first.start(), first.start() + end));
        let text = self.inlines.text(first.start() + end + gap, last.end());
        self.push(Block::Heading(Heading { eid: String::new(), kind: HeadingKind::Title, text }));
        self.place.title = Title::Over;
        Some(count)
    }

    /// `France and Mali: draft resolution`: who puts a draft forward.
    pub(super) fn sponsors(&mut self, lines: &[Line]) -> Option<usize> {
        if !self.is_main() || self.has_paragraphs() {
            return None;
        }
        let first = lines.first()?;
        let count = 1 + lines.iter().take(SPONSOR_LINES).position(|line| self.ends_sponsors(line))?;
        let span = first.span.join(lines.get(count - 1)?.span);
        let printed = span.of(self.inlines.source);
        if printed.len() > SPONSORS || !printed.contains(':') {
            return None;
        }
        let text = self.inlines.text(span.start as usize, span.end as usize);
        self.flow.sponsors = sponsors(&text, self.inlines.source);
        self.unknown_sponsor(&text);
        self.set_class(Class::DraftResolution);
        self.push(Block::Line(text));
        self.place.title = Title::Any;
        Some(count)
    }

    /// Reports what stands among the names of States and is none.
    fn unknown_sponsor(&mut self, text: &Text) {
        let (source, lexicon) = (self.inlines.source, self.inlines.lexicon);
        let is_state = |run: &crate::document::Run| matches!(run.mention, Some(Mention::State(_)));
        let last = text.runs.iter().rposition(is_state).unwrap_or_default();
        let between = text.runs.get(..last).unwrap_or_default().iter().filter(|run| run.mention.is_none());
        // Between two commas stand a name and perhaps the word that leads to the last one.
        let name = |part: &'s str| {
            let part = part.trim();
            let part = part.get(phrase::any(part, lexicon.and).unwrap_or_default()..)?.trim_start();
            part.get(..phrase::any_before(part, lexicon.and).unwrap_or(part.len())).map(str::trim_end)
        };
        let parts = between.flat_map(|run| run.span.of(source).split(','));
        let mut named = parts.filter_map(name).filter(|part| part.starts_with(char::is_uppercase) && part.len() > 3);
        if let Some(part) = named.find(|part| phrase::any(part, lexicon.drafts).is_none()) {
            let start = part.as_ptr() as usize - source.as_ptr() as usize;
            self.inlines.report(Finding::UnknownSponsor, Span::new(start, start + part.len()), None);
        }
    }

    fn ends_sponsors(&self, line: &Line) -> bool {
        blocks::ends_with_draft(self.source(line), self.inlines.lexicon)
    }

    /// Whether a line is an enacting formula and nothing else, with or without its comma.
    fn is_formula(&self, line: &Line) -> bool {
        let text = self.source(line).trim_matches(blocks::is_mark);
        let whole = |phrase: &str| {
            phrase::after(text, phrase.trim_end_matches(blocks::is_comma)).is_some_and(|len| {
                text.get(len..).is_some_and(|rest| {
                    let rest = rest.trim_matches(|c: char| blocks::is_mark(c) || blocks::is_comma(c) || c == ' ');
                    // Two resolutions may stand side by side.
                    rest.is_empty()
                        || phrase::after(rest, phrase.trim_end_matches(blocks::is_comma)) == Some(rest.len())
                })
            })
        };
        self.inlines.lexicon.enacting.beginning(text).any(|phrase| whole(phrase))
    }

    /// `L'Assemblée générale,` alone on its line: the preamble follows.
    pub(super) fn enacting(&mut self, lines: &[Line]) -> Option<usize> {
        let line = lines.first()?;
        if !self.is_formula(line) {
            return None;
        }
        if self.has_paragraphs() && self.flow.class == Class::Declaration {
            // What is proclaimed follows, and is no decision.
            self.line(line.span);
            return Some(1);
        }
        self.flow.organ = self.flow.organ.or_else(|| organ(self.source(line), self.inlines.lexicon));
        self.line(line.span);
        self.place.kind = ParagraphKind::Preambular;
        self.place.title = Title::Over;
        if self.is_main() && !matches!(self.flow.class, Class::DraftResolution | Class::Declaration) {
            self.set_class(Class::Resolution);
        }
        Some(1)
    }
}

/// The organ that an enacting formula names.
fn organ(text: &str, lexicon: &Lexicon) -> Option<Organ> {
    let text = text.trim_start_matches(blocks::is_mark);
    let words = std::iter::once(0).chain(text.match_indices([' ', '\'', '’']).map(|(at, mark)| at + mark.len()));
    words.take(3).find_map(|at| phrase::value(text.get(at..)?, lexicon.organs)).map(|(organ, _)| organ)
}

/// The States that a list of sponsors names; the whole of it where it names none.
fn sponsors(text: &Text, source: &str) -> Vec<Party> {
    let states = text.runs.iter().filter_map(|run| match run.mention {
        Some(Mention::State(state)) => Some(Party::State(state)),
        _ => None,
    });
    let states: Vec<Party> = states.collect();
    if !states.is_empty() {
        return states;
    }
    let span = text.span();
    let len = span.of(source).find(':').unwrap_or_default();
    let end = span.start as usize + len;
    if len == 0 { states } else { vec![Party::Named(Span::new(span.start as usize, end))] }
}

/// The first date that a text names.
pub(super) fn date_in(text: &Text) -> Option<crate::document::Date> {
    text.runs.iter().find_map(|run| match run.mention {
        Some(Mention::Date(date)) => Some(date),
        _ => None,
    })
}
