//! Titles, headings and names of a document and its parts.

use super::*;

#[test]
fn annexes_without_a_number_are_counted() {
    let (document, _) = read(
        "Letter dated 2 March 2044 from the Permanent Representative of Malta to the United Nations addressed to the \
         Secretary-General\n\nI have the honour to write to you.\n\nAnnex\n\nThe lamps are lit.\n\nAnnex\n\nThe clocks \
         are set.\n\nEnclosure\n\nOne is late.\n",
    );
    let ids: Vec<&str> = document.components.iter().map(|component: &Component| component.eid.as_str()).collect();
    assert_eq!(ids, ["", "annex_1", "annex_2", "encl_1"]);
}

#[test]
fn the_heading_of_an_annex_ends_where_its_language_or_a_sentence_follows() {
    let found = annexes(
        "Annex to the letter dated 2 March 2044 from\nthe Permanent Representative of Malta\n[Original: French]\n\n\
         The lamps are lit.\n\nAnnex II to the letter dated 2 March 2044 from the Permanent Representative\nof Malta\n\
         The keepers of the lamps of the harbour and of its two moles have lit them all.\n",
    );
    assert_eq!(
        found,
        [
            "component: Annex to the letter dated 2 March 2044 from the Permanent Representative of Malta",
            "line: [Original: French]",
            "text: The lamps are lit.",
            "component: Annex II to the letter dated 2 March 2044 from the Permanent Representative of Malta",
            "text: The keepers of the lamps of the harbour and of its two moles have lit them all.",
        ]
    );
}

#[test]
fn a_short_line_among_numbered_decisions_heads_them_unless_it_looks_otherwise() {
    let between = |line: &str| decided(&format!("{line}\n\n2. Decides to set the clocks.\n")).swap_remove(0);
    assert_eq!(between("The lamps of the harbour"), "heading 2: The lamps of the harbour");
    for text in [
        "The clocks of the harbour,",
        "The bells of the harbour:",
        "the moles of the harbour",
        "The lamps of the harbour and of its two moles and the clocks of its towers and their bells",
    ] {
        assert_eq!(between(text), format!("text: {text}"));
    }
    assert_eq!(between("3. Decides"), "3. Decides", "a number begins a decision");
    let before = outline("The Security Council,\n\nNoting the lamps,\n\nThe clocks\n\n1. Decides to light them.\n");
    assert_eq!(before[2], "text: The clocks", "a line above the first number is no heading");
}

#[test]
fn what_is_cut_by_the_end_of_a_page_is_no_heading() {
    let printer = "44-18418 (E)\n\u{c}A/99/201";
    let found = outline(&format!(
        "The Security Council,\n\nNoting the lamps,\n\n1. Decides to light them and to keep\n\n{printer}\n\nAll of them\n\n\
         2. Decides to set the clocks.\n"
    ));
    assert!(found.contains(&"1. Decides to light them and to keep All of them".to_owned()), "{found:?}");
    let found = outline(&format!(
        "1. The keepers lit the lamps.\n\n{printer}\n\nARTICLE 1\nThe lamp is lit at dusk.\n\n2. They did.\n"
    ));
    assert!(found.contains(&"text: ARTICLE 1 The lamp is lit at dusk.".to_owned()), "{found:?}");
}

#[test]
fn the_label_of_an_article_and_the_capitals_above_it_are_headings_unless_the_sentence_goes_on() {
    let found = outline(
        "Rules of the harbour\n\nTHE LAMPS\nArticle 1\nThe lamp is lit at dusk.\n\nArticle 2\nof the Charter has nothing \
         to say of lamps.\n",
    );
    assert_eq!(
        found[1..],
        [
            "heading 1: THE LAMPS",
            "heading 1: Article 1",
            "text: The lamp is lit at dusk.",
            "text: Article 2 of the Charter has nothing to say of lamps.",
        ]
    );
}

