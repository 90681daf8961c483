//! Who signs, for whom, and in what office.

use super::*;

/// The outline of what stands below the text of a report.
fn reported(text: &str) -> Vec<String> {
    outline(&format!("Report of the Secretary-General\n\nThe lamps burn.\n\n{text}")).split_off(2)
}

/// The outline of what stands below the text of rules.
fn ruled(text: &str) -> Vec<String> {
    let rules = "Rules of the harbour\n\nThey burn the lamps at dusk and put them out at dawn.\n\n";
    outline(&format!("{rules}{text}")).split_off(2)
}

#[test]
fn a_signature_ends_at_an_annex_and_at_a_long_line() {
    let anna = "signed: Anna Plato, MLT (Ambassador of Malta)";
    let found = reported("(Signed) Anna Plato\nAmbassador of Malta\nAnnex\n\nThe clocks are set.\n");
    assert_eq!(found, [anna, "component: Annex", "text: The clocks are set."]);
    let long =
        "The keepers of the lamps who came to the harbour by sea saw that they burn and were glad of it. ".repeat(3);
    let found = reported(&format!("(Signed) Anna Plato\nAmbassador of Malta\n{long}\n"));
    assert_eq!(found, [anna.to_owned(), format!("text: {}", long.trim_end())]);
}

#[test]
fn who_signs_a_letter_signs_for_its_sole_sender_and_in_its_main_text_alone() {
    let one = outline(&format!("{MALTA}(Signed) Anna Plato\n\nAnnex\n\nThe clocks are set.\n\n(Signed) Boris Kato\n"));
    assert_eq!(
        one[2..],
        ["signed: Anna Plato, MLT ()", "component: Annex", "text: The clocks are set.", "signed: Boris Kato ()",]
    );
    let two = outline(
        "Letter dated 2 March 2044 from the Permanent Representatives of Malta and Fiji to the United Nations addressed to \
         the Secretary-General\n\nWe have the honour to write to you.\n\n(Signed) Anna Plato\n",
    );
    assert_eq!(two[2], "signed: Anna Plato ()");
}

#[test]
fn for_whom_one_signs_may_stand_above_the_mark() {
    let found = ruled(
        "For the Government of Peru:\n\n(Signed) Anna Plato\nPermanent Representative of Fiji\n\nFor the Government of Mali:\n\n\
         (Signed) Boris Kato\n(Signed) Carl Dato\n",
    );
    assert_eq!(
        found,
        [
            "signed: Anna Plato, PER (For the Government of Peru: / Permanent Representative of Fiji)",
            "signed: Boris Kato, MLI (For the Government of Mali:)",
            "signed: Carl Dato ()",
        ]
    );
    let abreast =
        ruled("For Mali:\n\n(Signed) Anna Plato          (Signed) Boris Kato\nAmbassador          Ambassador\n");
    assert_eq!(abreast, ["signed: Anna Plato, MLI (For Mali: / Ambassador)", "signed: Boris Kato (Ambassador)"]);
}

#[test]
fn no_title_follows_a_signature() {
    let found = annexes("Annex\n\n(Signed) Boris Kato\n\nLamps of the harbour\n\nThey burn.\n");
    assert_eq!(found[2], "text: Lamps of the harbour");
}

#[test]
fn parties_sign_without_a_mark_below_a_text_in_short_lines_most_of_which_name_a_state() {
    let two = ["signed: A. Keita, MLI (For Mali)", "signed: B. Rabuka, FJI (For Fiji)"];
    assert_eq!(ruled("For Mali\nA. Keita\nFor Fiji\nB. Rabuka\n"), two);
    assert_eq!(ruled("**For Mali**\nA. Keita\n**For Fiji**\nB. Rabuka\n"), two);
    let dated = ruled("For Mali\nA. Keita\nFor Fiji\nB. Rabuka\nValletta, 3 March 2044\n");
    assert_eq!((&dated[..2], dated[2].as_str()), (&two.map(str::to_owned)[..], "end: Valletta, 3 March 2044"));
    for text in [
        "For Mali\nthe lamps burn\nFor Fiji\nthey do not;\n",
        "For Mali\nthe lamps burn.\nFor Fiji\nthey do not\n",
        "For Mali\nA. Keita\nFor Atlantis\nB. Rabuka\n",
        "For Mali\nA. Keita\nFor Atlantis\nB. Rabuka\nFor Lyonesse\nC. Arthur\n",
        "For Mali\nA. Keita\nFor Fiji\nB. Rabuka and all of the keepers of its lamps who came to the harbour by sea and saw \
         that the lamps were lit there\n",
    ] {
        let found = ruled(text);
        assert!(found.len() == 1 && found[0].starts_with("text: For Mali"), "{found:?}");
    }
    let early = outline("Rules of the harbour\n\nFor Mali\nA. Keita\nFor Fiji\nB. Rabuka\n");
    assert_eq!(early[1], "text: For Mali A. Keita For Fiji B. Rabuka", "nothing is signed yet");
}

