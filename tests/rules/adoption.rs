//! Who enacts and adopts, and what is decided.

use super::*;

#[test]
fn the_meeting_is_told_by_its_number() {
    let (document, _) = read(
        "Resolution 9678 (2090)\nof 29 November 2090\n\nThe Security Council,\n\nNoting the clocks of the harbour,\n\n\
         1. Demands that they be set.\n\nAdopted at the 2963rd meeting by 12 votes to 2, with 1 abstention.\n",
    );
    assert_eq!(document.adoption.and_then(|adoption| adoption.meeting), Some(2963));
}

#[test]
fn the_enacting_words_stand_apart_though_no_line_is_empty() {
    let (document, _) = read(
        "Resolution 9678 (2090)\n\nRecalling the lamps of the harbour and of its moles\nThe Security Council,\n\
         Noting the clocks,\n1. Demands that they be set.\n",
    );
    assert!(
        paragraphs(&document).iter().all(|text| !text.contains("moles The Security")),
        "{:?}",
        paragraphs(&document)
    );
}

#[test]
fn a_plenary_meeting_closes_what_may_be_adopted_and_has_begun() {
    let meeting = "30th plenary meeting\n1 November 2044\n";
    let end = "end: 30th plenary meeting 1 November 2044";
    assert_eq!(decided(meeting), [end]);
    for source in [
        "Malta and Fiji: draft resolution\n\nThe Security Council,\n\nNoting the lamps,\n\n1. Decides to light them.\n\n",
        "Report of the Secretary-General\n\nThe lamps burn.\n\n",
    ] {
        let (document, _) = read(&format!("{source}{meeting}"));
        let adoption = document.adoption.expect("an adoption");
        assert_eq!((adoption.meeting, adoption.date), (Some(30), Date::new(2044, 11, Some(1))), "{source}");
        assert_eq!(outline(&format!("{source}{meeting}")).pop().as_deref(), Some(end), "{source}");
    }
    assert_eq!(decided("30th plenary meeting of the keepers\n"), ["text: 30th plenary meeting of the keepers"]);
    let early =
        outline(&format!("The Security Council,\n\n{meeting}\nNoting the lamps,\n\n1. Decides to light them.\n"));
    assert!(!early.contains(&end.to_owned()), "{early:?}");
}

#[test]
fn the_formula_of_an_adoption_ends_with_its_sentence_and_is_short() {
    let formula = "Adopted at the 2963rd meeting of the Council by 12 votes to 2, with 1 abstention.";
    for printed in [
        "Adopted at the 2963rd meeting\nof the Council\nby 12 votes to 2,\nwith 1 abstention.1\nThe lamps burn.\n",
        "Adopted at the 2963rd meeting\nof the Council\nby 12 votes to 2,\nwith 1 abstention.\nThe lamps burn.\n",
    ] {
        let found = decided(printed);
        assert!(found[0].starts_with(&format!("end: {formula}")), "{found:?}");
        assert_eq!(found[1], "line: The lamps burn.");
    }
    let chinese = outline(
        "安全理事会，\n\n注意到灯塔，\n\n1. 决定点灯。\n\n第5500次会议以14票对0票、1票弃权\n通过。\n灯塔亮着。\n",
    );
    assert_eq!(chinese[3..], ["end: 第5500次会议以14票对0票、1票弃权 通过。", "line: 灯塔亮着。"]);
    let line = "of the keepers of the lamps who came to the harbour by sea and saw that they burn, as they had burnt of old,\n";
    let long = decided(&format!("Adopted at the 2963rd meeting {}and went.\n", line.repeat(5)));
    assert!(long[0].starts_with("text: Adopted at the 2963rd meeting"), "{long:?}");
}

#[test]
fn what_an_annex_says_of_an_adoption_is_not_said_of_the_document() {
    let (document, _) = read(
        "Resolution 9678 (2090)\n\nThe Security Council,\n\nNoting the lamps,\n\n1. Decides to light them.\n\nAnnex\n\n\
         The lamps burn.\n\nAdopted at the 2964th meeting on 3 March 2044 by 12 votes to 2, with 1 abstention.\n",
    );
    let adoption = document.adoption.expect("a resolution is adopted");
    assert_eq!((adoption.meeting, adoption.date, adoption.votes), (None, None, None));
}

