//! Paragraphs and lists.

use super::*;

#[test]
fn an_i_after_an_h_is_a_letter_and_one_at_the_head_a_number() {
    let letters = ('a'..='j').map(|letter| format!("({letter}) Lamp {letter};\n\n")).collect::<String>();
    let (document, _) = read(&format!("1. The lamps are:\n\n{letters}2. The clocks are:\n\n(i) One;\n\n(ii) Two.\n"));
    let paragraphs: Vec<_> = document.main().unwrap().paragraphs().collect();
    let ids = |points: &[Point]| points.iter().map(|point| point.eid.clone()).collect::<Vec<_>>();
    assert_eq!(ids(&paragraphs[0].points).len(), 10);
    assert_eq!(ids(&paragraphs[0].points)[8], "para_1__point_i");
    assert_eq!(ids(&paragraphs[1].points).len(), 2);
}

#[test]
fn numbered_phrases_complete_the_sentence_that_ends_in_a_colon() {
    let (document, _) = read(
        "1. The keepers meet at noon.\n\n2. They elect one who shall:\n\n1. light the lamp;\n\n2. put it out.\n\n\
         3. They part at dusk.\n",
    );
    let main = document.main().unwrap();
    let points: Vec<usize> = main.paragraphs().map(|paragraph| paragraph.points.len()).collect();
    assert_eq!(points, [0, 2, 0], "{:?}", paragraphs(&document));
}

#[test]
fn a_number_that_begins_anew_after_a_full_stop_is_a_paragraph() {
    let (document, _) =
        read("1. The keepers meet.\n\n2. They elect one.\n\n1. The clocks are set.\n\n2. They strike.\n");
    assert_eq!(paragraphs(&document).len(), 4, "{:?}", paragraphs(&document));
}

#[test]
fn a_list_goes_as_deep_as_its_signs_differ_but_no_deeper_than_eight() {
    let signs = ["(a)", "(i)", "-", "•", "(1)", "–", "▪", "●", "◦"];
    let points: String = signs.iter().map(|sign| format!("{sign} lamp:\n\n")).collect();
    let (document, diagnostics) = read(&format!("1. The lamps are:\n\n{points}2. They burn.\n"));
    let mut depths = Vec::new();
    let mut points = &document.main().unwrap().paragraphs().next().unwrap().points;
    while let Some(point) = points.last() {
        depths.push(points.len());
        points = &point.points;
    }
    assert_eq!(depths, [1, 1, 1, 1, 1, 1, 1, 2]);
    assert_eq!(findings(&diagnostics, Finding::TooDeep), 1);
}

#[test]
fn a_level_of_a_list_that_was_left_is_begun_anew() {
    let found = outline("1. The lamps are:\n\n(a) red:\n\n(i) one;\n\n- two;\n\n(b) green;\n\n- three;\n\n(i) four.\n");
    assert_eq!(found, ["1. The lamps are:", "- red:", "-- one;", "--- two;", "- green;", "-- three;", "--- four."]);
}

#[test]
fn marks_of_emphasis_end_before_the_text_goes_on_over_a_blank_line() {
    let found =
        outline("1. The keepers noted that **the lamps which they lit in**\n\n**the course** of the winter burn.\n");
    assert_eq!(found, ["1. The keepers noted that the lamps which they lit in the course of the winter burn."]);
    let found = outline(
        "**Letter dated 2 March 2044 from the Permanent Representative of Malta**\n\n**to the United Nations addressed to the \
         Secretary-General**\n\nThe lamps burn.\n",
    );
    assert_eq!(
        found[0],
        "title: Letter dated 2 March 2044 from the Permanent Representative of Malta to the United Nations addressed to the \
         Secretary-General"
    );
}

#[test]
fn a_sentence_goes_on_with_the_words_of_a_salutation_that_end_it() {
    assert_eq!(
        outline("The keepers wrote to the\nExcellency.\nThe lamps burn.\n")[0],
        "text: The keepers wrote to the Excellency."
    );
    assert_eq!(outline("The keepers wrote to the\nExcellency,\nThe lamps burn.\n")[1], "line: Excellency,");
    assert_eq!(outline("The keepers wrote to all.\nExcellency.\nThe lamps burn.\n")[1], "line: Excellency.");
}

