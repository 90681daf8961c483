//! Lists of documents in which a term occurs.
//!
//! ```text
//! list of n documents, n ≤ 64: layer of all
//!                      n > 64: length:number, layer of ≤ 4096, (file, offset, length: numbers)?
//! layer of n = bits: (k: 5 bits, if n > 6), (gap: Rice k)*, (k: 2 bits, (weight: Rice k)*)?
//! ```
//!
//! Documents are in order within a layer; a gap is what lies between two numbers, the first number counts from the
//! first document of the language. A *weight* is how often the term occurs, as a place in [`WEIGHTS`]. What is
//! beyond 4,096 documents, those with the highest impacts, lies in another file, as one layer of at most 16,384;
//! of terms that still more have, these are the best. Lists of filters have no weights.

use super::bytes::{BitWriter, Bits, Reader, count, put_number, rice_bits};
use std::ops::Range;

/// A document, by its number, and the weight of a term in it.
pub(super) type Posting = (u32, u32);

/// The weights that are told; those between are told as the one below or above. Beyond a few it matters little.
const WEIGHTS: [u32; 48] = [
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 24, 26, 28, 30, 32, 34, 36, 39, 42,
    45, 49, 53, 58, 64, 70, 77, 85, 94, 104, 115, 130, 150, 180, 230, 320, 500,
];

/// Documents of the longest list that does not tell its length, and of the longest that does not tell its `k`.
const SHORT: usize = 64;
const TINY: usize = 6;
/// Documents in the layer that lies beside the term, and in that which lies elsewhere.
const LAYER: usize = 4096;
const DEEP: usize = 16_384;

/// A list read from a shard.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct List {
    /// In how many documents the term occurs.
    pub frequency: u32,
    /// In layers, in order within each.
    pub postings: Vec<Posting>,
    /// Where more are.
    pub deep: Option<Deep>,
}

/// A layer in another file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Deep {
    pub file: u32,
    pub place: Range<u32>,
}

/// How a list is written, beside its documents.
#[derive(Clone, Debug)]
pub(super) struct Form {
    /// How many documents it has.
    pub frequency: u32,
    /// The documents of the language.
    pub documents: Range<u32>,
    /// Whether it tells weights.
    pub weighed: bool,
}

impl Form {
    /// The form of a layer of so many of the documents.
    fn layer(&self, size: usize) -> Self {
        Self { frequency: count(size), ..self.clone() }
    }

    /// The Rice code of gaps that lie as chance has it.
    fn k(&self) -> u32 {
        let others = count(self.documents.len()).saturating_sub(self.frequency);
        (others / (self.frequency + 1) * 11 / 16).max(1).ilog2()
    }

    /// How many documents its first layer has, and how many the one elsewhere.
    fn layers(&self) -> (usize, usize) {
        let all = (self.frequency as usize).min(self.documents.len());
        (all.min(LAYER), all.saturating_sub(LAYER).min(DEEP))
    }

    fn is_short(&self) -> bool {
        self.frequency as usize <= SHORT
    }
}

/// Writes a list, and hands the layer that lies elsewhere to `deep`, which tells where.
///
/// The documents are in order; `impact` tells which are the best of too many.
pub(super) fn write(
    postings: &[Posting],
    form: &Form,
    impact: impl Fn(&Posting) -> f32,
    out: &mut Vec<u8>,
    mut deep: impl FnMut(&[u8]) -> Deep,
) {
    if form.is_short() {
        out.extend(layer(postings, form));
        return;
    }
    let mut ranked = postings.to_vec();
    if ranked.len() > LAYER {
        ranked.sort_by(|a, b| impact(b).total_cmp(&impact(a)).then(a.0.cmp(&b.0)));
    }
    let (first, rest) = ranked.split_at_mut(LAYER.min(postings.len()));
    first.sort_unstable();
    let mut body = layer(first, &form.layer(first.len()));
    if let Some(layer_elsewhere) = rest.chunks_mut(DEEP).next() {
        layer_elsewhere.sort_unstable();
        let Deep { file, place } = deep(&layer(layer_elsewhere, &form.layer(layer_elsewhere.len())));
        [file, place.start, place.end - place.start].iter().for_each(|number| put_number(*number, &mut body));
    }
    put_number(count(body.len()), out);
    out.extend(body);
}

fn layer(postings: &[Posting], form: &Form) -> Vec<u8> {
    let mut before = form.documents.start;
    let gap = |(document, _): &Posting| {
        let gap = document - before;
        before = document + 1;
        gap
    };
    let gaps: Vec<u32> = postings.iter().map(gap).collect();
    let mut bits = BitWriter::default();
    let mut k = form.k();
    if postings.len() > TINY {
        k = best_k(&gaps, 22);
        bits.put(k, 5);
    }
    gaps.iter().for_each(|gap| bits.put_rice(*gap, k));
    if form.weighed {
        let levels: Vec<u32> = postings.iter().map(|(_, weight)| level(*weight)).collect();
        let k = best_k(&levels, 4);
        bits.put(k, 2);
        levels.iter().for_each(|level| bits.put_rice(*level, k));
    }
    bits.finish()
}

/// The place of the weight nearest to one.
fn level(weight: u32) -> u32 {
    let next = WEIGHTS.partition_point(|known| *known < weight);
    let above = WEIGHTS.get(next).copied().unwrap_or(u32::MAX);
    let below = next.checked_sub(1).and_then(|before| WEIGHTS.get(before)).copied().unwrap_or(0);
    let nearer_below = below > 0 && weight - below < above.saturating_sub(weight);
    count(if nearer_below || next == WEIGHTS.len() { next.saturating_sub(1) } else { next })
}

