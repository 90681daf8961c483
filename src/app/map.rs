//! The map of the States of a document: its table, drawn.
//!
//! One [`Drawing`] serves three times. The build writes it beside the page, where it is a picture for
//! readers without script, in the colours of a theme; the viewer puts the same file into the page, where
//! its colours are those of the style sheet and its States are links. For a file of the reader's own, the
//! opener draws it in place.

mod drawing;
mod label;
mod layers;
mod palette;
mod patterns;
mod plan;
mod scale;

pub use drawing::Drawing;
#[cfg(feature = "publish")]
pub use drawing::picture;
pub use palette::Palette;
pub use plan::Plan;
pub use scale::SIZE;
