use super::label::Label;
use super::scale::{SIZE, Scale};
use crate::document::StateCode;
use crate::states::{Frame, Outlines, Point, Role, StateEntry, successors};

/// What a map shows: which part of the world, the States concerned in it, and the land around them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    pub frame: Frame,
    pub scale: Scale,
    pub shapes: Vec<Shape>,
    /// The radius of the marks in hundredths of a pixel.
    pub mark: i32,
    /// Path data of the land of other States.
    pub land: String,
    pub boundaries: String,
    /// Boundaries that are not settled.
    pub unsettled: String,
}

/// A State concerned, as drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shape {
    pub code: StateCode,
    pub role: Role,
    pub transmits: bool,
    /// Path data; for a historical State, of those that stand where it stood.
    pub path: String,
    /// Where it is marked, if it is too small to be seen.
    pub mark: Option<Point>,
    pub label: Option<Label>,
}

/// The narrowest part of the world that is shown, in units: closer, outlines would show their corners.
const LEAST: i32 = 260;

/// The width and height in pixels below which a State gets a mark, and the radius of the mark in hundredths
/// of a pixel: for a few States, and for as many as vote, which would cover one another.
const FEW: (i32, i32) = (9, 420);
const MANY: (i32, i32) = (4, 240);

/// So many States are many.
const CROWD: usize = 60;

impl Plan {
    /// The part of the world where the States concerned are, each with its main land whole.
    pub fn of(outlines: &Outlines, states: &[StateEntry]) -> Self {
        let around = frame(outlines, states);
        let margin = around.width.max(around.height) / 16;
        Self::within(outlines, states, around.fit(SIZE, margin, LEAST))
    }

    /// The whole world.
    pub fn world(outlines: &Outlines, states: &[StateEntry]) -> Self {
        Self::within(outlines, states, outlines.world().fit(SIZE, 0, LEAST))
    }

    /// The States that are marked, with the place of the mark.
    pub fn marked(&self) -> impl Iterator<Item = (Point, &Shape)> {
        self.shapes.iter().filter_map(|shape| Some((shape.mark?, shape)))
    }

    fn within(outlines: &Outlines, states: &[StateEntry], frame: Frame) -> Self {
        let scale = Scale::of(frame);
        let concerned: Vec<StateCode> = states.iter().flat_map(|entry| successors(entry.code)).collect();
        let (small, mark) = if states.len() < CROWD { FEW } else { MANY };
        Self {
            frame,
            scale,
            mark,
            shapes: states.iter().filter_map(|entry| shape(outlines, entry, scale, small)).collect(),
            land: outlines.land(frame, &concerned),
            boundaries: outlines.boundaries(frame, true),
            unsettled: outlines.boundaries(frame, false),
        }
    }
}

/// Around the States concerned; the whole world where there is none with an outline.
fn frame(outlines: &Outlines, states: &[StateEntry]) -> Frame {
    let codes: Vec<StateCode> = states.iter().flat_map(|entry| successors(entry.code)).collect();
    outlines.frame(&codes).unwrap_or(outlines.world())
}

/// How a State is drawn; none where no present State stands where it stood.
fn shape(outlines: &Outlines, entry: &StateEntry, scale: Scale, small: i32) -> Option<Shape> {
    let present = successors(entry.code);
    let land = outlines.frame(&present)?;
    let largest = present.iter().filter_map(|&code| outlines.get(code)).max_by_key(|outline| outline.room)?;
    let room = Frame { width: largest.room, height: land.height * 2 / 3, ..land };
    let small = land.width.max(land.height) < scale.units(small * 100);
    Some(Shape {
        code: entry.code,
        role: entry.role(),
        transmits: entry.transmits,
        path: present.iter().map(|&code| outlines.path(code)).collect(),
        mark: small.then_some(largest.place),
        label: Label::fit(&entry.name, largest.place, room, scale),
    })
}
