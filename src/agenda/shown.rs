//! How evidence is shown: each word once, and pairs of ideographs that overlap as the stretch that they are.

use super::token::Token;
use std::collections::BTreeSet;

/// The words of tokens, each with the number of its text; the order is kept.
///
/// Texts in ideographs are cut in pairs of neighbours; a reader looks for `外层空间`, not for `外层`, `层空`, `空间`.
pub(super) fn words(tokens: &[(usize, &Token)]) -> Vec<String> {
    let mut told = BTreeSet::new();
    let mut words = Vec::new();
    for &(part, token) in tokens {
        if told.contains(token.stem.as_str()) {
            continue;
        }
        let mut same: Vec<&Token> = tokens.iter().filter(|(of, _)| *of == part).map(|(_, token)| *token).collect();
        same.sort_by_key(|token| token.start);
        same.dedup_by_key(|token| token.start);
        let mut stretches = same.chunk_by(|one, next| one.overlaps(next));
        let stretch = stretches.find(|stretch| stretch.iter().any(|other| other.start == token.start));
        let stretch = stretch.unwrap_or_default();
        words.push(joined(stretch));
        told.extend(stretch.iter().map(|token| token.stem.as_str()));
    }
    words
}

/// The characters of tokens each of which begins within the one before it.
fn joined(stretch: &[&Token]) -> String {
    let mut text = String::new();
    let first = stretch.first().map_or(0, |token| token.start);
    for token in stretch {
        let known = (first + text.len()).saturating_sub(token.start);
        text.push_str(token.printed.get(known..).unwrap_or_default());
    }
    text
}
