//! Folding of whole texts for search.
//!
//! Apostrophes, hyphens, dashes, quotation marks and white space all become one space, so that
//! `l'organisation` is found by `l organisation` and `non-prolifération` by `non prolifération`.

pub(crate) use crate::fold::Folded;

/// Folds one character.
pub(crate) fn fold(c: char) -> Folded {
    match c {
        'a'..='z' | '0'..='9' => Folded::One(c),
        _ if is_space(c) => Folded::Space,
        _ => crate::fold::letter(c),
    }
}

/// Folds a text: `L’Œuvre` is `l oeuvre`; one space for every stretch of white space.
pub fn fold_text(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        push(fold(c), &mut folded);
    }
    folded
}

/// Adds what a character became; a space after a space adds nothing.
pub(crate) fn push(piece: Folded, folded: &mut String) {
    match piece {
        Folded::Nothing => {}
        Folded::Space if folded.ends_with(' ') => {}
        Folded::Space => folded.push(' '),
        Folded::One(a) => folded.push(a),
        Folded::Two(a, b) => folded.extend([a, b]),
        Folded::Three(a, b, c) => folded.extend([a, b, c]),
    }
}

fn is_space(c: char) -> bool {
    match c {
        '\'' | '-' | '"' | '`' | '«' | '»' | '´' => true,
        // Dashes and quotation marks of all shapes, the modifier apostrophe, the prime, the minus sign.
        '\u{2010}'..='\u{201F}' | '\u{2039}' | '\u{203A}' | '\u{2BC}' | '\u{2032}' | '\u{2212}' => true,
        // Full-width apostrophes, quotation mark and hyphen; Chinese quotation marks; the Hebrew maqaf in Arabic type.
        '\u{FF07}' | '\u{FF02}' | '\u{FF0D}' | '\u{FF40}' | '\u{300A}'..='\u{300F}' | '\u{5BE}' => true,
        _ => c.is_whitespace(),
    }
}
