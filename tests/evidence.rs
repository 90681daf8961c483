//! The evidence of a reading: nothing of the source is left out, and each stretch is taken for one thing.

use chancery::evidence::{Sort, pieces};
use chancery::names::Names;
use proptest::prelude::*;

const LETTER: &str = include_str!("../documents/A-62-492/fr.txt");

/// The pieces of a text that are no layout: sort, place, words.
fn evidence(source: &str) -> Vec<(Sort, String, String)> {
    let (document, _) = chancery::read(source.to_owned(), &Names::default());
    let shown = pieces(&document).into_iter().filter(|piece| piece.sort != Sort::Layout);
    shown.map(|piece| (piece.sort, piece.eid.to_owned(), piece.span.of(source).to_owned())).collect()
}

#[test]
fn every_stretch_is_told_by_what_it_was_taken_for() {
    let source =
        "United Nations\n\nGeneral Assembly\n\n## Scope\n\n1. All *States* agree:\n\n(a) First;\n\n(b) Second.\n";
    let expected = [
        (Sort::Masthead, "masthead", "United Nations\n\nGeneral Assembly"),
        (Sort::Heading, "sec_1", "Scope"),
        (Sort::Paragraph, "para_1", "1. All *States* agree:"),
        (Sort::Point, "para_1__point_a", "(a) First;"),
        (Sort::Point, "para_1__point_b", "(b) Second."),
    ];
    let expected = expected.map(|(sort, eid, words)| (sort, eid.to_owned(), words.to_owned()));
    assert_eq!(evidence(source), expected);
}

#[test]
fn a_paragraph_that_a_page_cut_is_two_pieces_of_one_place_or_one() {
    let cut = evidence(LETTER).into_iter().filter(|(_, eid, _)| eid == "annex_1__para_14").collect::<Vec<_>>();
    let words: String = cut.iter().map(|(_, _, words)| words.as_str()).collect();
    assert!(words.starts_with("Exprimant leur inquiétude") && words.ends_with("renforcé."), "{cut:?}");
}

proptest! {
    #[test]
    fn the_pieces_joined_are_the_source(at in 0..LETTER.len(), to in 0..LETTER.len(), noise in "[ -~\n*é]{0,40}") {
        let floor = |mut at: usize| { while !LETTER.is_char_boundary(at) { at -= 1 } at };
        let source = format!("{}{noise}{}", &LETTER[..floor(at)], &LETTER[floor(to)..]);
        let (document, _) = chancery::read(source.clone(), &Names::default());
        let joined: String = pieces(&document).iter().map(|piece| piece.span.of(&source)).collect();
        prop_assert_eq!(joined, source);
    }
}
