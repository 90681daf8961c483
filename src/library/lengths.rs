use super::bm25::{norm, saturated};
use std::ops::Range;

/// The shortest length that is told, and how much the next is longer.
const SHORTEST: f32 = 8.0;
const STEP: f32 = 1.035;

/// How long the documents of a language are: a byte a document, how many times [`SHORTEST`] must be
/// lengthened by [`STEP`] and less than a fiftieth off, behind the mean as four bytes (IEEE 754, the lowest first).
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Lengths {
    documents: Range<u32>,
    steps: Vec<u8>,
    /// What the weight is weighed against, for each step.
    norms: Vec<f32>,
}

impl Lengths {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is clamped to a byte")]
    pub fn write(lengths: &[u32]) -> Vec<u8> {
        let sum: f64 = lengths.iter().map(|length| f64::from(*length)).sum();
        let mean = (sum / lengths.len().max(1) as f64) as f32;
        let step = |length: &u32| (*length as f32 / SHORTEST).max(1.0).log(STEP).round().clamp(0.0, 255.0) as u8;
        mean.to_le_bytes().into_iter().chain(lengths.iter().map(step)).collect()
    }

    /// Of documents in a range; as long as any where the bytes do not tell.
    pub fn read(bytes: &[u8], documents: Range<u32>) -> Self {
        let (mean, steps) =
            bytes.split_first_chunk().map_or((0.0, [].as_slice()), |(mean, steps)| (f32::from_le_bytes(*mean), steps));
        let norms = (0..=255_u8).map(|step| norm(SHORTEST * STEP.powi(step.into()), mean)).collect();
        Self { documents, steps: steps.to_vec(), norms }
    }

    pub fn has(&self, document: u32) -> bool {
        self.documents.contains(&document)
    }

    /// How much one of the documents is about a term with a weight in it.
    pub fn impact(&self, document: u32, weight: u32) -> f32 {
        let step = self.steps.get(document.saturating_sub(self.documents.start) as usize);
        let norm = step.and_then(|step| self.norms.get(usize::from(*step))).copied().unwrap_or(1.0);
        saturated(weight, norm)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::impact;

    #[test]
    fn impacts_are_nearly_those_of_the_lengths() {
        let lengths: Vec<u32> = (0..2000).map(|n| n * n / 200 + n % 7).collect();
        let mean = lengths.iter().sum::<u32>() as f32 / lengths.len() as f32;
        let read = Lengths::read(&Lengths::write(&lengths), 10..2010);
        for (document, length) in (10..).zip(&lengths) {
            for weight in [1, 3, 20] {
                let (exact, told) = (impact(weight, *length, mean), read.impact(document, weight));
                assert!((exact - told).abs() < 0.006, "{length} words: {exact} {told}");
            }
        }
        let broken = Lengths::read(&[255; 3], 0..9);
        assert!(broken.impact(5, 1) > 0.0);
    }
}
