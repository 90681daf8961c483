//! What a reader finds in a document, and how generously.

mod made;

use chancery::document::Language;
use chancery::names::Names;
use chancery::search::{How, Results, Searchable};
use made::document;

const FRENCH: &[&str] = &[
    "Les États membres de l'Organisation de Shanghai pour la coopération attachent une importance particulière au \
     renforcement de la coopération.",
    "Chine, Fédération de Russie, Kazakhstan, Kirghizistan, Ouzbékistan et Tadjikistan",
    "une action concertée soit entreprise pour créer autour de l'Afghanistan un « cordon de\nsécurité ».",
    "la lutte contre les stupéfiants venant de la région",
    "la mise en œuvre de programmes nationaux de développement",
    "promotion du multilatéralisme et de la non prolifération",
    "la structure antiterroriste régionale et la non-prolifération des armes nucléaires",
    "des stratégies énergétiques dans le domaine de l'énergie nucléaire",
];

/// Every match as the passage prints it, with the place of the passage.
fn marked(passages: &[&str], results: &Results) -> Vec<(usize, String)> {
    let of = |hit: &chancery::search::Hit| {
        let text = passages[hit.passage];
        hit.ranges.iter().map(|range| (hit.passage, text[range.clone()].to_owned())).collect::<Vec<_>>()
    };
    results.hits.iter().flat_map(of).collect()
}

fn find(language: Language, passages: &[&str], query: &str) -> (How, Vec<(usize, String)>) {
    let results = Searchable::new(&document(language, passages)).find(query);
    let marked = marked(passages, &results);
    (results.how, marked)
}

fn french(query: &str) -> Vec<(usize, String)> {
    find(Language::French, FRENCH, query).1
}

fn expect(query: &str, expected: &[(usize, &str)]) {
    let expected: Vec<_> = expected.iter().map(|(passage, text)| (*passage, (*text).to_owned())).collect();
    assert_eq!(french(query), expected, "{query}");
}

#[test]
fn accents_and_case_may_be_left_out_or_typed() {
    for query in ["cooperation", "coopération", "COOPÉRATION", "coope\u{301}ration"] {
        expect(query, &[(0, "coopération"), (0, "coopération")]);
    }
    expect("stupefiant", &[(3, "stupéfiant")]);
}

#[test]
fn every_keystroke_finds() {
    for end in 1..="Tadjikistan".len() {
        let query = &"Tadjikistan"[..end];
        assert!(french(query).iter().any(|(passage, _)| *passage == 1), "{query}");
    }
}

#[test]
fn apostrophes_hyphens_and_spaces_are_one() {
    for query in ["l organisation", "l'organisation", "L’Organisation"] {
        expect(query, &[(0, "l'Organisation")]);
    }
    for query in ["non prolifération", "non-proliferation"] {
        expect(query, &[(5, "non prolifération"), (6, "non-prolifération")]);
    }
}

#[test]
fn ligatures_are_their_letters() {
    for query in ["oeuvre", "œuvre", "ŒUVRE"] {
        expect(query, &[(4, "œuvre")]);
    }
}

#[test]
fn a_phrase_is_found_across_lines_and_quotation_marks() {
    for query in ["\"cordon de sécurité\"", "« cordon de securite »", "“cordon de sécurité”", "\"un cordon"] {
        assert_eq!(french(query).len(), 1, "{query}");
    }
    expect("\"cordon de sécurité\"", &[(2, "cordon de\nsécurité")]);
    expect("\"cordon sécurité\"", &[]);
}

#[test]
fn a_finished_phrase_is_of_whole_words_and_an_unfinished_one_may_go_on() {
    expect("\"stupéfiant\"", &[]);
    expect("\"stupéfiant", &[(3, "stupéfiant")]);
}

#[test]
fn all_words_must_occur_in_the_passage() {
    expect("coopération stupéfiants", &[]);
    expect("nucléaires structure", &[(6, "structure"), (6, "nucléaires")]);
}

#[test]
fn words_that_stand_together_are_marked_together() {
    expect("Organisation de Shanghai", &[(0, "Organisation de Shanghai")]);
}

#[test]
fn short_words_get_no_marks_beside_longer_ones() {
    expect("armes la structure", &[(6, "structure"), (6, "armes")]);
}

#[test]
fn a_word_is_found_within_a_longer_one() {
    expect("terroriste", &[(6, "terroriste")]);
}

