//! Rules of the reader that few documents need, one by one.

use chancery::document::{
    Block, Class, Component, Date, Diagnostic, Distribution, Document, Finding, HeadingKind, Language, Masthead,
    MastheadPart, Mention, Number, Organ, ParagraphKind, Point, Row, Signature, SignaturePart,
};
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

/// The blocks of a text, each with what it was taken for; the members of lists with their depth.
fn outline(source: &str) -> Vec<String> {
    let (document, _) = read(source);
    let mut outline = Vec::new();
    for block in document.components.iter().flat_map(|component| &component.blocks) {
        describe(block, &document.source, &mut outline);
    }
    outline
}

fn describe(block: &Block, source: &str, outline: &mut Vec<String>) {
    match block {
        Block::Heading(heading) => outline.push(format!("{}: {}", kind(heading.kind), heading.text.to_line(source))),
        Block::Paragraph(paragraph) => {
            let text = paragraph.text.to_line(source);
            outline.push(match &paragraph.number {
                Number::Printed { value, .. } => format!("{value}. {text}"),
                Number::Assigned(_) => format!("text: {text}"),
            });
            paragraph.points.iter().for_each(|point| describe_point(point, 1, source, outline));
        }
        Block::Signatures(signatures) => outline.extend(signatures.iter().map(|signature| signed(signature, source))),
        Block::Conclusion(conclusion) => outline.push(format!("end: {}", conclusion.text.to_line(source))),
        Block::Line(text) => outline.push(format!("line: {}", text.to_line(source))),
        Block::Footnote(note) => outline.push(format!("note: {}", note.text.to_line(source))),
        Block::Table(table) => outline.push(format!("table: {} rows", table.rows.len())),
    }
}

fn kind(kind: HeadingKind) -> String {
    match kind {
        HeadingKind::Component => "component".to_owned(),
        HeadingKind::Title => "title".to_owned(),
        HeadingKind::Designation => "name".to_owned(),
        HeadingKind::Section(level) => format!("heading {level}"),
    }
}

fn describe_point(point: &Point, depth: usize, source: &str, outline: &mut Vec<String>) {
    outline.push(format!("{} {}", "-".repeat(depth), point.text.to_line(source)));
    point.points.iter().for_each(|below| describe_point(below, depth + 1, source, outline));
}

/// `name, State: office / office`, as far as they are there.
fn signed(signature: &Signature, source: &str) -> String {
    let name = signature.name.map_or("nobody", |name| name.of(source));
    let state = signature.state.map(|state| format!(", {state:?}")).unwrap_or_default();
    let offices = signature.lines.iter().filter(|line| line.part == SignaturePart::Office);
    let offices: Vec<String> = offices.map(|line| line.text.to_line(source)).collect();
    format!("signed: {name}{state} ({})", offices.join(" / "))
}

const MALTA: &str = "Letter dated 2 March 2044 from the Permanent Representative of Malta to the United Nations addressed to \
                     the Secretary-General\n\nI have the honour to write to you.\n\n";

/// The outline of the annexes to a letter.
fn annexes(text: &str) -> Vec<String> {
    outline(&format!("{MALTA}{text}")).split_off(2)
}

