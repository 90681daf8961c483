//! The cases of a name, `Росси|я|и|и|ю|ей|и`: its stem with an ending for each case.

use std::borrow::Cow;

/// The written forms that an entry of a table stands for; its words are all in one case.
pub(super) fn written(entry: &str) -> impl Iterator<Item = Cow<'_, str>> {
    let cases = entry.split_whitespace().map(|word| word.bytes().filter(|&byte| byte == b'|').count());
    let cases = cases.max().unwrap_or_default();
    (0..cases.max(1)).map(move |case| match cases {
        0 => Cow::Borrowed(entry.trim()),
        _ => Cow::Owned(in_case(entry, case)),
    })
}

/// An entry in a case; words without endings are the same in all.
fn in_case(entry: &str, case: usize) -> String {
    let mut written = String::with_capacity(entry.len());
    for word in entry.split_whitespace() {
        let (stem, endings) = word.split_once('|').unwrap_or((word, ""));
        written.push_str(if written.is_empty() { "" } else { " " });
        written.push_str(stem);
        written.push_str(endings.split('|').nth(case).unwrap_or_default());
    }
    written
}
