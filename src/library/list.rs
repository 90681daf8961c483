//! Lists of documents in which a term occurs, the best first in layers.
//!
//! ```text
//! list  = df:number, df ≤ 6: (gap:number, impact:byte)*
//!                    else:   length:number, layer of ≤ 64, layer of ≤ 4096, [file:number, offset:number, length:number]
//! layer = low:byte, high:byte, k:byte, bits: (gap:Rice k)*, (impact: 8 bits in the first layer, 4 in others)*
//! ```
//!
//! Documents are in order within a layer; a gap is what lies between two numbers, the first number counts
//! from the first document of the language. An *impact* is how much a document is about a term, from 0 to 1:
//! in steps between `low` and `high`, which are told in 255ths; where these are equal no bits follow. The
//! best 64 are told finely, for order among them is what readers see. What is beyond 4,160 documents lies in
//! layers of at most 16,384 in other files; only the first of these is read.

use super::bytes::{BitWriter, Bits, Reader, count, put_number, rice_bits};
use std::ops::Range;

/// A document, by its number, and how much it is about a term.
pub(super) type Posting = (u32, f32);

/// The longest list without layers.
const SHORT: usize = 6;
/// Documents in the layers that lie beside the term.
const LAYERS: [(usize, u32); 2] = [(64, 8), (4096, 4)];
/// Documents in a layer that lies elsewhere, and bits of an impact.
const DEEP: (usize, u32) = (16_384, 4);

/// A list read from a shard.
#[derive(Clone, Debug, Default, PartialEq)]
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

/// Writes a list, and hands the layers that lie elsewhere to `deep`, which tells where.
///
/// The documents are in order, and count from `first`.
pub(super) fn write(postings: &[Posting], first: u32, out: &mut Vec<u8>, mut deep: impl FnMut(&[u8]) -> Deep) {
    put_number(count(postings.len()), out);
    if postings.len() <= SHORT {
        let mut before = first;
        for &(document, impact) in postings {
            put_number(document - before, out);
            out.push(steps(impact, 255.0));
            before = document + 1;
        }
        return;
    }
    let mut ranked = postings.to_vec();
    if ranked.len() > LAYERS[0].0 {
        ranked.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    }
    let mut body = Vec::new();
    let mut rest = ranked.as_mut_slice();
    for (size, width) in LAYERS {
        let (layer, after) = rest.split_at_mut(size.min(rest.len()));
        put_layer(layer, first, width, &mut body);
        rest = after;
    }
    for layer in rest.chunks_mut(DEEP.0).take(1) {
        let mut bytes = Vec::new();
        put_layer(layer, first, DEEP.1, &mut bytes);
        let Deep { file, place } = deep(&bytes);
        [file, place.start, place.end - place.start].iter().for_each(|number| put_number(*number, &mut body));
    }
    put_number(count(body.len()), out);
    out.extend(body);
}

fn put_layer(layer: &mut [Posting], first: u32, width: u32, out: &mut Vec<u8>) {
    if layer.is_empty() {
        return;
    }
    layer.sort_by_key(|(document, _)| *document);
    let impacts = || layer.iter().map(|(_, impact)| impact.clamp(0.0, 1.0) * 255.0);
    let low = impacts().fold(255.0, f32::min).floor();
    let high = impacts().fold(0.0, f32::max).ceil();
    let gaps: Vec<u32> = gaps(layer, first).collect();
    let k = (0..20).min_by_key(|k| gaps.iter().map(|gap| rice_bits(*gap, *k)).sum::<u64>()).unwrap_or(0);
    let mut bits = BitWriter::default();
    gaps.iter().for_each(|gap| bits.put_rice(*gap, k));
    if high > low {
        let most = f32::from((1_u16 << width) - 1);
        impacts().for_each(|impact| bits.put(steps((impact - low) / (high - low), most).into(), width));
    }
    out.extend([steps(low / 255.0, 255.0), steps(high / 255.0, 255.0)]);
    put_number(k, out);
    out.extend(bits.finish());
}

fn gaps(layer: &[Posting], first: u32) -> impl Iterator<Item = u32> {
    let mut before = first;
    layer.iter().map(move |(document, _)| {
        let gap = document - before;
        before = document + 1;
        gap
    })
}

/// A part of 1 in so many steps.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is clamped to a byte")]
fn steps(part: f32, most: f32) -> u8 {
    (part * most).round().clamp(0.0, 255.0) as u8
}

