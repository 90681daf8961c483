//! The reader of plain text and Markdown, as extracted from Word or PDF files.
//!
//! A first pass cuts the source into lines, a second one the lines into blocks (masthead, headings,
//! paragraphs, lists, signatures), and while a block is made its text is cut into runs. Each pass
//! goes forward only, so that time is linear in the size of the source. What each language writes
//! is data, in `lexicon`.

mod bilingual;
mod blocks;
mod check;
mod communication;
mod conclusion;
mod date;
mod emphasis;
mod flat;
mod flow;
mod inline;
mod items;
mod language;
mod lexicon;
mod marker;
mod masthead;
mod notes;
mod number;
mod page;
mod part;
mod parties;
mod phrase;
mod scan;
mod session;
pub(crate) mod shared;
mod signature;
mod symbol;
mod variants;
mod vote;
mod weave;

use crate::document::{Block, Class, Diagnostic, Document, Finding, Hint, Mention, Span, Symbol};
use crate::names::Names;
use inline::Inlines;
pub use language::language;

/// Reads any text; what is not understood is kept as paragraphs, with a diagnostic.
pub fn read(source: String, names: &Names) -> (Document, Vec<Diagnostic>) {
    read_told(source, names, Hint::default())
}

/// Reads a text of whose language or class its reader knows better.
pub fn read_told(source: String, names: &Names, hint: Hint) -> (Document, Vec<Diagnostic>) {
    let language = hint.language.unwrap_or_else(|| language(&source));
    let mut inlines = Inlines::new(&source, lexicon::of(language), names);
    let lines = bilingual::cut(&source, scan::lines(&source));
    let page::Pages { body, asides } = page::lay(&source, flat::cut(&source, lines, inlines.lexicon));
    let body = scan::join_numbers(&source, masthead::in_columns(&source, body, inlines.lexicon));
    inlines.expect_notes(&asides);
    let (mut masthead, taken) = masthead::read(&mut inlines, &body);
    if masthead.lines.is_empty() {
        inlines.report(Finding::NoMasthead, Span::default(), None);
    }
    let rest = body.get(taken..).unwrap_or_default();
    let mut flow = flow::read(&mut inlines, rest, &masthead, hint.class);
    if flow.class == Class::Other && hint.class.is_none() {
        flow.class = told(&source, inlines.lexicon);
    }
    if masthead.symbols.is_empty() {
        masthead.symbols.extend(front_symbol(&flow, &source));
    }
    check::facts(&mut inlines, &masthead, &flow);
    let flow::Flow { class, communication, sponsors, organ, adoption, mut components } = flow;
    if masthead.organs.is_empty() {
        masthead.organs.extend(organ.or_else(|| masthead.symbols.first().and_then(symbol::organ)));
    }
    if communication.is_some() {
        check::agenda(&mut inlines, &masthead, &components);
    }
    weave::weave(&mut inlines, asides, &mut masthead, &mut components);
    let diagnostics = inlines.finish();
    let document = Document {
        source,
        language,
        class,
        masthead,
        communication,
        sponsors,
        adoption,
        components,
        ..Document::default()
    };
    (document, diagnostics)
}

/// The one symbol that stands above the text of a document without masthead, on a line that is no title. In brackets
/// behind the number of an old resolution, `[S/714, I]`, stands that of its draft.
fn front_symbol(flow: &flow::Flow, source: &str) -> Option<Symbol> {
    let blocks = flow.components.first()?.blocks.iter();
    let above = blocks.take_while(|block| !matches!(block, Block::Paragraph(_)));
    let lines = above.filter_map(|block| if let Block::Line(text) = block { Some(text) } else { None });
    let bracketed = |span: Span| source.get(..span.start as usize).is_some_and(|before| before.ends_with('['));
    let mut symbols = lines.flat_map(|line| &line.runs).filter_map(|run| match &run.mention {
        Some(Mention::Symbol(symbol)) if run.span.of(source).contains('/') && !bracketed(run.span) => Some(symbol),
        _ => None,
    });
    let first = symbols.next()?;
    symbols.all(|other| other == first).then(|| first.clone())
}

/// Bytes at the head and at the end of a text in which a phrase is looked for that tells its class.
const TELLING: usize = 64 * 1024;
const TELLING_AT_END: usize = 4 * 1024;

/// The class that a phrase of the text tells, where no title does.
fn told(source: &str, lexicon: &lexicon::Lexicon) -> Class {
    let end = (0..=TELLING.min(source.len())).rev().find(|&end| source.is_char_boundary(end)).unwrap_or_default();
    let tail = source.len().saturating_sub(TELLING_AT_END).max(end);
    let tail = (tail..=source.len()).find(|&start| source.is_char_boundary(start)).unwrap_or(source.len());
    let folded = [source.get(..end), source.get(tail..)].map(|part| phrase::fold(part.unwrap_or_default()));
    let has = |phrase: &str| folded.iter().any(|part| part.contains(&phrase::fold(phrase)));
    let found = lexicon.tells.iter().find(|(phrase, _)| has(phrase));
    found.map_or(Class::Other, |&(_, class)| class)
}
