//! Rules of the reader that few documents need, one by one.

use chancery::document::{Block, Class, Component, Diagnostic, Document, Finding, Language, Mention, Point, Row};
use chancery::names::Names;

fn read(source: &str) -> (Document, Vec<Diagnostic>) {
    chancery::read(source.to_owned(), &Names::of(Language::English))
}

fn paragraphs(document: &Document) -> Vec<String> {
    let main = document.main().expect("a main text");
    main.paragraphs().map(|paragraph| paragraph.text.to_line(&document.source)).collect()
}

fn findings(diagnostics: &[Diagnostic], finding: Finding) -> usize {
    diagnostics.iter().filter(|diagnostic| diagnostic.finding == finding).count()
}

#[test]
fn the_meeting_is_told_by_its_number() {
    let (document, _) = read(
        "Resolution 9678 (2090)\nof 29 November 2090\n\nThe Security Council,\n\nNoting the clocks of the harbour,\n\n\
         1. Demands that they be set.\n\nAdopted at the 2963rd meeting by 12 votes to 2, with 1 abstention.\n",
    );
    assert_eq!(document.adoption.and_then(|adoption| adoption.meeting), Some(2963));
}

#[test]
fn fewer_titles_than_agenda_items_are_reported() {
    let masthead = |titles: &str| {
        format!(
            "General Assembly\nDistr.: General\n4 March 2044\n\nNinety-ninth session\nAgenda items 19 and 77\n\n{titles}\n\n\
             Letter dated 2 March 2044 from the Permanent Representative of Malta to the United Nations addressed to the \
             Secretary-General\n\nI have the honour to write to you.\n"
        )
    };
    let one = read(&masthead("**Oceans and the law of the sea**")).1;
    assert_eq!(findings(&one, Finding::TitleCount), 1, "{one:?}");
    let both = read(&masthead("**Oceans and the law of the sea**\n\n**Lighthouses**")).1;
    assert_eq!(findings(&both, Finding::TitleCount), 0, "{both:?}");
}