/// Reads a list of documents within a range.
pub(super) fn read(from: &mut Reader, documents: &Range<u32>) -> Option<List> {
    let frequency = from.number()?;
    let mut list = List { frequency, ..List::default() };
    if frequency as usize <= SHORT {
        let mut next = documents.start;
        for _ in 0..frequency {
            let document = from.number()?.checked_add(next).filter(|document| documents.contains(document))?;
            list.postings.push((document, f32::from(from.byte()?) / 255.0));
            next = document + 1;
        }
        return Some(list);
    }
    let length = from.number()?;
    let mut body = Reader(from.take(length)?);
    let mut left = frequency.min(count(documents.len())) as usize;
    for (size, width) in LAYERS {
        read_layer(&mut body, documents, left.min(size), width, &mut list.postings)?;
        left = left.saturating_sub(size);
    }
    if left > 0 {
        let (file, start) = (body.number()?, body.number()?);
        list.deep = Some(Deep { file, place: start..start.checked_add(body.number()?)? });
    }
    Some(list)
}

/// Passes over a list without reading it.
pub(super) fn skip(from: &mut Reader) -> Option<()> {
    let frequency = from.number()?;
    if frequency as usize > SHORT {
        let length = from.number()?;
        return from.take(length).map(drop);
    }
    (0..frequency).try_for_each(|_| from.number().and(from.byte()).map(drop))
}

/// Adds the documents of a layer that lies elsewhere; the bytes of the file are told.
pub(super) fn read_deep(list: &mut List, file: &[u8], documents: &Range<u32>) -> Option<()> {
    let place = list.deep.take()?.place;
    let known: usize = LAYERS.iter().map(|(size, _)| size).sum();
    let size = (list.frequency as usize).min(documents.len()).saturating_sub(known).min(DEEP.0);
    let mut bytes = Reader(file.get(place.start as usize..place.end as usize)?);
    read_layer(&mut bytes, documents, size, DEEP.1, &mut list.postings)
}

/// Reads a layer of so many documents, and leaves the reader behind it.
fn read_layer(
    from: &mut Reader,
    documents: &Range<u32>,
    size: usize,
    width: u32,
    postings: &mut Vec<Posting>,
) -> Option<()> {
    if size == 0 {
        return Some(());
    }
    let (low, high) = (f32::from(from.byte()?), f32::from(from.byte()?));
    let k = from.number()?;
    let mut bits = Bits::new(*from);
    let begin = postings.len();
    let mut next = documents.start;
    for _ in 0..size {
        let document = bits.rice(k)?.checked_add(next).filter(|document| documents.contains(document))?;
        postings.push((document, low / 255.0));
        next = document + 1;
    }
    if high > low {
        let step = (high - low) / 255.0 / f32::from((1_u16 << width) - 1);
        for posting in postings.iter_mut().skip(begin) {
            posting.1 += step * bits.take(width)? as f32;
        }
    }
    *from = bits.rest();
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn written(postings: &[Posting], first: u32) -> (Vec<u8>, Vec<u8>) {
        let (mut out, mut deep) = (Vec::new(), Vec::new());
        write(postings, first, &mut out, |bytes| {
            deep.extend_from_slice(bytes);
            Deep { file: 7, place: 0..count(bytes.len()) }
        });
        (out, deep)
    }

    fn nearly(a: &[Posting], b: &[Posting], error: f32) -> bool {
        a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.0 == b.0 && (a.1 - b.1).abs() <= error)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn a_list_is_read_as_written_but_for_a_step(
            gaps in prop::collection::vec((1..9_u32, 0.0..1.0_f32), 0..6000), first in 0..50_u32
        ) {
            let mut document = first;
            let mut postings = Vec::new();
            for (gap, impact) in gaps {
                postings.push((document, impact));
                document += gap;
            }
            let (bytes, deep) = written(&postings, first);
            let mut reader = Reader(&bytes);
            let mut list = read(&mut reader, &(first..document.max(first + 1))).unwrap();
            prop_assert!(reader.is_empty());
            if list.deep.is_some() {
                read_deep(&mut list, &deep, &(first..document)).unwrap();
            }
            prop_assert_eq!(list.frequency as usize, postings.len());
            let best: Vec<Posting> = list.postings.iter().take(64).copied().collect();
            list.postings.sort_by_key(|posting| posting.0);
            prop_assert!(nearly(&list.postings, &postings, 0.04));
            for (document, impact) in best {
                let exact = postings.iter().find(|posting| posting.0 == document).unwrap().1;
                prop_assert!((exact - impact).abs() < 0.004, "{exact} {impact}");
            }
            let mut reader = Reader(&bytes);
            prop_assert_eq!(skip(&mut reader), Some(()));
            prop_assert!(reader.is_empty());
        }

        #[test]
        fn hostile_bytes_are_no_list(bytes in prop::collection::vec(any::<u8>(), 0..200), count in 0..10_000_u32) {
            let documents = 0..count;
            if let Some(list) = read(&mut Reader(&bytes), &documents) {
                prop_assert!(list.postings.iter().all(|posting| documents.contains(&posting.0)));
            }
            skip(&mut Reader(&bytes));
        }
    }
}