#[test]
fn other_forms_of_a_word_are_found_beside_it() {
    let (how, marked) = find(Language::French, FRENCH, "énergétique nationale");
    assert_eq!((how, marked.len()), (How::AsWritten, 0));
    let (how, marked) = find(Language::French, FRENCH, "programme national");
    assert_eq!((how, marked), (How::Inflected, vec![(4, "programme".into()), (4, "nationaux".into())]));
    let english = ["The threats were considered.", "A threat considering the region."];
    let (how, marked) = find(Language::English, &english, "considers");
    assert_eq!((how, marked.len()), (How::Inflected, 2));
}

#[test]
fn typing_errors_are_forgiven_only_where_nothing_is_found() {
    for query in ["Kirghisistan", "kirgizistan", "Kirgihzistan"] {
        let (how, marked) = find(Language::French, FRENCH, query);
        assert_eq!(how, How::Respelt(vec!["Kirghizistan".into()]), "{query}");
        assert_eq!(marked, vec![(1, "Kirghizistan".into())]);
    }
    let (how, marked) = find(Language::French, FRENCH, "kirghisi");
    assert_eq!((how, marked.len()), (How::Respelt(vec!["Kirghizistan".into()]), 1), "while it is being typed");
    let (how, _) = find(Language::French, FRENCH, "arme");
    assert_eq!(how, How::AsWritten);
    assert_eq!(french("xyz"), vec![], "short words are near too many others");
}

#[test]
fn the_other_languages_fold_too() {
    let cases = [
        (Language::Chinese, "上海合作组织成员国", "合作", "合作"),
        (Language::Chinese, "第６２届会议", "62", "６２"),
        (Language::Arabic, "الأمــم المتحـدة", "الامم المتحدة", "الأمــم المتحـدة"),
        (Language::Arabic, "١٨ أيار/مايو ٢٠١٥", "2015", "٢٠١٥"),
        (Language::Russian, "Всё для Объединённых Наций", "объединенных", "Объединённых"),
        (Language::Spanish, "La situación en España", "espana", "España"),
    ];
    for (language, text, query, expected) in cases {
        assert_eq!(find(language, &[text], query).1, vec![(0, expected.to_owned())], "{query}");
    }
}

#[test]
fn a_match_takes_the_marks_of_its_letters_with_it() {
    let text = "de\u{301}cide\u{301} a\u{300} l'unanimite\u{301}";
    assert_eq!(find(Language::French, &[text], "decide").1, vec![(0, "de\u{301}cide\u{301}".to_owned())]);
    assert_eq!(find(Language::French, &["e\u{301}\u{200b}œ"], "eo").1, vec![(0, "e\u{301}\u{200b}œ".to_owned())]);
}

/// What a reader of the Bishkek letter types, and the first match with its passage; the number of matches.
const LETTER: &[(&str, &str, &str, usize)] = &[
    ("cooperation", "para_1", "coopération", 31),
    ("coopération", "para_1", "coopération", 31),
    ("l organisation", "title", "l'Organisation", 24),
    ("oeuvre", "item_54_a", "œuvre", 3),
    ("Kirghisistan", "para_1", "Kirghizistan", 2),
    ("\"cordon de sécurité\"", "annex_1__para_14", "cordon de sécurité", 1),
    ("stupefiant", "annex_1__para_14", "stupéfiant", 2),
    ("non proliferation", "item_98_h", "non prolifération", 3),
    ("poutine", "annex_1__sig_4", "Poutine", 1),
    ("chefs d'etat souhaitent", "annex_1__para_14", "chefs d'État souhaitent", 1),
];

#[test]
fn the_bishkek_letter_is_found_through() {
    let source = include_str!("../documents/A-62-492/fr.txt").to_owned();
    let (document, _) = chancery::read(source, &Names::of(Language::French));
    let passages = document.passages();
    let searchable = Searchable::new(&document);
    for (query, eid, text, count) in LETTER {
        let results = searchable.find(query);
        let hit = results.hits.first().unwrap_or_else(|| panic!("{query} finds nothing"));
        let marked = &searchable.text(hit.passage)[hit.ranges[0].clone()];
        assert_eq!((passages[hit.passage].eid, marked, results.count()), (*eid, *text, *count), "{query}");
    }
}

#[test]
fn the_text_of_a_passage_is_that_of_the_page() {
    let source = include_str!("../documents/A-62-492/fr.txt").to_owned();
    let (document, _) = chancery::read(source, &Names::of(Language::French));
    let searchable = Searchable::new(&document);
    for (index, passage) in document.passages().iter().enumerate() {
        assert_eq!(searchable.text(index), passage.text.to_string(&document.source));
    }
}

#[test]
fn an_empty_query_finds_nothing() {
    for query in ["", "  ", "\"", "\"\"", "« »", "''", "-"] {
        expect(query, &[]);
    }
}
