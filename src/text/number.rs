//! Numbers in figures, in words and in Roman figures.

use super::phrase;

/// A whole number of at most `digits` figures at the beginning of `text`, and its length in bytes.
pub(super) fn figures(text: &str, digits: usize) -> Option<(u16, usize)> {
    let len = text.bytes().take_while(u8::is_ascii_digit).count();
    if len == 0 || len > digits {
        return None;
    }
    Some((text.get(..len)?.parse().ok()?, len))
}

/// The number that words tell, `soixante-deuxième`, `sixty-second`; none where a word is no number.
///
/// Words add up; a score or a hundred after a smaller number multiplies it: `quatre-vingt`.
pub(super) fn words(text: &str, numerals: &[(&str, u16)], and: &[&str]) -> Option<u16> {
    let folded = phrase::fold(text);
    let mut total = 0_u16;
    for word in folded.split(' ').filter(|word| !word.is_empty() && !and.contains(word)) {
        let value = numerals.iter().find(|(numeral, _)| *numeral == word)?.1;
        let multiplies = matches!(value, 20 | 100) && (1..10).contains(&total) && (value == 100 || total == 4);
        total = if multiplies { total.checked_mul(value)? } else { total.checked_add(value)? };
    }
    (total > 0).then_some(total)
}

/// The value of a Roman figure, `IV`, of one case; none above 3999 or where the figure is not well formed.
pub(super) fn roman(text: &str) -> Option<u16> {
    const STEPS: [(&str, u16); 13] = [
        ("m", 1000),
        ("cm", 900),
        ("d", 500),
        ("cd", 400),
        ("c", 100),
        ("xc", 90),
        ("l", 50),
        ("xl", 40),
        ("x", 10),
        ("ix", 9),
        ("v", 5),
        ("iv", 4),
        ("i", 1),
    ];
    if text.is_empty() || text.len() > 15 {
        return None;
    }
    let small = text.to_ascii_lowercase();
    let (mut rest, mut total) = (small.as_str(), 0);
    for (figure, value) in STEPS {
        let times = if matches!(value, 1000 | 100 | 10 | 1) { 3 } else { 1 };
        for _ in 0..times {
            let Some(shorter) = rest.strip_prefix(figure) else { break };
            (rest, total) = (shorter, total + value);
        }
    }
    rest.is_empty().then_some(total)
}
