//! What a first visit loads, in bytes as hosts send them. Bytes can be counted on any machine; seconds cannot.

use crate::facts::LETTER;
use chancery_browser_tests::{Page, Site, promises};

promises![
    text_and_style_come_in_the_first_flight,
    all_else_is_light,
    the_opener_comes_when_a_file_is_near,
    the_searcher_comes_with_the_focus_in_its_field_and_is_light,
    a_question_in_the_address_brings_the_searcher_and_no_viewer,
];

/// What text and style may weigh: the first flight of a connection.
const FIRST_FLIGHT: usize = 14_600;

/// What all else may weigh: viewer, glue, boot module, pictures of the map.
const ALL_ELSE: usize = 102_500;

/// What the searcher may weigh: program, glue, thread and style.
const SEARCHER: usize = 106_000;

/// The script of the thread that searches.
const THREAD: &str = "/find/search-worker.js";

/// What the page has loaded, each file once, the page itself first.
async fn loaded(page: &Page) -> Vec<String> {
    page.eval(
        "const loaded = performance.getEntriesByType('resource').map(entry => new URL(entry.name).pathname);
         return [...new Set([location.pathname, ...loaded])]",
    )
    .await
}

/// Opens the letter and waits until nothing more is to come: the map is drawn.
async fn visit(page: &Page) -> Vec<String> {
    page.open(LETTER).await;
    page.until("the map is drawn", "return document.querySelector('#map svg') !== null").await;
    loaded(page).await
}

/// Whether a file is text or style, which a reader waits for.
fn is_first(address: &str) -> bool {
    address.ends_with('/') || address.ends_with(".css")
}

fn weigh(files: &[String], counts: impl Fn(&str) -> bool) -> usize {
    let counted = files.iter().filter(|address| counts(address));
    counted.map(|address| Site::weight(address).unwrap_or_else(|error| panic!("{address}: {error}"))).sum()
}

async fn text_and_style_come_in_the_first_flight(page: Page) {
    let files = visit(&page).await;
    assert!(files.iter().any(|address| address.ends_with(".css")), "{files:?}");
    let weight = weigh(&files, is_first);
    assert!(weight <= FIRST_FLIGHT, "{weight} bytes: {files:?}");
}

async fn all_else_is_light(page: Page) {
    let files = visit(&page).await;
    for kind in [".wasm", ".js", ".svg"] {
        assert!(files.iter().any(|address| address.ends_with(kind)), "no {kind} among {files:?}");
    }
    let weight = weigh(&files, |address| !is_first(address));
    assert!(weight <= ALL_ELSE, "{weight} bytes: {files:?}");
}

async fn the_opener_comes_when_a_file_is_near(page: Page) {
    const OPENER: &str = "return performance.getEntriesByType('resource').some(entry => entry.name.includes('opener'))";
    page.open("/").await;
    assert!(!page.eval::<bool>(OPENER).await, "a reader who opens nothing loads the opener");
    let _: () = page.eval("document.getElementById('pasted').focus(); return null").await;
    page.until("the opener comes", OPENER).await;
}

async fn the_searcher_comes_with_the_focus_in_its_field_and_is_light(page: Page) {
    page.open("/").await;
    let of_searcher = |address: &str| address.starts_with("/find/") && !address.ends_with(".css");
    let loaded_before = loaded(&page).await;
    assert!(!loaded_before.iter().any(|address| of_searcher(address)), "{loaded_before:?}");
    let _: () = page.eval("document.getElementById('words').focus(); return null").await;
    let come = "return performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/searcher_bg.wasm'))";
    page.until("the searcher comes", come).await;
    page.open(LETTER).await;
    let on_a_document = loaded(&page).await;
    assert!(!on_a_document.iter().any(|address| address.starts_with("/find/")), "{on_a_document:?}");
}

async fn a_question_in_the_address_brings_the_searcher_and_no_viewer(page: Page) {
    page.open_plain("/fr/search/?q=paix").await;
    page.until("documents are found", "return document.querySelector('#found li li a') !== null").await;
    let files = loaded(&page).await;
    assert!(!files.iter().any(|address| address.contains("viewer")), "{files:?}");
    // Not every engine tells of the script of a thread.
    let of_page = weigh(&files, |address| address.starts_with("/find/") && address != THREAD);
    let weight = of_page + Site::weight(THREAD).unwrap();
    assert!(weight <= SEARCHER, "{weight} bytes: {files:?}");
}
