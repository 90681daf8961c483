//! The cases of a name, `Росси|я|и|и|ю|ей|и`: its stem with an ending for each case.

/// The written forms that an entry of a table stands for; its words are all in one case.
pub(super) fn written(entry: &str) -> impl Iterator<Item = String> {
    let cases = entry.split_whitespace().map(|word| word.matches('|').count()).max().unwrap_or_default();
    (0..cases.max(1)).map(move |case| {
        let words = entry.split_whitespace().map(|word| in_case(word, case));
        words.collect::<Vec<_>>().join(" ")
    })
}

/// A word in a case; one without endings is the same in all.
fn in_case(word: &str, case: usize) -> String {
    let Some((stem, endings)) = word.split_once('|') else { return word.to_owned() };
    format!("{stem}{}", endings.split('|').nth(case).unwrap_or_default())
}
