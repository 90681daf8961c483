//! The map of the States of a document: a picture for all, and what the viewer puts in its place.
#![cfg(feature = "publish")]

use chancery::app::Words;
use chancery::app::map::{Palette, Plan, picture};
use chancery::document::{Ballot, Language, StateCode};
use chancery::states::{Outlines, Signatory, StateEntry, StateMention};

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
    StateEntry {
        code,
        name: name.to_owned(),
        signatures: vec![],
        transmits: false,
        letter: vec![],
        vote: None,
        sponsors: false,
        mentions: vec![],
    }
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
    picture(&Plan::of(&Outlines::parse(WORLD), &states()), &states(), Words::of(Language::French), Palette::LIGHT)
}

#[test]
fn a_picture_is_well_formed_and_needs_no_style_sheet() {
    let picture = drawn();
    assert!(picture.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\""));
    for absent in ["<!", "<style", "style=", "class=\"\"", "<script", "Chine <du"] {
        assert!(!picture.contains(absent), "{absent} in {picture}");
    }
    for token in picture.split("var(").skip(1).filter_map(|rest| rest.split(')').next()) {
        assert!(token.contains(",#"), "{token} has no colour where no style sheet reaches");
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
fn votes_are_told_by_pattern_as_well_as_by_colour() {
    let voted = |code: &str, ballot| StateEntry { vote: Some(ballot), ..entry(code, code) };
    let [kaz, tjk, chn, afg] = ["KAZ", "TJK", "CHN", "AFG"];
    let states = vec![
        voted(kaz, Ballot::InFavour),
        voted(tjk, Ballot::Absent),
        voted(chn, Ballot::Against),
        voted(afg, Ballot::Abstaining),
    ];
    let plan = Plan::of(&Outlines::parse(WORLD), &states);
    let picture = picture(&plan, &states, Words::of(Language::French), Palette::DARK);
    for (path, fill) in [
        ("M300 0l200 0 0 200-200 0 0-200z", Palette::DARK.signs),
        ("M600 50l4 0 0 4-4 0 0-4z", "url(#map-absent)"),
        ("M0 0l300 0 0 200-300 0 0-200z", "url(#map-against)"),
        ("M700 0l200 0 0 200-200 0 0-200z", "url(#map-abstaining)"),
    ] {
        assert!(picture.contains(&format!("<path d=\"{path}\" fill=\"{fill}\"")), "{path} {fill} in {picture}");
    }
    for pattern in ["map-against", "map-abstaining", "map-absent"] {
        assert_eq!(picture.matches(&format!("<pattern id=\"{pattern}\"")).count(), 1, "{pattern} in {picture}");
    }
}

#[test]
fn names_stand_where_there_is_room_and_marks_where_there_is_none() {
    let picture = drawn();
    assert!(picture.contains(">Kazakhstan</tspan>"));
    assert!(picture.contains(">Afghanistan</tspan>"), "without what stands in parentheses: {picture}");
    assert!(!picture.contains(">Tadjikistan</tspan>"), "{picture}");
    assert_eq!(picture.matches("<circle cx=\"602\" cy=\"52\"").count(), 1, "{picture}");
}

#[test]
fn every_state_concerned_is_a_link_with_a_name_that_says_what_it_does() {
    let map = drawn();
    assert_eq!(map.matches("<a ").count(), 4, "{map}");
    for (state, href, name) in [
        ("KAZ", "#annex_1__sig_1", "Kazakhstan, signataire\u{202f}: N. Nazarbaïev"),
        ("TJK", "#annex_1__sig_5", "Tadjikistan, signataire\u{202f}: E. Rakhmon, transmet la lettre"),
        ("AFG", "#mention_AFG_1", "Afghanistan (République d’), mentionné"),
    ] {
        let link = format!("<a href=\"{href}\" data-state=\"{state}\" aria-label=\"{name}\"><title>{name}</title>");
        assert!(map.contains(&link), "{link} in {map}");
    }
}

#[test]
fn the_whole_world_is_wider_than_the_part_with_the_states() {
    let outlines = Outlines::parse(WORLD);
    let (region, world) = (Plan::of(&outlines, &states()[..1]), Plan::world(&outlines, &states()[..1]));
    assert!(region.frame.width < world.frame.width);
    assert!(world.frame.x <= 0 && world.frame.right() >= 970, "{:?}", world.frame);
}

#[test]
fn the_viewer_finds_the_outline_of_every_state_to_edge_it() {
    let map = drawn();
    for (code, path) in [("KAZ", "M300 0l200 0 0 200-200 0 0-200z"), ("TJK", "M600 50l4 0 0 4-4 0 0-4z")] {
        let outline = format!("<path d=\"{path}\"");
        let tag = map.split_once(&outline).and_then(|(_, rest)| rest.split('>').next());
        assert!(tag.is_some_and(|tag| tag.contains(&format!("data-outline=\"{code}\""))), "{code} {tag:?}");
    }
    assert_eq!(map.matches("class=\"highlight\"").count(), 1, "{map}");
}

#[test]
fn a_map_without_states_or_outlines_is_drawn_all_the_same() {
    let (none, some) = (Outlines::default(), Outlines::parse(WORLD));
    for plan in [Plan::of(&none, &states()), Plan::of(&some, &[]), Plan::world(&none, &[])] {
        let words = Words::of(Language::English);
        assert!(picture(&plan, &states(), words, Palette::DARK).ends_with("</svg>"));
        assert!(plan.frame.width > 0 && plan.frame.height > 0);
    }
}

/// The colours of a palette where no style sheet reaches, by the names of their tokens.
fn colours(palette: Palette) -> Vec<(&'static str, &'static str)> {
    let Palette { sea, land, line, signs, mentioned, dots, glow, on_signs, on_line, on_mentioned, .. } = palette;
    let Palette { against, against_lines, abstaining, abstaining_lines, absent, absent_lines, .. } = palette;
    let Palette { on_against, on_abstaining, on_absent, .. } = palette;
    let all = [sea, land, line, signs, mentioned, dots, glow, on_signs, on_line, on_mentioned];
    let votes = [against, against_lines, abstaining, abstaining_lines, absent, absent_lines];
    let all = all.into_iter().chain(votes).chain([on_against, on_abstaining, on_absent]);
    let told = |colour: &'static str| colour.strip_prefix("var(")?.strip_suffix(')')?.split_once(',');
    all.map(|colour| told(colour).unwrap_or_else(|| panic!("{colour} is no token"))).collect()
}

