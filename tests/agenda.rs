//! Where an agenda item leads, and whether the lists of items agree.

mod made;

use chancery::agenda::{self, AgendaIndex, IndexedItem};
use chancery::document::{Document, Language};
use chancery::names::Names;
use made::{item, letter};
use proptest::prelude::*;

/// Fisheries, refugees and debt: nothing in common with the first document of the library.
const FRENCH: (&[(&str, &str)], &[&str]) = (
    &[
        ("12", "Les océans et le droit de la mer : assurer la viabilité des pêches"),
        ("17 b", "Questions de politique macroéconomique : soutenabilité de la dette extérieure et développement"),
        ("21", "Rapport du Haut-Commissaire des Nations Unies pour les réfugiés, questions relatives aux réfugiés"),
        ("24 a", "Développement durable : lutte contre les tempêtes de sable et de poussière"),
        ("33", "La situation en Somalie"),
        ("41", "Application et suivi intégrés et coordonnés des textes issus des grandes conférences"),
        ("52", "Prévention du crime et justice pénale"),
    ],
    &[
        "Les ministres se sont réunis pour renforcer la coopération entre leurs États dans tous les domaines.",
        "Ils ont constaté que la surexploitation des ressources halieutiques menace les communautés côtières et sont \
         convenus de mesures visant à réglementer la pêche dans les eaux de la région.",
        "Le poids de la dette et de son service prive les États de moyens pour leur développement; les créanciers \
         sont invités à en examiner l'allégement.",
        "Les ministres ont rendu hommage aux pays qui accueillent des personnes déplacées et demandé que le retour \
         des réfugiés soit volontaire.",
        "Les tempêtes de poussière et le développement des zones arides appellent une coopération des États.",
        "Ils ont salué la formation d'un gouvernement en Somalie et la coopération des États voisins.",
        "La lutte contre la criminalité organisée demande une coopération judiciaire entre les États.",
        "Les ministres se réuniront de nouveau pour examiner l'application des mesures relatives à la coopération.",
    ],
);

const ENGLISH: (&[(&str, &str)], &[&str]) = (
    &[
        ("9", "Improving global road safety"),
        (
            "15 c",
            "Sustainable development: protection of global climate for present and future generations of humankind",
        ),
        ("28", "Question of Palestine"),
        ("66", "Elimination of racism, racial discrimination, xenophobia and related intolerance"),
        ("71", "International drug control"),
        ("80", "Strengthening of the United Nations system: strengthening of the United Nations system"),
        (
            "99 a",
            "General and complete disarmament: the illicit trade in small arms and light weapons in all its aspects",
        ),
    ],
    &[
        "The Ministers met to strengthen cooperation among their States and with the United Nations.",
        "They noted that deaths on the roads fall mostly on the young and called for safer vehicles and roads.",
        "Greenhouse gases and the warming of the climate threaten the low islands of the region; States should act.",
        "They reaffirmed the rights of the Palestinian people and urged the parties to resume their talks.",
        "Racial hatred has no place among States; xenophobia must be met by education and law.",
        "The trade in narcotics and the flow of small arms across borders feed each other, and weapons of all kinds \
         should be traced.",
        "The Ministers agreed on measures relating to the situation and will continue their cooperation.",
    ],
);

fn made(language: Language, (items, annex): (&[(&str, &str)], &[&str])) -> Document {
    letter(language, items, &["The items are listed here: {9}, {71} and {99 a}."], annex)
}

fn entry<'i>(index: &'i AgendaIndex, number: &str) -> &'i IndexedItem {
    index.items.iter().find(|entry| entry.item == item(number)).unwrap_or_else(|| panic!("no item {number}"))
}

/// The paragraphs an item leads to, best first: `para_2 para_4`.
fn passages(index: &AgendaIndex, number: &str) -> Vec<String> {
    let passages = entry(index, number).passages.iter();
    passages.map(|passage| passage.eid.trim_start_matches("annex_1__").to_owned()).collect()
}

#[test]
fn an_item_leads_first_to_the_paragraph_that_deals_with_it() {
    let french = agenda::index(&made(Language::French, FRENCH));
    for (number, expected) in
        [("12", "para_2"), ("17 b", "para_3"), ("21", "para_4"), ("24 a", "para_5"), ("33", "para_6"), ("52", "para_7")]
    {
        assert_eq!(passages(&french, number).first().map(String::as_str), Some(expected), "{number}: {french:#?}");
    }
    let english = agenda::index(&made(Language::English, ENGLISH));
    for (number, expected) in
        [("9", "para_2"), ("15 c", "para_3"), ("28", "para_4"), ("66", "para_5"), ("71", "para_6"), ("99 a", "para_6")]
    {
        assert_eq!(passages(&english, number).first().map(String::as_str), Some(expected), "{number}: {english:#?}");
    }
}

