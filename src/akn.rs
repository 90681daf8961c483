//! The reader of AKN4UN, the XML in which the United Nations publishes its resolutions.
//!
//! One pass goes over the file. It writes the texts, as the page has them, into a source of their
//! own, to which the tree's spans point: references are resolved there, white space is folded, every
//! text stands on a line, and the notes, which the file has in the middle of sentences, follow the
//! component that they belong to. Then lists are told by their marks and names are found, as in any
//! text. What the file tells beside the text becomes [`crate::document::Metadata`].

mod body;
mod cover;
mod inline;
mod language;
mod link;
mod list;
mod metadata;
mod note;
mod piece;
mod reading;
mod sponsors;
mod table;
mod tag;
mod vote;
mod xml;

use crate::document::{Diagnostic, Document, Finding, Span};
use crate::names::Names;
use crate::text;
pub use language::language;
use reading::Reading;

/// Bytes within which the root element of a file begins.
const HEAD: usize = 4096;

/// Whether a source is XML: what begins with a declaration or with the root element.
pub fn is_akn(source: &str) -> bool {
    let start = source.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    start.starts_with("<?xml")
        || start.starts_with("<akomaNtoso")
        || head(start).contains("<akomaNtoso") && start.starts_with('<')
}

fn head(source: &str) -> &str {
    let end = (0..=HEAD.min(source.len())).rev().find(|&end| source.is_char_boundary(end)).unwrap_or_default();
    source.get(..end).unwrap_or_default()
}

/// Reads any XML; what is not understood is kept as text, with a diagnostic.
pub fn read(source: &str, names: &Names) -> (Document, Vec<Diagnostic>) {
    let mut reading = Reading::new(source, names);
    reading.read();
    let (mut document, mut diagnostics) = reading.finish();
    list::gather(&mut document, &mut diagnostics);
    let text = std::mem::take(&mut document.source);
    let found = text::shared::find_mentions(&text, document.language, names, document.texts_mut());
    document.source = text;
    diagnostics.extend(found);
    if document.masthead.lines.is_empty() {
        diagnostics.push(Diagnostic { finding: Finding::NoMasthead, span: Span::default(), related: None });
    }
    diagnostics.sort_by_key(|diagnostic| diagnostic.span);
    (document, diagnostics)
}
