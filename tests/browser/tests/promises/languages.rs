//! Documents in the six languages, and one with a vote: as well served as the letter in French.

use chancery_browser_tests::{Engine, Page, Site, promises};
use serde_json::json;

use crate::access::check;
use crate::states::until_map;

promises![
    axe_finds_nothing_on_the_letter_in_any_language,
    axe_finds_nothing_on_a_resolution_with_a_vote,
    axe_finds_nothing_on_the_evidence_of_an_arabic_letter,
    nothing_is_cut_off_in_any_language,
    arabic_is_set_from_right_to_left_with_its_rails_on_the_other_sides,
    a_symbol_keeps_its_direction_among_arabic_words,
    every_language_is_searched_by_its_own_rules,
    the_table_and_the_map_tell_who_voted_how,
    an_arabic_page_prints,
    an_address_that_leads_nowhere_is_told_in_every_language,
];

const CODES: [&str; 6] = ["ar", "zh", "en", "fr", "ru", "es"];

const VOTED: &str = "/en/A/RES/75/999/";

fn letter(code: &str) -> String {
    format!("/{code}/A/99/201/")
}

async fn axe_finds_nothing_on_the_letter_in_any_language(page: Page) {
    let page = page.at(Site::Library);
    for code in CODES {
        page.open(&letter(code)).await;
        check(&page).await;
    }
}

async fn axe_finds_nothing_on_a_resolution_with_a_vote(page: Page) {
    let page = page.at(Site::Library);
    page.open(VOTED).await;
    check(&page).await;
}

async fn axe_finds_nothing_on_the_evidence_of_an_arabic_letter(page: Page) {
    let page = page.at(Site::Library);
    page.open_plain("/ar/A/99/201/evidence/").await;
    check(&page).await;
}

async fn nothing_is_cut_off_in_any_language(page: Page) {
    let page = page.at(Site::Library);
    for address in CODES.map(letter).iter().map(String::as_str).chain([VOTED, "/ar/A/99/201/evidence/"]) {
        page.open_framed(address, 320, 640).await;
        let wide: u32 = page.eval("return document.documentElement.scrollWidth").await;
        assert!(wide <= 320, "{address} is {wide} pixels wide");
    }
}

async fn arabic_is_set_from_right_to_left_with_its_rails_on_the_other_sides(page: Page) {
    page.at(Site::Library).open_plain(&letter("ar")).await;
    let mirrored: bool = page
        .eval(
            "const box = id => document.getElementById(id).getBoundingClientRect();
             return getComputedStyle(document.getElementById('paper')).direction === 'rtl'
                 && box('states').right <= box('paper').left && box('paper').right <= box('contents').left",
        )
        .await;
    assert!(mirrored);
}

async fn a_symbol_keeps_its_direction_among_arabic_words(page: Page) {
    page.at(Site::Library).open_plain(&letter("ar")).await;
    let outside: Vec<String> = page
        .eval(
            "return [...document.querySelectorAll('#paper .symbol')]
                 .filter(symbol => !getComputedStyle(symbol).unicodeBidi.startsWith('isolate'))
                 .map(symbol => symbol.outerHTML)",
        )
        .await;
    assert_eq!(outside, [""; 0]);
    assert!(page.count("#paper .symbol").await > 0);
}

async fn every_language_is_searched_by_its_own_rules(page: Page) {
    // With the article and a prefix; within a run of characters; in another case; in the plural; by an accent less.
    let queries = [
        ("ar", "منارة", "#annex_1__para_1"),
        ("zh", "港口", "#annex_1__para_1"),
        ("en", "harbour", "#annex_1__para_1"),
        ("fr", "ocean", "#annex_1__para_1"),
        ("ru", "гаваней", "#annex_1__para_1"),
        ("es", "puerto", "#annex_1__para_1"),
    ];
    let page = page.at(Site::Library);
    for (code, query, place) in queries {
        page.open(&letter(code)).await;
        page.type_into("#query", query).await;
        page.until(query, &format!("return document.querySelector('#results a[href=\"{place}\"]') !== null")).await;
    }
}

async fn the_table_and_the_map_tell_who_voted_how(page: Page) {
    let page = page.at(Site::Library);
    page.open(VOTED).await;
    let rows: Vec<(String, String)> = page
        .eval(
            "return [...document.querySelectorAll('tr[data-state]')].map(row => [row.dataset.state, row.dataset.role])",
        )
        .await;
    let votes = [
        ("CIV", "in-favour"),
        ("FJI", "in-favour"),
        ("MLT", "in-favour"),
        ("USA", "against"),
        ("COG", "abstaining"),
        ("GNB", "abstaining"),
    ];
    for (state, role) in votes {
        assert!(rows.contains(&(state.to_owned(), role.to_owned())), "{state} {role} is not among {rows:?}");
    }
    until_map(&page).await;
    for (state, _) in votes {
        let drawn: bool = page
            .eval_with(
                "return document.querySelector(`#map svg a[data-state='${arguments[0]}']`) !== null",
                vec![json!(state)],
            )
            .await;
        assert!(drawn, "{state} is not on the map");
    }
}

async fn an_arabic_page_prints(page: Page) {
    // The driver of WebKit has no command for it.
    if page.engine == Engine::WebKit {
        return;
    }
    page.at(Site::Library).open_plain(&letter("ar")).await;
    let pdf = page.print().await;
    assert!(pdf.starts_with(b"%PDF"));
    assert!(pdf.len() > 10_000, "the PDF has only {} bytes", pdf.len());
}

async fn an_address_that_leads_nowhere_is_told_in_every_language(page: Page) {
    page.expect_on_console("404");
    page.open_plain("/nowhere/").await;
    let spoken: Vec<String> = page
        .eval(
            "return [...document.querySelectorAll('#paper > h1, #paper > [lang]')]
                 .map(said => said.closest('[lang]').lang).sort()",
        )
        .await;
    assert_eq!(spoken, ["ar", "en", "es", "fr", "ru", "zh"]);
    assert_eq!(page.count("#paper a").await, 6);
}