#[test]
fn words_of_form_lead_nowhere() {
    let french = agenda::index(&made(Language::French, FRENCH));
    assert_eq!(passages(&french, "41"), Vec::<String>::new());
    let english = agenda::index(&made(Language::English, ENGLISH));
    assert_eq!(passages(&english, "80"), Vec::<String>::new());
}

#[test]
fn the_words_that_led_there_are_shown_as_printed() {
    let french = agenda::index(&made(Language::French, FRENCH));
    let words = |number: &str| entry(&french, number).passages[0].words.clone();
    assert_eq!(words("12"), ["halieutiques", "pêche"], "related terms are words of the text");
    assert_eq!(words("24 a"), ["tempêtes", "poussière"]);
    assert_eq!(words("33"), ["Somalie"]);
}

#[test]
fn the_part_after_the_colon_is_the_item_s_own_subject() {
    let items = [
        ("7 a", "Désarmement général et complet : transparence dans le domaine des satellites"),
        ("7 b", "Désarmement général et complet : interdiction des mines antipersonnel"),
    ];
    let annex = [
        "Le désarmement reste un but.",
        "Les mines tuent chaque jour.",
        "Un registre des satellites est proposé.",
        "Fin.",
    ];
    let index = agenda::index(&letter(Language::French, &items, &[], &annex));
    assert_eq!(passages(&index, "7 a"), ["para_3"]);
    assert_eq!(passages(&index, "7 b"), ["para_2"]);
}

#[test]
fn the_words_of_a_name_mean_nothing_apart() {
    let items = [("34", "The situation in the Middle East"), ("45", "Cooperation in the Caspian basin")];
    let annex =
        ["Middle-income countries need help.", "Ships from the east.", "Peace in the Middle East is near.", "Help."];
    let index = agenda::index(&letter(Language::English, &items, &[], &annex));
    assert_eq!(passages(&index, "34"), ["para_3"]);
}

#[test]
fn without_an_annex_the_main_text_is_searched_but_not_the_list_of_items() {
    let items = [("5", "Culture of peace"), ("6", "Oceans and the law of the sea")];
    let text = [
        "Under items {5}, on the culture of peace, and {6}, on oceans, I write.",
        "The oceans are rising.",
        "I thank you.",
    ];
    let index = agenda::index(&letter(Language::English, &items, &text, &[]));
    assert_eq!(passages(&index, "6"), ["para_2"]);
    assert_eq!(passages(&index, "5"), Vec::<String>::new());
}

#[test]
fn an_item_is_invoked_in_masthead_and_letter() {
    let index = agenda::index(&made(Language::English, ENGLISH));
    let places = |number: &str| -> Vec<&str> {
        entry(&index, number).invocations.iter().map(|place| place.eid.as_str()).collect()
    };
    assert_eq!(places("71"), ["masthead", "para_1"]);
    assert_eq!(places("28"), ["masthead"]);
}

#[test]
fn lists_that_agree_are_said_to_agree() {
    let items = [("5", "Culture of peace"), ("98 h", "Oceans")];
    let index = agenda::index(&letter(Language::English, &items, &["Items {5} and {98 h}."], &[]));
    assert_eq!((index.consistency.in_masthead, index.consistency.titles, index.consistency.in_letter), (2, 2, Some(2)));
    assert!(index.consistency.agrees());
}

#[test]
fn items_of_only_one_list_are_told() {
    let items = [("5", "Culture of peace"), ("98 h", "Oceans")];
    let index = agenda::index(&letter(Language::English, &items, &["Items {5} and {98 i}."], &[]));
    assert!(!index.consistency.agrees());
    assert_eq!(index.consistency.only_in_masthead, [item("98 h")]);
    assert_eq!(index.consistency.only_in_letter, [item("98 i")]);
    assert_eq!(index.items.len(), 3, "an item that only the letter names is in the index too");
}

#[test]
fn a_letter_that_lists_no_items_disagrees_with_nothing() {
    let index = agenda::index(&letter(Language::English, &[("5", "Culture of peace")], &["I have the honour."], &[]));
    assert_eq!(index.consistency.in_letter, None);
    assert!(index.consistency.agrees());
}

#[test]
fn a_masthead_that_prints_no_titles_misses_none() {
    let masthead = "United Nations\nGeneral Assembly\nSeventy-third session\nAgenda item 43\n\nThe General Assembly,\n";
    let (document, _) = chancery::read(masthead.to_owned(), &Names::of(Language::English));
    let consistency = agenda::index(&document).consistency;
    assert_eq!((consistency.in_masthead, consistency.titles), (1, 0));
    assert!(consistency.agrees(), "{consistency:?}");
}