/// The Rice code, of so many, that takes the fewest bits.
fn best_k(numbers: &[u32], codes: u32) -> u32 {
    (0..codes).min_by_key(|k| numbers.iter().map(|number| rice_bits(*number, *k)).sum::<u64>()).unwrap_or(0)
}

/// Reads a list.
pub(super) fn read(from: &mut Reader, form: &Form) -> Option<List> {
    let mut list = List { frequency: form.frequency, ..List::default() };
    if form.is_short() {
        let mut bits = Bits::new(*from);
        read_layer(&mut bits, form, Some(&mut list.postings))?;
        *from = bits.rest();
        return Some(list);
    }
    let length = from.number()?;
    let mut bits = Bits::new(Reader(from.take(length)?));
    let (first, elsewhere) = form.layers();
    read_layer(&mut bits, &form.layer(first), Some(&mut list.postings))?;
    if elsewhere > 0 {
        let mut rest = bits.rest();
        let (file, start) = (rest.number()?, rest.number()?);
        list.deep = Some(Deep { file, place: start..start.checked_add(rest.number()?)? });
    }
    Some(list)
}

/// Passes over a list without reading it.
pub(super) fn skip(from: &mut Reader, form: &Form) -> Option<()> {
    if !form.is_short() {
        let length = from.number()?;
        return from.take(length).map(drop);
    }
    let mut bits = Bits::new(*from);
    read_layer(&mut bits, form, None)?;
    *from = bits.rest();
    Some(())
}

/// Adds the documents of a layer that lies elsewhere; the bytes of the file are told.
pub(super) fn read_deep(list: &mut List, file: &[u8], documents: &Range<u32>) -> Option<()> {
    let place = list.deep.take()?.place;
    let form = Form { frequency: list.frequency, documents: documents.clone(), weighed: true };
    let bytes = Reader(file.get(place.start as usize..place.end as usize)?);
    read_layer(&mut Bits::new(bytes), &form.layer(form.layers().1), Some(&mut list.postings))
}

/// Reads a layer into some postings, or passes over it.
fn read_layer(bits: &mut Bits, form: &Form, mut postings: Option<&mut Vec<Posting>>) -> Option<()> {
    let k = if form.frequency as usize > TINY { bits.take(5)? } else { form.k() };
    let begin = postings.as_ref().map_or(0, |postings| postings.len());
    let mut next = form.documents.start;
    for _ in 0..form.frequency {
        let document = bits.rice(k)?.checked_add(next).filter(|document| form.documents.contains(document))?;
        next = document + 1;
        if let Some(postings) = &mut postings {
            postings.push((document, 1));
        }
    }
    if !form.weighed {
        return Some(());
    }
    let k = bits.take(2)?;
    let Some(postings) = postings else {
        return (0..form.frequency).try_for_each(|_| bits.rice(k).map(drop));
    };
    postings.iter_mut().skip(begin).try_for_each(|(_, weight)| {
        *weight = *WEIGHTS.get(bits.rice(k)? as usize)?;
        Some(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn written(postings: &[Posting], form: &Form) -> (Vec<u8>, Vec<u8>) {
        let (mut out, mut deep) = (Vec::new(), Vec::new());
        write(
            postings,
            form,
            |posting| posting.1 as f32,
            &mut out,
            |bytes| {
                deep.extend_from_slice(bytes);
                Deep { file: 7, place: 0..count(bytes.len()) }
            },
        );
        (out, deep)
    }

    #[test]
    fn a_weight_is_told_as_the_nearest() {
        let told = |weight| WEIGHTS[level(weight) as usize];
        assert_eq!([1, 2, 22, 23, 25, 27, 300, 9000].map(told), [1, 2, 22, 24, 26, 28, 320, 500]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn a_list_is_read_as_written(
            gaps in prop::collection::vec((1..9_u32, 0..48_usize), 0..6000), first in 0..50_u32, more in 1..300_u32
        ) {
            let mut document = first;
            let mut postings = Vec::new();
            for (gap, level) in gaps {
                postings.push((document, WEIGHTS[level]));
                document += gap;
            }
            let form = Form { frequency: count(postings.len()), documents: first..document + more, weighed: true };
            let (bytes, deep) = written(&postings, &form);
            let mut reader = Reader(&bytes);
            let mut list = read(&mut reader, &form).unwrap();
            prop_assert!(reader.is_empty());
            prop_assert_eq!(list.deep.is_some(), postings.len() > LAYER);
            if list.deep.is_some() {
                let least = list.postings.iter().map(|posting| posting.1).min();
                read_deep(&mut list, &deep, &form.documents).unwrap();
                let most = list.postings.iter().skip(LAYER).map(|posting| posting.1).max();
                prop_assert!(most <= least, "the best come first");
            }
            list.postings.sort_unstable();
            prop_assert_eq!(list.postings, postings);
            let mut reader = Reader(&bytes);
            prop_assert_eq!(skip(&mut reader, &form), Some(()));
            prop_assert!(reader.is_empty());
        }

        #[test]
        fn hostile_bytes_are_no_list(
            bytes in prop::collection::vec(any::<u8>(), 0..200), frequency in 0..10_000_u32, all in 0..10_000_u32, weighed in any::<bool>()
        ) {
            let form = Form { frequency, documents: 0..all, weighed };
            if let Some(list) = read(&mut Reader(&bytes), &form) {
                prop_assert!(list.postings.iter().all(|posting| form.documents.contains(&posting.0)));
            }
            skip(&mut Reader(&bytes), &form);
        }
    }
}
