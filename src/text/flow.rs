//! The flow after the masthead: headings, paragraphs, lists, signatures and closing lines, in the
//! main document and in what is attached to it.

pub(super) mod list;
mod paragraph;

use super::inline::Inlines;
use super::masthead::original;
use super::scan::{self, Line};
use super::{blocks, communication, conclusion, phrase, signature};
use crate::document::{
    Block, Class, Communication, Component, ComponentKind, Conclusion, Heading, HeadingKind, Language, ParagraphKind,
    Party, Span, Text,
};
use list::Levels;

/// Bytes of the longest line that is looked at for being more than a paragraph.
const SHORT: usize = 260;

/// Lines of the longest title or signature.
const LINES: usize = 16;

/// The components of a document, with what the flow tells of it as a whole.
#[derive(Default)]
pub(super) struct Flow {
    pub class: Class,
    pub communication: Option<Communication>,
    pub components: Vec<Component>,
}

/// Reads the lines after the masthead.
pub(super) fn read(inlines: &mut Inlines, lines: &[Line], original: &[Language]) -> Flow {
    let mut reading = Reading { inlines, flow: Flow::default(), place: Place::default(), levels: Levels::default() };
    reading.begin(ComponentKind::Main);
    if let Some(main) = reading.flow.components.first_mut() {
        main.original_languages = original.to_vec();
    }
    let mut at = 0;
    while let Some(rest) = lines.get(at..).filter(|rest| !rest.is_empty()) {
        let chunk = scan::chunk(rest);
        reading.chunk(chunk);
        at += chunk.len().max(1);
    }
    reading.flow.components.retain(|component| component.kind != ComponentKind::Main || !component.blocks.is_empty());
    reading.flow
}

/// Where the reading is in a component.
#[derive(Default)]
struct Place {
    /// Paragraphs without a printed number so far, and all.
    paragraphs: u32,
    kind: ParagraphKind,
    /// The last printed number of a paragraph.
    number: Option<u16>,
    /// Whether a title may still come.
    expects_title: bool,
}

struct Reading<'r, 's> {
    inlines: &'r mut Inlines<'s>,
    flow: Flow,
    place: Place,
    /// Levels of the list at the end of the last paragraph.
    levels: Levels<'s>,
}

impl Reading<'_, '_> {
    fn begin(&mut self, kind: ComponentKind) {
        let component = Component {
            kind,
            eid: String::new(),
            original_languages: Vec::new(),
            truncated: false,
            blocks: Vec::new(),
        };
        self.flow.components.push(component);
        self.place = Place { expects_title: true, ..Place::default() };
    }

    fn push(&mut self, block: Block) {
        self.levels.clear();
        if let Some(component) = self.flow.components.last_mut() {
            component.blocks.push(block);
        }
    }

    fn blocks(&self) -> &[Block] {
        self.flow.components.last().map_or(&[], |component| &component.blocks)
    }

    fn last_block(&mut self) -> Option<&mut Block> {
        self.flow.components.last_mut()?.blocks.last_mut()
    }

    /// Reads a chunk, one thing after the other.
    fn chunk(&mut self, chunk: &[Line]) {
        let mut rest = chunk;
        while !rest.is_empty() {
            let taken = self.unit(rest);
            rest = rest.get(taken.max(1)..).unwrap_or_default();
        }
    }

    /// Reads as many lines of a chunk as are one thing; returns their number.
    fn unit(&mut self, chunk: &[Line]) -> usize {
        let Some(first) = chunk.first() else { return 0 };
        if first.span.len() <= SHORT {
            let special = self
                .attachment(chunk)
                .or_else(|| self.original_line(chunk))
                .or_else(|| self.title_goes_on(chunk))
                .or_else(|| self.title(chunk))
                .or_else(|| self.signatures(chunk))
                .or_else(|| self.enacting(chunk))
                .or_else(|| self.conclusion(chunk))
                .or_else(|| self.section(chunk))
                .or_else(|| self.salutation(chunk))
                .or_else(|| self.furniture(chunk));
            if let Some(lines) = special {
                return lines;
            }
        }
        self.place.expects_title = false;
        self.running(chunk)
    }

    /// `Annexe à la lettre datée du ...`, `Annexe II`: begins a component.
    fn attachment(&mut self, chunk: &[Line]) -> Option<usize> {
        let source = self.inlines.source;
        let first = chunk.first()?;
        let text = first.span.of(source);
        let marks = text.len() - text.trim_start_matches(blocks::is_mark).len();
        let found = blocks::attachment(text.get(marks..)?, self.inlines.lexicon)?;
        let lines = if found.goes_on { self.heading_lines(chunk) } else { 1 };
        let last = chunk.get(lines.checked_sub(1)?)?;
        let kind = (found.kind)(0);
        let before = self.flow.components.iter().rev().find_map(|component| number_of(component.kind, kind));
        let number = found.number.or_else(|| before.unwrap_or_default().checked_add(1)).unwrap_or(u16::MAX);
        self.begin((found.kind)(number));
        let text = self.inlines.text(first.start(), last.end());
        self.push(Block::Heading(Heading { eid: String::new(), kind: HeadingKind::Component, text }));
        Some(lines)
    }