#[test]
fn a_heading_is_told_by_its_look() {
    let rules = "The keepers of the lamps of the harbour and of its two moles have made these rules.\n\n";
    for (line, read) in [
        ("LAMP", "heading 1"),
        ("LMP", "text"),
        ("THE LAMPS OF THE HARBOUR,", "text"),
        ("THE LAMPS ARE LIT.", "text"),
        ("79ème SÉANCE", "heading 1"),
        ("Lamps A and B and C and D", "text"),
        ("**The lamps**", "heading 1"),
        ("IV. The lamps", "heading 1"),
        ("B. The clocks", "heading 2"),
        ("I.The bells", "text"),
        (".  The moles", "text"),
    ] {
        let found = outline(&format!("{rules}{line}\n\nThey burn.\n"));
        assert_eq!(found[1].split(':').next(), Some(read), "{line}");
    }
    let stars = outline(&format!("{rules}****\n\nThey burn.\n"));
    assert_eq!(stars[1], "line: ****");
}

#[test]
fn a_heading_may_stand_above_the_title_of_a_document() {
    let found = outline("PART ONE\n\nReport of the Secretary-General on the lamps\n\nThe lamps burn.\n");
    assert_eq!(found[..2], ["heading 1: PART ONE", "title: Report of the Secretary-General on the lamps"]);
}

#[test]
fn the_own_title_of_a_report_is_neither_an_addendum_nor_a_sentence() {
    let above = |line: &str| {
        outline(&format!(
            "General Assembly\nDistr.: General\n4 March 2044\n\nNinety-ninth session\nAgenda item 19\n\n**Oceans**\n\n{line}\n\
             Report of the Secretary-General\n\nThe lamps burn.\n"
        ))
        .swap_remove(0)
    };
    assert_eq!(above("Lamps for all who come by sea"), "title: Lamps for all who come by sea");
    assert_eq!(above("Addendum on lamps for all"), "line: Addendum on lamps for all");
    let sentence = "The keepers of the lamps of the harbour and of its two moles have lit them all.";
    assert!(above(sentence).starts_with("text: "), "{}", above(sentence));
}

#[test]
fn a_component_has_one_title_above_its_text() {
    let found = annexes("Annex\n\nReport of the keepers on lamps\n\nReport of the keepers on clocks\n\nThey burn.\n");
    assert_eq!(found[1..3], ["title: Report of the keepers on lamps", "text: Report of the keepers on clocks"]);
    let found = annexes("Annex\n\nReport of the keepers on lamps\n\nThe lamps\n\nThey burn.\n");
    assert_eq!(found[2], "text: The lamps", "nor any short line");
}

#[test]
fn any_short_line_is_the_title_of_an_annex_unless_it_looks_otherwise() {
    let first = |text: &str| annexes(&format!("Annex\n\n{text}\n\nThey burn.\n")).swap_remove(1);
    assert_eq!(first("Lamps of the harbour"), "title: Lamps of the harbour");
    assert_eq!(first("Lamps of the harbour,"), "title: Lamps of the harbour,");
    for text in
        ["Lamps of the harbour,\nand clocks,", "[Lamps of the harbour]", "(Lamps of the harbour)", "The lamps burn."]
    {
        assert_eq!(first(text), format!("text: {}", text.replace('\n', " ")));
    }
    assert_eq!(first("1. Lamps"), "1. Lamps");
    assert_eq!(first("Lamps\n(Signed) Anna Plato"), "signed: Anna Plato (Lamps)");
    let sentence = "The lamps of the harbour are lit at dusk by the keepers who live beside them, and put out at dawn.";
    assert_eq!(first(&format!("Lamps\n{sentence}")), format!("text: Lamps {sentence}"));
    let enacted = annexes("Annex\n\nLamps of the harbour\nThe General Assembly,\n\nNoting the lamps,\n");
    assert_eq!(enacted[1..3], ["title: Lamps of the harbour", "line: The General Assembly,"]);
    let draft = outline(
        "Malta and Fiji: draft resolution\n\nLamps of the harbour,\n\nThe General Assembly,\n\nNoting the lamps,\n",
    );
    assert_eq!(draft[1], "text: Lamps of the harbour,", "above a text that is enacted a comma ends no title");
}

