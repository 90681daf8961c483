use std::ops::Range;

/// The words of a text: the longest stretches of characters that `joins` accepts, in order.
pub(crate) fn words(text: &str, joins: impl Fn(char) -> bool) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text.get(at..)?.find(&joins)?;
        let rest = text.get(start..)?;
        at = start + rest.find(|c| !joins(c)).unwrap_or(rest.len());
        Some(start..at)
    })
}
