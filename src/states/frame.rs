//! A part of the map.

use super::outlines::Point;

/// A rectangle in units of the map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Frame {
    pub x: i32,
    pub y: i32,
    pub width: i32,
    pub height: i32,
}

impl Frame {
    /// The smallest frame around points; none where there are none.
    pub fn around(points: impl Iterator<Item = Point>) -> Option<Self> {
        let point = |(x, y)| Self { x, y, width: 0, height: 0 };
        points.map(point).reduce(Self::join)
    }

    /// The smallest frame around both.
    pub fn join(self, other: Self) -> Self {
        let (x, y) = (self.x.min(other.x), self.y.min(other.y));
        let (right, bottom) = (self.right().max(other.right()), self.bottom().max(other.bottom()));
        Self { x, y, width: right.saturating_sub(x), height: bottom.saturating_sub(y) }
    }

    pub fn right(self) -> i32 {
        self.x.saturating_add(self.width)
    }

    pub fn bottom(self) -> i32 {
        self.y.saturating_add(self.height)
    }

    pub fn area(self) -> i64 {
        i64::from(self.width) * i64::from(self.height)
    }

    /// How far apart two frames are along the axis on which they are further apart; 0 where they meet.
    pub fn gap(self, other: Self) -> i32 {
        let across = self.x.max(other.x).saturating_sub(self.right().min(other.right()));
        let down = self.y.max(other.y).saturating_sub(self.bottom().min(other.bottom()));
        across.max(down).max(0)
    }

    /// A frame of the shape `wide` to `high` around this one, with a margin, no narrower than `least`.
    pub fn fit(self, (wide, high): (i32, i32), margin: i32, least: i32) -> Self {
        let (width, height) = (self.width.saturating_add(2 * margin), self.height.saturating_add(2 * margin));
        let width =
            width.max(i32::try_from(i64::from(height) * i64::from(wide) / i64::from(high.max(1))).unwrap_or(width));
        let width = width.max(least);
        let height = i32::try_from(i64::from(width) * i64::from(high) / i64::from(wide.max(1))).unwrap_or(height);
        let x = self.x.saturating_add(self.width / 2).saturating_sub(width / 2);
        let y = self.y.saturating_add(self.height / 2).saturating_sub(height / 2);
        Self { x, y, width, height }
    }

    /// The value of the attribute `viewBox`.
    pub fn view_box(self) -> String {
        format!("{} {} {} {}", self.x, self.y, self.width, self.height)
    }
}