/// The outline of what stands below the preamble of a resolution and its first decision.
fn decided(text: &str) -> Vec<String> {
    let head = "Resolution 9678 (2090)\n\nThe Security Council,\n\nNoting the lamps,\n\n1. Decides to light them.\n\n";
    outline(&format!("{head}{text}")).split_off(4)
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

/// The outline of a text below a masthead without agenda items.
fn below_masthead(text: &str) -> Vec<String> {
    outline(&format!("United Nations\nGeneral Assembly\nDistr.: General\n4 March 2044\n\n{text}"))
}

#[test]
fn short_lines_above_the_text_stand_apart_up_to_three_or_five_above_a_number() {
    let lines = "Lamps of the harbour\nClocks of the towers\nBells of the moles\nMoles of the sea\n";
    assert_eq!(
        below_masthead(&format!("{lines}1. The lamps burn.\n"))[3..],
        ["line: Moles of the sea", "1. The lamps burn."]
    );
    let many = "text: Lamps of the harbour Clocks of the towers Bells of the moles Moles of the sea";
    assert_eq!(below_masthead(&format!("{lines}\nThe lamps burn.\n"))[0], many);
    let three = &lines[..lines.len() - "Moles of the sea\n".len()];
    assert_eq!(below_masthead(&format!("{three}\nThe lamps burn.\n"))[2], "line: Bells of the moles");
    let addendum = below_masthead(&format!("Report of the Secretary-General\n\nAddendum\n{lines}They are four.\n"));
    assert_eq!(addendum[1], "line: Addendum");
    let advance = below_masthead(
        "Advance copy\nReport of the Secretary-General\non lamps\nand clocks\nand bells\n\nThey burn.\n",
    );
    assert_eq!(
        advance[..2],
        ["line: Advance copy", "title: Report of the Secretary-General on lamps and clocks and bells"]
    );
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
fn the_date_above_the_name_of_a_resolution_is_that_of_its_adoption_where_no_other_is() {
    let date = |name: &str| {
        let (document, _) = read(&format!("3 March 2044\n\n{name}\n\nThe Security Council,\n\nNoting the lamps,\n"));
        document.adoption.and_then(|adoption| adoption.date).and_then(|date| date.day)
    };
    assert_eq!(date("Resolution 678 (2044)"), Some(3));
    assert_eq!(date("Resolution 678 (2044) of 4 March 2044"), Some(4));
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
fn a_sentence_goes_on_with_the_words_of_a_salutation_that_end_it() {
    assert_eq!(
        outline("The keepers wrote to the\nExcellency.\nThe lamps burn.\n")[0],
        "text: The keepers wrote to the Excellency."
    );
    assert_eq!(outline("The keepers wrote to the\nExcellency,\nThe lamps burn.\n")[1], "line: Excellency,");
    assert_eq!(outline("The keepers wrote to all.\nExcellency.\nThe lamps burn.\n")[1], "line: Excellency.");
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
fn words_of_decision_decide_in_a_resolution_alone() {
    let (document, _) = read("Decides to light the lamps.\n\nNoting the lamps,\n");
    assert!(document.main().unwrap().paragraphs().all(|paragraph| paragraph.kind == ParagraphKind::Plain));
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

/// The masthead that some lines are, above a text.
fn masthead(lines: &str) -> (Document, Masthead) {
    let (document, _) =
        read(&format!("United Nations\n{lines}\n\nReport of the Secretary-General\n\nThe lamps burn.\n"));
    let masthead = document.masthead.clone();
    (document, masthead)
}

#[test]
fn of_what_a_masthead_says_twice_the_first_counts() {
    let (_, found) = masthead(
        "Security Council\nGeneral Assembly\nDistr.: General\n4 March 2044\nEnglish\nNinety-ninth session\nEighty-ninth year\n\
         Agenda item 19\n\nDistr.: Limited\n5 March 2044\nFrench\nFifty-first session\nFifty-second year\nAgenda item 19",
    );
    assert_eq!(found.distribution, Some(Distribution::General));
    assert_eq!(found.date, Date::new(2044, 3, Some(4)));
    assert_eq!(found.language, Some(Language::English));
    assert_eq!((found.session, found.council_year), (Some(99), Some(89)));
    assert_eq!(found.agenda.len(), 1);
    let sessions = found.lines.iter().filter(|line| line.part == MastheadPart::Session(Organ::GeneralAssembly)).count();
    assert_eq!(sessions, 2, "the Council has years and no sessions");
}

#[test]
fn an_agenda_item_may_be_marked_and_have_its_title_behind_it() {
    for line in [
        "Agenda item 19",
        "**Agenda item 19**",
        "Agenda item 19 of the provisional agenda",
        "Agenda item 19, of the provisional agenda",
        "Agenda item 19.",
    ] {
        let (document, found) = masthead(&format!("General Assembly\nDistr.: General\n{line}\n\nOceans"));
        let title = found.agenda[0].title.expect("a title");
        assert_eq!(found.lines[title].text.to_line(&document.source), "Oceans", "{line}");
    }
    let (document, found) = masthead("General Assembly\nDistr.: General\nAgenda item 19 Oceans and lighthouses");
    let title = found.agenda[0].title.expect("a title");
    assert_eq!(found.lines[title].text.to_line(&document.source), "Oceans and lighthouses");
}

#[test]
fn a_session_and_a_date_may_be_written_in_figures_of_any_kind() {
    assert_eq!(masthead("General Assembly\nDistr.: General\n99th session").1.session, Some(99));
    for date in ["2044年3月4日", "二〇四四年三月四日"] {
        let (document, _) =
            read(&format!("联合国\n大会\nDistr.: General\n{date}\n\n秘书长的报告\n\n灯塔在黄昏时点亮。\n"));
        assert_eq!(document.masthead.date, Date::new(2044, 3, Some(4)), "{date}");
    }
}

#[test]
fn the_name_of_a_body_is_a_line_with_a_capital_and_without_an_end() {
    let organs = |line: &str| masthead(&format!("General Assembly\nDistr.: General\n{line}")).1.organs.len();
    assert_eq!(organs("Committee on Lamps"), 2);
    for line in ["Committee on Lamps.", "Committee on Lamps:", "Committee on Lamps,", "committee on lamps"] {
        assert_eq!(organs(line), 1, "{line}");
    }
}

#[test]
fn the_languages_of_a_masthead_are_parted_by_marks_or_words() {
    let original = |languages: &str| {
        masthead(&format!("General Assembly\nDistr.: General\nOriginal: {languages}")).1.original_languages
    };
    for languages in ["English, French", "English/French", "English and French", "English، French", "English、 French"]
    {
        assert_eq!(original(languages), [Language::English, Language::French], "{languages}");
    }
    let (document, found) = masthead("General Assembly\nDistr.: General\nEnglish only");
    let line = found.lines.last().map(|line| line.text.to_line(&document.source));
    assert_eq!((found.language, line.as_deref()), (Some(Language::English), Some("English only")));
}

#[test]
fn a_title_of_an_item_that_no_blank_parts_goes_on_behind_a_mark() {
    for mark in [":", ",", "-"] {
        let (document, found) = masthead(&format!(
            "General Assembly\nDistr.: General\nAgenda items 19 and 77\n\nOceans{mark}\nThe law of the sea\nLighthouses"
        ));
        let titles: Vec<_> = found.agenda.iter().filter_map(|entry| found.lines.get(entry.title?)).collect();
        let titles: Vec<String> = titles.iter().map(|line| line.text.to_line(&document.source)).collect();
        assert_eq!(titles, [format!("Oceans{mark} The law of the sea"), "Lighthouses".to_owned()]);
    }
}