    /// The lines of a heading that a chunk begins with: up to `[Original ...]`.
    fn heading_lines(&self, chunk: &[Line]) -> usize {
        let text = |line: &Line| line.span.of(self.inlines.source);
        let more = chunk.iter().skip(1).take_while(|line| !text(line).starts_with('[')).count();
        1 + more
    }

    /// `[Original : chinois et russe]`
    fn original_line(&mut self, chunk: &[Line]) -> Option<usize> {
        let line = chunk.first()?;
        let text = line.span.of(self.inlines.source);
        let inner = text.trim_start_matches(blocks::is_mark).strip_prefix('[')?;
        let (languages, _) = original(inner, self.inlines.lexicon)?;
        if let Some(component) = self.flow.components.last_mut() {
            component.original_languages = languages;
        }
        self.line(line.span);
        Some(1)
    }

    fn line(&mut self, span: Span) {
        let text = self.inlines.text(span.start as usize, span.end as usize);
        self.push(Block::Line(text));
    }

    /// The title of a component: of the document by its words, of an attachment by its place.
    fn title(&mut self, chunk: &[Line]) -> Option<usize> {
        if !self.place.expects_title {
            return None;
        }
        let source = self.inlines.source;
        let first = chunk.first()?;
        let running = |line: &&Line| blocks::is_running(line.span.of(source));
        let lines = 1 + chunk.iter().skip(1).take(LINES).take_while(|line| !running(line)).count();
        let last = chunk.get(lines - 1)?;
        let text = first.span.join(last.span).of(source);
        let class = blocks::title(text, self.inlines.lexicon);
        let main = self.flow.components.len() == 1;
        let whole = lines == chunk.len();
        if lines > LINES
            || text.len() > SHORT * 2
            || class.is_none() && (main || !whole)
            || signed(self.inlines, chunk.get(..lines)?)
        {
            return None;
        }
        if class.is_none()
            && (blocks::is_sentence(text) || text.ends_with(',') || super::marker::marker(text, None).is_some())
        {
            return None;
        }
        let title = self.inlines.text(first.start(), last.end());
        if let (true, Some(class)) = (main, class) {
            self.classify(class, &title);
        }
        self.push(Block::Heading(Heading { eid: String::new(), kind: HeadingKind::Title, text: title }));
        self.place.expects_title = false;
        Some(lines)
    }

    /// The rest of a letter's title, set with space between its lines: until it names an addressee.
    fn title_goes_on(&mut self, chunk: &[Line]) -> Option<usize> {
        let communication = self.flow.communication.as_ref()?;
        let source = self.inlines.source;
        let span = chunk.first()?.span.join(chunk.last()?.span);
        let over = self.flow.components.len() > 1
            || !communication.addressees.is_empty()
            || span.len() > SHORT
            || blocks::is_sentence(span.of(source));
        let Some(Block::Heading(Heading { kind: HeadingKind::Title, text, .. })) = self.last_block() else {
            return None;
        };
        if over {
            return None;
        }
        let start = text.span().end as usize;
        let rest = self.inlines.text(start, span.end as usize);
        let Some(Block::Heading(Heading { text, .. })) = self.last_block() else { return None };
        text.runs.extend(rest.runs);
        let title = text.clone();
        self.classify(self.flow.class, &title);
        Some(chunk.len())
    }

    fn classify(&mut self, class: Class, title: &Text) {
        self.flow.class = class;
        if matches!(class, Class::Letter | Class::IdenticalLetters | Class::NoteVerbale) {
            self.flow.communication = Some(communication::read(title, self.inlines.source, self.inlines.lexicon));
        }
    }

    fn signatures(&mut self, chunk: &[Line]) -> Option<usize> {
        let lexicon = self.inlines.lexicon;
        let text = |line: &Line| line.span.of(self.inlines.source);
        let ends = |line: &&Line| line.span.len() > SHORT || blocks::attachment(text(line), lexicon).is_some();
        let lines = chunk.iter().take(LINES).take_while(|line| !ends(line)).count();
        let chunk = chunk.get(..lines)?;
        let mut signature = signature::read(self.inlines, chunk)?;
        let main = self.flow.components.len() == 1;
        let senders = self.flow.communication.as_ref().map_or(&[][..], |communication| &communication.senders);
        if let (true, None, &[Party::State(sender)]) = (main, signature.state, senders) {
            signature.state = Some(sender);
        }
        match self.last_block() {
            Some(Block::Signatures(signatures)) => signatures.push(signature),
            _ => self.push(Block::Signatures(vec![signature])),
        }
        self.place.expects_title = false;
        Some(chunk.len())
    }