#[test]
fn a_long_paragraph_is_not_cut_where_it_names_what_else_begins_a_part() {
    let rule =
        "The keepers recall the Annex to the letter dated 2 March 2044. 1. A lamp is lit at dusk. 2. It is put out at dawn. ".repeat(12);
    let (document, _) = read(&format!("Rules of the harbour\n\n{rule}\n"));
    assert_eq!(paragraphs(&document), [rule.trim_end()]);
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
fn characters_that_were_lost_are_reported_once() {
    let (_, diagnostics) = read("The lamp is l\u{fffd}t at d\u{fffd}sk.\n\nIt is put \u{fffd}ut at dawn.\n");
    assert_eq!(findings(&diagnostics, Finding::StrangeCharacters), 1, "{diagnostics:?}");
}

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
fn what_the_printer_puts_amid_the_masthead_stays_where_it_is() {
    let (document, _) = read(
        "General Assembly\nDistr.: General\n4 March 2044\n\nNinety-ninth session\nAgenda items 19 and 77\n\n44-18418 (E)\n\n\
         **Oceans and the law of the sea**\n\n**Lighthouses**\n\n\
         Letter dated 2 March 2044 from the Permanent Representative of Malta to the United Nations addressed to the \
         Secretary-General\n\nI have the honour to write to you.\n",
    );
    let lines: Vec<_> = document.masthead.lines.iter().map(|line| line.text.to_line(&document.source)).collect();
    let place = lines.iter().position(|line| line == "44-18418 (E)").expect("the line of the printer");
    assert!(lines[place - 1].starts_with("Agenda items") && lines[place + 1].starts_with("Oceans"), "{lines:?}");
    let titles: Vec<_> = document.masthead.agenda.iter().map(|entry| lines[entry.title.unwrap()].clone()).collect();
    assert_eq!(titles, ["Oceans and the law of the sea", "Lighthouses"]);
}

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
fn a_symbol_tells_the_class_where_the_words_do_not() {
    for (symbol, class) in [
        ("S/PRST/2002/37", Class::PresidentialStatement),
        ("S/PV.1291", Class::Record),
        ("A/RES/99/7", Class::Resolution),
        ("A/99/201", Class::Other),
    ] {
        let (document, _) =
            read(&format!("United Nations\n{symbol}\n\nSecurity Council\n\nDistr.: General\n\nThe lamps burn.\n"));
        assert_eq!(document.class, class, "{symbol}");
    }
}

#[test]
fn what_begins_amid_a_word_is_no_name_and_no_symbol() {
    let (document, _) =
        read("The brig Nicomalta, the bark xA/62/492 and the sloop Überfiji are at sea; Malta is not.\n");
    let passages = document.passages();
    let mentions = passages.iter().flat_map(|passage| &passage.text.runs).filter_map(|run| run.mention.as_ref());
    let mentions: Vec<_> = mentions.collect();
    assert!(matches!(mentions[..], [Mention::State(_)]), "{mentions:?}");
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
fn a_number_that_begins_anew_after_a_full_stop_is_a_paragraph() {
    let (document, _) =
        read("1. The keepers meet.\n\n2. They elect one.\n\n1. The clocks are set.\n\n2. They strike.\n");
    assert_eq!(paragraphs(&document).len(), 4, "{:?}", paragraphs(&document));
}

#[test]
fn a_masthead_that_lost_its_lines_still_has_its_items() {
    let (document, _) = read(
        "United Nations General Assembly Distr.: General 4 March 2044 Original: English Ninety-ninth session Agenda items 19 \
         and 77 Oceans and the law of the sea Lighthouses Letter dated 2 March 2044 from the Permanent Representative of \
         Malta to the United Nations addressed to the Secretary-General I have the honour to write to you of the lamps of \
         the harbour, which were lit at dusk and put out at dawn, and of the clocks of its towers, which are set at noon.\n",
    );
    let items: Vec<_> = document.masthead.agenda.iter().map(|entry| entry.item.to_string()).collect();
    assert_eq!(items, ["19", "77"]);
    assert_eq!(document.class, Class::Letter);
    assert!(document.masthead.lines.iter().any(|line| line.text.to_line(&document.source) == "Agenda items 19 and 77"));
}

#[test]
fn a_line_of_markup_is_no_paragraph() {
    let (document, _) = read("<meta name='author' content='a keeper' />\n\nThe lamps burn.\n");
    assert_eq!(paragraphs(&document), ["The lamps burn."]);
}

#[test]
fn what_the_printer_adds_to_a_masthead_alone_is_kept() {
    let (document, _) = read("United Nations\nGeneral Assembly\nDistr.: General\n\n44-18418 (E)\n");
    assert_eq!(document.components.len(), 1, "a line below the masthead stands in the main text");
    let (document, _) = read("United Nations\n44-18418 (E)\nGeneral Assembly\nDistr.: General\n");
    assert_eq!(document.components.len(), 0, "a line within the masthead is one of its own");
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
fn a_number_that_skips_one_to_three_is_reported_and_one_that_begins_anew_is_not() {
    let skipped = |second: u16| {
        let (_, diagnostics) =
            read(&format!("1. The lamps burn.\n\n2. They are red.\n\n{second}. They are put out.\n"));
        findings(&diagnostics, Finding::SkippedNumber)
    };
    assert_eq!([1, 2, 3, 4, 6, 7].map(skipped), [0, 0, 0, 1, 1, 0]);
}

/// The rows of the tables of a text, and whether the first of each heads the columns.
fn tables(source: &str) -> Vec<(bool, Vec<Vec<String>>)> {
    let (document, _) = read(source);
    let row = |row: &Row| row.cells.iter().map(|cell| cell.to_line(&document.source)).collect();
    let blocks = document.components.iter().flat_map(|component| &component.blocks);
    let of = |block: &Block| match block {
        Block::Table(table) => Some((table.header, table.rows.iter().map(row).collect())),
        _ => None,
    };
    blocks.filter_map(of).collect()
}

#[test]
fn two_lines_between_pipes_are_a_table_whose_columns_a_rule_heads() {
    let rows = || [["Lamp", "Lit"], ["Red", "2044"]].map(|row| row.map(str::to_owned).to_vec()).to_vec();
    for (source, header) in [
        ("| Lamp | Lit |\n| Red | 2044 |\n", false),
        ("|Lamp|Lit|\n|Red|2044|\n", false),
        ("| Lamp | Lit |\n|---|:-:|\n| Red | 2044 |\n", true),
        ("| Lamp | Lit |\n| Red | 2044 |\n|---|---|\n", false),
    ] {
        assert_eq!(tables(source), [(header, rows())], "{source}");
    }
    for source in [
        "| Lamp | Lit |\n",
        "| Lamp | Lit\n| Red | 2044\n",
        "Lamp | Lit |\nRed | 2044 |\n",
        "| | |\n| | |\n",
        "||\n||\n",
        "| Lamp | Lit |\n\n| Red | 2044 |\n",
    ] {
        assert_eq!(tables(source), [], "{source}");
    }
}

#[test]
fn a_table_ends_where_a_line_has_no_pipe_and_its_last_cell_holds_what_is_too_many() {
    let found = tables("| Lamp | Lit |\n| Red | 2044 |\nThe keepers wrote it.\n");
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].1.len(), 2);
    let wide = format!("|{}\n", "a|".repeat(70)).repeat(2);
    let found = tables(&wide);
    assert_eq!(found[0].1[0].len(), 64);
    assert_eq!(found[0].1[0][63], "a|a|a|a|a|a|a");
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
