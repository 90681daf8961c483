//! The flow after the masthead: headings, paragraphs, lists, signatures and closing lines, in the
//! main document and in what is attached to it.
//!
//! [`Reading::unit`] tries what a line may be, the most telling first; what it is not becomes running text.

mod attachment;
mod closing;
mod front;
mod heading;
pub(super) mod list;
mod paragraph;
mod signing;
mod table;
mod title;

use super::inline::Inlines;
use super::scan::{self, Line};
use super::{blocks, symbol};
use crate::document::{
    Adoption, Block, Class, Communication, Component, ComponentKind, Date, Footnote, Masthead, Organ, ParagraphKind,
    Party, Span,
};
use list::Levels;

/// Bytes of the longest line that is looked at for being more than a paragraph.
const SHORT: usize = 260;

/// Figures of the longest folio.
const FOLIO: usize = 3;

/// Lines of the longest title or signature.
const LINES: usize = 16;

/// The components of a document, with what the flow tells of it as a whole.
#[derive(Default)]
pub(super) struct Flow {
    pub class: Class,
    pub communication: Option<Communication>,
    pub sponsors: Vec<Party>,
    /// The organ that an enacting formula names.
    pub organ: Option<Organ>,
    pub adoption: Option<Adoption>,
    pub components: Vec<Component>,
}

/// Reads the lines after the masthead.
pub(super) fn read(inlines: &mut Inlines, lines: &[Line], masthead: &Masthead, told: Option<Class>) -> Flow {
    let titled = if masthead.lines.is_empty() { front::title_below(inlines.source, lines, inlines.lexicon) } else { 0 };
    let mut reading = Reading {
        inlines,
        flow: Flow::default(),
        place: Place::default(),
        levels: Levels::default(),
        titled,
        has_items: !masthead.agenda.is_empty(),
        told: told.is_some(),
    };
    reading.begin(ComponentKind::Main);
    reading.flow.class = told.unwrap_or_else(|| title::class_of_symbols(&masthead.symbols));
    if let Some(main) = reading.flow.components.first_mut() {
        main.original_languages.clone_from(&masthead.original_languages);
    }
    let mut at = 0;
    while let Some(rest) = lines.get(at..).filter(|rest| !rest.is_empty()) {
        let chunk = scan::chunk(rest);
        reading.chunk(chunk);
        at += chunk.len().max(1);
    }
    reading.end();
    reading.flow.components.retain(|component| component.kind != ComponentKind::Main || !component.blocks.is_empty());
    reading.flow
}

/// Whether a title may come.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Title {
    /// None: the text has begun.
    #[default]
    Over,
    /// One that says what it is.
    Telling,
    /// Any short text, as under the sponsors of a draft and at the head of an annex.
    Any,
}

/// Where the reading is in a component.
#[derive(Default)]
struct Place {
    /// Paragraphs without a printed number so far, and all.
    paragraphs: u32,
    kind: ParagraphKind,
    /// The last printed number of a paragraph.
    number: Option<u16>,
    title: Title,
    /// Signatures that stand side by side above.
    abreast: usize,
    /// The place among the blocks of the formula that counts the votes.
    counted: Option<usize>,
    /// The date on a line of its own above the text.
    dated: Option<Date>,
}

struct Reading<'r, 's> {
    inlines: &'r mut Inlines<'s>,
    flow: Flow,
    place: Place,
    /// Levels of the list at the end of the last paragraph.
    levels: Levels<'s>,
    /// Where a title stands below other lines, in a text without masthead.
    titled: u32,
    /// Whether the masthead names agenda items, whose titles stand above that of a report.
    has_items: bool,
    /// Whether the reader of the text said what it is.
    told: bool,
}