    /// `L'Assemblée générale,` alone on its line: the preamble follows.
    fn enacting(&mut self, chunk: &[Line]) -> Option<usize> {
        let line = chunk.first()?;
        let text = line.span.of(self.inlines.source).trim_matches(blocks::is_mark);
        let len = phrase::any(text, self.inlines.lexicon.enacting)?;
        if !text.get(len..)?.trim_matches(blocks::is_mark).is_empty() {
            return None;
        }
        self.line(line.span);
        self.place.kind = ParagraphKind::Preambular;
        self.place.expects_title = false;
        if self.flow.components.len() == 1 {
            self.flow.class = Class::Resolution;
        }
        Some(1)
    }

    fn conclusion(&mut self, chunk: &[Line]) -> Option<usize> {
        let [line] = chunk else { return None };
        let (place, date) = conclusion::read(self.inlines.source, line.span, self.inlines.lexicon)?;
        let text = self.inlines.text(line.start(), line.end());
        if self.blocks().iter().any(|block| matches!(block, Block::Paragraph(_))) {
            self.push(Block::Conclusion(Conclusion { eid: String::new(), text, place, date: Some(date) }));
        } else {
            self.push(Block::Line(text));
        }
        Some(1)
    }

    /// A heading within the text: Markdown, bold, capitals, or a word such as `Chapitre`.
    fn section(&mut self, chunk: &[Line]) -> Option<usize> {
        let (first, last) = (chunk.first()?, chunk.last()?);
        let source = self.inlines.source;
        let text = first.span.join(last.span).of(source);
        let sharp = text.bytes().take_while(|&byte| byte == b'#').count();
        let (lines, level) = if sharp > 0 {
            (1, u8::try_from(sharp).ok()?)
        } else {
            (chunk.len(), heading(text, self.inlines.lexicon)?)
        };
        let first_end = if sharp > 0 { first.end() } else { last.end() };
        let start = first.start() + sharp + phrase::skip(source.get(first.start() + sharp..first_end)?, &[]);
        let text = self.inlines.text(start, first_end);
        self.push(Block::Heading(Heading { eid: String::new(), kind: HeadingKind::Section(level), text }));
        self.place.expects_title = false;
        Some(lines)
    }

    /// What the printer adds: `07-55214 (F)`.
    fn furniture(&mut self, chunk: &[Line]) -> Option<usize> {
        let line = chunk.first()?;
        blocks::is_furniture(line.span.of(self.inlines.source)).then(|| self.line(line.span))?;
        Some(1)
    }

    /// `Monsieur le Président,`: a line that opens or closes.
    fn salutation(&mut self, chunk: &[Line]) -> Option<usize> {
        let line = chunk.first()?;
        let text = line.span.of(self.inlines.source).trim_start_matches(blocks::is_mark);
        let opens = phrase::any(text, self.inlines.lexicon.salutations).is_some();
        if !opens || text.len() > 100 || !text.ends_with([',', ':', '!']) {
            return None;
        }
        self.line(line.span);
        Some(1)
    }
}

/// Whether a chunk has the mark of a signature.
fn signed(inlines: &Inlines, chunk: &[Line]) -> bool {
    chunk.iter().any(|line| signature::mark(line.span.of(inlines.source), inlines.lexicon).is_some())
}

/// The number of a component, if it is of the same kind as `like`.
fn number_of(kind: ComponentKind, like: ComponentKind) -> Option<u16> {
    match (kind, like) {
        (ComponentKind::Annex(number), ComponentKind::Annex(_))
        | (ComponentKind::Enclosure(number), ComponentKind::Enclosure(_))
        | (ComponentKind::Appendix(number), ComponentKind::Appendix(_)) => Some(number),
        _ => None,
    }
}

/// The level of a heading that `text` is by its look.
fn heading(text: &str, lexicon: &super::lexicon::Lexicon) -> Option<u8> {
    if text.len() > SHORT || blocks::is_sentence(text) || text.ends_with(',') {
        return None;
    }
    let bold = text.len() > 4 && text.starts_with("**") && text.ends_with("**");
    let plain = text.trim_matches(blocks::is_mark);
    let small = plain.bytes().any(|byte| byte.is_ascii_lowercase()) || plain.chars().any(char::is_lowercase);
    let capitals = !small && plain.chars().filter(|c| c.is_uppercase()).count() > 3;
    let part = super::part::is_part(plain, lexicon);
    let number = plain.split(['.', ' ']).next().unwrap_or_default();
    let title = plain.get(number.len()..)?.strip_prefix('.').is_some_and(|rest| rest.starts_with([' ', '\t']));
    let upper = number.bytes().all(|b| b.is_ascii_uppercase());
    if title && upper && !number.is_empty() {
        return Some(if super::number::roman(number).is_some() { 1 } else { 2 });
    }
    (bold || capitals || part).then_some(1)
}
