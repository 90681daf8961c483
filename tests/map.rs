//! The map of the States of a document, as a picture and as the viewer draws it.
#![cfg(feature = "publish")]

use chancery::app::Words;
use chancery::app::map::{MapView, Palette, Plan, picture};
use chancery::document::{Language, StateCode};
use chancery::states::{Outlines, Signatory, StateEntry, StateMention};
use leptos::prelude::*;

/// Four States side by side, of which `TJK` is tiny, and land that is no State's.
const WORLD: &str = "1000 400
0 0 300 0 0 200 -300 0 0 -200
300 0 200 0 0 200 -200 0
300 0 0 200
600 50 4 0 0 4 -4 0 0 -4
700 0 200 0 0 200 -200 0 0 -200
950 300 20 0 0 20 -20 0 0 -20
CHN 150 100 280 1
KAZ 400 100 180 2 -3
TJK 602 52 4 4
AFG 800 100 195 5
- 6
";

fn entry(code: &str, name: &str) -> StateEntry {
    let code = StateCode::parse(code).expect("a code");
    StateEntry { code, name: name.to_owned(), signatures: vec![], transmits: false, letter: vec![], mentions: vec![] }
}

fn signed(entry: StateEntry, eid: &str, name: &str) -> StateEntry {
    let signatory = |text: &str| text.to_owned();
    let signatory =
        Signatory { eid: signatory(eid), name: signatory(name), family: String::new(), office: String::new() };
    StateEntry { signatures: vec![signatory], ..entry }
}

/// One State of each role, and one that signs and transmits.
fn states() -> Vec<StateEntry> {
    let mention = |n: usize| StateMention { id: format!("mention_AFG_{n}"), eid: "para_1".to_owned() };
    vec![
        signed(entry("KAZ", "Kazakhstan"), "annex_1__sig_1", "N. Nazarbaïev"),
        StateEntry { transmits: true, ..signed(entry("TJK", "Tadjikistan"), "annex_1__sig_5", "E. Rakhmon") },
        StateEntry { transmits: true, ..entry("CHN", "Chine <du Nord>") },
        StateEntry { mentions: vec![mention(1), mention(2)], ..entry("AFG", "Afghanistan (République d’)") },
    ]
}

fn drawn() -> String {
    picture(&Plan::of(&Outlines::parse(WORLD), &states()), Palette::LIGHT)
}

fn used() -> String {
    let owner = Owner::new();
    let selected = owner.with(|| RwSignal::new(StateCode::parse("KAZ")));
    let (states, outlines, words) = (states(), Outlines::parse(WORLD), Words::of(Language::French));
    owner.with(|| view! { <MapView states outlines words selected /> }.to_html())
}

#[test]
fn a_picture_is_well_formed_and_needs_no_style_sheet() {
    let picture = drawn();
    assert!(picture.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\""));
    for absent in ["<!", "<style", "style=", "class=\"\"", "var(", "<script", "Chine <du"] {
        assert!(!picture.contains(absent), "{absent} in {picture}");
    }
    let mut open = Vec::new();
    for tag in picture.split('<').skip(1).filter_map(|rest| rest.split('>').next()) {
        match tag.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name), "{picture}"),
            None => open.push(tag.split(' ').next().unwrap_or_default()),
        }
    }
    assert_eq!(open, Vec::<&str>::new());
}

#[test]
fn roles_are_told_by_pattern_as_well_as_by_colour() {
    let picture = drawn();
    for (path, fill) in [
        ("M300 0l200 0 0 200-200 0 0-200z", Palette::LIGHT.signs),
        ("M600 50l4 0 0 4-4 0 0-4z", "url(#map-signs-transmits)"),
        ("M0 0l300 0 0 200-300 0 0-200z", "url(#map-transmits)"),
        ("M700 0l200 0 0 200-200 0 0-200z", "url(#map-mentioned)"),
    ] {
        assert!(picture.contains(&format!("<path d=\"{path}\" fill=\"{fill}\"")), "{path} {fill} in {picture}");
    }
}

#[test]
fn names_stand_where_there_is_room_and_marks_where_there_is_none() {
    let picture = drawn();
    assert!(picture.contains(">Kazakhstan</tspan>"));
    assert!(picture.contains(">Afghanistan</tspan>"), "without what stands in parentheses: {picture}");
    assert!(!picture.contains("Tadjikistan"), "{picture}");
    assert_eq!(picture.matches("<circle cx=\"602\" cy=\"52\"").count(), 1, "{picture}");
}

#[test]
fn every_state_concerned_is_a_link_with_a_name_that_says_what_it_does() {
    let map = used();
    assert_eq!(map.matches("<a ").count(), 4, "{map}");
    for (state, href, name) in [
        ("KAZ", "#annex_1__sig_1", "Kazakhstan, signataire\u{202f}: N. Nazarbaïev"),
        ("TJK", "#annex_1__sig_5", "Tadjikistan, signataire\u{202f}: E. Rakhmon, transmet la lettre"),
        ("AFG", "#mention_AFG_1", "Afghanistan (République d’), 2 mentions"),
    ] {
        let link = format!("<a href=\"{href}\" data-state=\"{state}\" aria-label=\"{name}\"><title>{name}</title>");
        assert!(map.contains(&link), "{link} in {map}");
    }
}

#[test]
fn the_whole_world_is_one_press_away() {
    let map = used();
    assert!(map.contains("aria-pressed=\"false\""), "{map}");
    let outlines = Outlines::parse(WORLD);
    let (region, world) = (Plan::of(&outlines, &states()[..1]), Plan::world(&outlines, &states()[..1]));
    assert!(region.frame.width < world.frame.width);
    assert!(world.frame.x <= 0 && world.frame.right() >= 970, "{:?}", world.frame);
}

#[test]
fn the_selected_state_is_named_and_edged() {
    let map = used();
    assert!(map.contains("class=\"map-name\">Kazakhstan"), "{map}");
    let edge = "<path d=\"M300 0l200 0 0 200-200 0 0-200z\" fill=\"none\"";
    assert!(map.contains(edge) && map.contains("class=\"highlight\""), "{map}");
}

#[test]
fn a_map_without_states_or_outlines_is_drawn_all_the_same() {
    let (none, some) = (Outlines::default(), Outlines::parse(WORLD));
    for plan in [Plan::of(&none, &states()), Plan::of(&some, &[]), Plan::world(&none, &[])] {
        assert!(picture(&plan, Palette::DARK).ends_with("</svg>"));
        assert!(plan.frame.width > 0 && plan.frame.height > 0);
    }
}
