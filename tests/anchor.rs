//! Links lead to the part that they name, however they were written.

mod made;

use chancery::anchor::{self, Place, Unit};
use chancery::document::{
    AgendaItem, Block, ComponentKind, Document, Emphasis, Footnote, Language, Mention, NoteMark, Run, Span, Text,
};
use chancery::names::Names;
use proptest::prelude::*;
use std::collections::HashSet;
use std::sync::LazyLock;

static LETTER: LazyLock<Document> = LazyLock::new(|| {
    let source = include_str!("../documents/A-62-492/fr.txt").to_owned();
    chancery::read(source, &Names::of(Language::French)).0
});

fn resolve(fragment: &str) -> Option<String> {
    anchor::resolve(&LETTER, fragment)
}

#[test]
fn every_spelling_of_a_link_leads_to_its_part() {
    let links = [
        ("annex_1__para_14", "annex_1__para_14"),
        ("#annex_1__para_14", "annex_1__para_14"),
        ("ANNEX_1__PARA_14", "annex_1__para_14"),
        ("att_1__para_14", "annex_1__para_14"),
        ("!annex_1#para_14", "annex_1__para_14"),
        ("annex/14", "annex_1__para_14"),
        ("annexe/14", "annex_1__para_14"),
        ("annex/1/14", "annex_1__para_14"),
        ("annex_1/para_14", "annex_1__para_14"),
        ("annex%2F14", "annex_1__para_14"),
        ("annex_1__para_14:~:text=cordon%20de", "annex_1__para_14"),
        ("p14", "annex_1__para_14"),
        ("p2", "para_2"),
        ("para_2", "para_2"),
        ("2", "para_2"),
        ("!main#para_2", "para_2"),
        ("annex", "annex_1"),
        ("annex_1", "annex_1"),
        ("annex_1__para_5__point_3", "annex_1__para_5__point_3"),
        ("annex_1/5/point/3", "annex_1__para_5__point_3"),
        ("item_98_h", "item_98_h"),
        ("item_98_H", "item_98_h"),
        ("item98h", "item_98_h"),
        ("item-19", "item_19"),
        ("annex_1__sig_4", "annex_1__sig_4"),
        ("sig_1", "sig_1"),
        ("masthead", "masthead"),
        ("title", "title"),
        ("annex_1__title", "annex_1__title"),
        ("conclusions", "annex_1__conclusions"),
    ];
    for (link, eid) in links {
        assert_eq!(resolve(link).as_deref(), Some(eid), "{link}");
    }
}

#[test]
fn a_link_to_nothing_leads_nowhere() {
    let long = "a".repeat(100_000);
    let links = [
        "",
        "#",
        "!",
        "annex_2",
        "annex_1__para_18",
        "main",
        "!main#para_14",
        "p99",
        "item_98",
        "item_98_z",
        "%ff",
        "%",
        "é",
        "__",
        "14 bis",
        &long,
    ];
    for link in links {
        assert_eq!(resolve(link), None, "{link:.20}");
    }
}

#[test]
fn an_attachment_is_found_by_its_name_its_number_or_its_place() {
    let known =
        HashSet::from(["masthead", "para_1", "annex_1", "annex_1__para_14", "encl_1", "encl_1__para_2", "Para_3"]);
    let components = ["", "annex_1", "encl_1"];
    let resolve = |fragment: &str| anchor::resolve_among(&known, &components, fragment);
    for (fragment, eid) in [
        ("p1", "para_1"),
        ("p14", "annex_1__para_14"),
        ("p2", "encl_1__para_2"),
        ("annex", "annex_1"),
        ("annex/14", "annex_1__para_14"),
        ("att_2", "encl_1"),
        ("att_2__para_2", "encl_1__para_2"),
        ("PARA_3", "Para_3"),
        ("MASTHEAD", "masthead"),
        (" #para_1 ", "para_1"),
        ("para_1:~:text=lamps", "para_1"),
    ] {
        assert_eq!(resolve(fragment).as_deref(), Some(eid), "{fragment}");
    }
    for fragment in ["att_0", "att_3", "main", "lamps 1", "para"] {
        assert_eq!(resolve(fragment), None, "{fragment}");
    }
}

#[test]
fn a_name_of_a_file_leads_to_the_first_place_that_has_it() {
    let names = [("clause", ""), ("clause", "para_2"), ("container_5", "para_3"), ("clause", "para_4")];
    let resolve = |fragment: &str| anchor::resolve_name(names.into_iter(), fragment);
    for fragment in ["clause", "#clause", " clause ", "clause:~:text=lamps", "clause__content"] {
        assert_eq!(resolve(fragment).as_deref(), Some("para_2"), "{fragment}");
    }
    assert_eq!(resolve("container_5__content").as_deref(), Some("para_3"));
    assert_eq!(resolve("lamps"), None);
}

