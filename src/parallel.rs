//! Two language versions side by side: which blocks of one say what which blocks of the other say.
//!
//! [`Outline`] is what is compared of a document, block by block: kinds, printed numbers, lengths, and what is
//! written alike in every language: dates, symbols, States, figures. [`align`] finds the [`Rows`]: a block beside
//! its translation nearly always, two beside one where a version joins or splits them, one beside none where
//! something is missing.

mod align;
mod outline;
mod rows;

pub use align::align;
pub use outline::{Kind, Outline, Unit};
pub use rows::{Row, Rows};
