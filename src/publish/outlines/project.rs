//! Eckert IV, an equal-area projection of the whole world, with 11° E in the middle.
//!
//! From there the edge of the map runs through the Bering Strait and cuts no State's main land.

use std::f64::consts::{FRAC_PI_2, PI};

use super::atlas::{Area, Atlas, Position};
use super::write::{HEIGHT, WIDTH};
use crate::states::Point;

const CENTRE: f64 = 11.0;

/// A point of the map, `x` to the right and `y` down.
pub(super) type Place = (f64, f64);

/// Outlines on the plane.
pub(super) struct Projected {
    pub arcs: Vec<Vec<Place>>,
    /// The lowest latitude of each arc, by which a line is told to lie in Kashmir.
    pub souths: Vec<f64>,
    pub areas: Vec<Area>,
}

pub(super) fn project(atlas: Atlas) -> Projected {
    let souths = atlas.arcs.iter().map(|arc| arc.iter().map(|&(_, latitude)| latitude).fold(90.0, f64::min)).collect();
    let arcs = atlas.arcs.iter().map(|arc| project_arc(arc)).collect();
    Projected { arcs, souths, areas: atlas.areas }
}

/// Where a place on Earth, in degrees east and north, lies on the map.
pub fn place(longitude: f64, latitude: f64) -> Point {
    let east = (longitude - CENTRE + 180.0).rem_euclid(360.0) - 180.0;
    let (x, y) = eckert(east.to_radians(), latitude.to_radians());
    (x.round() as i32, y.round() as i32)
}

/// An arc goes on beyond the edge of the map rather than jump to the other side.
fn project_arc(arc: &[Position]) -> Vec<Place> {
    let mut last: Option<f64> = None;
    let place = |&(longitude, latitude): &Position| {
        let mut east = (longitude - CENTRE + 180.0).rem_euclid(360.0) - 180.0;
        if let Some(last) = last {
            east += ((last - east) / 360.0).round() * 360.0;
        }
        last = Some(east);
        eckert(east.to_radians(), latitude.to_radians())
    };
    arc.iter().map(place).collect()
}

/// The place of a point, `east` from the middle of the map, both in radians.
fn eckert(east: f64, latitude: f64) -> Place {
    let target = (2.0 + FRAC_PI_2) * latitude.sin();
    // Newton's method for θ + sin θ cos θ + 2 sin θ = target; it converges in a few rounds.
    let mut theta = latitude / 2.0;
    for _ in 0..12 {
        let slope = 1.0 + (2.0 * theta).cos() + 2.0 * theta.cos();
        theta -= (theta + theta.sin() * theta.cos() + 2.0 * theta.sin() - target) / slope.max(1e-9);
    }
    // The whole map is 2π wide and π high in these units.
    let (x, y) = (east * (1.0 + theta.cos()) / 2.0, theta.sin() * FRAC_PI_2);
    let scale = f64::from(WIDTH) / (2.0 * PI);
    (f64::from(WIDTH) / 2.0 + x * scale, f64::from(HEIGHT) / 2.0 - y * scale)
}
