//! Lists of documents in which a term occurs.
//!
//! ```text
//! list of n documents, n ≤ 64: layer of all
//!                      n > 64: length:number, layer of the best, layer of others, (file, offset, length: numbers)?
//! layer of n = bits: (k: 5 bits, if n > 6), (gap: Rice k)*, what is told of each
//! ```
//!
//! Documents are in order within a layer; a gap is what lies between two numbers, the first number counts from the
//! first document of the language. What is told of them stands in `told`.
//!
//! A list that tells weights is one layer. One that tells impacts has layers in the order of these, so that those of
//! one differ little and few bits tell them well: the 128 best, those up to 4,096, and in another file the next
//! 16,384; of terms that still more documents have, these are the best. A list of a filter has all documents: 4,096
//! beside its key, all others elsewhere.

mod told;

use super::bytes::{BitWriter, Bits, Reader, best_rice, count, put_number};
use super::manifest::Manifest;
use std::cmp::Reverse;
use std::ops::Range;
pub(super) use told::{Tells, impact, of_impact, of_weight, weight};

/// A document, by its number, and what is told of it.
pub(super) type Posting = (u32, u8);

/// Documents of the longest list that does not tell its length, and of the longest that does not tell its `k`.
const SHORT: usize = 64;
const TINY: usize = 6;
/// Documents in the layer of the best, in all layers that lie beside the term, and in that which lies elsewhere.
const BEST: usize = 128;
const BESIDE: usize = 4096;
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
    pub tells: Tells,
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

    /// How many documents its layers have: two beside the term, and one elsewhere.
    fn layers(&self) -> [usize; 3] {
        let all = (self.frequency as usize).min(self.documents.len());
        let (best, beside, elsewhere) = match self.tells {
            Tells::Nothing => (0, BESIDE, usize::MAX),
            Tells::Weights => (0, usize::MAX, 0),
            Tells::Impacts => (BEST, BESIDE, DEEP),
        };
        [all.min(best), all.min(beside).saturating_sub(best), all.saturating_sub(beside).min(elsewhere)]
    }

    fn is_short(&self) -> bool {
        self.frequency as usize <= SHORT
    }

    fn is_tiny(&self) -> bool {
        self.frequency as usize <= TINY
    }
}

