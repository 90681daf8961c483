//! The levels of a list, told by the style of its markers.

use crate::document::{Number, Point};
use crate::text::marker::{Marker, Style};

/// Levels of a list that are followed; what is deeper stays at the last of them.
pub(in crate::text) const DEEPEST: usize = 8;

/// The style and the last value of each level of the list that is being read.
#[derive(Default)]
pub(in crate::text) struct Levels<'s>(Vec<(Style, &'s str)>);

impl<'s> Levels<'s> {
    pub fn last_value(&self) -> Option<&'s str> {
        self.0.last().map(|&(_, value)| value)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// The level of a marker, from 0; none where it would be deeper than is followed.
    pub fn enter(&mut self, marker: &Marker<'s>) -> Option<usize> {
        let known = self.0.iter().position(|&(style, _)| style == marker.style);
        let level = known.unwrap_or(self.0.len());
        if level >= DEEPEST {
            return None;
        }
        self.0.truncate(level);
        self.0.push((marker.style, marker.value));
        Some(level)
    }
}

/// Adds a point at `level` below the last points of the levels above it; one without a printed
/// number is counted.
pub(in crate::text) fn add(points: &mut Vec<Point>, level: usize, mut point: Point) {
    match points.last_mut() {
        Some(last) if level > 0 => add(&mut last.points, level - 1, point),
        _ => {
            if let Number::Assigned(number) = &mut point.number {
                *number = u32::try_from(points.len() + 1).unwrap_or(u32::MAX);
            }
            points.push(point);
        }
    }
}

/// The last point of a list, at whatever level.
pub(in crate::text) fn last(points: &mut [Point]) -> Option<&mut Point> {
    let last = points.last_mut()?;
    if last.points.is_empty() { Some(last) } else { self::last(&mut last.points) }
}
