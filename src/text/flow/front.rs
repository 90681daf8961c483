//! What stands above the text and is neither masthead nor title: `Unofficial translation`, `Addendum`, the
//! links of a web page; and the own title of a report above the line that says what it is.

use super::{Reading, Title};
use crate::document::{Block, Class, Heading, HeadingKind, ParagraphKind};
use crate::text::scan::Line;
use crate::text::{blocks, conclusion, marker, phrase};

/// Bytes of the longest line that stands apart above the text.
const APART: usize = 90;

/// Lines of the tallest group of such lines.
const ALONE: usize = 3;

/// Lines of the tallest group above the first numbered paragraph.
const ABOVE: usize = 5;

/// Lines of the longest title of a report.
const SUBJECT: usize = 5;

/// Lines with text that may stand above a title where there is no masthead.
const LOOK_AHEAD: usize = 12;

impl Reading<'_, '_> {
    /// A short line between masthead, title and text that is none of them: `Unofficial translation`, `Addendum`.
    pub(super) fn preface(&mut self, lines: &[Line]) -> Option<usize> {
        if !self.is_above() {
            return None;
        }
        let first = lines.first()?;
        let text = self.source(first);
        let lexicon = self.inlines.lexicon;
        let numbered = lines.iter().take(ABOVE + 1).position(|line| marker::marker(self.source(line), None).is_some());
        let group = lines.get(..numbered.unwrap_or(lines.len())).unwrap_or_default();
        let most = if numbered.is_some() { ABOVE } else { ALONE };
        let apart = group.len() <= most && group.iter().all(|line| self.is_alone(line));
        let title = lines.iter().skip(1).take(ALONE).any(|line| blocks::title(self.source(line), lexicon).is_some());
        let addendum = phrase::any(text, lexicon.addenda) == Some(text.len());
        let before_title = first.span.start < self.titled && lines.len() <= ALONE && text.len() < APART;
        if !before_title && (!self.is_alone(first) || !(addendum || title || apart)) {
            return None;
        }
        self.line(first.span);
        Some(1)
    }

    /// Whether the text of the main document has not begun.
    fn is_above(&self) -> bool {
        self.is_main() && !self.has_paragraphs() && self.place.kind == ParagraphKind::Plain
    }

    fn is_alone(&self, line: &Line) -> bool {
        let text = self.source(line);
        text.len() < APART && !blocks::is_sentence(text) && !text.ends_with(',') && marker::marker(text, None).is_none()
    }

    /// The title of a report, above the line that says what it is: `... para todos / Informe del Secretario General`.
    pub(super) fn subject(&mut self, lines: &[Line]) -> Option<usize> {
        if !self.is_above() || self.place.title != Title::Telling || !self.has_items {
            return None;
        }
        let lexicon = self.inlines.lexicon;
        let class = |line: &Line| blocks::title(self.source(line), lexicon);
        let first = lines.first()?;
        let count = lines.iter().take(SUBJECT).position(|line| class(line).is_some()).filter(|&count| count > 0)?;
        let told = lines.get(count).and_then(class)?;
        let plain = lines.get(..count)?.iter().all(|line| !blocks::is_running(self.source(line)));
        let addendum = phrase::any(self.source(first), lexicon.addenda).is_some();
        if !matches!(told, Class::Report | Class::Note) || !plain || addendum {
            return None;
        }
        let last = lines.get(count - 1)?;
        let text = self.inlines.text(first.start(), last.end());
        self.push(Block::Heading(Heading { eid: String::new(), kind: HeadingKind::Title, text }));
        Some(count)
    }

    /// A line of links at the head of a web page: `← | Resolution 367 | Resolution 369 →`.
    pub(super) fn links(&mut self, lines: &[Line]) -> Option<usize> {
        let line = lines.first().filter(|_| self.is_above())?;
        let text = self.source(line);
        let links = text.contains(['←', '→']) || text.ends_with('|') && !text.starts_with('|') || text == "|";
        links.then(|| self.line(line.span))?;
        Some(1)
    }

    /// The name of a web page, which the title below repeats.
    pub(super) fn page_name(&mut self, lines: &[Line]) -> Option<usize> {
        let (line, next) = (lines.first().filter(|_| self.is_above())?, lines.get(1)?);
        let (name, title) = (self.source(line), self.source(next));
        let telling = blocks::title(title, self.inlines.lexicon).is_some() || self.is_link(next);
        let repeats = name.len() >= title.len() && phrase::fold(name).starts_with(&phrase::fold(title));
        (telling && (repeats || self.is_link(next))).then(|| self.line(line.span))?;
        Some(1)
    }

    fn is_link(&self, line: &Line) -> bool {
        self.source(line).contains(['←', '→'])
    }

    /// `New York, 25 September 2024` above the first words of a speech.
    pub(super) fn place_and_date(&mut self, lines: &[Line]) -> Option<usize> {
        let line = lines.first().filter(|_| self.is_above())?;
        let (_, date) = conclusion::read(self.inlines.source, line.span, self.inlines.lexicon)?;
        if blocks::title(self.source(line), self.inlines.lexicon).is_some() {
            return None;
        }
        self.place.dated = Some(date);
        self.line(line.span);
        Some(1)
    }
}

/// Where a line stands that tells by itself what the document is, in a text without masthead; 0 where none does.
pub(super) fn title_below(source: &str, lines: &[Line], lexicon: &crate::text::lexicon::Lexicon) -> u32 {
    let mut before = true;
    let mut texts = lines.iter().filter(|line| {
        let blank = std::mem::replace(&mut before, line.is_blank());
        blank && !line.is_blank()
    });
    let mut found = texts.by_ref().take(LOOK_AHEAD).take_while(|line| !blocks::is_running(line.span.of(source)));
    found
        .find(|line| matches!(blocks::title(line.span.of(source), lexicon), Some(Class::Treaty)))
        .map_or(0, |line| line.span.start)
}