#[test]
fn a_title_of_markdown_is_one_line_without_its_marks() {
    let found = annexes("Annex\n\n# Declaration on lamps\n\nThey burn.\n");
    assert_eq!(found[1], "title: Declaration on lamps");
    let (document, _) = read(&format!("{MALTA}Annex\n\n# Declaration on lamps\n\nThey burn.\n"));
    let title = document.components[1].heading(HeadingKind::Title).expect("a title");
    assert_eq!(title.span().of(&document.source), "Declaration on lamps");
    let found = annexes("Annex\n\n# Lamps of the harbour\nand of the moles\n\nThey burn.\n");
    assert_eq!(found[1..3], ["heading 1: Lamps of the harbour", "text: and of the moles"]);
}

#[test]
fn a_title_ends_where_the_text_is_addressed_or_enacted() {
    let report = "title: Report of the Secretary-General";
    let below = |line: &str| outline(&format!("Report of the Secretary-General\n{line}\nThe lamps burn.\n"));
    assert_eq!(below("Mr. President,")[..2], [report, "line: Mr. President,"]);
    let enacted = "The General Assembly, having seen the lamps of the harbour,";
    assert_eq!(below(enacted)[..2], [report.to_owned(), format!("text: {enacted} The lamps burn.")]);
    assert_eq!(
        outline("Report of the Secretary-General\nAddendum on clocks\n\nThe lamps burn.\n")[0],
        format!("{report} Addendum on clocks")
    );
    assert_eq!(
        outline("Report of the Secretary-General\nAddendum\n\nThe lamps burn.\n")[..2],
        [report, "line: Addendum"]
    );
}

#[test]
fn what_is_too_tall_or_too_long_is_no_title() {
    let tall = "Lamps\n".repeat(17);
    assert!(outline(&format!("Report of the Secretary-General\n{tall}\nThey burn.\n"))[0].starts_with("text: "));
    let line =
        "on the lamps of the harbour and of its two moles and of the towers that stand on the moles and of the bells\n";
    let long = outline(&format!("Report of the Secretary-General\n{}\nThey burn.\n", line.repeat(5)));
    assert!(long[0].starts_with("text: Report"), "{long:?}");
    let named = outline(&format!("Resolution 678 (2044)\n{}\nThe Security Council,\n", line.repeat(5)));
    assert!(named[0].starts_with("text: Resolution"), "{named:?}");
}

#[test]
fn the_title_of_a_letter_goes_on_until_it_names_whom_it_addresses() {
    let from = "Letter dated 2 March 2044 from the Permanent Representative of Malta";
    let line = "to all who keep the lamps of the harbour and of its two moles and of the clocks of its towers, who sent us here with\n";
    let long = outline(&format!("{from}\n\n{}and come\n\nThey burn.\n", line.repeat(3)));
    assert_eq!(long[0], format!("title: {from}"), "what is long is no rest of a title");
    let cut = outline(&format!("{from}\n\n44-18418 (E)\n\u{c}A/99/201\n\nto the Secretary-General\n\nThey burn.\n"));
    assert_eq!(cut[0], format!("title: {from}"), "nor what stands on another page");
    let annex = outline(&format!("{from}\n\nAnnex\n\nReport of the keepers\n\nThe lamps\n\nThey burn.\n"));
    assert_eq!(annex[2..4], ["title: Report of the keepers", "text: The lamps"], "nor is that of an annex to go on");
}

