//! What stands on a page beside its text.

use super::*;

#[test]
fn a_long_paragraph_is_not_cut_where_it_names_what_else_begins_a_part() {
    let rule =
        "The keepers recall the Annex to the letter dated 2 March 2044. 1. A lamp is lit at dusk. 2. It is put out at dawn. ".repeat(12);
    let (document, _) = read(&format!("Rules of the harbour\n\n{rule}\n"));
    assert_eq!(paragraphs(&document), [rule.trim_end()]);
}

#[test]
fn characters_that_were_lost_are_reported_once() {
    let (_, diagnostics) = read("The lamp is l\u{fffd}t at d\u{fffd}sk.\n\nIt is put \u{fffd}ut at dawn.\n");
    assert_eq!(findings(&diagnostics, Finding::StrangeCharacters), 1, "{diagnostics:?}");
}

#[test]
fn a_running_head_of_several_lines_does_not_cut_the_paragraph_that_goes_on_under_it() {
    let (document, _) = read(
        "Report on the lamps\n\n1. The keepers noted with concern that the lamps of the outer harbour, which were lit in\n\
         44-18418 (E)\n\u{c}A/99/201\nThe lamps of the outer harbour and of its two moles\n\nthe course of the winter, \
         had been put out.\n\n2. They took note.\n",
    );
    let paragraphs = paragraphs(&document);
    assert_eq!(paragraphs.len(), 2, "{paragraphs:?}");
    assert!(paragraphs[0].ends_with("lit in the course of the winter, had been put out."), "{paragraphs:?}");
}

#[test]
fn a_number_behind_a_word_is_the_mark_of_a_note_only_where_there_is_such_a_note() {
    let (document, _) = read(
        "1. The lamps burn.1 So does lamp B.12 And the clock is set.2\n\n__________________\n1 See the first report.\n\
         2 See the second report.\n",
    );
    let passages = document.passages();
    let runs = passages.iter().flat_map(|passage| &passage.text.runs);
    let marks = runs.filter(|run| matches!(run.mention, Some(Mention::NoteMark(_))));
    let marks: Vec<&str> = marks.map(|run| run.span.of(&document.source)).collect();
    assert_eq!(marks, ["1", "2"]);
}

#[test]
fn the_last_line_of_a_page_is_no_folio_unless_it_is_a_number() {
    let (document, _) = read(
        "1. The keepers noted with concern that the lamps of the outer harbour\nwere put out\n\u{c}before the course of \
         the winter had come to its end.\n\n2. They took note.\n",
    );
    let paragraphs = paragraphs(&document);
    assert!(paragraphs[0].contains("were put out before the course"), "{paragraphs:?}");
}

#[test]
fn a_running_head_may_have_its_symbol_in_a_column() {
    let (document, _) = read(
        "1. The keepers noted with concern that the lamps of the outer harbour, which were lit in\n\
         \u{c}Lamps of the outer harbour          A/99/201\n\nthe course of the winter, had been put out.\n\n2. They took note.\n",
    );
    let paragraphs = paragraphs(&document);
    assert!(paragraphs[0].ends_with("lit in the course of the winter, had been put out."), "{paragraphs:?}");
}

#[test]
fn a_line_of_markup_is_no_paragraph() {
    let (document, _) = read("<meta name='author' content='a keeper' />\n\nThe lamps burn.\n");
    assert_eq!(paragraphs(&document), ["The lamps burn."]);
}

#[test]
fn the_rest_of_a_note_belongs_to_the_note_on_the_page_before() {
    let (document, _) = read(
        "1. The lamps burn.1\n\n______________\n1 See the first report\n\u{c}2. The clocks are set.\n\n3. The bells ring.\n\n\
         ______________\nof the keepers.\n\n",
    );
    let notes: Vec<String> =
        document.components[0].footnotes().map(|note| note.text.to_line(&document.source)).collect();
    assert_eq!(notes, ["See the first report of the keepers."]);
}

#[test]
fn what_a_web_page_has_above_the_title_stands_apart() {
    let links = "Resolution 367 (2044) ← | → Resolution 369 (2044)";
    assert_eq!(
        outline(&format!("{links}\n\nResolution 368 (2044)\n"))[..2],
        [format!("line: {links}"), "name: Resolution 368 (2044)".to_owned(),]
    );
    let named =
        outline("Resolution 368\n← Resolution 367 | Resolution 369 →\n\nThe Security Council,\n\nNoting the lamps,\n");
    assert_eq!(named[..2], ["line: Resolution 368", "line: ← Resolution 367 | Resolution 369 →"]);
    assert_eq!(
        outline("The lamps burn.\n\nTreaty on the lamps\n\nThey burn.\n")[..2],
        ["line: The lamps burn.", "title: Treaty on the lamps",]
    );
    assert_eq!(
        outline("Statement by Malta, 25 September 2044\n\nThe lamps burn.\n")[0],
        "title: Statement by Malta, 25 September 2044"
    );
}

#[test]
fn lines_amid_a_text_that_are_none_of_it_are_taken_out() {
    let found = outline(
        "The keepers lit the lamps of the harbour; and they\nset the clocks as is told in\nArticle 5\nof the rules.\nArticle 6\nThey burn.\n",
    );
    assert_eq!(found[1..], ["heading 1: Article 6", "text: They burn."]);
    let long =
        "(Signed) by all who keep them, and by those who keep the clocks, and by all who came by sea to see them. "
            .repeat(3);
    assert_eq!(outline(&format!("The keepers lit the lamps\n{long}\n")).len(), 1, "a long line is text");
    let found = outline(&format!("{MALTA}The keepers lit the lamps; they\nset the clocks;\nAnnex\nThey burn.\n"));
    assert!(found.contains(&"component: Annex".to_owned()), "{found:?}");
    let found = outline(
        "The keepers lit the lamps; they\nset the clocks, and it was told to all by\nThe Security Council,\nThey burn.\n",
    );
    assert!(found.contains(&"line: The Security Council,".to_owned()), "{found:?}");
    let found = outline("1. The keepers lit the lamps; they\nset the clocks\n* * *\nand they burn.\n");
    assert_eq!(found[1], "line: * * *");
}
