//! BM25: how much a document is about a term, and how rare a term is.

/// The parameters of BM25: how soon more of a word adds little, and how much long texts count for less.
const K1: f32 = 1.2;
const B: f32 = 0.75;

/// How much a document is about a term that has a weight in it, from 0 to 1: BM25 without the rarity of the term.
pub fn impact(weight: u32, length: u32, mean: f32) -> f32 {
    saturated(weight, norm(length as f32, mean))
}

/// How rare a term is: the other factor of BM25.
pub fn rarity(documents: u32, frequency: u32) -> f32 {
    let (documents, frequency) = (documents as f32, frequency.min(documents) as f32);
    (1.0 + (documents - frequency + 0.5) / (frequency + 0.5)).ln()
}

/// An impact, from the weight of a term and what it is weighed against.
pub(super) fn saturated(weight: u32, norm: f32) -> f32 {
    weight as f32 / (weight as f32 + norm)
}

/// What weights are weighed against in a document of a length.
pub(super) fn norm(length: f32, mean: f32) -> f32 {
    K1 * (1.0 - B + B * length / mean.max(1.0))
}