#[test]
fn the_name_of_a_resolution_has_a_number_or_tells_who_adopted_it() {
    let below = "The Security Council,\n\nNoting the lamps,\n\n1. Decides to light them.\n";
    let first = |line: &str| outline(&format!("{line}\n\n{below}")).swap_remove(0);
    assert_eq!(first("Resolution 678 (2044)"), "name: Resolution 678 (2044)");
    assert_eq!(first("** Resolution 678 (2044) **"), "name: ** Resolution 678 (2044) **");
    assert_eq!(first("Resolution on lamps"), "title: Resolution on lamps");
    let chinese =
        |line: &str| outline(&format!("{line}\n\n安全理事会，\n\n注意到灯塔，\n\n1. 决定点灯。\n")).swap_remove(0);
    assert_eq!(chinese("第1970(2011)号决议"), "name: 第1970(2011)号决议");
    assert_eq!(chinese("第1970(2011)次会议"), "line: 第1970(2011)次会议");
    assert_eq!(annexes("Annex\n\nResolution 678 (1990)\n\nThe lamps burn.\n")[1], "title: Resolution 678 (1990)");
    let late = outline("The General Assembly,\n\nResolution 678 (1990)\n\nNoting the lamps,\n");
    assert_eq!(late[1], "text: Resolution 678 (1990)");
    let sentence = "The keepers of the lamps of the harbour and of its two moles have lit them all.";
    let found = outline(&format!("Resolution adopted by the General Assembly on 3 March 2044\n{sentence}\n"));
    assert_eq!(found[1], format!("text: {sentence}"));
}

#[test]
fn the_number_of_a_resolution_stands_before_its_title() {
    let titled = |line: &str| {
        outline(&format!(
            "Resolution adopted by the General Assembly on 3 March 2044\n\n{line}\n\nThe General Assembly,\n"
        ))
    };
    assert_eq!(titled("73/8.      Lamps\nof the harbour")[1..3], ["line: 73/8.", "title: Lamps of the harbour"]);
    assert_eq!(titled("73/8A. Lamps")[1..3], ["line: 73/8A.", "title: Lamps"]);
    assert_eq!(titled("73/8.Lamps")[1], "title: 73/8.Lamps");
    assert_eq!(outline("73/8. Lamps\n\nThey burn.\n")[0], "line: 73/8. Lamps", "where no resolution is named");
    assert_eq!(annexes("Annex\n\n73/8. Lamps\n\nThey burn.\n")[1], "title: 73/8. Lamps");
}

#[test]
fn sponsors_stand_before_a_colon_above_the_text_of_the_document() {
    let sponsors = |source: &str| read(source).0.sponsors.len();
    assert_eq!(sponsors("Malta and Fiji: draft resolution\n\nLamps\n"), 2);
    assert_eq!(sponsors("Malta and Fiji draft resolution\n\nLamps\n"), 0);
    assert_eq!(sponsors(&format!("{MALTA}Malta and Fiji: draft resolution\n")), 0);
    let annex = format!("{MALTA}Annex\n\nMalta and Fiji: draft resolution\n\nLamps\n");
    assert_eq!((sponsors(&annex), read(&annex).0.class), (0, Class::Letter));
}

#[test]
fn a_sponsor_that_is_no_state_is_reported() {
    let unknown = |sponsors: &str| {
        let source = format!("{sponsors}: draft resolution\n\nLamps\n");
        let (_, diagnostics) = read(&source);
        let found = diagnostics.iter().find(|diagnostic| diagnostic.finding == Finding::UnknownSponsor);
        found.map(|found| found.span.of(&source).to_owned())
    };
    assert_eq!(unknown("Austria, Atlantis, Fiji and Peru").as_deref(), Some("Atlantis"));
    assert_eq!(unknown("Austria, and Atlantis and Fiji").as_deref(), Some("Atlantis"));
    for known in [
        "Austria, and Fiji",
        "Austria, Ixy, Fiji",
        "Austria, draft decision, Fiji",
        "Austria, Draft decision, Fiji",
        "Austria, Fiji and The Keepers of Lamps",
        "The Keepers of Lamps",
    ] {
        assert_eq!(unknown(known), None, "{known}");
    }
}