impl<'s> Reading<'_, 's> {
    fn begin(&mut self, kind: ComponentKind) {
        self.flow.components.push(Component::new(kind));
        let title = if kind == ComponentKind::Main { Title::Telling } else { Title::Any };
        self.place = Place { title, ..Place::default() };
    }

    fn push(&mut self, block: Block) {
        self.levels.clear();
        if let Some(component) = self.flow.components.last_mut() {
            component.blocks.push(block);
        }
    }

    /// Takes the text for what it shows itself to be, unless its reader said what it is.
    fn set_class(&mut self, class: Class) {
        if !self.told {
            self.flow.class = class;
        }
    }

    fn is_main(&self) -> bool {
        self.flow.components.len() == 1
    }

    fn blocks(&self) -> &[Block] {
        self.flow.components.last().map_or(&[], |component| &component.blocks)
    }

    fn last_block(&mut self) -> Option<&mut Block> {
        self.flow.components.last_mut()?.blocks.last_mut()
    }

    fn has_paragraphs(&self) -> bool {
        self.place.paragraphs > 0
    }

    /// Reads a chunk, one thing after the other.
    fn chunk(&mut self, chunk: &[Line]) {
        let mut at = 0;
        // Only running text goes on over what was cut out at the end of a page.
        let mut stretch = 0;
        while let Some(rest) = chunk.get(at..).filter(|rest| !rest.is_empty()) {
            if at >= stretch {
                stretch = at + scan::stretch(rest).len();
            }
            let lines = chunk.get(at..stretch).unwrap_or_default();
            at += self.unit(lines, rest).max(1);
        }
    }

    /// Reads as many lines of a chunk as are one thing; returns their number. `lines` are those of
    /// `chunk` that follow one another in the source.
    fn unit(&mut self, lines: &[Line], chunk: &[Line]) -> usize {
        let Some(first) = chunk.first() else { return 0 };
        if !blocks::is_wider(self.source(first), SHORT) {
            let special = self
                .attachment(lines)
                .or_else(|| self.original_line(lines))
                .or_else(|| self.title_goes_on(lines))
                .or_else(|| self.links(lines))
                .or_else(|| self.page_name(lines))
                .or_else(|| self.subject(lines))
                .or_else(|| self.place_and_date(lines))
                .or_else(|| self.sponsors(lines))
                .or_else(|| self.designation(lines))
                .or_else(|| self.numbered_title(lines))
                .or_else(|| self.enacting(lines))
                .or_else(|| self.title(lines))
                .or_else(|| self.signatures(lines))
                .or_else(|| self.parties(lines))
                .or_else(|| self.meeting(lines))
                .or_else(|| self.conclusion(lines))
                .or_else(|| self.section(lines))
                .or_else(|| self.salutation(lines))
                .or_else(|| self.table(lines))
                .or_else(|| self.note(lines))
                .or_else(|| self.tag(lines))
                .or_else(|| self.running_head(lines))
                .or_else(|| self.specks(lines))
                .or_else(|| self.preface(lines));
            if let Some(lines) = special {
                return lines;
            }
        }
        self.place.title = Title::Over;
        self.running(chunk)
    }

    fn line(&mut self, span: Span) {
        let text = self.inlines.text(span.start as usize, span.end as usize);
        self.push(Block::Line(text));
    }

    fn source(&self, line: &Line) -> &'s str {
        line.span.of(self.inlines.source)
    }

    /// `* A/62/50.`: a note of the masthead, where no rule parts it from the text.
    fn note(&mut self, lines: &[Line]) -> Option<usize> {
        let line = lines.first()?;
        let text = self.source(line);
        let stars = text.bytes().take_while(|&byte| byte == b'*').count();
        let len = if stars > 0 { stars } else { self.note_below(text)? };
        let rest = text.get(len..)?;
        let gap = rest.len() - rest.trim_start().len();
        if !(1..=3).contains(&len) || gap == 0 && !rest.starts_with(char::is_uppercase) || rest.trim().is_empty() {
            return None;
        }
        if gap > 0 && self.is_star_list() || rest.contains('*') {
            return None;
        }
        let (start, end) = (line.start(), lines.last()?.end());
        let text = self.inlines.text(start + len + gap, end);
        let mark = Span::new(start, start + len);
        self.push(Block::Footnote(Footnote { eid: String::new(), mark, text }));
        Some(lines.len())
    }

    /// The length of the number of a note below the formula that has its mark: `1 China did not vote.`
    fn note_below(&self, text: &str) -> Option<usize> {
        let Block::Conclusion(conclusion) = self.blocks().last()? else { return None };
        let formula = conclusion.text.span().of(self.inlines.source).trim_end();
        let mark = formula.get(blocks::without_note_mark(formula).len()..)?.trim();
        let rest = text.strip_prefix(mark).filter(|_| !mark.is_empty())?;
        rest.starts_with(' ').then_some(mark.len())
    }

    /// A symbol alone on its line, or behind a folio: the head of a page whose breaks were lost.
    fn running_head(&mut self, lines: &[Line]) -> Option<usize> {
        let line = lines.first()?;
        let text = self.source(line).trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ');
        let (_, len) = symbol::symbol(text)?;
        (lines.len() == 1 && len == text.len()).then(|| self.line(line.span))?;
        Some(1)
    }

    /// A line without a letter or figure, a rule, or what a scanner makes of dirt; and a folio by itself.
    fn specks(&mut self, lines: &[Line]) -> Option<usize> {
        let line = lines.first()?;
        let text = self.source(line);
        let folio = lines.len() == 1 && text.len() <= FOLIO && text.bytes().all(|byte| byte.is_ascii_digit());
        (folio || !text.contains(char::is_alphanumeric)).then(|| self.line(line.span))?;
        Some(1)
    }

    /// A line of markup, `<meta ...>`, that was left in the text.
    fn tag(&mut self, lines: &[Line]) -> Option<usize> {
        let line = lines.first()?;
        let text = self.source(line);
        (text.starts_with('<') && text.ends_with('>') && !text.get(1..)?.contains('<'))
            .then(|| self.line(line.span))?;
        Some(1)
    }

    /// `Monsieur le Président,`: a line that opens or closes.
    fn salutation(&mut self, lines: &[Line]) -> Option<usize> {
        let line = lines.first()?;
        blocks::is_salutation(self.source(line), self.inlines.lexicon).then(|| self.line(line.span))?;
        Some(1)
    }

    /// Tells whether the last text of each component breaks off.
    fn end(&mut self) {
        let source = self.inlines.source;
        let Some(component) = self.flow.components.last_mut() else { return };
        let Some(Block::Paragraph(paragraph)) = component.blocks.last_mut() else { return };
        let text = list::last(&mut paragraph.points).map_or(&paragraph.text, |point| &point.text);
        let Some(last) = text.runs.last() else { return };
        let printed = last.span.of(source).trim_end();
        let ends_source = source.get(last.span.end as usize..).is_some_and(|rest| rest.trim().is_empty());
        let cut = !source.ends_with(['\n', '\r']) && text.span().len() >= SHORT / 13;
        component.truncated = ends_source && blocks::is_open(printed) && (cut || text.span().len() > SHORT / 4);
        if component.truncated {
            let end = last.span.end as usize;
            let start = end - printed.chars().next_back().map_or(0, char::len_utf8);
            self.inlines.report(crate::document::Finding::BreaksOff, Span::new(start.min(end), end), None);
        }
    }
}