#[test]
fn titles_that_the_letter_quotes_in_other_words_are_told() {
    let items = [("5", "Culture of peace"), ("74 b", "Human rights: human rights questions")];
    let quoting = ["Items {5}, entitled “Culture of war”, and {74 b}, entitled “Human rights questions”."];
    let document = letter(Language::English, &items, &quoting, &[]);
    let index = agenda::index(&document);
    let quoted: Vec<_> = index.consistency.wordings.iter().map(|wording| wording.quoted.of(&document.source)).collect();
    assert_eq!(quoted, ["Culture of war"]);
}

#[test]
fn a_document_without_items_has_an_empty_index() {
    assert_eq!(agenda::index(&Document::default()), AgendaIndex::default());
}

/// What must come first in the list of each item of the Bishkek letter, or where two would do, among the first two.
const LETTER: &[(&str, usize, &[&str])] = &[
    ("19", 1, &["para_14"]),
    ("51", 2, &["para_10", "para_11"]),
    ("54 i", 1, &["para_15"]),
    ("56 a", 1, &["para_2"]),
    ("96", 1, &["para_7"]),
    ("98 q", 1, &["para_7"]),
    ("107", 1, &["para_14"]),
    ("108", 1, &["para_13"]),
    ("117", 1, &["para_6"]),
];

fn bishkek() -> Document {
    let source = include_str!("../documents/A-62-492/fr.txt").to_owned();
    chancery::read(source, &Names::of(Language::French)).0
}

#[test]
fn the_items_of_the_bishkek_letter_lead_to_its_annex() {
    let index = agenda::index(&bishkek());
    for (number, first, expected) in LETTER {
        let found: Vec<String> = passages(&index, number).into_iter().take(*first).collect();
        assert!(found.iter().any(|found| expected.contains(&found.as_str())), "{number}: {:#?}", entry(&index, number));
    }
    assert_eq!(entry(&index, "107").passages[0].words, ["stupéfiants"], "by the related term");
    let shown = index.items.iter().flat_map(|entry| &entry.passages).flat_map(|passage| &passage.words);
    for word in shown {
        assert!(!["éliminer", "relatives", "mesures", "internationale"].contains(&word.as_str()), "{word} is form");
    }
}

#[test]
fn the_lists_of_the_bishkek_letter_agree() {
    let consistency = agenda::index(&bishkek()).consistency;
    assert_eq!((consistency.in_masthead, consistency.titles, consistency.in_letter), (16, 16, Some(16)));
    assert!(consistency.agrees(), "{consistency:?}");
}

#[test]
fn every_item_of_the_bishkek_letter_is_invoked_in_masthead_and_letter() {
    for entry in agenda::index(&bishkek()).items {
        let places: Vec<_> = entry.invocations.iter().map(|place| place.eid.as_str()).collect();
        assert_eq!(places, ["masthead", "para_2"], "{}", entry.item);
    }
}

const WORDS: &[&str] = &[
    "désarmement",
    "spatiales",
    "spatiaux",
    "drogues",
    "stupéfiants",
    "énergie",
    "Afghanistan",
    "mesures",
    "coopération",
    "sécurité",
    "terrorisme",
    "l'information",
    "général",
    "des",
    ":",
    "œuvre",
    "É",
    "e\u{301}te\u{301}",
    "上海",
    "𝒳",
];

fn text() -> impl Strategy<Value = String> {
    proptest::collection::vec(proptest::sample::select(WORDS), 0..12).prop_map(|words| words.join(" "))
}

proptest! {
    #[test]
    fn every_suggested_word_stands_in_its_passage_and_the_best_are_few(
        titles in proptest::collection::vec(text(), 0..6),
        annex in proptest::collection::vec(text(), 0..9),
    ) {
        let numbers: Vec<String> = (1..=titles.len()).map(|number| number.to_string()).collect();
        let items: Vec<(&str, &str)> = numbers.iter().zip(&titles).map(|(number, title)| (number.as_str(), title.as_str())).collect();
        let annex: Vec<&str> = annex.iter().map(String::as_str).collect();
        let document = letter(Language::French, &items, &[], &annex);
        for entry in agenda::index(&document).items {
            prop_assert!(entry.passages.len() <= 5);
            for passage in entry.passages {
                let number: usize = passage.eid.trim_start_matches("annex_1__para_").parse().unwrap();
                prop_assert!(!passage.words.is_empty());
                for word in passage.words {
                    prop_assert!(annex[number - 1].contains(&word), "{word} in {}", annex[number - 1]);
                }
            }
        }
    }
}
