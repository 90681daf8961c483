//! What the reader makes of the forms that documents come in.

use chancery::document::{Block, Class, Component, Document, Finding, HeadingKind, Language, Mention, Number, Party};
use chancery::names::Names;
use chancery::text;

fn read(source: &str) -> Document {
    chancery::read(source.to_owned(), &Names::of(text::language(source))).0
}

fn eids(component: &Component) -> Vec<&str> {
    component.paragraphs().map(|paragraph| paragraph.eid.as_str()).collect()
}

fn main(document: &Document) -> &Component {
    document.main().expect("a main document")
}

#[test]
fn a_masthead_set_in_columns_is_read_by_column() {
    let document = read(
        "                United Nations                                    A/80/L.1\n                \
         General Assembly                                  Distr.: Limited\n                                                        \
         9 September 2025\n\n                                                        Original: English\n\n\nEightieth session\n\
         Item 35 of the provisional agenda*\nQuestion of Palestine\n\n\n               The General Assembly,\n",
    );
    let masthead = &document.masthead;
    assert_eq!(masthead.symbols[0].as_str(), "A/80/L.1");
    assert_eq!(masthead.date.unwrap().to_string(), "2025-09-09");
    assert_eq!(masthead.session, Some(80));
    assert_eq!(masthead.agenda[0].item.to_string(), "35");
    let title = &masthead.lines[masthead.agenda[0].title.unwrap()];
    assert_eq!(title.text.to_line(&document.source), "Question of Palestine");
    assert_eq!(document.class, Class::Resolution);
}

#[test]
fn a_letter_whose_lines_are_not_parted_is_still_read() {
    let document = read(
        "Letter dated 17 May 2000 from the Permanent Representative of Rwanda to the United Nations addressed to the \
         President of the Security Council\nOn instructions from my Government and as promised in my statement today, I have \
         the honour to forward to you the joint statement on the demilitarization of Kisangani, signed in Kampala on 15 May \
         2000 (see annex).\nI would be grateful if this statement could be circulated as a document of the Security Council.\n\
         (Signed) Joseph W. Mutaboba\nAmbassador\nPermanent Representative\nAnnex to the letter dated 17 May 2000\n",
    );
    let communication = document.communication.as_ref().unwrap();
    assert_eq!(communication.senders[0].code(""), "RWA");
    assert_eq!(communication.addressees, [Party::PresidentOfTheSecurityCouncil]);
    assert_eq!(eids(main(&document)), ["para_1", "para_2"]);
    let signature = main(&document).signatures().next().unwrap();
    assert_eq!(signature.name(&document.source), "Joseph W. Mutaboba");
    assert_eq!(signature.office(&document.source), "Ambassador Permanent Representative");
    assert_eq!(document.components[1].eid, "annex_1");
}

#[test]
fn identical_letters_have_several_addressees() {
    let document = read(
        "Lettres identiques datées du 3 mai 2001, adressées au Secrétaire général et à la Présidente du Conseil de sécurité\n\
         par le Chargé d'affaires par intérim de la Mission permanente de l'Iraq auprès de l'Organisation des Nations Unies\n\n\
         D'ordre de mon gouvernement, je vous écris.\n",
    );
    assert_eq!(document.class, Class::IdenticalLetters);
    let communication = document.communication.unwrap();
    assert_eq!(communication.addressees, [Party::SecretaryGeneral, Party::PresidentOfTheSecurityCouncil]);
    assert_eq!(communication.senders[0].code(""), "IRQ");
}

