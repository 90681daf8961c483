//! The masthead, and what stands between it and the text.

use super::*;

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
fn what_the_printer_adds_to_a_masthead_alone_is_kept() {
    let (document, _) = read("United Nations\nGeneral Assembly\nDistr.: General\n\n44-18418 (E)\n");
    assert_eq!(document.components.len(), 1, "a line below the masthead stands in the main text");
    let (document, _) = read("United Nations\n44-18418 (E)\nGeneral Assembly\nDistr.: General\n");
    assert_eq!(document.components.len(), 0, "a line within the masthead is one of its own");
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
fn the_date_above_the_name_of_a_resolution_is_that_of_its_adoption_where_no_other_is() {
    let date = |name: &str| {
        let (document, _) = read(&format!("3 March 2044\n\n{name}\n\nThe Security Council,\n\nNoting the lamps,\n"));
        document.adoption.and_then(|adoption| adoption.date).and_then(|date| date.day)
    };
    assert_eq!(date("Resolution 678 (2044)"), Some(3));
    assert_eq!(date("Resolution 678 (2044) of 4 March 2044"), Some(4));
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
