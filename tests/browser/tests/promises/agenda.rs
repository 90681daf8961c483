//! The index of agenda items.

use crate::facts::LETTER;
use chancery_browser_tests::{Page, promises};

promises![
    every_item_has_its_number_and_title,
    the_passages_that_deal_with_an_item_come_first,
    the_words_that_led_to_a_passage_are_shown,
    chips_lead_back_from_the_passage_to_the_item,
    a_link_to_an_item_leads_to_its_title,
    the_lists_of_masthead_and_letter_are_compared,
    an_item_without_evidence_says_so,
];

const ITEMS: [&str; 16] =
    ["19", "35", "51", "54_a", "54_c", "54_i", "56_a", "71_a", "93", "96", "98_h", "98_q", "98_u", "107", "108", "117"];

/// Items with the paragraphs of the annex of which one must be suggested first.
const FIRST: [(&str, &[&str]); 8] = [
    ("19", &["14"]),
    ("54_i", &["15"]),
    ("56_a", &["2"]),
    ("96", &["7"]),
    ("98_q", &["7"]),
    ("107", &["14"]),
    ("108", &["13"]),
    ("117", &["6"]),
];

async fn passages(page: &Page, item: &str) -> Vec<String> {
    let script = format!(
        "return [...document.querySelectorAll('.agenda-index > li[data-item=\"{item}\"] .passages a')]
             .map(link => link.getAttribute('href'))"
    );
    page.eval(&script).await
}

async fn every_item_has_its_number_and_title(page: Page) {
    page.open_plain(LETTER).await;
    let items: Vec<String> =
        page.eval("return [...document.querySelectorAll('.agenda-index > li')].map(item => item.dataset.item)").await;
    assert_eq!(items, ITEMS);
    let multilateralism = page.text(".agenda-index > li[data-item='98_h']").await;
    assert!(multilateralism.contains("promotion du multilatéralisme"), "{multilateralism}");
}

async fn the_passages_that_deal_with_an_item_come_first(page: Page) {
    page.open_plain(LETTER).await;
    for (item, paragraphs) in FIRST {
        let found = passages(&page, item).await;
        let expected: Vec<String> = paragraphs.iter().map(|number| format!("#annex_1__para_{number}")).collect();
        assert!(found.first().is_some_and(|first| expected.contains(first)), "{item}: {found:?}, not {expected:?}");
    }
    let information = passages(&page, "51").await;
    let among = |href: &String| ["#annex_1__para_10", "#annex_1__para_11"].contains(&href.as_str());
    assert!(information.iter().take(2).any(among), "51: {information:?}");
}

async fn the_words_that_led_to_a_passage_are_shown(page: Page) {
    page.open_plain(LETTER).await;
    for (item, _) in FIRST {
        let why = page.texts(&format!(".agenda-index > li[data-item='{item}'] em.why")).await;
        assert_eq!(why.len(), passages(&page, item).await.len(), "{item}");
        assert!(why.iter().all(|words| !words.is_empty()), "{item}");
    }
}

async fn chips_lead_back_from_the_passage_to_the_item(page: Page) {
    page.open_plain(LETTER).await;
    page.click("#annex_1__para_14 > .chips a[href='#item_107']").await;
    page.until_address("/fr/A/62/492/#item_107").await;
    page.until_in_view("#item_107").await;
}

async fn a_link_to_an_item_leads_to_its_title(page: Page) {
    page.open_plain(&format!("{LETTER}#item_98_h")).await;
    page.until_in_view("#item_98_h").await;
    assert!(page.text("#item_98_h").await.contains("promotion du multilatéralisme"));
}

async fn the_lists_of_masthead_and_letter_are_compared(page: Page) {
    page.open_plain(LETTER).await;
    let line = page.text("#agenda .consistency").await;
    assert!(line.contains("16"), "{line}");
    assert_eq!(page.count("#agenda .consistency.agrees").await, 1);
}

async fn an_item_without_evidence_says_so(page: Page) {
    page.open_plain(LETTER).await;
    for item in ITEMS {
        if passages(&page, item).await.is_empty() {
            let said = page.text(&format!(".agenda-index > li[data-item='{item}'] .passages")).await;
            assert_eq!(said, "aucun passage repéré", "{item}");
        }
    }
}
