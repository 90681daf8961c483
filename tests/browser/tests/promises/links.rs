//! Every paragraph has a link.

use crate::facts::LETTER;
use chancery_browser_tests::{Page, Site, promises};
use serde_json::json;

promises![
    a_link_to_a_paragraph_leads_there_before_any_script_and_marks_it,
    a_link_to_a_paragraph_stays_there_when_the_viewer_has_started,
    a_pilcrow_copies_the_link,
    pilcrows_are_named_for_those_who_do_not_see_them,
    back_and_forward_return_to_each_place,
    other_spellings_of_a_link_lead_to_the_same_place,
    every_link_within_the_page_leads_somewhere,
    no_id_is_given_twice,
];

const PLACES: [&str; 5] = ["annex_1__para_14", "annex_1__para_5__point_3", "item_98_h", "annex_1__sig_4", "para_2"];

async fn a_link_to_a_paragraph_leads_there_before_any_script_and_marks_it(page: Page) {
    page.expect_on_console("sandboxed");
    let page = page.at(Site::WithoutScript);
    for place in PLACES {
        page.open_plain(&format!("{LETTER}#{place}")).await;
        page.until_in_view(&format!("#{place}")).await;
        assert!(is_marked(&page, place).await, "#{place} is not marked");
    }
}

async fn a_link_to_a_paragraph_stays_there_when_the_viewer_has_started(page: Page) {
    for place in PLACES {
        page.open_plain("/404.html").await;
        page.open(&format!("{LETTER}#{place}")).await;
        page.until_in_view(&format!("#{place}")).await;
        assert!(is_marked(&page, place).await, "#{place} is not marked");
    }
}

/// Whether the place looks different from what it would look like without being linked to.
async fn is_marked(page: &Page, place: &str) -> bool {
    const MARKED: &str = "const place = document.getElementById(arguments[0]);
        const looks = () => [place, ...place.querySelectorAll('*')].flatMap(element =>
            [null, '::before', '::after'].map(part => {
                const style = getComputedStyle(element, part);
                return [style.backgroundColor, style.outlineStyle, style.boxShadow, style.borderColor, style.content];
            })).join();
        if (!place.matches(':target')) return false;
        const marked = looks();
        const twin = place.cloneNode(true);
        place.replaceWith(twin);
        const plain = [twin, ...twin.querySelectorAll('*')].flatMap(element =>
            [null, '::before', '::after'].map(part => {
                const style = getComputedStyle(element, part);
                return [style.backgroundColor, style.outlineStyle, style.boxShadow, style.borderColor, style.content];
            })).join();
        twin.replaceWith(place);
        return marked !== plain";
    page.eval_with(MARKED, vec![json!(place)]).await
}

async fn a_pilcrow_copies_the_link(page: Page) {
    page.open(LETTER).await;
    // What the system does with the clipboard is not ours to test, and differs by engine.
    let _: () = page
        .eval("navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve() }; return null")
        .await;
    page.click("#annex_1__para_14 > .pilcrow").await;
    page.until("the link is copied", "return window.copied === location.origin + '/fr/A/62/492/#annex_1__para_14'")
        .await;
    page.until_address("/fr/A/62/492/#annex_1__para_14").await;
}

async fn pilcrows_are_named_for_those_who_do_not_see_them(page: Page) {
    page.open_plain(LETTER).await;
    let name: String =
        page.eval("return document.querySelector('#annex_1__para_14 > .pilcrow').getAttribute('aria-label')").await;
    assert_eq!(name, "Lien vers le paragraphe 14 de l’annexe");
}

async fn back_and_forward_return_to_each_place(page: Page) {
    page.open(LETTER).await;
    page.click("#agenda a[href='#annex_1__para_14']").await;
    page.until_in_view("#annex_1__para_14").await;
    page.click("#outline a[href='#masthead']").await;
    page.until_in_view("#masthead").await;
    page.back().await;
    page.until_address("/fr/A/62/492/#annex_1__para_14").await;
    page.until_in_view("#annex_1__para_14").await;
    page.forward().await;
    page.until_address("/fr/A/62/492/#masthead").await;
    page.until_in_view("#masthead").await;
}

async fn other_spellings_of_a_link_lead_to_the_same_place(page: Page) {
    for alias in ["annex/14", "att_1__para_14", "!annex_1#para_14", "ANNEX_1__PARA_14", "p14"] {
        page.open_plain("/404.html").await;
        page.open(&format!("{LETTER}#{alias}")).await;
        page.until_address("/fr/A/62/492/#annex_1__para_14").await;
        page.until_in_view("#annex_1__para_14").await;
    }
}

async fn every_link_within_the_page_leads_somewhere(page: Page) {
    page.open_plain(LETTER).await;
    let lost: Vec<String> = page
        .eval(
            "return [...document.querySelectorAll('a[href^=\"#\"]')].map(link => link.getAttribute('href'))
                 .filter(href => document.getElementById(href.slice(1)) === null)",
        )
        .await;
    assert_eq!(lost, [""; 0]);
}

async fn no_id_is_given_twice(page: Page) {
    page.open_plain(LETTER).await;
    let twice: Vec<String> = page
        .eval(
            "const ids = [...document.querySelectorAll('[id]')].map(element => element.id);
             return ids.filter((id, place) => ids.indexOf(id) !== place)",
        )
        .await;
    assert_eq!(twice, [""; 0]);
}
