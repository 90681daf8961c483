//! What the viewer says: sentences that the page carries in its language, `data-copied="Link copied."`.
//!
//! `{}` in a sentence stands for what it tells.

use crate::browser::dom;
pub use crate::browser::said::fill;
use crate::browser::said::in_form;

/// The sentence of a name.
pub fn sentence(name: &str) -> String {
    let said = dom::first(".toast").and_then(|said| said.get_attribute(&format!("data-{name}")));
    said.unwrap_or_default()
}

/// A sentence about something.
pub fn about(name: &str, told: &str) -> String {
    fill(&sentence(name), told)
}

/// A sentence about a number, in the form that the language of the page has for it.
pub fn counted(name: &str, number: usize) -> String {
    in_form(&sentence(name), number)
}