#[test]
fn a_title_set_with_space_between_its_lines_is_one() {
    let document = read(
        "GENERAL ASSEMBLY SECURITY COUNCIL\n\nFifty-first session Fifty-first year\n\nItem 33 of the preliminary list*\n\n\
         THE SITUATION IN THE MIDDLE EAST\n\nLetter dated 1 April 1996 from the Permanent Representatives of\n\n\
         Egypt and the United States of America to the United Nations\n\naddressed to the Secretary-General\n\n\
         We have the honour to enclose the text.\n",
    );
    assert_eq!((document.masthead.session, document.masthead.council_year), (Some(51), Some(51)));
    let communication = document.communication.as_ref().unwrap();
    assert_eq!(communication.senders.iter().map(|party| party.code("")).collect::<Vec<_>>(), ["EGY", "USA"]);
    assert_eq!(communication.addressees, [Party::SecretaryGeneral]);
    assert_eq!(eids(main(&document)), ["para_1"]);
}

#[test]
fn a_resolution_has_clauses_and_numbered_paragraphs() {
    let document = read(
        "Resolution 678 (1990)\nof 29 November 1990\n\nThe Security Council,\n\nRecalling its resolutions 660 (1990) of\n\
         2 August 1990 and 661 (1990),\n\nDetermined to secure compliance with its decisions,\n\n\
         1. Demands that Iraq comply fully with resolution 660\n(1990);\n2. Authorizes Member States to use all means;\n\n\
         3. Decides to remain seized of the matter.\n",
    );
    assert_eq!(document.class, Class::Resolution);
    assert_eq!(eids(main(&document)), ["pre_1", "pre_2", "para_1", "para_2", "para_3"]);
    let first = main(&document).paragraphs().next().unwrap();
    let named: Vec<_> = first.text.runs.iter().filter_map(|run| run.mention.clone()).collect();
    assert!(matches!(&named[0], Mention::Symbol(symbol) if symbol.as_str() == "S/RES/660(1990)"), "{named:?}");
    assert!(matches!(&named[1], Mention::Date(date) if date.to_string() == "1990-08-02"));
}

#[test]
fn lists_nest_by_the_style_of_their_marks() {
    let document =
        read("Le Conseil décide :\n\na) De prier :\n\ni) Le premier;\n\nii) Le second;\n\nb) De rester saisi.\n");
    let paragraph = main(&document).paragraphs().next().unwrap();
    let values = |points: &[chancery::document::Point]| -> Vec<String> {
        points
            .iter()
            .map(|it| if let Number::Printed { value, .. } = &it.number { value.clone() } else { String::new() })
            .collect()
    };
    assert_eq!(values(&paragraph.points), ["a", "b"]);
    assert_eq!(values(&paragraph.points[0].points), ["i", "ii"]);
    assert_eq!(paragraph.points[0].points[1].eid, "para_1__point_a__point_ii");
}

#[test]
fn annexes_and_enclosures_are_counted_as_printed() {
    let document = read(
        "Lettre datée du 3 mai 2001, adressée au Secrétaire général par le Représentant permanent du Mali\n\nVoici les textes.\n\n\
         Annexe I\n\n[Original : anglais et arabe]\n\nPremier texte\n\nUn paragraphe.\n\nAnnexe II\n\nDeuxième texte\n\nUn autre.\n\n\
         Pièce jointe\n\nTroisième texte\n\nUn dernier.\n\nFait à Bamako, le 2 mai 2001\n",
    );
    let found: Vec<_> = document.components.iter().map(|component| component.eid.as_str()).collect();
    assert_eq!(found, ["", "annex_1", "annex_2", "encl_1"]);
    assert_eq!(document.components[1].original_languages, [Language::English, Language::Arabic]);
    let title = document.components[2].heading(HeadingKind::Title).unwrap();
    assert_eq!(title.to_line(&document.source), "Deuxième texte");
    let conclusion = document.components[3].conclusion().unwrap();
    assert_eq!(conclusion.place.unwrap().of(&document.source), "Bamako");
}

#[test]
fn what_the_printer_adds_is_no_paragraph() {
    let document = read("Un paragraphe.\n\n07-55214 (F)    181007\n\n*0755214*\n\nUn autre.\n");
    assert_eq!(eids(main(&document)), ["para_1", "para_2"]);
    assert_eq!(main(&document).blocks.iter().filter(|block| matches!(block, Block::Line(_))).count(), 2);
}