#[test]
fn the_name_of_a_party_may_stand_apart_below_it() {
    let found = ruled("For Mali:\n\nAminata Keita\n\nBoris Kato\n");
    assert_eq!(found, ["signed: Aminata Keita, MLI (For Mali:)", "text: Boris Kato"]);
    let found = ruled("For Mali\nA. Keita\n\nFor Fiji\n\nLamps of 2044\n");
    assert_eq!(found, ["signed: A. Keita, MLI (For Mali)", "signed: nobody, FJI (For Fiji)", "text: Lamps of 2044",]);
}

#[test]
fn an_office_may_stand_apart_below_the_name() {
    let below = |text: &str| reported(&format!("(Signed) Anna Plato\nPermanent Representative of Malta\n\n{text}\n"));
    assert_eq!(
        below("Ambassador to Fiji"),
        ["signed: Anna Plato, FJI (Permanent Representative of Malta / Ambassador to Fiji)"]
    );
    assert_eq!(below("of the bells"), ["signed: Anna Plato, MLT (Permanent Representative of Malta / of the bells)"]);
    for text in [
        "Ambassador.",
        "The lamps of the harbour",
        "Ambassador\n1\n2\n3\n4\n5\n6\n7\n8",
        "Ambassador of the lamps of the harbour and of its two moles and of the clocks of its towers, who was sent here by those \
         who keep them",
    ] {
        assert_eq!(below(text).len(), 2, "{text}");
    }
}

#[test]
fn offices_below_names_that_stand_abreast_are_each_with_their_own() {
    let found = reported(
        "(Signed) Carl Dato\nPermanent Representative of Malta\n\n(Signed) Anna Plato          (Signed) Boris Kato\n\
         of Peru                      of Chad\n\nAmbassador of Fiji           Ambassador of Mali\n",
    );
    assert_eq!(
        found,
        [
            "signed: Carl Dato, MLT (Permanent Representative of Malta)",
            "signed: Anna Plato, PER (of Peru / Ambassador of Fiji)",
            "signed: Boris Kato, TCD (of Chad / Ambassador of Mali)",
        ]
    );
}

#[test]
fn the_mark_of_a_signature_stands_in_parentheses_before_a_name_or_behind_it() {
    for (line, name) in [
        ("(Signed) Anna Plato", "Anna Plato"),
        ("[Signed] Anna Plato", "Anna Plato"),
        ("*(Signed)* Anna Plato", "Anna Plato"),
        ("_(Signed)_ Anna Plato", "Anna Plato"),
        ("(_Signed_) Anna Plato", "Anna Plato"),
        ("( Signed) Anna Plato", "Anna Plato"),
        ("(Signed): Anna Plato", "Anna Plato"),
        ("Anna Plato (Signed)", "Anna Plato"),
        ("Anna Plato **(Signed)**", "Anna Plato"),
        ("Anna Plato Ambassador (Signed)", "Anna Plato Ambassador"),
        ("(Signed)", "nobody"),
    ] {
        assert_eq!(reported(&format!("{line}\n")), [format!("signed: {name} ()")], "{line}");
    }
    for line in ["Signed) Anna Plato", "(Signed Anna Plato", "*Signed) Anna Plato", "Anna Plato (Signed) and others."] {
        assert!(!reported(&format!("{line}\n"))[0].starts_with("signed"), "{line}");
    }
}

