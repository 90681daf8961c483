//! From any tree of files to addresses, facts and troubles.

use super::folder::Folder;
use chancery::publish::addresses;
use chancery::publish::edition::{self, Edition};
use chancery::publish::facts::Facts;
use chancery::publish::tree::Tree;
use chancery::publish::trouble::{Trouble, Weight};
use std::path::Path;

const LETTER: &str = include_str!("../library/A-99-201/en.txt");
const VOTE: &str = include_str!("../library/A-RES-75-999/en.xml");

/// The facts of the documents of a folder, with what is told of them.
fn facts(folder: &Path) -> (Vec<Facts>, Vec<Trouble>) {
    let Tree { sources, mut troubles } = Tree::walk(folder);
    let read = |source| Edition::read(source, &edition::bytes(&source.path)?).map(|it| Facts::of(source, &it));
    let mut all: Vec<Facts> = sources.iter().map(read).collect::<Result<_, _>>().unwrap();
    troubles.extend(addresses::assign(&sources, &mut all.iter_mut().collect::<Vec<_>>()));
    (all, troubles)
}

fn addresses_of(folder: &Folder) -> Vec<(String, Vec<String>)> {
    facts(&folder.0).0.into_iter().map(|facts| (facts.file, facts.addresses)).collect()
}

#[test]
fn files_are_found_at_any_depth_under_any_name_and_others_are_passed_over() {
    let folder = Folder::new("tree");
    folder.file("A-99-201/en.txt", LETTER).file("deep/er/75_999_E.XML", VOTE).file("plain.md", "Just a text.");
    folder.file(".hidden/en.txt", LETTER).file("deep/.en.txt", LETTER).file("deep/notes.pdf", "%PDF-");
    let names: Vec<String> = Tree::walk(&folder.0).sources.into_iter().map(|source| source.name).collect();
    assert_eq!(names, ["A-99-201/en.txt", "deep/er/75_999_E.XML", "plain.md"]);
    let expected = [
        ("A-99-201/en.txt", "/en/A/99/201/"),
        ("deep/er/75_999_E.XML", "/en/A/RES/75/999/"),
        ("plain.md", "/en/plain/"),
    ];
    assert_eq!(addresses_of(&folder), expected.map(|(file, at)| (file.to_owned(), vec![at.to_owned()])));
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_round_in_a_circle_is_followed_once() {
    let folder = Folder::new("circle");
    folder.file("a/en.txt", LETTER);
    std::os::unix::fs::symlink(&folder.0, folder.0.join("a/back")).unwrap();
    assert_eq!(Tree::walk(&folder.0).sources.len(), 1);
}

#[test]
fn of_two_files_with_one_symbol_the_richer_has_the_address_and_the_other_is_told_of() {
    let folder = Folder::new("claims");
    let text = "United Nations\n\nA/RES/75/999\n\nGeneral Assembly\n\nA text.";
    folder.file("a/text.txt", text).file("b/markup.xml", VOTE);
    let (all, troubles) = facts(&folder.0);
    assert_eq!(all[0].symbols, all[1].symbols);
    assert_eq!(all[1].addresses, ["/en/A/RES/75/999/"]);
    assert_eq!((all[0].address(), all[0].canonical()), ("/en/a/text/", "/en/A/RES/75/999/"));
    let [trouble] = troubles.as_slice() else { panic!("{troubles:?}") };
    assert_eq!(trouble.weight, Weight::Moved);
    assert!(trouble.to_string().contains("a/text.txt: the address /en/A/RES/75/999/ is that of b/markup.xml; "));
}

#[test]
fn no_document_is_published_where_the_build_writes_something_else() {
    let folder = Folder::new("reserved");
    folder.file("browse/years.md", "A text.").file("search.md", "A text.").file("Feed.xml.md", "A text.");
    folder.file("documents/search.md", "Another text.").file("browser.md", "A text.");
    folder.file("a.md", "A text.").file("a/evidence.md", "A text.").file("a/source.txt.md", "A text.");
    folder.file("a/index.html/b.md", "A text.");
    let addresses: Vec<String> = addresses_of(&folder).into_iter().flat_map(|(_, addresses)| addresses).collect();
    let expected = [
        "Feed.xml_",
        "a",
        "a/evidence-2",
        "a/index.html_/b",
        "a/source.txt_",
        "browse_/years",
        "browser",
        "documents/search",
        "search_",
    ];
    assert_eq!(addresses, expected.map(|place| format!("/en/{place}/")));
}

#[test]
fn the_pages_of_a_document_know_one_another_in_all_languages() {
    let (all, troubles) = facts(Path::new("tests/library"));
    assert_eq!(troubles, []);
    let letter = all.iter().find(|facts| facts.file == "A-99-201/fr.txt").unwrap();
    let pages: Vec<&str> = letter.translations.iter().map(|(_, address)| address.as_str()).collect();
    let expected = ["ar", "zh", "en", "fr", "ru", "es"].map(|code| format!("/{code}/A/99/201/"));
    assert_eq!(pages, expected.each_ref().map(String::as_str));
}

#[test]
fn the_facts_of_an_edition_tell_what_indexes_need() {
    let (all, _) = facts(Path::new("tests/library"));
    let vote = all.iter().find(|facts| facts.file.ends_with("en.xml")).unwrap();
    assert_eq!(vote.session, Some(75));
    assert_eq!(vote.organs.iter().map(|organ| organ.code.as_str()).collect::<Vec<_>>(), ["general-assembly"]);
    let part = |code: &str| vote.states.iter().find(|part| part.state.as_str() == code).unwrap();
    assert_eq!(part("USA").vote.map(|ballot| ballot.as_str()), Some("against"));
    assert!(part("BOL").sponsors);
    assert!(vote.keywords.iter().any(|keyword| keyword.term == "women's rights"));
    let printed = vote.paragraphs.iter().filter(|paragraph| paragraph.printed.is_some());
    assert!(printed.clone().any(|paragraph| paragraph.eid == "para_1"), "{:?}", printed.collect::<Vec<_>>());
}

#[test]
fn an_about_that_is_not_understood_leaves_out_what_lies_beside_it_and_says_where_it_errs() {
    let folder = Folder::new("about");
    folder.file("a/about.toml", "\nsymbol = []").file("a/en.txt", LETTER).file("b/en.txt", LETTER);
    let tree = Tree::walk(&folder.0);
    assert_eq!(tree.sources.iter().map(|source| source.name.as_str()).collect::<Vec<_>>(), ["b/en.txt"]);
    let told = tree.troubles[0].to_string();
    assert!(told.contains("a/about.toml:2:1: unknown field `symbol`"), "{told}");
}
