use crate::states::Frame;

/// The width and height of the map on the page in pixels.
pub const SIZE: (i32, i32) = (336, 210);

/// How many units of the map are a pixel, in hundredths, where the map has its width on the page.
///
/// Whole numbers all through: the viewer carries no code to print fractions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale(i32);

impl Scale {
    /// The scale at which a frame fills the width.
    pub fn of(frame: Frame) -> Self {
        Self((frame.width.saturating_mul(100) / SIZE.0).max(1))
    }

    /// Hundredths of a pixel as whole units, one at least.
    pub fn units(self, hundredths: i32) -> i32 {
        (self.0.saturating_mul(hundredths) / 10_000).max(1)
    }

    /// The whole pixels in a number of units.
    pub fn pixels(self, units: i32) -> i32 {
        units.saturating_mul(100) / self.0
    }

    /// The function `scale` of the attribute `transform` that brings pixels to units.
    pub fn transform(self) -> String {
        format!("scale({}.{:02})", self.0 / 100, self.0 % 100)
    }
}
