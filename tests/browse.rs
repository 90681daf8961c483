//! The indexes of a library say what is in its documents.

#![cfg(feature = "publish")]

mod corpus;

use chancery::document::Language;
use chancery::publish::addresses;
use chancery::publish::edition::{self, Edition};
use chancery::publish::facts::Facts;
use chancery::publish::gather::browse::{Index, IndexPage, languages, pages};
use chancery::publish::tree::Tree;
use chancery::publish::works::works;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The facts of all documents of a folder.
fn facts(folder: &Path) -> Vec<Facts> {
    let tree = Tree::walk(folder);
    let read = |source| Edition::read(source, &edition::bytes(&source.path).unwrap()).unwrap();
    let mut facts: Vec<Facts> = tree.sources.iter().map(|source| Facts::of(source, &read(source))).collect();
    addresses::assign(&tree.sources, &mut facts.iter_mut().collect::<Vec<_>>());
    facts
}

fn made() -> Vec<Facts> {
    facts(&PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/library"))
}

fn all(facts: &[Facts]) -> Vec<&Facts> {
    facts.iter().collect()
}

/// The heading of a page, and of each shelf the heading with the symbols on it.
type Page = (String, Vec<(String, Vec<String>)>);

/// The pages of an index of the made library.
fn shelves(index: Index, language: Language) -> Vec<Page> {
    let facts = made();
    let works = works(&all(&facts));
    let symbols = |entries: &[&Facts]| entries.iter().map(|facts| facts.symbol_line()).collect();
    let page = |page: IndexPage| {
        (
            page.heading.clone(),
            page.shelves.iter().map(|shelf| (shelf.heading.clone(), symbols(&shelf.entries))).collect(),
        )
    };
    pages(index, &works, language).into_iter().map(page).collect()
}

#[test]
fn a_document_stands_once_in_each_index_however_many_languages_it_has() {
    let organs = shelves(Index::Organs, Language::French);
    let session = |number: u16, symbol: &str| (format!("{number}ᵉ session"), vec![symbol.to_owned()]);
    assert_eq!(organs[0].0, "Assemblée générale");
    assert!(organs[0].1.contains(&session(99, "A/99/201")), "{organs:?}");
    let years = shelves(Index::Years, Language::English);
    assert_eq!(years.iter().map(|(year, _)| year.as_str()).collect::<Vec<_>>(), ["2044", "2021"]);
}

#[test]
fn organs_have_their_names_in_the_language_of_the_index() {
    let names = [(Language::Spanish, "Asamblea General"), (Language::Russian, "Генеральная Ассамблея")];
    for (language, name) in names {
        assert_eq!(shelves(Index::Organs, language)[0].0, name);
    }
}

#[test]
fn the_agenda_of_a_session_has_its_items_with_the_documents_under_them() {
    let agenda = shelves(Index::Agenda, Language::Spanish);
    let (session, items) = &agenda[0];
    assert_eq!(session, "99º período de sesiones");
    assert_eq!(items.len(), 2);
    assert!(items.iter().all(|(_, symbols)| symbols == &["A/99/201"]), "{items:?}");
}

#[test]
fn what_states_do_is_counted_as_in_the_documents() {
    for folder in
        [Some(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/library")), corpus::folder("documents/en")]
    {
        let Some(folder) = folder else { return };
        let facts = facts(&folder);
        let works = works(&all(&facts));
        for language in languages(&all(&facts)) {
            let mut told: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
            for facts in works.iter().filter_map(|work| work.version(language)) {
                for part in &facts.states {
                    told.entry(part.state.to_string().to_lowercase()).or_default().insert(facts.address());
                }
            }
            let indexed: BTreeMap<String, usize> = pages(Index::States, &works, language)
                .into_iter()
                .map(|page| {
                    (page.parts[0].trim_end_matches('/').rsplit('/').next().unwrap().to_owned(), page.documents)
                })
                .collect();
            let counts: BTreeMap<String, usize> = told.into_iter().map(|(state, all)| (state, all.len())).collect();
            assert_eq!(indexed, counts, "{language:?}");
        }
    }
}

#[test]
fn long_lists_are_parted_and_nothing_on_them_is_lost() {
    let one = made().remove(0);
    let many = (0..2300).map(|number| {
        let address = format!("/en/A/99/{number}/");
        Facts { addresses: vec![address], language: Language::English, ..one.clone() }
    });
    let many: Vec<Facts> = many.collect();
    let works = works(&all(&many));
    for index in [Index::Years, Index::Organs, Index::Agenda] {
        let pages = pages(index, &works, Language::English);
        let first = &pages[0];
        assert!(first.parts.len() >= 5 && first.documents == 2300, "{index:?}: {first:?}");
        let shelved: BTreeSet<&str> = pages
            .iter()
            .flat_map(|page| &page.shelves)
            .flat_map(|shelf| &shelf.entries)
            .map(|facts| facts.address())
            .collect();
        assert_eq!(shelved.len(), 2300);
        assert!(pages.iter().all(|page| page.shelves.iter().map(|shelf| shelf.entries.len()).sum::<usize>() <= 500));
    }
}

#[test]
fn every_list_asks_the_search_for_its_documents() {
    let facts = made();
    let works = works(&all(&facts));
    let asked = |index: Index| -> Vec<String> {
        let told = |page: IndexPage| {
            let shelves: Vec<String> = page.shelves.iter().map(|shelf| shelf.search.to_string()).collect();
            [vec![page.search.to_string()], shelves].concat()
        };
        pages(index, &works, Language::English).into_iter().flat_map(told).collect()
    };
    let organs = asked(Index::Organs);
    assert!(organs.contains(&"?organ=general-assembly".to_owned()), "{organs:?}");
    assert!(organs.contains(&"?organ=general-assembly&session=99".to_owned()), "{organs:?}");
    assert_eq!(asked(Index::Years), ["?year=2044", "", "?year=2021", ""]);
    let agenda = asked(Index::Agenda);
    assert_eq!(agenda[0], "?session=99");
    assert!(agenda[1].starts_with("?session=99&item="), "{agenda:?}");
    let states = asked(Index::States);
    assert!(states.iter().any(|asked| asked.len() == "?state=XXX".len()), "{states:?}");
    assert!(states.iter().any(|asked| asked.ends_with("+mentioned")), "{states:?}");
    assert!(asked(Index::Subjects).iter().all(String::is_empty), "no filter tells the documents of a subject");
}