#[test]
fn the_language_is_told_from_the_text() {
    let samples = [
        ("La situation dans les pays et pour les peuples du monde", Language::French),
        ("The situation of the peoples and of their countries", Language::English),
        ("Distr.: General\nГенеральная Ассамблея", Language::Russian),
        ("Distr.: General\n大会第七十五届会议", Language::Chinese),
        ("Distr.: General\nالجمعية العامة", Language::Arabic),
        ("", Language::English),
    ];
    for (sample, language) in samples {
        assert_eq!(text::language(sample), language, "{sample}");
    }
}

#[test]
fn a_date_that_does_not_exist_is_no_date() {
    let source = "Réunion du 31 février 2007 dans les locaux de la Mission.".to_owned();
    let (document, diagnostics) = chancery::read(source, &Names::default());
    let found = diagnostics.iter().find(|it| it.finding == chancery::document::Finding::ImpossibleDate).unwrap();
    assert_eq!(found.span.of(&document.source), "31 février 2007");
}

#[test]
fn a_letter_that_names_other_items_than_its_masthead_is_reported() {
    let letter = |item: u8| {
        format!(
            "United Nations\nGeneral Assembly\nSession\nAgenda item 33\nThe light\n\nLetter dated 1 April 1996 from the \
             Permanent Representative of Egypt to the United Nations addressed to the Secretary-General\n\nI ask for its \
             circulation under agenda item {item}.\n"
        )
    };
    let found = |item| {
        let (document, diagnostics) = chancery::read(letter(item), &Names::of(Language::English));
        let mismatch = diagnostics.into_iter().find(|it| it.finding == chancery::document::Finding::AgendaMismatch);
        mismatch.map(|it| it.span.of(&document.source).to_owned())
    };
    assert_eq!(found(33), None);
    assert_eq!(found(34).as_deref(), Some("34"));
}

#[test]
fn cells_that_pipes_part_are_a_table() {
    let document =
        read("The votes are these.\n\n| State | Vote |\n|---|---|\n| Mali | yes |\n| Fiji | |\n\nThat is all.\n");
    let table = main(&document).blocks.iter().find_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    let table = table.expect("a table");
    let cell = |row: usize, cell: usize| table.rows[row].cells[cell].to_string(&document.source);
    assert!(table.header && table.rows.len() == 3 && table.rows.iter().all(|row| row.cells.len() == 2));
    assert_eq!([cell(0, 0), cell(1, 1), cell(2, 1)], ["State", "yes", ""]);
    assert_eq!(table.eid, "table_1");
}

#[test]
fn marks_lead_to_the_notes_at_the_foot_of_the_page() {
    let document = read(
        "The light was seen, 1 as the keeper wrote in paragraph 2 of his book, 2 and it was good.\n\n__________\n1 See A/62/1.\n\
         2 And what\nfollows.\n",
    );
    let paragraph = main(&document).paragraphs().next().unwrap();
    let marks = paragraph.text.runs.iter().filter_map(|run| match &run.mention {
        Some(Mention::NoteMark(mark)) => Some((run.span.of(&document.source), mark.note.as_str())),
        _ => None,
    });
    assert_eq!(marks.collect::<Vec<_>>(), [("1", "fn_1"), ("2", "fn_2")]);
    let notes: Vec<_> = main(&document).footnotes().map(|note| note.text.to_line(&document.source)).collect();
    assert_eq!(notes, ["See A/62/1.", "And what follows."]);
}

/// The findings of a text with what each is about.
fn found(source: &str) -> Vec<(Finding, String)> {
    let (document, diagnostics) = chancery::read(source.to_owned(), &Names::of(text::language(source)));
    diagnostics.into_iter().map(|it| (it.finding, it.span.of(&document.source).to_owned())).collect()
}

