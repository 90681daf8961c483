//! Fewer points: Visvalingam and Whyatt's method, arc by arc.

use super::project::{Place, Projected};

/// The area in square units below which a corner goes unseen.
const TOLERANCE: f64 = 3.0;

/// Simplifies every arc; its ends stay, where other arcs meet it.
pub(super) fn simplify(outlines: &mut Projected) {
    outlines.arcs.iter_mut().for_each(simplify_arc);
}

/// Takes away the point that makes the smallest triangle with its neighbours until none is below the tolerance.
///
/// A closed arc keeps four points at least, so that an island stays one. Looking for the smallest
/// anew each time is slow only for long arcs, and the atlas has none beyond a few thousand points.
fn simplify_arc(points: &mut Vec<Place>) {
    let least = if points.first() == points.last() { 4 } else { 2 };
    let mut sizes: Vec<f64> = points.windows(3).map(triangle).collect();
    while points.len() > least {
        let smallest = sizes.iter().enumerate().min_by(|(_, a), (_, b)| a.total_cmp(b));
        let Some((at, _)) = smallest.filter(|&(_, &size)| size < TOLERANCE) else { break };
        // The triangle at `at` has its middle one point further.
        points.remove(at + 1);
        sizes.remove(at);
        for near in at.saturating_sub(1)..=at {
            if let (Some(size), Some(corner)) = (sizes.get_mut(near), points.get(near..near + 3)) {
                *size = triangle(corner);
            }
        }
    }
}

/// The area of the triangle of three places.
fn triangle(corner: &[Place]) -> f64 {
    let &[a, b, c] = corner else { return 0.0 };
    ((b.0 - a.0) * (c.1 - a.1) - (c.0 - a.0) * (b.1 - a.1)).abs() / 2.0
}