#[test]
fn a_picture_has_the_colours_of_the_style_sheet() {
    let sheet = std::fs::read_to_string("style/tokens.css").expect("the tokens");
    for ((token, light), (_, dark)) in colours(Palette::LIGHT).into_iter().zip(colours(Palette::DARK)) {
        let line = format!("{token}: light-dark({light}, {dark});");
        assert!(sheet.contains(&line), "{line}");
    }
}

/// The relative luminance of `#fff` or `#ffffff`, as WCAG defines it.
fn luminance(colour: &str) -> f64 {
    let digits = colour.trim_start_matches('#');
    let wide = digits.len() / 3;
    let part = |place: usize| {
        let part = &digits[place * wide..(place + 1) * wide];
        let value = u8::from_str_radix(&part.repeat(3 - wide), 16).expect("a colour");
        let value = f64::from(value) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(0) + 0.7152 * part(1) + 0.0722 * part(2)
}

fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn every_state_concerned_stands_out_from_land_and_lines_and_bears_its_name_legibly() {
    for palette in [Palette::LIGHT, Palette::DARK] {
        let colours: std::collections::HashMap<_, _> = colours(palette).into_iter().collect();
        let pairs = [
            ("--signs", "--map-land", 3.0),
            ("--signs", "--map-line", 3.0),
            ("--signs", "--map-sea", 3.0),
            ("--mentioned", "--map-land", 3.0),
            ("--mentioned", "--map-line", 3.0),
            ("--mentioned", "--map-sea", 3.0),
            ("--against", "--map-land", 3.0),
            ("--against", "--map-line", 3.0),
            ("--against", "--map-sea", 3.0),
            ("--against-lines", "--against", 3.0),
            ("--abstaining", "--map-land", 3.0),
            ("--abstaining", "--map-line", 3.0),
            ("--abstaining", "--map-sea", 3.0),
            ("--abstaining-lines", "--abstaining", 3.0),
            ("--absent-lines", "--absent", 3.0),
            ("--map-on-against", "--against", 4.5),
            ("--map-on-abstaining", "--abstaining", 4.5),
            ("--map-on-signs", "--map-glow", 4.5),
            ("--map-on-mentioned", "--mentioned", 4.5),
        ];
        for (one, other, least) in pairs {
            let found = contrast(colours[one], colours[other]);
            assert!(found >= least, "{one} {} on {other} {}: {found:.2}", colours[one], colours[other]);
        }
    }
}
