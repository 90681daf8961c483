//! One letter in six languages, written for these tests in the forms of each: whatever the language, the same
//! is read in it, under the same ids.

use chancery::document::{Class, Component, Date, Document, Language, Mention, Organ, Party, StateCode};
use chancery::names::Names;
use std::collections::BTreeSet;
use std::fs;

fn letters() -> [(Language, Document); 6] {
    Language::ALL.map(|language| {
        let path = format!("{}/tests/library/A-99-201/{}.txt", env!("CARGO_MANIFEST_DIR"), language.code());
        let source = fs::read_to_string(&path).expect(&path);
        let (document, diagnostics) = chancery::read(source, &Names::of(language));
        assert!(diagnostics.is_empty(), "{path}: {diagnostics:?}");
        (language, document)
    })
}

fn state(code: &str) -> StateCode {
    StateCode::parse(code).expect("a code")
}

fn date(year: u16, month: u8, day: u8) -> Option<Date> {
    Date::new(year, month, Some(day))
}

#[test]
fn its_masthead_says_the_same_in_every_language() {
    for (language, document) in letters() {
        let masthead = &document.masthead;
        assert_eq!(document.language, language);
        assert_eq!(masthead.organs, [Organ::GeneralAssembly], "{language:?}");
        assert_eq!(masthead.symbols.iter().map(ToString::to_string).collect::<Vec<_>>(), ["A/99/201"], "{language:?}");
        assert_eq!(masthead.date, date(2044, 3, 4), "{language:?}");
        assert_eq!(masthead.original_languages, [Language::English], "{language:?}");
        assert_eq!(masthead.session, Some(99), "{language:?}");
        let items: Vec<_> =
            masthead.agenda.iter().map(|entry| (entry.item.to_string(), entry.title.is_some())).collect();
        assert_eq!(items, [("19 a".to_owned(), true), ("77".to_owned(), true)], "{language:?}");
    }
}

#[test]
fn it_is_a_letter_of_the_same_day_from_malta_to_the_secretary_general() {
    for (language, document) in letters() {
        let letter = document.communication.as_ref().expect("a letter");
        assert_eq!(document.class, Class::Letter, "{language:?}");
        assert_eq!(letter.dated, date(2044, 3, 2), "{language:?}");
        assert_eq!(letter.senders, [Party::State(state("MLT"))], "{language:?}");
        assert_eq!(letter.addressees, [Party::SecretaryGeneral], "{language:?}");
    }
}

#[test]
fn its_signatory_is_named_before_or_behind_the_office() {
    for (language, document) in letters() {
        let signatures: Vec<_> = document.components.iter().flat_map(Component::signatures).collect();
        assert_eq!(signatures.len(), 1, "{language:?}");
        assert_eq!(signatures[0].state, Some(state("MLT")), "{language:?}");
        let name = signatures[0].name(&document.source);
        let expected = match language {
            Language::Arabic => "مارينا فنش",
            Language::Chinese => "玛丽娜·芬奇",
            Language::Russian => "Марина Финч",
            _ => "Marina Finch",
        };
        assert_eq!(name, expected, "{language:?}");
    }
}

#[test]
fn the_same_states_are_named_in_it() {
    for (language, document) in letters() {
        let passages = document.passages();
        let runs = passages.iter().flat_map(|passage| &passage.text.runs);
        let named = runs.filter_map(|run| match run.mention {
            Some(Mention::State(state)) => Some(state.to_string()),
            _ => None,
        });
        assert_eq!(named.collect::<BTreeSet<_>>(), ["FJI", "MLT", "NZL"].map(str::to_owned).into(), "{language:?}");
    }
}

#[test]
fn its_parts_have_the_same_ids_so_that_a_link_holds_in_every_language() {
    let ids = |document: &Document| document.passages().iter().map(|it| it.eid.to_owned()).collect::<BTreeSet<_>>();
    let [first, rest @ ..] = letters();
    let expected = ids(&first.1);
    for id in ["item_19_a", "para_2", "annex_1__para_2__point_b", "annex_1__para_3", "sig_1"] {
        assert!(expected.contains(id), "no {id} in {expected:?}");
    }
    for (language, document) in rest {
        assert_eq!(ids(&document), expected, "{language:?}");
    }
}
