//! Files of another host, which a link asks to open.

use crate::opened::{LETTERS, has_all_that_a_published_one_has, tells, until_open};
use chancery_browser_tests::{Held, Host, Page, promises};

promises![
    a_file_of_another_host_opens_and_its_host_learns_no_more_than_it_must,
    a_file_of_a_host_that_shares_it_with_nobody_is_told_in_a_sentence,
    a_file_without_end_is_given_up,
];

/// Opens what a link names at another host, as the reader agrees to.
async fn agree(page: &Page, address: &str) {
    page.open(&format!("/?src={address}")).await;
    page.until("it is asked", "return document.querySelector('.asked button') !== null").await;
    page.click(".asked button").await;
}

async fn a_file_of_another_host_opens_and_its_host_learns_no_more_than_it_must(page: Page) {
    let [(_, arabic), ..] = LETTERS;
    let host = Host::serve([("/letter.txt", Held::Open(arabic.into()))]).await.expect("a host that serves");
    let address = host.address("/letter.txt");
    agree(&page, &address).await;
    until_open(&page, "letter.txt").await;
    has_all_that_a_published_one_has(&page, arabic).await;
    assert!(page.text(".opened p").await.contains(&address));
    let heard = host.heard();
    assert_eq!(heard.len(), 1, "{heard:?}");
    assert!(heard[0].starts_with("get /letter.txt http/1.1\r\n"), "{heard:?}");
    for told in ["cookie:", "referer:", "authorization:"] {
        assert!(!heard[0].contains(told), "{told} in {heard:?}");
    }
}

async fn a_file_of_a_host_that_shares_it_with_nobody_is_told_in_a_sentence(page: Page) {
    for said in ["CORS", "Cross-Origin", "Failed to load", "Access-Control-Allow-Origin", "Fetch API cannot load"] {
        page.expect_on_console(said);
    }
    let host = Host::serve([("/letter.txt", Held::Closed(b"Not for you.".into()))]).await.expect("a host that serves");
    agree(&page, &host.address("/letter.txt")).await;
    tells(&page, "/letter.txt could not be fetched").await;
    page.expect_on_console("404");
    agree(&page, &host.address("/nothing.txt")).await;
    tells(&page, "/nothing.txt was not found at its host.").await;
    assert_eq!(page.count("#open").await, 1, "the page is not as it was");
}

async fn a_file_without_end_is_given_up(page: Page) {
    let host = Host::serve([("/endless.txt", Held::Endless)]).await.expect("a host that serves");
    agree(&page, &host.address("/endless.txt")).await;
    tells(&page, "/endless.txt is too long").await;
    assert_eq!(page.count("#open").await, 1, "the page is not as it was");
}
