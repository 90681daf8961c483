//! A library of real documents: a sample of the corpus, or the whole that `CHANCERY_LIBRARY` names.

use crate::access::check;
use crate::corpus;
use chancery::document::{Class, Language};
use chancery::library::{Family, Page as Published, Query, Shown, symbols_in, works};
use chancery::publish::find;
use chancery_browser_tests::{Page, Site, promises};
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};

promises![
    a_question_finds_in_the_page_what_the_command_finds,
    a_title_of_any_language_finds_its_document,
    every_index_leads_to_documents_in_every_language,
    axe_finds_nothing_on_a_document_of_any_class_and_on_any_kind_of_index,
];

/// Questions of one word and of several, common and rare, spelt right and not, in six languages; a phrase, symbols.
const QUESTIONS: [&str; 16] = [
    "outer space",
    "nuclear weapons",
    "afganistan",
    "the situation in the Middle East",
    "climate change small island developing states",
    "\"international peace and security\"",
    "a/res/75/100",
    "75/1",
    "désarmement",
    "droits de l'homme",
    "Asamblea General",
    "безопасность",
    "الأمم المتحدة",
    "和平与安全",
    "peacekeep",
    "xylophonist",
];

/// Documents that a page of results has at first.
const SHOWN: usize = 10;
/// Hits that the command looks through for as many: editions of one document are one result, some have no phrase.
const HITS: usize = 120;

/// The library in the browser, and its folder; none where there is no corpus.
async fn library(page: &Page) -> Option<(Page, PathBuf)> {
    corpus::folder("akn/session-75")?;
    let page = page.at(Site::Corpus);
    let root = page.root().await;
    Some((page, root))
}

async fn a_question_finds_in_the_page_what_the_command_finds(page: Page) {
    let Some((page, root)) = library(&page).await else { return };
    for question in QUESTIONS {
        let expected = found_by_command(&root, question);
        page.open_plain(&format!("/en/search/?q={}", question.replace('"', "%22").replace(' ', "+"))).await;
        until_shown(&page, &expected, question).await;
    }
}

/// Waits until these are the documents that are shown, and the page has told how many there are.
async fn until_shown(page: &Page, addresses: &[String], question: &str) {
    let shown = format!("return {RESULTS}.join() === {} && {TOLD}", json!(addresses.join(",")));
    page.until(&format!("“{question}” finds {addresses:?}"), &shown).await;
}

/// The addresses of the documents that are shown.
const RESULTS: &str =
    "[...document.querySelectorAll('#found > ol > li h2 a')].map(({ pathname }) => decodeURI(pathname))";

const TOLD: &str = "document.getElementById('told').textContent !== ''";

fn found_by_command(root: &Path, question: &str) -> Vec<String> {
    let results = find::answer(root, &Query { limit: HITS, ..Query::new(question) }).expect("the index answers");
    let works = works(results.hits.clone(), &symbols_in(question), Language::English);
    let addresses = works.into_iter().map(|work| work.hit.row.address);
    addresses.filter(|address| Shown::of(&published(root, address), &results).is_some()).take(SHOWN).collect()
}

fn published(root: &Path, address: &str) -> Published {
    let path = root.join(address.trim_start_matches('/')).join("index.html");
    Published::read(&fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())))
}

async fn a_title_of_any_language_finds_its_document(page: Page) {
    let Some((page, root)) = library(&page).await else { return };
    for language in Language::ALL {
        let mut common = Query { limit: 3, ..Query::default() };
        common.filters.add(Family::Language, language.code());
        common.filters.add(Family::Session, SESSION);
        let hits = find::answer(&root, &common).expect("the index answers").hits;
        let hit = hits.last().unwrap_or_else(|| panic!("there is nothing in {language:?}"));
        let (address, title) = (&hit.row.address, &hit.row.title);
        page.open_plain(&format!("/{}/search/", language.code())).await;
        page.type_into("#words", title).await;
        let shown = format!("return {RESULTS}.includes({})", json!(address));
        page.until(&format!("“{title}” finds {address}"), &shown).await;
    }
}

/// The session of the General Assembly that the corpus has in six languages.
const SESSION: &str = "75";

async fn every_index_leads_to_documents_in_every_language(page: Page) {
    let Some((page, _)) = library(&page).await else { return };
    for language in Language::ALL {
        let front = format!("/{}/browse/", language.code());
        page.open_plain(&front).await;
        for index in page.eval::<Vec<String>>(FIRST_OF_EACH).await {
            page.open_plain(&index).await;
            let document = first_document(&page).await;
            page.open(&document).await;
            assert!(page.count("#paper .t").await > 0, "{index} leads to {document}, which has no text");
        }
    }
}

/// The first index of each kind, on the page of all indexes.
const FIRST_OF_EACH: &str = "return [...document.querySelectorAll('main section')]
    .map((kind) => kind.querySelector('a').pathname)";

/// The first document that an index leads to, perhaps by another index.
async fn first_document(page: &Page) -> String {
    const LINK: &str =
        "const [document] = [...window.document.querySelectorAll('main li a')].map(({ pathname }) => pathname)
        .filter((path) => path.includes('/browse/') === arguments[0]); return document ?? null";
    for _ in 0..4 {
        if let Some(document) = page.eval_with::<Option<String>>(LINK, vec![json!(false)]).await {
            return document;
        }
        let further: Option<String> = page.eval_with(LINK, vec![json!(true)]).await;
        page.open_plain(&further.expect("an index leads somewhere")).await;
    }
    panic!("{} leads to no document", page.address().await)
}

async fn axe_finds_nothing_on_a_document_of_any_class_and_on_any_kind_of_index(page: Page) {
    let Some((page, root)) = library(&page).await else { return };
    page.open_plain("/en/browse/").await;
    check(&page).await;
    for index in page.eval::<Vec<String>>(FIRST_OF_EACH).await {
        page.open_plain(&index).await;
        check(&page).await;
    }
    for document in one_of_each_class(&root) {
        page.open(&document).await;
        check(&page).await;
    }
}

/// The shortest page of each class among the first documents of it.
fn one_of_each_class(root: &Path) -> Vec<String> {
    let of_class = |class: &str| {
        let mut query = Query { limit: HITS, ..Query::default() };
        query.filters.add(Family::Class, class);
        let hits = find::answer(root, &query).expect("the index answers").hits;
        hits.into_iter().map(|hit| hit.row.address).min_by_key(|address| published(root, address).len())
    };
    let classes: Vec<String> = Class::ALL.into_iter().filter_map(|class| of_class(class.code())).collect();
    assert!(classes.len() > 3, "the library has but {classes:?}");
    classes
}
