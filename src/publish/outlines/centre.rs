//! Where the name of a State stands on the map, or its mark.

use super::project::Place;

/// A place well within a ring, with the room that a line of text has there.
pub(super) struct Centre {
    pub x: i32,
    pub y: i32,
    pub room: i32,
}

/// The lines across a ring on which a place is looked for.
const LINES: u32 = 24;

/// The middle of the widest stretch across a ring that stays wide a little above and below.
pub(super) fn centre(ring: &[Place]) -> Centre {
    let (top, bottom) = ring.iter().fold((f64::MAX, f64::MIN), |(top, bottom), &(_, y)| (top.min(y), bottom.max(y)));
    let step = (bottom - top) / f64::from(LINES);
    let lines: Vec<_> = (0..LINES).map(|line| top + (f64::from(line) + 0.5) * step).collect();
    let across = lines.iter().filter_map(|&y| {
        let bands = [y - 1.5 * step, y, y + 1.5 * step].map(|y| stretches(ring, y));
        let [above, here, below] = bands;
        let shared = common(&common(&above, &here), &below);
        let widest = shared.into_iter().max_by(|a, b| (a.1 - a.0).total_cmp(&(b.1 - b.0)))?;
        Some((widest, y))
    });
    // Of lines about as wide the one nearest to the middle.
    let middle = (top + bottom) / 2.0;
    let worth =
        |((left, right), y): ((f64, f64), f64)| (right - left) * (1.0 - 0.5 * (y - middle).abs() / (bottom - top));
    let best = across.max_by(|&a, &b| worth(a).total_cmp(&worth(b)));
    let first = ring.first().copied().unwrap_or_default();
    let ((left, right), y) = best.unwrap_or(((first.0, first.0), first.1));
    Centre { x: ((left + right) / 2.0).round() as i32, y: y.round() as i32, room: (right - left).round() as i32 }
}

/// The stretches of the level line at `y` that lie within the ring, from left to right.
fn stretches(ring: &[Place], y: f64) -> Vec<(f64, f64)> {
    let sides = ring.iter().zip(ring.iter().cycle().skip(1));
    let crossing = sides.filter(|(a, b)| (a.1 > y) != (b.1 > y));
    let mut places: Vec<f64> = crossing.map(|(a, b)| a.0 + (y - a.1) * (b.0 - a.0) / (b.1 - a.1)).collect();
    places.sort_by(f64::total_cmp);
    places.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect()
}

/// What two rows of stretches have in common.
fn common(a: &[(f64, f64)], b: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let pairs = a.iter().flat_map(|a| b.iter().map(move |b| (a.0.max(b.0), a.1.min(b.1))));
    pairs.filter(|(left, right)| left < right).collect()
}
