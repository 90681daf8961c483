//! Typing errors: letters left out, added, changed or swapped.

/// How many errors a word of so many letters may have; none for short words, which are near too many others.
pub(super) fn tolerance(letters: usize) -> Option<usize> {
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
pub(super) fn distance(word: &[char], other: &str, limit: usize, open: bool) -> Option<usize> {
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
