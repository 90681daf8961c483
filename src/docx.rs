//! Word files (`.docx`, Office Open XML), as the text that they print.
//!
//! The text is in the form that the [reader of texts](crate::text) knows: a paragraph a line with an
//! empty line after it, emphasis as `*italic*` and `**bold**`, headings with `#`, numbers of lists as
//! Word counts them, rows of tables between `|`, notes under the text with their marks. Headers and
//! footers are left out, since they repeat on every page what the first page says; text boxes are kept
//! after the paragraph that holds them. So one reader finds the structure, whatever the file was.

mod body;
mod count;
mod numbering;
mod package;
mod paragraph;
mod styles;
mod table;
mod xml;

use body::Body;
use numbering::Numbering;
use package::Package;
use styles::Styles;

/// Why a file has no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Broken {
    /// No Word file, or one whose parts cannot be unpacked.
    Package,
    /// Its parts unpack to more bytes than are read.
    TooLong,
}

/// The text of a Word file; `limit` is the most bytes that a part of it may unpack to.
pub fn text(bytes: &[u8], limit: usize) -> Result<String, Broken> {
    let mut package = Package::open(bytes, limit)?;
    let document = package.main()?;
    let mut part = |name: &str| package.beside(name).unwrap_or_default();
    let styles = Styles::read(&part("styles.xml"));
    let numbering = Numbering::read(&part("numbering.xml"));
    let notes = part("footnotes.xml");
    let mut body = Body::new(&styles, numbering);
    body.read(&document);
    body.notes(&notes);
    Ok(body.finish())
}
