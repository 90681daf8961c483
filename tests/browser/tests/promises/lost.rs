//! An address that is no page leads to the document that it names.

use chancery_browser_tests::{Page, Site, promises};

promises![
    a_wrong_address_that_names_a_document_leads_to_it,
    the_language_of_the_address_is_kept_and_the_place_in_the_document,
    an_address_with_more_than_a_document_lists_it,
    what_is_in_no_library_stands_in_the_field,
    with_the_searcher_blocked_the_lost_page_is_whole,
];

async fn library(page: &Page) -> Page {
    page.expect_on_console("404");
    page.at(Site::Library)
}

async fn a_wrong_address_that_names_a_document_leads_to_it(page: Page) {
    let page = library(&page).await;
    for wrong in
        ["/A/RES/75/999", "/a-res-75-999", "/xx/A/RES/75/999/", "/undocs.org/en/A/RES/75/999", "/en/a/res/75/999"]
    {
        page.open_plain(wrong).await;
        page.until_address("/en/A/RES/75/999/").await;
        page.until_ready().await;
    }
}

async fn the_language_of_the_address_is_kept_and_the_place_in_the_document(page: Page) {
    let page = library(&page).await;
    page.open_plain("/ar/a-99-201#para_1").await;
    page.until_address("/ar/A/99/201/#para_1").await;
    page.until_ready().await;
    page.open_plain("/docs.un.org/fr/A/99/201").await;
    page.until_address("/fr/A/99/201/").await;
    page.until_ready().await;
}

async fn an_address_with_more_than_a_document_lists_it(page: Page) {
    let page = library(&page).await;
    page.open_plain("/fr/A/99/201/extra").await;
    page.until("it is listed", "return document.querySelector('#near a') !== null").await;
    assert_eq!(page.texts("#near a").await, ["A/99/201"]);
    let link: String = page.eval("return document.querySelector('#near a').getAttribute('href')").await;
    assert_eq!(link, "/fr/A/99/201/");
    assert_eq!(
        page.eval::<String>("return [...document.querySelectorAll('#near p:not([hidden])')].map(p => p.lang).join()")
            .await,
        "fr"
    );
}

async fn what_is_in_no_library_stands_in_the_field(page: Page) {
    let page = library(&page).await;
    page.open_plain("/fr/A/1/1").await;
    page.until("the field has it", "return document.getElementById('words').value === 'A/1/1'").await;
    assert!(page.eval::<bool>("return document.getElementById('near').hidden").await);
}

async fn with_the_searcher_blocked_the_lost_page_is_whole(page: Page) {
    page.expect_on_console("404");
    let page = page.at(Site::SearcherBlocked);
    page.open_plain("/A/62/492").await;
    page.until("the field has it", "return document.getElementById('words').value === 'A/62/492'").await;
    assert!(page.eval::<bool>("return document.querySelector('h1').textContent !== ''").await);
}