/// Writes a list, and hands the layer that lies elsewhere to `deep`, which tells where; the documents are in order.
pub(super) fn write(postings: &[Posting], form: &Form, out: &mut Vec<u8>, mut deep: impl FnMut(&[u8]) -> Deep) {
    if form.is_short() {
        out.extend(layer(postings, form));
        return;
    }
    let mut ranked = postings.to_vec();
    if form.tells == Tells::Impacts {
        ranked.sort_unstable_by_key(|(document, told)| (Reverse(*told), *document));
    }
    let mut rest = ranked.as_mut_slice();
    let mut next = |size: usize| {
        let (layer, after) = std::mem::take(&mut rest).split_at_mut(size);
        layer.sort_unstable();
        rest = after;
        if layer.is_empty() { Vec::new() } else { self::layer(layer, &form.layer(size)) }
    };
    let [best, others, elsewhere] = form.layers().map(&mut next);
    let mut body = [best, others].concat();
    if !elsewhere.is_empty() {
        let Deep { file, place } = deep(&elsewhere);
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
    if !form.is_tiny() {
        k = best_rice(&gaps, 22);
        bits.put(k, 5);
    }
    gaps.iter().for_each(|gap| bits.put_rice(*gap, k));
    let told: Vec<u32> = postings.iter().map(|(_, told)| u32::from(*told)).collect();
    told::write(&told, form, &mut bits);
    bits.finish()
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
    let mut rest = Reader(from.take(length)?);
    let [best, others, elsewhere] = form.layers();
    for size in [best, others].into_iter().filter(|size| *size > 0) {
        let mut bits = Bits::new(rest);
        read_layer(&mut bits, &form.layer(size), Some(&mut list.postings))?;
        rest = bits.rest();
    }
    if elsewhere > 0 {
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

/// Adds the documents of the layer that lies elsewhere, in a file of these bytes.
pub(super) fn read_deep(list: &mut List, file: &[u8], manifest: &Manifest, tells: Tells) -> Option<()> {
    let place = list.deep.take()?.place;
    let documents = manifest.around(list.postings.first()?.0);
    let form = Form { frequency: list.frequency, documents, tells };
    let [_, _, elsewhere] = form.layers();
    let bytes = Reader(file.get(place.start as usize..place.end as usize)?);
    read_layer(&mut Bits::new(bytes), &form.layer(elsewhere), Some(&mut list.postings))
}

/// Reads a layer into some postings, or passes over it.
fn read_layer(bits: &mut Bits, form: &Form, mut postings: Option<&mut Vec<Posting>>) -> Option<()> {
    let k = if form.is_tiny() { form.k() } else { bits.take(5)? };
    let begin = postings.as_ref().map_or(0, |postings| postings.len());
    let mut next = form.documents.start;
    for _ in 0..form.frequency {
        let document = bits.rice(k)?.checked_add(next).filter(|document| form.documents.contains(document))?;
        next = document + 1;
        if let Some(postings) = &mut postings {
            postings.push((document, 0));
        }
    }
    let mut known = postings.map(|postings| postings.iter_mut().skip(begin));
    told::read(bits, form, |told| {
        if let Some((_, place)) = known.as_mut().and_then(Iterator::next) {
            *place = told;
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn written(postings: &[Posting], form: &Form) -> (Vec<u8>, Vec<u8>) {
        let (mut out, mut deep) = (Vec::new(), Vec::new());
        write(postings, form, &mut out, |bytes| {
            deep.extend_from_slice(bytes);
            Deep { file: 7, place: 0..count(bytes.len()) }
        });
        (out, deep)
    }

    fn tells() -> impl Strategy<Value = Tells> {
        prop::sample::select(vec![Tells::Nothing, Tells::Weights, Tells::Impacts])
    }

    /// An index of so many documents in the first language.
    fn manifest(documents: u32) -> Manifest {
        Manifest { documents: [documents, 0, 0, 0, 0, 0], ..Manifest::default() }
    }

    /// How far what is read may be from what was written.
    fn off(tells: Tells, size: usize) -> u8 {
        match tells {
            Tells::Impacts if size > TINY && size <= BEST => 2,
            Tells::Impacts => 4,
            _ => 0,
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(96))]
        #[test]
        fn a_list_is_read_as_written(
            gaps in prop::collection::vec((1..9_u32, 0..48_u8), 0..6000), first in 0..50_u32, more in 1..300_u32, tells in tells()
        ) {
            let mut document = first;
            let mut postings = Vec::new();
            for (gap, told) in gaps {
                let told = match tells { Tells::Nothing => 0, Tells::Weights => told, Tells::Impacts => told * 5 };
                postings.push((document, told));
                document += gap;
            }
            let manifest = manifest(document + more);
            let form = Form { frequency: count(postings.len()), documents: 0..document + more, tells };
            let (bytes, deep) = written(&postings, &form);
            let mut reader = Reader(&bytes);
            let mut list = read(&mut reader, &form).unwrap();
            prop_assert!(reader.is_empty());
            prop_assert_eq!(list.deep.is_some(), postings.len() > BESIDE && tells != Tells::Weights);
            if list.deep.is_some() {
                let least = list.postings.iter().map(|posting| posting.1).min().unwrap();
                read_deep(&mut list, &deep, &manifest, tells).unwrap();
                let most = list.postings.iter().skip(BESIDE).map(|posting| posting.1).max().unwrap();
                prop_assert!(most <= least + 2 * off(tells, BESIDE), "the best come first");
            }
            list.postings.sort_unstable();
            prop_assert_eq!(list.postings.len(), postings.len());
            for ((document, told), (written, exact)) in list.postings.iter().zip(&postings) {
                prop_assert_eq!(document, written);
                prop_assert!(told.abs_diff(*exact) <= off(tells, postings.len()), "{} for {}", told, exact);
            }
            let mut reader = Reader(&bytes);
            prop_assert_eq!(skip(&mut reader, &form), Some(()));
            prop_assert!(reader.is_empty());
        }

        #[test]
        fn hostile_bytes_are_no_list(
            bytes in prop::collection::vec(any::<u8>(), 0..200), frequency in 0..10_000_u32, all in 0..10_000_u32, tells in tells()
        ) {
            let form = Form { frequency, documents: 0..all, tells };
            if let Some(mut list) = read(&mut Reader(&bytes), &form) {
                list.deep = Some(Deep { file: 0, place: 0..count(bytes.len()) });
                read_deep(&mut list, &bytes, &manifest(all), tells);
                prop_assert!(list.postings.iter().all(|posting| form.documents.contains(&posting.0)));
            }
            skip(&mut Reader(&bytes), &form);
        }
    }
}
