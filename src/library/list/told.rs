//! What a list tells of each document: how often the term occurs in it, or how much it is about the term.
//!
//! ```text
//! weights = (k: 2 bits, (weight: Rice k)*)
//! impacts = (impact / 8: 5 bits)*, if n ≤ 6
//!         | least: 8 bits, halvings: 3 bits, (what is above the least, so often halved: 5 bits, or 6 if n ≤ 128)*
//! ```
//!
//! A *weight* is a place in [`WEIGHTS`]. An *impact* is in 255ths. Weights take fewer bits, but lengths must be known
//! of all documents before they mean something.

use super::{BEST, Form, TINY};
use crate::library::bytes::{BitWriter, Bits, best_rice};

/// What the lists of an index tell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::library) enum Tells {
    /// Which documents there are: those of filters.
    Nothing,
    /// How often a term occurs, weighed by where: those of a small library, whose lengths are quickly fetched.
    #[default]
    Weights,
    /// How much a document is about a term.
    Impacts,
}

/// The weights that are told; those between are told as the one below or above. Beyond a few it matters little.
const WEIGHTS: [u32; 48] = [
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 24, 26, 28, 30, 32, 34, 36, 39, 42,
    45, 49, 53, 58, 64, 70, 77, 85, 94, 104, 115, 130, 150, 180, 230, 320, 500,
];

/// Bits that tell an impact in a layer, and in one of the best documents or of few.
const WIDTH: u32 = 5;
const WIDE: u32 = 6;
/// How often the impacts of a layer without a header are halved.
const HALVINGS: u32 = 3;

/// A weight as lists tell it: the place of the nearest in [`WEIGHTS`].
pub(in crate::library) fn of_weight(weight: u32) -> u8 {
    let next = WEIGHTS.partition_point(|known| *known < weight);
    let above = WEIGHTS.get(next).copied().unwrap_or(u32::MAX);
    let below = next.checked_sub(1).and_then(|before| WEIGHTS.get(before)).copied().unwrap_or(0);
    let nearer_below = below > 0 && weight - below < above.saturating_sub(weight);
    let place = if nearer_below || next == WEIGHTS.len() { next.saturating_sub(1) } else { next };
    u8::try_from(place).unwrap_or(u8::MAX)
}

/// The weight that is told so.
pub(in crate::library) fn weight(told: u8) -> u32 {
    WEIGHTS.get(usize::from(told)).copied().unwrap_or(1)
}

/// An impact as lists tell it.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is clamped to a byte")]
pub(in crate::library) fn of_impact(impact: f32) -> u8 {
    (impact * 255.0).round().clamp(0.0, 255.0) as u8
}

/// The impact that is told so.
pub(in crate::library) fn impact(told: u8) -> f32 {
    f32::from(told) / 255.0
}

/// Writes what is told of the documents of a layer.
pub(super) fn write(told: &[u32], form: &Form, bits: &mut BitWriter) {
    match form.tells {
        Tells::Nothing => {}
        Tells::Weights => {
            let k = best_rice(told, 4);
            bits.put(k, 2);
            told.iter().for_each(|place| bits.put_rice(*place, k));
        }
        Tells::Impacts => write_impacts(told, form, bits),
    }
}

fn write_impacts(told: &[u32], form: &Form, bits: &mut BitWriter) {
    let (mut least, mut halvings) = (0, HALVINGS);
    if !form.is_tiny() {
        least = told.iter().min().copied().unwrap_or(0);
        let most = told.iter().max().map_or(0, |most| most - least);
        halvings = (0..8).find(|halvings| most >> halvings < 1 << width(form)).unwrap_or(7);
        bits.put(least, 8);
        bits.put(halvings, 3);
    }
    told.iter().for_each(|impact| bits.put((impact - least) >> halvings, width(form)));
}

/// Calls `each` with what is told of every document of a layer.
pub(super) fn read(bits: &mut Bits, form: &Form, mut each: impl FnMut(u8)) -> Option<()> {
    match form.tells {
        Tells::Nothing => Some(()),
        Tells::Weights => {
            let k = bits.take(2)?;
            (0..form.frequency).try_for_each(|_| {
                let place = u8::try_from(bits.rice(k)?).ok().filter(|place| usize::from(*place) < WEIGHTS.len())?;
                each(place);
                Some(())
            })
        }
        Tells::Impacts => {
            let (least, halvings) = if form.is_tiny() { (0, HALVINGS) } else { (bits.take(8)?, bits.take(3)?) };
            // The middle of what was halved to the same number.
            let middle = (1 << halvings) >> 1;
            (0..form.frequency).try_for_each(|_| {
                let told = least + (bits.take(width(form))? << halvings) + middle;
                each(u8::try_from(told).unwrap_or(u8::MAX));
                Some(())
            })
        }
    }
}

/// Bits that tell an impact.
fn width(form: &Form) -> u32 {
    let size = form.frequency as usize;
    if size > TINY && size <= BEST { WIDE } else { WIDTH }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_weight_is_told_as_the_nearest() {
        let told = |told| weight(of_weight(told));
        assert_eq!([1, 2, 22, 23, 25, 27, 300, 9000].map(told), [1, 2, 22, 24, 26, 28, 320, 500]);
    }
}
