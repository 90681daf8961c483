//! Typing errors: letters left out, added, changed or swapped.

/// How many errors a word of so many letters may have; none for short words, which are near too many others.
pub(crate) fn tolerance(letters: usize) -> Option<usize> {
    match letters {
        0..=3 => None,
        4..=7 => Some(1),
        _ => Some(2),
    }
}

/// The errors between `word` and `other`, where there are at most `limit`.
///
/// The optimal string alignment distance: a swap of neighbours is one error. Where `open`, the least
/// for any beginning of `other`.
pub(crate) fn distance(word: &[char], other: &str, limit: usize, open: bool) -> Option<usize> {
    let count = other.chars().count();
    if count + limit < word.len() || !open && word.len() + limit < count {
        return None;
    }
    // Rows run over `other`, columns over `word`: the last column tells the distance to each beginning.
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=word.len()).collect();
    let mut best = word.len();
    let mut previous = None;
    for (index, letter) in other.chars().enumerate() {
        let next = next_row(word, letter, previous, index + 1, &row, &before);
        before = std::mem::replace(&mut row, next);
        previous = Some(letter);
        best = best.min(row.last().copied().unwrap_or(usize::MAX));
        if row.iter().chain(&before).all(|distance| *distance > limit) {
            break;
        }
    }
    let whole = row.last().copied().unwrap_or(usize::MAX);
    let distance = if open { best } else { whole };
    (distance <= limit).then_some(distance)
}

/// The distances between the beginnings of `word` and the beginning of the other that ends in `letter`.
fn next_row(
    word: &[char],
    letter: char,
    previous: Option<char>,
    first: usize,
    row: &[usize],
    before: &[usize],
) -> Vec<usize> {
    let mut next = Vec::with_capacity(row.len());
    next.push(first);
    let mut left = first;
    let mut last_typed = None;
    for (column, (typed, above)) in word.iter().zip(row.windows(2)).enumerate() {
        let [diagonal, above] = *above else { continue };
        let mut least = (diagonal + usize::from(*typed != letter)).min(above + 1).min(left + 1);
        let swapped = last_typed == Some(letter) && previous == Some(*typed);
        if let Some(two_back) = column.checked_sub(1).and_then(|column| before.get(column)).filter(|_| swapped) {
            least = least.min(two_back + 1);
        }
        next.push(least);
        left = least;
        last_typed = Some(*typed);
    }
    next
}

#[cfg(test)]
mod tests {
    use super::distance;
    use proptest::prelude::*;

    /// The optimal string alignment distance by its definition.
    fn defined(a: &[char], b: &[char]) -> usize {
        let (Some((x, short_a)), Some((y, short_b))) = (a.split_last(), b.split_last()) else {
            return a.len() + b.len();
        };
        let changed = defined(short_a, short_b) + usize::from(x != y);
        let least = changed.min(defined(short_a, b) + 1).min(defined(a, short_b) + 1);
        match (short_a.split_last(), short_b.split_last()) {
            (Some((v, rest_a)), Some((w, rest_b))) if v == y && w == x => least.min(defined(rest_a, rest_b) + 1),
            _ => least,
        }
    }

    #[test]
    fn a_swap_of_neighbours_is_one_error() {
        let word: Vec<char> = "kirgihzistan".chars().collect();
        assert_eq!(distance(&word, "kirghizistan", 2, false), Some(1));
    }

    proptest! {
        #[test]
        fn the_distance_is_the_defined_one(a in "[abé]{0,6}", b in "[abé]{0,6}", limit in 0..4_usize) {
            let word: Vec<char> = a.chars().collect();
            let other: Vec<char> = b.chars().collect();
            let whole = defined(&word, &other);
            prop_assert_eq!(distance(&word, &b, limit, false), (whole <= limit).then_some(whole));
            let open = (0..=other.len()).map(|end| defined(&word, &other[..end])).min().unwrap_or(0);
            prop_assert_eq!(distance(&word, &b, limit, true), (open <= limit).then_some(open));
        }
    }
}
