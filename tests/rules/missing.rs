//! What is reported as missing.

use super::*;

#[test]
fn a_number_that_skips_one_to_three_is_reported_and_one_that_begins_anew_is_not() {
    let skipped = |second: u16| {
        let (_, diagnostics) =
            read(&format!("1. The lamps burn.\n\n2. They are red.\n\n{second}. They are put out.\n"));
        findings(&diagnostics, Finding::SkippedNumber)
    };
    assert_eq!([1, 2, 3, 4, 6, 7].map(skipped), [0, 0, 0, 1, 1, 0]);
}

/// A letter with such agenda items in its masthead, such a text and such lines below it.
fn letter(items: &str, text: &str, below: &str) -> String {
    format!(
        "General Assembly\nDistr.: General\n4 March 2044\n\nNinety-ninth session\n{items}\n\n**Lighthouses**\n\n\
         Letter dated 2 March 2044 from the Permanent Representative of Malta to the United Nations addressed to the \
         Secretary-General\n\n{text}\n\n{below}\n"
    )
}

#[test]
fn a_letter_that_names_other_items_than_its_masthead_is_reported_either_way() {
    let mismatches = |items: &str, named: &str| {
        let text = format!("I have the honour to ask that this be circulated under {named} of the agenda.");
        findings(&read(&letter(items, &text, "")).1, Finding::AgendaMismatch)
    };
    assert_eq!(mismatches("Agenda item 19", "agenda item 19"), 0);
    assert_eq!(mismatches("Agenda items 19 and 77", "agenda items 19 and 77"), 0);
    assert_eq!(mismatches("Agenda item 19", "agenda items 19 and 77"), 1, "the masthead lacks one");
    assert_eq!(mismatches("Agenda items 19 and 77", "agenda item 19"), 1, "the letter lacks one");
    assert_eq!(mismatches("", "agenda item 19"), 0, "the masthead has none");
}

#[test]
fn a_communication_lacks_its_sender_or_addressee_where_its_title_tells_one_alone() {
    let missing = |title: &str| {
        let source =
            format!("General Assembly\nDistr.: General\n4 March 2044\n\n{title}\n\nI have the honour to write.\n");
        findings(&read(&source).1, Finding::Correspondents)
    };
    let malta = "from the Permanent Representative of Malta to the United Nations";
    assert_eq!(missing(&format!("Letter dated 2 March 2044 {malta} addressed to the Secretary-General")), 0);
    assert_eq!(missing(&format!("Letter dated 2 March 2044 {malta}")), 1);
    assert_eq!(missing("Letter dated 2 March 2044 addressed to the Secretary-General"), 1);
    assert_eq!(missing(&format!("Note verbale dated 2 March 2044 {malta}")), 1);
    assert_eq!(missing(&format!("Identical letters dated 2 March 2044 {malta}")), 1);
    assert_eq!(missing("Report of the Secretary-General"), 0, "a report has neither");
}

#[test]
fn a_text_of_unknown_kind_is_reported_where_a_masthead_makes_it_a_document() {
    let unknown = |source: &str| findings(&read(source).1, Finding::UnknownClass);
    assert_eq!(unknown("The lamp is lit.\n"), 0);
    assert_eq!(unknown("General Assembly\nDistr.: General\n4 March 2044\n\nThe lamp is lit.\n"), 1);
}

#[test]
fn a_preamble_without_decision_is_reported_unless_the_text_breaks_off() {
    let undecided = |end: &str| {
        let source = format!("The Security Council,\n\nRecalling its resolution,\n\n{end}");
        findings(&read(&source).1, Finding::NoDecision)
    };
    assert_eq!(undecided("Mindful of the lamps of the harbour,\n"), 1);
    assert_eq!(undecided("Mindful of the lamps of the harbour and of the moles that keep the"), 0);
    assert_eq!(undecided("Mindful of the lamps,\n\n1. Decides to light them.\n"), 0);
}

#[test]
fn a_signature_without_a_state_is_reported_among_others_that_have_one() {
    let stateless = |signed: &str| {
        let source = format!("Report of the Secretary-General\n\nThe lamps burn.\n\n{signed}");
        findings(&read(&source).1, Finding::StatelessSignature)
    };
    let two = "For Mali\nA. Keita\nFor Fiji\nB. Rabuka\n";
    assert_eq!(stateless(&format!("{two}For Malta\nC. Plato\n")), 0);
    assert_eq!(stateless(&format!("{two}For Atlantis\nC. Plato\n")), 1);
}
