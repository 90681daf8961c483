//! The paper, and the ways to it.

use crate::facts::{LETTER, document, printed_characters};
use chancery_browser_tests::{Page, promises};

promises![
    every_text_of_the_tree_is_on_the_paper_once_and_in_order,
    the_paper_without_labels_is_the_source_word_for_word,
    the_masthead_names_both_organs_and_what_was_supplied,
    paragraphs_bear_assigned_numbers_in_brackets,
    the_contents_lead_to_every_part,
    the_repaired_paragraph_is_listed_and_can_be_seen,
    the_front_page_leads_to_the_letter,
    both_symbols_lead_to_the_same_page,
    an_address_that_leads_nowhere_says_so,
    the_page_asks_nothing_of_other_hosts,
];

async fn every_text_of_the_tree_is_on_the_paper_once_and_in_order(page: Page) {
    page.open(LETTER).await;
    let shown: Vec<String> =
        page.eval("return [...document.querySelectorAll('#paper .t')].map(t => t.textContent)").await;
    let document = document();
    let read: Vec<String> =
        document.passages().iter().map(|passage| passage.text.to_string(&document.source)).collect();
    assert_eq!(shown, read);
}

async fn the_paper_without_labels_is_the_source_word_for_word(page: Page) {
    page.open(LETTER).await;
    let shown: String = page
        .eval(
            "const paper = document.querySelector('#paper article').cloneNode(true);
             for (const label of paper.querySelectorAll('.label')) label.remove();
             return paper.textContent.replace(/\\s+/g, '')",
        )
        .await;
    assert_eq!(shown, printed_characters());
}

async fn the_masthead_names_both_organs_and_what_was_supplied(page: Page) {
    page.open_plain(LETTER).await;
    let masthead = page.text("#masthead").await;
    for fact in
        ["Assemblée générale", "Conseil de sécurité", "Distr. générale", "19 octobre 2007", "Original : anglais"]
    {
        assert!(masthead.contains(fact), "{fact} is not in {masthead}");
    }
    let symbols = page.text("#masthead .symbols.label").await;
    assert!(symbols.contains("A/62/492") && symbols.contains("S/2007/616"), "{symbols}");
}

async fn paragraphs_bear_assigned_numbers_in_brackets(page: Page) {
    page.open_plain(LETTER).await;
    for number in 1..=17 {
        let label = page.text(&format!("#annex_1__para_{number} > .pilcrow")).await;
        assert!(label.contains(&format!("[{number}]")), "{label} for {number}");
    }
    assert_eq!(page.count("#annex_1 .para").await, 17);
}

async fn the_contents_lead_to_every_part(page: Page) {
    page.open_plain(LETTER).await;
    for place in ["masthead", "title", "annex_1", "annex_1__sig_1", "annex_1__conclusions"] {
        assert_eq!(page.count(&format!("#outline a[href='#{place}']")).await, 1, "{place}");
        assert_eq!(page.count(&format!("#paper #{place}")).await, 1, "{place}");
    }
}

async fn the_repaired_paragraph_is_listed_and_can_be_seen(page: Page) {
    page.open_plain(LETTER).await;
    page.click("#reading a[href='#annex_1__para_14']").await;
    page.until_in_view("#annex_1__para_14").await;
    let joined = page.text("#annex_1__para_14 .t").await;
    assert!(joined.contains("Asie centrale, les chefs d'État souhaitent"), "{joined}");
}

async fn the_front_page_leads_to_the_letter(page: Page) {
    page.open_plain("/").await;
    page.click("main a[href='/fr/A/62/492/']").await;
    page.until_address(LETTER).await;
}

async fn both_symbols_lead_to_the_same_page(page: Page) {
    page.open_plain(LETTER).await;
    let first = page.text("#paper").await;
    page.open_plain("/fr/S/2007/616/#annex_1__para_14").await;
    page.until_in_view("#annex_1__para_14").await;
    assert_eq!(page.text("#paper").await, first);
    let canonical: String =
        page.eval("return document.querySelector('link[rel=canonical]').getAttribute('href')").await;
    assert_eq!(canonical, LETTER);
}

async fn an_address_that_leads_nowhere_says_so(page: Page) {
    page.expect_on_console("404");
    page.open_plain("/fr/A/99/9999/").await;
    page.click("main a[href='/']").await;
    page.until_address("/").await;
}

async fn the_page_asks_nothing_of_other_hosts(page: Page) {
    for address in ["/", LETTER] {
        page.open(address).await;
        let foreign: Vec<String> = page
            .eval(
                "return performance.getEntriesByType('resource').map(entry => entry.name)
                     .filter(name => !name.startsWith(location.origin) && !name.startsWith('data:'))",
            )
            .await;
        assert_eq!(foreign, [""; 0]);
    }
}
