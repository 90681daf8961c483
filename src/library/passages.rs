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
        let found = |word: &String| at_heads(document, as_written(document, word).unwrap_or_default());
        results.words.iter().for_each(|word| add(found(word)));
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

/// The hits that begin a word, as what the index found does: no `outer` in `ajouter`. An Arabic word may stand behind
/// its article and what else is written together with it: the rule is for the alphabets up to the Armenian one.
fn at_heads(document: &Searchable, hits: Vec<Hit>) -> Vec<Hit> {
    let begins = |text: &str, at: usize| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        before.is_none_or(|c| c >= '\u{590}' || !(c.is_alphabetic() || c.is_ascii_digit()))
    };
    let at_head = |mut hit: Hit| {
        let text = document.text(hit.passage);
        hit.ranges.retain(|range| begins(text, range.start));
        (!hit.ranges.is_empty()).then_some(hit)
    };
    hits.into_iter().filter_map(at_head).collect()
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
    fn a_word_is_marked_where_it_begins_a_word() {
        let marked = |language, text: &str, word: &str| {
            let document = Searchable::of_texts(language, [text.to_owned()]);
            let results = Results { words: vec![word.to_owned()], ..Results::default() };
            let hits = best_passages(&document, &results, 1).unwrap();
            hits.first().map(|hit| hit.ranges.iter().map(|range| text[range.clone()].to_owned()).collect::<Vec<_>>())
        };
        assert_eq!(marked(Language::French, "ajouter l’outer", "outer"), Some(vec!["outer".to_owned()]));
        assert_eq!(marked(Language::French, "ajouter", "outer"), None);
        assert_eq!(marked(Language::Arabic, "والسلام", "سلام"), Some(vec!["سلام".to_owned()]));
        assert_eq!(marked(Language::Chinese, "外层空间", "空间"), Some(vec!["空间".to_owned()]));
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
