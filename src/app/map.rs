//! The map of the States of a document: its table, drawn.
//!
//! One drawing serves twice. Published pages carry it as a still [`picture`] in the colours of a
//! theme; the viewer puts the same drawing in its place in the colours of the style sheet, with links,
//! one selection with the table, and the whole world a press away.

mod label;
mod layers;
mod palette;
mod patterns;
mod picture;
mod plan;
mod scale;
#[cfg(feature = "viewer")]
mod seen;
mod view;

/// Where the outlines of States are fetched from.
pub const OUTLINES: &str = "/map/world.txt";

pub use palette::Palette;
pub use picture::picture;
pub use plan::Plan;
pub use scale::SIZE;
#[cfg(feature = "viewer")]
pub use seen::show_when_seen;
pub use view::MapView;
