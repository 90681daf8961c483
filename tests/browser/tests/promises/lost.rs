//! An address that is no page leads to the document that it names.

use crate::access::check;
use chancery_browser_tests::{Page, Site, promises};

promises![
    a_wrong_address_that_names_a_document_leads_to_it,
    the_language_of_the_address_is_kept_and_the_place_in_the_document,
    an_address_with_more_than_a_document_lists_it,
    what_is_in_no_library_stands_in_the_field,
    the_lost_page_speaks_the_language_of_the_address_or_else_of_the_reader,
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

async fn the_lost_page_speaks_the_language_of_the_address_or_else_of_the_reader(page: Page) {
    let page = library(&page).await;
    for (address, language, direction, heading) in [
        ("/fr/nulle/part", "fr", "ltr", "Cette page n’existe pas"),
        ("/ar/nowhere", "ar", "rtl", "هذه الصفحة غير موجودة"),
        ("/nowhere", "en", "ltr", "There is no such page"),
    ] {
        page.open_plain(address).await;
        let speaks = format!("return document.querySelector('h1').textContent.startsWith('{heading}')");
        page.until(&format!("the page at {address} says: {heading}"), &speaks).await;
        let (spoken, set, search): (String, String, String) = page
            .eval(
                "const h1 = document.querySelector('h1');
                 return [h1.closest('[lang]').lang, getComputedStyle(h1).direction,
                     document.querySelector('main form').getAttribute('action')]",
            )
            .await;
        assert_eq!((spoken.as_str(), set.as_str(), search), (language, direction, format!("/{language}/search/")));
        assert_eq!(page.count("main > p[lang]:not([hidden])").await, 5, "every language is there");
        check(&page).await;
    }
    let _: Option<bool> = page.eval("localStorage.setItem('language', 'ru'); return null").await;
    page.open_plain("/nowhere").await;
    page.until("it speaks that of the reader", "return document.querySelector('#desk[lang=ru] h1') !== null").await;
}

async fn with_the_searcher_blocked_the_lost_page_is_whole(page: Page) {
    page.expect_on_console("404");
    let page = page.at(Site::SearcherBlocked);
    page.open_plain("/A/62/492").await;
    page.until("the field has it", "return document.getElementById('words').value === 'A/62/492'").await;
    assert!(page.eval::<bool>("return document.querySelector('h1').textContent !== ''").await);
}
