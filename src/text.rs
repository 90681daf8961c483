//! The reader of plain text and Markdown, as extracted from Word or PDF files.

use crate::document::{Diagnostic, Document};
use crate::names::Names;

/// Reads any text; what is not understood is kept as paragraphs, with a diagnostic.
pub fn read(source: String, _names: &Names) -> (Document, Vec<Diagnostic>) {
    (Document { source, ..Document::default() }, Vec::new())
}
