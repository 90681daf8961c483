//! Matching against a reference that compares at every place, character by character.

mod made;
mod stopwatch;

use chancery::document::Language;
use chancery::search::{How, Searchable, fold_text};
use made::document;
use proptest::prelude::*;
use proptest::sample::select;
use std::ops::Range;

/// What a text is made of, and what each piece is to a reader who types without accents.
const PIECES: &[(&str, &str)] = &[
    ("a", "a"),
    ("A", "a"),
    ("à", "a"),
    ("a\u{300}", "a"),
    ("b", "b"),
    ("e", "e"),
    ("É", "e"),
    ("e\u{301}\u{323}", "e"),
    ("œ", "oe"),
    ("Œ", "oe"),
    ("o", "o"),
    ("ß", "ss"),
    ("s", "s"),
    ("İ", "i"),
    ("ı", "i"),
    ("ﬁ", "fi"),
    ("ﬃ", "ffi"),
    ("f", "f"),
    ("f\u{ad}", "f"),
    ("7", "7"),
    ("٧", "7"),
    ("７", "7"),
    ("أ", "ا"),
    ("ا", "ا"),
    ("بـ", "ب"),
    ("ب\u{64e}", "ب"),
    ("ё", "е"),
    ("Е", "е"),
    ("й", "и"),
    ("上", "上"),
    ("海", "海"),
    ("𠀀", "𠀀"),
    ("𝒳", "𝒳"),
    ("/", "/"),
];
const SPACES: &[(&str, &str)] = &[
    (" ", " "),
    ("\n", " "),
    ("\u{a0}", " "),
    ("’", " "),
    ("'", " "),
    ("-", " "),
    ("\u{2011}", " "),
    (" – ", " "),
    (" \u{200e} ", " "),
];

type Piece = (&'static str, &'static str);

fn piece() -> impl Strategy<Value = Piece> {
    prop_oneof![4 => select(PIECES), 1 => select(SPACES)]
}

fn pieces(count: Range<usize>) -> impl Strategy<Value = Vec<Piece>> {
    proptest::collection::vec(piece(), count)
}

fn written(pieces: &[Piece]) -> String {
    pieces.iter().map(|(text, _)| *text).collect()
}

/// The folded characters, each with the bytes of the piece it comes from; spaces together are one.
fn reference(pieces: &[Piece]) -> Vec<(char, Range<usize>)> {
    let mut folded: Vec<(char, Range<usize>)> = Vec::new();
    let mut at = 0;
    for (text, letters) in pieces {
        let place = at..at + text.len();
        at = place.end;
        match folded.last_mut() {
            Some((' ', last)) if *letters == " " => last.end = place.end,
            _ => folded.extend(letters.chars().map(|letter| (letter, place.clone()))),
        }
    }
    folded
}

/// The ranges of `text` in which `query` stands, compared at every place; `whole` asks for whole words.
fn expected(text: &[(char, Range<usize>)], query: &[char], whole: bool) -> Vec<Range<usize>> {
    let letter = |at: Option<usize>| at.and_then(|at| text.get(at)).is_some_and(|(c, _)| !" /上海𠀀".contains(*c));
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    while at + query.len() <= text.len() {
        let end = at + query.len();
        let same = text[at..end].iter().map(|(c, _)| c).eq(query);
        let begins = !(letter(Some(at)) && letter(at.checked_sub(1)));
        let ends = !(letter(Some(end - 1)) && letter(Some(end)));
        if !same || whole && !(begins && ends) {
            at += 1;
            continue;
        }
        let range = text[at].1.start..text[end - 1].1.end;
        match found.last_mut() {
            Some(last) if range.start < last.end => last.end = range.end,
            _ => found.push(range),
        }
        at = end;
    }
    found
}

/// What is found as written in a document of one passage; a language without stems.
fn found(text: &str, query: &str) -> Vec<Range<usize>> {
    let results = Searchable::new(&document(Language::Russian, &[text])).find(query);
    if results.how != How::AsWritten {
        return Vec::new();
    }
    results.hits.into_iter().flat_map(|hit| hit.ranges).collect()
}

proptest! {
    #[test]
    fn a_word_is_found_wherever_the_reference_finds_it(text in pieces(0..60), word in proptest::collection::vec(select(PIECES), 3..5)) {
        let query: Vec<char> = reference(&word).into_iter().map(|(c, _)| c).collect();
        prop_assert_eq!(found(&written(&text), &written(&word)), expected(&reference(&text), &query, false));
    }

    #[test]
    fn a_part_of_the_text_is_found_in_it(text in pieces(1..60), from in 0..60_usize, count in 1..6_usize) {
        let from = from % text.len();
        let part = &text[from..(from + count).min(text.len())];
        let query: Vec<char> = reference(part).into_iter().map(|(c, _)| c).collect();
        let phrase: String = query.iter().collect();
        let phrase = phrase.trim();
        let query: Vec<char> = phrase.chars().collect();
        prop_assume!(!query.is_empty());
        let quoted = format!("“{}”", written(part));
        prop_assert_eq!(found(&written(&text), &quoted), expected(&reference(&text), &query, true));
    }

    #[test]
    fn ranges_are_in_order_apart_and_on_characters(text in any::<String>(), more in pieces(0..40), query in any::<String>()) {
        let text = format!("{text}{}", written(&more));
        let searchable = Searchable::new(&document(Language::French, &[&text, &text]));
        for query in [query.as_str(), "ao", "e", "\"a e"] {
            for hit in searchable.find(query).hits {
                prop_assert_eq!(searchable.text(hit.passage), &text);
                let mut last = 0;
                for range in hit.ranges {
                    prop_assert!(last <= range.start && range.start < range.end, "{range:?} after {last}");
                    prop_assert!(text.get(range.clone()).is_some(), "{range:?} cuts a character");
                    last = range.end;
                }
            }
        }
    }

    #[test]
    fn folding_twice_changes_nothing(text in any::<String>(), more in pieces(0..40)) {
        let once = fold_text(&format!("{text}{}", written(&more)));
        prop_assert_eq!(fold_text(&once), once);
    }

    #[test]
    fn every_word_that_is_marked_folds_to_the_query(text in pieces(0..60), word in "[abeosfi]{3,4}") {
        let text = written(&text);
        for range in found(&text, &word) {
            prop_assert!(fold_text(&text[range]).contains(&word));
        }
    }
}

#[test]
fn folding_any_letter_twice_changes_nothing() {
    for letter in '\0'..=char::MAX {
        let once = fold_text(&letter.to_string());
        assert_eq!(fold_text(&once), once, "{letter:?}");
    }
}

#[test]
fn a_long_query_in_a_long_text_takes_linear_time() {
    let text = |words: usize| Searchable::new(&document(Language::French, &["ab ".repeat(words).as_str()]));
    let (short, long) = (text(50_000), text(200_000));
    for query in ["ab ".repeat(200), "a".repeat(10_000), format!("\"{}", "ab ".repeat(150)), "\" ".repeat(5_000)] {
        let find = |text: &Searchable| drop(std::hint::black_box(text.find(&query)));
        assert!(stopwatch::is_linear(|| find(&short), || find(&long)), "{:.20}", query);
    }
}