#[test]
fn an_item_without_title_has_an_id_by_its_number() {
    assert_eq!(anchor::item(&AgendaItem::new(98, "H")), "item_98_h");
    assert_eq!(anchor::item(&AgendaItem::new(19, "")), "item_19");
}

#[test]
fn an_id_says_what_it_leads_to() {
    let place = |eid| Place::parse(eid).map(|place| (place.component, place.units));
    assert_eq!(place("para_2"), Some((ComponentKind::Main, vec![Unit::Paragraph("2")])));
    assert_eq!(
        place("annex_1__para_5__point_3"),
        Some((ComponentKind::Annex(1), vec![Unit::Paragraph("5"), Unit::Point("3")]))
    );
    assert_eq!(place("item_98_h"), Some((ComponentKind::Main, vec![Unit::Item("98", "h")])));
    assert_eq!(place("annex_2"), Some((ComponentKind::Annex(2), vec![])));
    assert_eq!(place("encl_1__sig_1"), Some((ComponentKind::Enclosure(1), vec![Unit::Signature("1")])));
    assert_eq!(place("annex_1__conclusions"), Some((ComponentKind::Annex(1), vec![Unit::Conclusion])));
    assert_eq!(place("annex_1_2__para_3"), Some((ComponentKind::Annex(1), vec![Unit::Paragraph("3")])));
    assert_eq!(place("part_Z"), Some((ComponentKind::Part(26), vec![])));
    assert_eq!(place("no such thing"), None);
}

#[test]
fn printed_numbers_make_the_ids() {
    let source = "Annexe II\n\nRapport\n\n12. Un paragraphe.\n\n12. Le même numéro.\n\n13 bis. Un autre :\n\na) Un point;\n\n\
                  i) Un point plus bas;\n\nb) Le suivant.\n\nAnnexe II\n\n3. Encore.";
    let (document, _) = chancery::read(source.to_owned(), &Names::default());
    let ids: Vec<_> = document.passages().iter().map(|passage| passage.eid.to_owned()).collect();
    let expected = [
        "annex_2",
        "annex_2__title",
        "annex_2__para_12",
        "annex_2__para_12_2",
        "annex_2__para_13bis",
        "annex_2__para_13bis__point_a",
        "annex_2__para_13bis__point_a__point_i",
        "annex_2__para_13bis__point_b",
        "annex_2_2",
        "annex_2_2__para_3",
    ];
    assert_eq!(ids, expected);
}

proptest! {
    #[test]
    fn any_fragment_is_answered(fragment in "\\PC{0,300}") {
        if let Some(eid) = resolve(&fragment) {
            prop_assert_eq!(resolve(&eid), Some(eid));
        }
    }

    #[test]
    fn any_fragment_that_looks_like_an_id_is_answered(fragment in "[#!]?(annex|att|encl|para|p|item|sig|%)[_/0-9a-z%]{0,12}") {
        if let Some(eid) = resolve(&fragment) {
            prop_assert_eq!(resolve(&eid), Some(eid));
        }
    }
}

/// A document with a text for each of `marks`, all of which are marks of footnotes, and notes among them.
fn noted(parts: &[(&str, bool)]) -> Document {
    let mut document = made::document(Language::English, &[]);
    for (mark, is_note) in parts {
        let start = document.source.len();
        document.source.push_str(mark);
        let mark = Span::new(start, document.source.len());
        let run =
            Run { span: mark, emphasis: Emphasis::default(), mention: Some(Mention::NoteMark(NoteMark::default())) };
        let block = match is_note {
            true => Block::Footnote(Footnote { eid: String::new(), mark, text: Text::default() }),
            false => Block::Line(Text { runs: vec![run] }),
        };
        document.components[0].blocks.push(block);
    }
    anchor::assign(&mut document);
    document
}

#[test]
fn a_mark_leads_to_the_next_note_with_the_same_mark_and_the_first_is_led_back_to() {
    let mark = |text| (text, false);
    let note = |text| (text, true);
    let document =
        noted(&[mark("1"), mark("*"), mark("1"), note("1"), note("*"), mark("1"), note("1"), mark("1"), mark("7")]);
    let notes: Vec<&str> = document.components[0].footnotes().map(|footnote| footnote.eid.as_str()).collect();
    assert_eq!(notes, ["fn_1", "fn_star", "fn_1_2"]);
    let led = document.passages().into_iter().flat_map(|passage| &passage.text.runs).filter_map(|run| {
        let Some(Mention::NoteMark(mark)) = &run.mention else { return None };
        Some((mark.note.as_str(), mark.first))
    });
    let expected =
        [("fn_1", true), ("fn_star", true), ("fn_1", false), ("fn_1_2", true), ("fn_1_2", false), ("", false)];
    assert_eq!(led.collect::<Vec<_>>(), expected);
    assert_eq!(anchor::resolve(&document, "footnote 1").as_deref(), Some("fn_1"));
    assert_eq!(Place::parse("annex_1__fn_star").unwrap().units, [Unit::Footnote("star")]);
}
