//! Search in the document.

use crate::facts::LETTER;
use chancery_browser_tests::{Page, promises};
use fantoccini::key::Key;

promises![
    what_readers_type_finds_what_they_expect,
    hits_are_marked_exactly_where_they_stand,
    results_are_grouped_by_part_and_lead_to_their_passage,
    enter_goes_from_hit_to_hit_and_round,
    the_buttons_go_to_the_next_hit_and_back,
    the_query_lives_in_the_address,
    a_link_with_a_query_opens_with_its_hits_marked,
    the_slash_key_focuses_the_search_and_escape_leaves_it,
    the_count_is_announced,
    nothing_found_is_said_in_words,
];

/// Types a query and waits until its results are there.
async fn search(page: &Page, query: &str) {
    page.type_into("#query", query).await;
    page.until("the search has answered", "return document.querySelector('#results .told').textContent !== ''").await;
}

async fn results(page: &Page) -> Vec<String> {
    page.eval("return [...document.querySelectorAll('#results li a')].map(link => link.getAttribute('href'))").await
}

/// The characters that are marked, hit by hit; a hit across two text nodes counts as two.
async fn marked(page: &Page, name: &str) -> Vec<String> {
    let script = format!(
        "const highlight = CSS.highlights.get('{name}');
         return highlight === undefined ? [] : [...highlight].map(range =>
             range.startContainer.data.slice(range.startOffset, range.endOffset))"
    );
    page.eval(&script).await
}

async fn what_readers_type_finds_what_they_expect(page: Page) {
    let queries = [
        ("cooperation", "#annex_1__para_3"),
        ("coopération", "#annex_1__para_3"),
        ("l organisation", "#para_1"),
        ("oeuvre", "#annex_1__para_16"),
        ("Kirghisistan", "#para_1"),
        ("\"cordon de sécurité\"", "#annex_1__para_14"),
        ("stupefiant", "#annex_1__para_14"),
    ];
    for (query, place) in queries {
        page.open(LETTER).await;
        search(&page, query).await;
        let found = results(&page).await;
        assert!(found.iter().any(|href| href == place), "{query}: {place} is not in {found:?}");
    }
}

async fn hits_are_marked_exactly_where_they_stand(page: Page) {
    page.open(LETTER).await;
    search(&page, "stupefiant").await;
    assert_eq!(marked(&page, "hit").await, ["stupéfiant", "stupéfiant"]);
}

async fn results_are_grouped_by_part_and_lead_to_their_passage(page: Page) {
    page.open(LETTER).await;
    search(&page, "coopération").await;
    let parts = page.texts("#results h3").await;
    assert!(parts.iter().any(|part| part.contains("Annexe")), "{parts:?}");
    page.click("#results a[href='#annex_1__para_15']").await;
    page.until_in_view("#annex_1__para_15 .t").await;
}

async fn enter_goes_from_hit_to_hit_and_round(page: Page) {
    page.open(LETTER).await;
    search(&page, "Afghanistan").await;
    let hits = marked(&page, "hit").await.len();
    assert!(hits > 2);
    for number in (1..=hits).chain([1]) {
        page.press(Key::Enter).await;
        let count = format!("return document.querySelector('#search .count').textContent === '{number}/{hits}'");
        page.until(&format!("the count is {number}/{hits}"), &count).await;
        assert_eq!(marked(&page, "hit-current").await.len(), 1);
    }
    page.press_with(Key::Shift, Key::Enter).await;
    let count = format!("return document.querySelector('#search .count').textContent === '{hits}/{hits}'");
    page.until("the way back goes round too", &count).await;
    let seen: bool = page
        .eval(
            "const [hit] = CSS.highlights.get('hit-current');
             const range = document.createRange();
             range.setStart(hit.startContainer, hit.startOffset);
             range.setEnd(hit.endContainer, hit.endOffset);
             const box = range.getBoundingClientRect();
             return box.top >= document.querySelector('.bar').getBoundingClientRect().bottom && box.bottom <= innerHeight",
        )
        .await;
    assert!(seen, "the current hit is out of sight");
}

async fn the_buttons_go_to_the_next_hit_and_back(page: Page) {
    page.open(LETTER).await;
    search(&page, "Afghanistan").await;
    page.click("#search button[aria-label='Occurrence suivante']").await;
    page.click("#search button[aria-label='Occurrence suivante']").await;
    page.until("the second hit", "return document.querySelector('#search .count').textContent.startsWith('2/')").await;
    page.click("#search button[aria-label='Occurrence précédente']").await;
    page.until("the first hit", "return document.querySelector('#search .count').textContent.startsWith('1/')").await;
}

async fn the_query_lives_in_the_address(page: Page) {
    page.open(LETTER).await;
    search(&page, "stupefiant").await;
    page.until_address("/fr/A/62/492/?q=stupefiant").await;
    page.press(Key::Escape).await;
    page.until_address(LETTER).await;
}

async fn a_link_with_a_query_opens_with_its_hits_marked(page: Page) {
    page.open(&format!("{LETTER}?q=stupefiant")).await;
    page.until("the hits are marked", "return CSS.highlights.get('hit')?.size === 2").await;
    page.until_in_view("#annex_1__para_14 .t").await;
}

async fn the_slash_key_focuses_the_search_and_escape_leaves_it(page: Page) {
    page.open(LETTER).await;
    page.press('/').await;
    page.until("the search has the focus", "return document.activeElement.id === 'query'").await;
    search(&page, "drogues/").await;
    let typed: String = page.eval("return document.querySelector('#query').value").await;
    assert_eq!(typed, "drogues/");
    page.press(Key::Escape).await;
    page.until("the query is gone", "return document.querySelector('#query').value === ''").await;
    page.until("the marks are gone", "return !CSS.highlights.has('hit')").await;
}

async fn the_count_is_announced(page: Page) {
    page.open(LETTER).await;
    search(&page, "stupefiant").await;
    let told =
        "return [...document.querySelectorAll('#search [role=status]')].some(line => /2/.test(line.textContent))";
    page.until("two hits are announced", told).await;
}

async fn nothing_found_is_said_in_words(page: Page) {
    page.open(LETTER).await;
    search(&page, "xylophonewurst").await;
    let told = page.text("#results .told").await;
    assert!(told.contains("xylophonewurst"), "{told}");
    assert_eq!(results(&page).await, [""; 0]);
}