#[test]
fn a_bullet_below_no_paragraph_is_text_and_a_letter_a_number() {
    assert_eq!(outline("THE CLOCKS\n\n- The clocks\n")[1], "text: - The clocks");
    assert_eq!(outline("THE LAMPS\n\n(a) The lamps\n\n(b) The clocks\n")[1..], ["a. The lamps", "- The clocks"]);
}

#[test]
fn a_star_is_a_bullet_below_a_colon_and_among_stars_and_marks_a_note_elsewhere() {
    let found = outline("1. The lamps are:\n\n* red\n\n* green\n\n2. They burn.\n\n* The bells\n");
    assert_eq!(found, ["1. The lamps are:", "- red", "- green", "2. They burn.", "note: The bells"]);
    let found = outline("1. The lamps are:\n\n- red\n\n* green\n");
    assert_eq!(found[2], "note: green");
}

#[test]
fn phrases_below_a_colon_begin_with_one_or_follow_others() {
    let found = outline("1. They shall:\n\n7. burn;\n\n8. be lit.\n\n2. They part.\n");
    assert_eq!(found, ["1. They shall:", "7. burn;", "8. be lit.", "2. They part."]);
}

#[test]
fn marks_of_emphasis_hide_neither_a_small_letter_nor_a_word_that_opens_a_clause() {
    let clauses = |text: &str| outline(&format!("The Security Council,\n\n{text}\n")).split_off(1);
    assert_eq!(outline("1. The lamps which they lit in\n\n*the course* of the winter burn.\n").len(), 1);
    assert_eq!(
        clauses("Noting the lamps of the harbour,\n**Mindful** of the moles,\n**Decides** to light them."),
        ["text: Noting the lamps of the harbour,", "text: Mindful of the moles,", "text: Decides to light them."]
    );
    assert_eq!(clauses("Noting the lamps,\n*and* the clocks,").len(), 1, "a small letter opens no clause in English");
    let russian =
        outline("Совет Безопасности,\n\nссылаясь на маяки и часы,\nотмечая колокола,\nпризывает всех зажечь их.\n");
    assert_eq!(russian.len(), 4, "{russian:?}");
}

#[test]
fn a_clause_ends_with_its_comma_behind_which_the_mark_of_a_note_may_stand() {
    let clauses = |text: &str| outline(&format!("The Security Council,\n\n{text}\n")).len() - 1;
    assert_eq!(
        clauses("Noting the lamps of the harbour, 1\nRecalling the clocks of the towers, 2\nMindful of the bells."),
        3
    );
    assert_eq!(clauses("Noting the lamps; and\n\nThe bells, and\n\nThe moles and\n\nMindful of all,"), 3);
    let long = "the lamps of the harbour and of its two moles and of the towers that stand on the moles and of all who came by sea and \
                saw that they burn and were glad of it,";
    assert_eq!(clauses(&format!("Noting {long}\nThe keepers of the lamps,")), 2, "no long line was broken");
    assert_eq!(
        outline(&format!("The keepers noted {long}\nThe keepers of the lamps,\n")).len(),
        1,
        "outside a preamble it may be"
    );
}

#[test]
fn a_line_that_stands_more_than_a_column_to_the_right_begins_a_paragraph() {
    let set = |indent: &str| {
        outline(&format!(
            "Lamps of the harbour are lit by all\nand by those who keep the clocks.\n{indent}The clocks are set at noon, and\nthey are \
             wound at dusk by one of\nthe keepers of the lamps of old.\n"
        ))
        .len()
    };
    assert_eq!([" ", "  ", "    "].map(set), [1, 2, 2]);
}

#[test]
fn a_line_that_had_no_room_for_the_next_word_ends_no_paragraph() {
    let lines = |word: &str| {
        outline(&format!(
            "The keepers of the lamps lit them at dusk and\nput them out, as they did in winter.\n{word} they had come and gone on\n\
             foot to the towers and to the moles and wrote.\n"
        ))
        .len()
    };
    assert_eq!((lines("Notwithstanding"), lines("In")), (1, 2));
}
