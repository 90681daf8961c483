//! Two language versions side by side.

use chancery_browser_tests::{Page, Site, promises};
use serde_json::json;

use crate::access::check;

promises![
    a_paragraph_stands_level_with_its_translation,
    what_stands_beside_the_page_is_in_its_address_and_can_be_put_away,
    the_place_that_is_read_stays_where_it_is,
    links_to_other_languages_lead_to_the_place_that_is_read,
    a_narrow_screen_has_each_translation_below,
    the_search_finds_nothing_beside_the_page,
    a_version_that_cannot_be_fetched_is_told,
    axe_finds_nothing_on_two_versions_side_by_side,
];

const LETTER: &str = "/en/A/99/201/";

async fn beside(page: &Page, code: &str) {
    page.click(&format!(".versions button[value={code}]")).await;
    page.until(
        &format!("{code} is beside"),
        &format!("return document.querySelector('[data-beside={code}]') !== null"),
    )
    .await;
}

async fn a_paragraph_stands_level_with_its_translation(page: Page) {
    let page = page.at(Site::Library);
    for code in ["fr", "ar", "zh"] {
        page.open(LETTER).await;
        beside(&page, code).await;
        let blocks = page.count("#paper .component > :not(.beside)").await;
        assert_eq!(page.count(&format!("#paper .component > .beside[lang={code}]")).await, blocks);
        // The pairs of tops of all paragraphs, and whether a translation stands to the other side.
        const TOPS: &str = "return [...document.querySelectorAll('#paper .para')].filter((para) => para.id).map((para) => {
            const [own, other] = [para, para.nextElementSibling.firstElementChild].map((part) => part.getBoundingClientRect());
            return [own.top - other.top, own.right <= other.left ? 1 : 0]; })";
        let tops: Vec<(f64, u8)> = page.eval(TOPS).await;
        assert!(
            tops.len() > 3 && tops.iter().all(|(apart, aside)| apart.abs() < 2.0 && *aside == 1),
            "{code}: {tops:?}"
        );
    }
}

async fn what_stands_beside_the_page_is_in_its_address_and_can_be_put_away(page: Page) {
    let page = page.at(Site::Library);
    page.open(LETTER).await;
    beside(&page, "ru").await;
    page.until_address("/en/A/99/201/?beside=ru").await;
    page.open("/en/A/99/201/?beside=ru").await;
    page.until("it is there again", "return document.querySelector('.beside[lang=ru]') !== null").await;
    page.click(".versions button[value=ru]").await;
    page.until_address(LETTER).await;
    assert_eq!(page.count(".beside").await, 0);
    assert_eq!(page.count(".versions [aria-pressed=true]").await, 0);
}

async fn the_place_that_is_read_stays_where_it_is(page: Page) {
    let page = page.at(Site::Library);
    page.open("/en/A/99/201/#annex_1__para_2").await;
    page.until_in_view("#annex_1__para_2").await;
    let top = page.top_of("#annex_1__para_2").await;
    beside(&page, "es").await;
    let moved = page.top_of("#annex_1__para_2").await - top;
    // What is held is the first part in the window, beside which a translation may be a line longer.
    assert!(moved.abs() < 40.0, "it moved by {moved}");
}

async fn links_to_other_languages_lead_to_the_place_that_is_read(page: Page) {
    let page = page.at(Site::Library);
    page.open(LETTER).await;
    let script = "document.getElementById('annex_1__para_2').scrollIntoView(); return null";
    let _: () = page.eval(script).await;
    page.until("the page has moved", "return scrollY > 0").await;
    beside(&page, "zh").await;
    let link = "const link = document.querySelector('.versions a[hreflang=fr]');
        link.addEventListener('click', (event) => event.preventDefault()); link.click(); return link.getAttribute('href')";
    let href: String = page.eval(link).await;
    let (address, place) = href.split_once('#').unwrap_or_default();
    assert_eq!(address, "/fr/A/99/201/?beside=en");
    page.open_plain(&format!("/fr/A/99/201/#{place}")).await;
    assert!(place.starts_with("annex_1") && page.count(":target").await == 1, "{href}");
}

async fn a_narrow_screen_has_each_translation_below(page: Page) {
    let page = page.at(Site::Library);
    page.open_framed(LETTER, 360, 720).await;
    beside(&page, "fr").await;
    let below = "return [...document.querySelectorAll('#paper .para[id]')].every((para) =>
        para.nextElementSibling.getBoundingClientRect().top >= para.getBoundingClientRect().bottom - 1)";
    assert!(page.eval::<bool>(below).await);
    let wide: u32 = page.eval("return document.documentElement.scrollWidth").await;
    assert!(wide <= 360, "it is {wide} pixels wide");
}

async fn the_search_finds_nothing_beside_the_page(page: Page) {
    let page = page.at(Site::Library);
    page.open(LETTER).await;
    let alone = found(&page, "Malta").await;
    page.open(LETTER).await;
    beside(&page, "es").await;
    assert_eq!(page.count(".beside [id], .beside .pilcrow").await, 0);
    assert!(page.text(".beside .title").await.contains("Malta"));
    assert_eq!(found(&page, "Malta").await, alone);
}

/// How many places are found for a word.
async fn found(page: &Page, word: &str) -> usize {
    page.type_into("#query", word).await;
    page.until("it is found", "return document.querySelector('#results a') !== null").await;
    page.count("#results a").await
}

async fn a_version_that_cannot_be_fetched_is_told(page: Page) {
    let page = page.at(Site::Library);
    page.expect_on_console("404");
    page.open(LETTER).await;
    let script = "document.querySelector('.versions a[hreflang=fr]').setAttribute('href', arguments[0]); return null";
    let _: () = page.eval_with(script, vec![json!("/fr/A/99/0/")]).await;
    page.click(".versions button[value=fr]").await;
    page.until("it is told", "return document.querySelector('.toast').textContent.includes('could not be fetched')")
        .await;
    assert_eq!(page.count(".beside").await, 0);
}

async fn axe_finds_nothing_on_two_versions_side_by_side(page: Page) {
    let page = page.at(Site::Library);
    for code in ["fr", "ar"] {
        page.open(LETTER).await;
        beside(&page, code).await;
        check(&page).await;
    }
}