/// What of a masthead makes any text a document of the Organization.
const MASTHEAD: &str = "United Nations\nS/2044/616\nSecurity Council\nDistr.: General\n9 May 2044\n\n";

#[test]
fn facts_that_are_missing_are_told_where_they_should_be() {
    let cases = [
        ("About the lamps\n\nNothing is told of its kind.\n", Finding::UnknownClass, "Nothing is told of its kind."),
        (
            "Letter dated 3 May 2044 from someone\n\nI have the honour to write.\n",
            Finding::Correspondents,
            "Letter dated 3 May 2044 from someone",
        ),
        ("The Security Council,\n\nRecalling its resolution,\n", Finding::NoDecision, "Recalling its resolution,"),
        ("Report of the keeper\n\n14. A lamp.\n\n16. Another.\n", Finding::SkippedNumber, "16."),
        ("France, Nicar~gua and Mali: draft resolution\n", Finding::UnknownSponsor, "Nicar~gua"),
        (
            "Report of the keeper\n\nThe lamps burn.\n\nFor Mali\nA. Keita\nFor Fiji\nB. Rabuka\nFor Atlantis\nC. Plato\n",
            Finding::StatelessSignature,
            "For Atlantis\nC. Plato",
        ),
    ];
    for (text, finding, place) in cases {
        let found = found(&format!("{MASTHEAD}{text}"));
        assert!(found.iter().any(|(it, at)| *it == finding && at.trim() == place), "{text}: {found:?}");
    }
}

#[test]
fn what_is_there_is_not_told_to_be_missing() {
    let letter = "Letter dated 3 May 2044 from the Permanent Representative of Fiji to the United Nations addressed to the \
                  Secretary-General\n\n1. I have the honour to write.\n\n2. I have written.\n\n(Signed) B. Rabuka\n";
    assert_eq!(found(&format!("{MASTHEAD}{letter}")), []);
    let resolution = "The Security Council,\n\nRecalling its resolution,\n\n1. Decides to go on;\n\n2. Ends.\n";
    assert_eq!(found(&format!("{MASTHEAD}{resolution}")), []);
    let draft = "Bahamas (The), Trinidad and Tobago and Iran (Islamic Republic of): draft resolution\n\nThe Security \
                 Council,\n\n1. Decides to go on.\n";
    assert_eq!(found(&format!("{MASTHEAD}{draft}")), []);
}

#[test]
fn two_symbols_of_a_document_are_two_however_they_are_joined() {
    let symbols = |line: &str| {
        let document = read(&format!("United Nations\n{line}\nGeneral Assembly\nDistr.: General\n\nThe lamps burn.\n"));
        document.masthead.symbols.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    for line in ["A/62/492-S/2007/616", "A/62/492–S/2007/616", "A/62/492S/2007/616", "A/62/492   S/2007/616"] {
        assert_eq!(symbols(line), ["A/62/492", "S/2007/616"], "{line}");
    }
}

#[test]
fn a_folio_beside_a_job_number_is_no_paragraph() {
    let document = read("The Security Council,\n\n1. Decides to go on and\n\n2 08-45388\n\nto end;\n\n2. Ends.\n");
    assert_eq!(eids(main(&document)), ["para_1", "para_2"]);
}

#[test]
fn the_symbol_of_a_draft_behind_the_number_of_a_resolution_is_not_its_own() {
    let symbols =
        |source: &str| read(source).masthead.symbols.iter().map(|symbol| symbol.as_str().to_owned()).collect();
    let body = "The Security Council,\n\nCalls upon all parties to keep the lamps lit.\n";
    let drafted: Vec<String> = symbols(&format!("43 (1948). Resolution of 1 April 1948 [S/714, I]\n\n{body}"));
    assert_eq!(drafted, [""; 0]);
    let own: Vec<String> = symbols(&format!("S/RES/43 (1948)\n\n1 April 1948\n\n{body}"));
    assert_eq!(own, ["S/RES/43(1948)"]);
}
