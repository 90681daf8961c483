//! What the tests know of the letter: its address, and the tree that the page was written from.

use chancery::document::{Document, Language, LeafKind};
use chancery::names::Names;

pub const LETTER: &str = "/fr/A/62/492/";

pub const SOURCE: &str = include_str!("../../../../documents/A-62-492/fr.txt");

/// The letter, read as the build reads it.
pub fn document() -> Document {
    chancery::read(SOURCE.to_owned(), &Names::of(Language::French)).0
}

/// The characters that the paper must show, printed numbers and bullets included, without white space.
pub fn printed_characters() -> String {
    let document = document();
    let printed = document.leaves().into_iter().filter(|leaf| leaf.kind != LeafKind::Layout);
    let text: String = printed.map(|leaf| leaf.span.of(&document.source)).collect();
    text.split_whitespace().collect()
}
