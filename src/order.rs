//! Puts lists in order, with one copy of the code for lists of all kinds.
//!
//! `slice::sort_by` is compiled anew for each kind, some kilobytes a time, which a program of a page has to carry.
//! These are for the code that such programs share; what only the native program does sorts by the standard.

use std::cmp::Ordering;

/// Puts a list in the order that `compare` tells; what is equal stays in the order that it has.
pub fn sort_by<T>(list: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    let order = order(list.len(), &|a, b| match (list.get(a), list.get(b)) {
        (Some(a), Some(b)) => compare(a, b),
        _ => Ordering::Equal,
    });
    let mut items: Vec<Option<T>> = std::mem::take(list).into_iter().map(Some).collect();
    list.extend(order.into_iter().filter_map(|at| items.get_mut(at)?.take()));
}

/// The same, by keys.
pub fn sort_by_key<T, K: Ord>(list: &mut Vec<T>, key: impl Fn(&T) -> K) {
    sort_by(list, |a, b| key(a).cmp(&key(b)));
}

/// The places of a list in its order: merged from runs of one, of two, of four.
fn order(len: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..len).collect();
    let mut run = 1;
    while run < len {
        let mut merged = Vec::with_capacity(len);
        for pair in places.chunks(run.saturating_mul(2)) {
            let (mut left, mut right) = pair.split_at(run.min(pair.len()));
            while let (Some((&a, after_a)), Some((&b, after_b))) = (left.split_first(), right.split_first()) {
                if compare(a, b).is_le() {
                    merged.push(a);
                    left = after_a;
                } else {
                    merged.push(b);
                    right = after_b;
                }
            }
            merged.extend_from_slice(left);
            merged.extend_from_slice(right);
        }
        places = merged;
        run = run.saturating_mul(2);
    }
    places
}

/// The first `wanted` of a list in the order that `compare` tells, in this order.
pub fn first<T>(items: impl Iterator<Item = T>, wanted: usize, compare: impl Fn(&T, &T) -> Ordering) -> Vec<T> {
    let mut first: Vec<T> = Vec::new();
    for item in items {
        let full = first.len() >= wanted;
        if full && first.last().is_none_or(|last| compare(&item, last).is_ge()) {
            continue;
        }
        let at = first.partition_point(|known| compare(known, &item).is_le());
        first.insert(at, item);
        first.truncate(wanted);
    }
    first
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn lists_are_sorted_as_by_the_standard(list in prop::collection::vec((0..9_u8, any::<u8>()), 0..70), wanted in 0..80_usize) {
            let mut expected = list.clone();
            expected.sort_by_key(|item| item.0);
            let mut sorted = list.clone();
            sort_by_key(&mut sorted, |item| item.0);
            prop_assert_eq!(&sorted, &expected);
            expected.truncate(wanted);
            prop_assert_eq!(first(list.into_iter(), wanted, |a, b| a.0.cmp(&b.0)), expected);
        }
    }
}
