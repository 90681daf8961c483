use super::search::Results;
use crate::order;
use crate::search::{Hit, How, Searchable};
use std::cmp::Reverse;

/// The passages of a document that was found which best show why, with what to mark in them.
///
/// Those with all the words come first, in the order of the page; else those with most of them. None where a
/// phrase of the query is not in the text: then the document only has its words, and is no result.
pub fn best_passages(document: &Searchable, results: &Results, limit: usize) -> Option<Vec<Hit>> {
    let mut found: Vec<Hit> = Vec::new();
    let mut add = |hits: Vec<Hit>| found.extend(hits);
    for phrase in &results.phrases {
        add(as_written(document, &format!("\"{phrase}\"")).filter(|hits| !hits.is_empty())?);
    }
    if results.phrases.is_empty() {
        results.words.iter().for_each(|word| add(as_written(document, word).unwrap_or_default()));
    }
    let mut found = joined(found);
    order::sort_by_key(&mut found, |(times, hit)| (Reverse(*times), hit.passage));
    let mut shown: Vec<(usize, Hit)> = Vec::with_capacity(limit);
    for found in found {
        // A title may stand above the text twice.
        let text = |hit: &Hit| document.text(hit.passage);
        if shown.len() < limit && !shown.iter().any(|(_, known)| text(known) == text(&found.1)) {
            shown.push(found);
        }
    }
    let apart = |(_, mut hit): (usize, Hit)| {
        order::sort_by_key(&mut hit.ranges, |range| (range.start, Reverse(range.end)));
        let mut end = 0;
        hit.ranges.retain(|range| {
            let kept = range.start >= end;
            end = end.max(range.end);
            kept
        });
        hit
    };
    Some(shown.into_iter().map(apart).collect())
}

/// The hits of each passage as one, with how many there were.
fn joined(mut hits: Vec<Hit>) -> Vec<(usize, Hit)> {
    order::sort_by_key(&mut hits, |hit| hit.passage);
    let mut joined: Vec<(usize, Hit)> = Vec::new();
    for hit in hits {
        match joined.last_mut().filter(|(_, known)| known.passage == hit.passage) {
            Some((times, known)) => {
                *times += 1;
                known.ranges.extend(hit.ranges);
            }
            None => joined.push((1, hit)),
        }
    }
    joined
}

/// What is found without other spellings: what the index found is there as written, or in other forms.
fn as_written(document: &Searchable, text: &str) -> Option<Vec<Hit>> {
    let found = document.find(text);
    (!matches!(found.how, How::Respelt(_))).then_some(found.hits)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Language;

    fn passages(words: &[&str], phrases: &[&str]) -> Option<Vec<usize>> {
        let texts = ["Outer space.", "Nuclear weapons in outer space", "An arms race in space", "Nothing"];
        let document = Searchable::of_texts(Language::English, texts.map(str::to_owned));
        let owned = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        let results = Results { words: owned(words), phrases: owned(phrases), ..Results::default() };
        Some(best_passages(&document, &results, 2)?.into_iter().map(|hit| hit.passage).collect())
    }

    #[test]
    fn passages_with_most_of_the_words_come_first() {
        assert_eq!(passages(&["space", "nuclear", "weapons"], &[]), Some(vec![1, 0]));
        assert_eq!(passages(&["race", "arms"], &[]), Some(vec![2]));
        assert_eq!(passages(&["missing"], &[]), Some(vec![]));
    }

    #[test]
    fn what_stands_twice_is_shown_once() {
        let texts = ["Outer space", "Outer space", "Space law"].map(str::to_owned);
        let document = Searchable::of_texts(Language::English, texts);
        let results = Results { words: vec!["space".into()], ..Results::default() };
        let hits = best_passages(&document, &results, 3).unwrap();
        assert_eq!(hits.iter().map(|hit| hit.passage).collect::<Vec<_>>(), [0, 2]);
    }

    #[test]
    fn a_document_without_the_phrase_is_no_result() {
        assert_eq!(passages(&["outer", "space"], &["outer space"]), Some(vec![0, 1]));
        assert_eq!(passages(&["nuclear", "space"], &["nuclear space"]), None);
    }

    #[test]
    fn marks_do_not_overlap() {
        let document = Searchable::of_texts(Language::English, ["outer space".to_owned()]);
        let results = Results { words: vec!["space".into(), "spac".into()], ..Results::default() };
        let hits = best_passages(&document, &results, 1).unwrap();
        assert_eq!(hits.first().map(|hit| hit.ranges.as_slice()), Some(std::slice::from_ref(&(6..11))));
    }
}