#[test]
fn the_enacting_words_may_be_marked_or_stand_twice() {
    for line in [
        "**The Security Council,**",
        "The Security Council",
        "The Security Council,     The Security Council,",
        "The Security Council, **The Security Council,**",
        "The Security Council **,**",
    ] {
        let (document, _) = read(&format!("{line}\n\nNoting the lamps,\n\n1. Decides to light them.\n"));
        assert_eq!(document.class, Class::Resolution, "{line}");
        assert!(matches!(document.components[0].blocks[0], Block::Line(_)), "{line}");
    }
}

#[test]
fn what_is_enacted_is_a_resolution_but_for_declarations_and_annexes() {
    let class = |source: &str| read(source).0.class;
    let enacted = "The General Assembly,\n\nNoting the lamps,\n\n1. Decides to light them.\n";
    assert_eq!(class(enacted), Class::Resolution);
    assert_eq!(class(&format!("Malta and Fiji: draft resolution\n\n{enacted}")), Class::DraftResolution);
    assert_eq!(class(&format!("{MALTA}Annex\n\n{enacted}")), Class::Letter);
    assert_eq!(class(&format!("Declaration on the lamps\n\n{enacted}")), Class::Declaration);
    let kinds = |source: &str| {
        let (document, _) = read(source);
        document.main().unwrap().paragraphs().map(|paragraph| paragraph.kind).collect::<Vec<_>>()
    };
    let (plain, preambular) = (ParagraphKind::Plain, ParagraphKind::Preambular);
    let proclaimed = "The General Assembly,\n\nProclaims the lamps.\n";
    assert_eq!(kinds(&format!("Declaration on the lamps\n\nThey burn.\n\n{proclaimed}")), [plain, plain]);
    assert_eq!(kinds(&format!("Declaration on the lamps\n\n{enacted}"))[0], preambular);
}

#[test]
fn the_organ_of_a_text_without_masthead_is_the_first_that_enacts() {
    let organs = |source: &str| read(source).0.masthead.organs;
    for apostrophe in ['\'', '’'] {
        let source = format!(
            "L{apostrophe}Assemblée générale,\n\nNotant les lampes du port et les horloges de la ville,\n\n1. Décide de les allumer.\n"
        );
        assert_eq!(organs(&source), [Organ::GeneralAssembly], "{apostrophe}");
    }
    let two = "The Security Council,\n\nNoting the lamps,\n\n1. Decides to light them.\n\nThe General Assembly,\n\nNoting the clocks,\n";
    assert_eq!(organs(two), [Organ::SecurityCouncil]);
}

#[test]
fn what_stands_below_the_counted_votes_of_a_resolution_is_no_decision_if_it_is_little() {
    let votes = "Adopted at the 2963rd meeting by 12 votes to 2, with 1 abstention.\n\n";
    let lamps = "A lamp burns.\n\n".repeat(10);
    let found = decided(&format!("{votes}{lamps}"));
    assert_eq!((found[8].as_str(), found[9].as_str()), ("line: A lamp burns.", "text: A lamp burns."));
    let long = "The keepers of the lamps of the harbour have lit them all, and have set the clocks of its towers.\n"
        .repeat(20);
    assert!(decided(&format!("{votes}{long}"))[1].starts_with("text: "), "much is text");
    let preamble = outline(&format!(
        "Resolution 9678 (2090)\n\nThe Security Council,\n\nNoting the lamps,\n\n{votes}A lamp burns.\n"
    ));
    assert_eq!(preamble[4], "text: A lamp burns.", "nothing is decided yet");
}

#[test]
fn words_of_decision_decide_in_a_resolution_alone() {
    let (document, _) = read("Decides to light the lamps.\n\nNoting the lamps,\n");
    assert!(document.main().unwrap().paragraphs().all(|paragraph| paragraph.kind == ParagraphKind::Plain));
}
