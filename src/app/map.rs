//! The map of the States of a document: its table, drawn.
//!
//! One drawing serves twice. Published pages carry it as a still [`picture`], coloured by
//! presentation attributes alone, so that it needs no style sheet; the viewer puts the same drawing
//! in its place, with links, one selection with the table, and the whole world a press away. There
//! the style sheet overrides the attributes by class.

mod label;
mod layers;
mod palette;
mod patterns;
mod picture;
mod plan;

pub use palette::Palette;
pub use picture::picture;
pub use plan::{Plan, SIZE};