#[test]
fn a_name_is_told_without_the_marks_of_emphasis_around_it() {
    for line in
        ["(Signed) *Dora Eto*, Ambassador", "(Signed) **Dora Eto**\nAmbassador", "(Signed) Dora *Eto*, Ambassador"]
    {
        let told = reported(&format!("{line}\n"));
        let name = told[0].strip_prefix("signed: ").and_then(|rest| rest.split_once(" (")).map(|(name, _)| name);
        assert_eq!(name.map(|name| name.replace('*', "")), Some("Dora Eto".to_owned()), "{line}: {told:?}");
        assert!(!name.unwrap().ends_with('*'), "{line}: {told:?}");
    }
}

#[test]
fn a_name_ends_before_an_office_that_begins_with_a_capital_and_is_not_all_of_it() {
    for (line, read) in [
        ("Anna Plato Ambassador of Fiji", "Anna Plato, FJI (Ambassador of Fiji)"),
        ("Anna Plato, Ambassador of Fiji", "Anna Plato, FJI (Ambassador of Fiji)"),
        ("Anna Plato\u{a0}, Ambassador of Fiji", "Anna Plato, FJI (Ambassador of Fiji)"),
        ("Minister Anna Plato", "Minister Anna Plato ()"),
        ("Anna minister Plato", "Anna minister Plato ()"),
    ] {
        assert_eq!(reported(&format!("(Signed) {line}\n")), [format!("signed: {read}")], "{line}");
    }
    let (document, _) = read("Report of the Secretary-General\n\nThe lamps burn.\n\n(Signed) *Anna* **Plato**\n");
    let Some(Block::Signatures(signatures)) = document.components[0].blocks.last() else { panic!("a signature") };
    assert_eq!(signatures[0].family.map(|family| family.of(&document.source)), Some("Plato"));
}

#[test]
fn an_office_above_its_name_does_not_go_on_below_it() {
    assert_eq!(
        reported("Ambassador\n(Signed) Anna Plato\nDeputy Ambassador\n(Signed) Boris Kato\nMinister\n"),
        ["signed: Anna Plato (Ambassador)", "signed: Boris Kato (Deputy Ambassador / Minister)"]
    );
}

#[test]
fn signatures_abreast_are_cut_at_wide_gaps_or_where_a_line_of_two_repeats_itself() {
    let abreast = |below: &str| reported(&format!("[Signed] A. Plato   [Signed] B. Kato\n{below}\n"));
    for (line, first, second) in [
        ("Minister   Director", "Minister", "Director"),
        ("of  the  sea    of the land", "of the sea", "of the land"),
        ("Ambassador Ambassador", "Ambassador", "Ambassador"),
        ("Keeper of the lamps of the Keeper of the bells", "Keeper of the lamps of the", "Keeper of the bells"),
        ("of the sea of the mole of the bells and towers", "of the sea of the mole", "of the bells and towers"),
        ("the sea   the mole   the bell", "the sea", "the mole the bell"),
    ] {
        assert_eq!(
            abreast(line),
            [format!("signed: A. Plato ({first})"), format!("signed: B. Kato ({second})")],
            "{line}"
        );
    }
    assert_eq!(
        abreast("of Fiji   of Mali\nof Peru   of Chad"),
        ["signed: A. Plato, FJI (of Fiji / of Peru)", "signed: B. Kato, MLI (of Mali / of Chad)",]
    );
    let three = reported(
        "(Signed) A. Plato   (Signed) B. Kato   (Signed) C. Dato\nof Fiji   of Mali   of Malta\nof us of us of us\n",
    );
    assert_eq!(
        three,
        [
            "signed: A. Plato, FJI (of Fiji / of us of us of us)",
            "signed: B. Kato, MLI (of Mali)",
            "signed: C. Dato, MLT (of Malta)",
        ]
    );
    let (document, _) =
        read("Report of the Secretary-General\n\nThe lamps burn.\n\n(Signed) A. Plato   (Signed) B. Kato\n");
    let Some(Block::Signatures(signatures)) = document.components[0].blocks.last() else { panic!("signatures") };
    assert_eq!(signatures[0].lines[0].text.span().of(&document.source), "(Signed) A. Plato");
}
