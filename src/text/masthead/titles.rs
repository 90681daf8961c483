//! The titles of agenda items under their numbers, and where they end.

use super::{LOOK_AHEAD, Reading};
use crate::document::{Class, Finding, MastheadPart, Span};
use crate::text::blocks;
use crate::text::inline::Emphases;
use crate::text::scan::Line;

/// Lines of the titles that stand together.
const TALL: usize = 40;

/// Lines of a report's own title, between those of its items and the line that says what it is.
const SUBJECT: usize = 5;

impl Reading<'_, '_> {
    /// How many lines the title takes that the first of `lines` begins.
    ///
    /// Where no space parts titles, a line with a capital begins one, if so many begin as there are items;
    /// a title more, above the line that says what a report is, is its own.
    pub(super) fn title_lines(&self, lines: &[Line]) -> usize {
        let source = self.inlines.source;
        let wanted = self.masthead.agenda.len().saturating_sub(self.titles);
        let unknown = |line: &&Line| {
            let text = line.span.of(source).trim_start_matches(blocks::is_mark);
            self.parts(line).1 < line.end() && self.lexicons.items(text).is_none()
        };
        let all = lines.iter().take(TALL).take_while(unknown).count();
        let begins = |&place: &usize| {
            let pair = place.checked_sub(1).and_then(|before| lines.get(before)).zip(lines.get(place));
            pair.is_none_or(|(before, line)| begins_title(before.span.of(source), line.span.of(source)))
        };
        let mut starts: Vec<usize> = (0..all).filter(begins).collect();
        let is_report = |place: &usize| lines.get(*place).is_some_and(|line| self.is_report(line.span.of(source)));
        let report = starts.iter().skip(wanted.max(1)).position(is_report).map(|place| place + wanted.max(1));
        let count = report.and_then(|place| starts.get(place).copied()).unwrap_or(all);
        starts.truncate(report.unwrap_or(starts.len()));
        let parted = starts.len() == wanted || report.is_some() && starts.len() == wanted + 1;
        let end = if parted { starts.get(1).copied() } else { None };
        end.unwrap_or(if wanted > 0 { count } else { all }).max(1)
    }

    /// Whether a line says that a document is a report or a note, `Informe del Secretario General`.
    fn is_report(&self, text: &str) -> bool {
        let class = blocks::title(text, self.lexicons.own);
        matches!(class, Some(Class::Report | Class::Note)) && !blocks::is_wider(text, SHORT)
    }

    /// Whether a title of the document itself follows those of all its items.
    fn is_subject(&self, ahead: &[Line]) -> bool {
        let lines = ahead.iter().take_while(|line| !line.is_blank()).take(SUBJECT);
        let read = !self.masthead.agenda.is_empty() && self.titles >= self.masthead.agenda.len();
        read && lines.skip(1).any(|line| self.is_report(line.span.of(self.inlines.source)))
    }

    /// Ends a title, or a line of unknown meaning before the agenda.
    pub(super) fn flush(&mut self, title: &mut Option<Span>, emphases: &mut Emphases) {
        let Some(span) = title.take() else { return };
        let part = if self.masthead.agenda.is_empty() {
            MastheadPart::Other
        } else {
            self.end_columns();
            let place = self.titles;
            self.titles += 1;
            let line = self.masthead.lines.len();
            let entry = self.masthead.agenda.get_mut(place);
            let item = entry.map(|entry| entry.title = Some(line)).map(|()| place);
            MastheadPart::ItemTitle(item)
        };
        self.push(part, span, emphases);
    }

    /// A title after lines of the second organ: they stood between titles.
    fn end_columns(&mut self) {
        if let Some(span) = self.columns.take() {
            self.inlines.report(Finding::InterleavedColumns, span, None);
        }
    }

    /// Whether the line at the head of `ahead`, of which nothing is known, begins the text.
    pub(super) fn is_over(&self, ahead: &[Line]) -> bool {
        let source = self.inlines.source;
        let own = self.lexicons.own;
        let mut texts = ahead.iter().filter(|line| !line.is_blank()).map(|line| line.span.of(source));
        let Some(text) = texts.next() else { return true };
        if ahead.first().is_some_and(|line| line.span.start < self.begin) {
            return false;
        }
        let wanted = self.titles < self.masthead.agenda.len();
        // An item may be about a report, and a report be the document: then its own title follows.
        let titled = |text| blocks::title(text, own).is_some();
        let item = wanted && self.is_report(text) && texts.clone().take(SUBJECT).any(titled);
        if titled(text) && !item || blocks::opens_text(text, own) || self.is_subject(ahead) {
            return true;
        }
        if wanted {
            return false;
        }
        // More may follow a line that is not understood, but not a running text.
        let more = texts.take(LOOK_AHEAD).take_while(|text| !blocks::opens_text(text, own));
        let expects_titles = !self.masthead.agenda.is_empty();
        let mut more = more.map(|text| text.trim_start_matches(blocks::is_mark));
        !more.any(|text| {
            self.lexicons.known(text).is_some()
                || self.lexicons.items(text).is_some()
                || expects_titles && blocks::title(text, own).is_some()
        })
    }

    pub(super) fn finish(&mut self) {
        let (titles, items) = (self.titles, self.masthead.agenda.len());
        if titles > 0 && titles != items {
            let lines = self.masthead.lines.iter().filter(|line| matches!(line.part, MastheadPart::ItemTitle(_)));
            let span = lines.map(|line| line.text.span()).reduce(Span::join).unwrap_or_default();
            self.inlines.report(Finding::TitleCount, span, None);
        }
    }
}

/// Latin letters of the longest line that says what a report is.
const SHORT: usize = 60;

/// Whether a title may begin with `line`, `before` standing above it.
fn begins_title(before: &str, line: &str) -> bool {
    !line.starts_with(char::is_lowercase) && !before.ends_with([':', ',', '-', '：', '，', '、', '،', '–'])
}
