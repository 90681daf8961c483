//! The reader of plain text and Markdown, as extracted from Word or PDF files.
//!
//! A first pass cuts the source into lines, a second one the lines into blocks (masthead, headings,
//! paragraphs, lists, signatures), and while a block is made its text is cut into runs. Each pass
//! goes forward only, so that time is linear in the size of the source. What each language writes
//! is data, in `lexicon`.

mod blocks;
mod communication;
mod conclusion;
mod date;
mod emphasis;
mod flow;
mod inline;
mod items;
mod language;
mod lexicon;
mod marker;
mod masthead;
mod number;
mod part;
mod phrase;
mod scan;
mod session;
pub(crate) mod shared;
mod signature;
mod symbol;
mod variants;

use crate::document::{Diagnostic, Document, Finding, Span};
use crate::names::Names;
use inline::Inlines;
pub use language::language;

/// Reads any text; what is not understood is kept as paragraphs, with a diagnostic.
pub fn read(source: String, names: &Names) -> (Document, Vec<Diagnostic>) {
    let language = language(&source);
    let mut inlines = Inlines::new(&source, lexicon::of(language), names);
    let lines = scan::lines(&source);
    let (masthead, taken) = masthead::read(&mut inlines, &lines);
    if masthead.lines.is_empty() {
        inlines.report(Finding::NoMasthead, Span::default(), None);
    }
    let rest = lines.get(taken..).unwrap_or_default();
    let flow = flow::read(&mut inlines, rest, &masthead.original_languages);
    let diagnostics = inlines.finish();
    let flow::Flow { class, communication, components } = flow;
    (Document { source, language, class, masthead, communication, components, ..Document::default() }, diagnostics)
}
