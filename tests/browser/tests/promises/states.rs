//! The States: the table first, then the map.

use crate::facts::LETTER;
use chancery_browser_tests::{Page, promises};

promises![
    the_table_names_who_signs_who_transmits_and_who_is_only_mentioned,
    the_table_leads_to_every_mention,
    the_table_leads_to_every_signature,
    without_the_viewer_there_is_a_picture_of_the_map,
    the_map_takes_no_side,
];

async fn the_table_names_who_signs_who_transmits_and_who_is_only_mentioned(page: Page) {
    page.open_plain(LETTER).await;
    let rows: Vec<(String, String)> = page
        .eval(
            "return [...document.querySelectorAll('tr[data-state]')].map(row => [row.dataset.state, row.dataset.role])",
        )
        .await;
    let rows: Vec<(&str, &str)> = rows.iter().map(|(state, role)| (state.as_str(), role.as_str())).collect();
    let signatories: Vec<&str> = rows.iter().take(6).map(|(state, _)| *state).collect();
    assert_eq!(signatories, ["KAZ", "CHN", "KGZ", "RUS", "TJK", "UZB"]);
    assert_eq!(rows.get(6..), Some(&[("AFG", "mentioned")][..]));
    let tajikistan = page.text("tr[data-state='TJK']").await;
    assert!(tajikistan.contains("Aslov"), "{tajikistan}");
}

async fn the_table_leads_to_every_mention(page: Page) {
    page.open_plain(LETTER).await;
    let mentions = page.count("#paper .state[data-state='AFG']").await;
    assert_eq!(page.count("tr[data-state='AFG'] .mentions a").await, mentions);
    for number in 1..=mentions {
        page.click(&format!("tr[data-state='AFG'] a[href='#mention_AFG_{number}']")).await;
        page.until_in_view(&format!("#mention_AFG_{number}")).await;
    }
}

async fn the_table_leads_to_every_signature(page: Page) {
    page.open_plain(LETTER).await;
    for (state, number) in [("KAZ", 1), ("CHN", 2), ("KGZ", 3), ("RUS", 4), ("TJK", 5), ("UZB", 6)] {
        assert_eq!(
            page.count(&format!("tr[data-state='{state}'] a[href='#annex_1__sig_{number}']")).await,
            1,
            "{state}"
        );
    }
    page.click("tr[data-state='CHN'] a[href='#annex_1__sig_2']").await;
    page.until_in_view("#annex_1__sig_2").await;
    assert!(page.text("#annex_1__sig_2").await.contains("Hu Jintao"));
}

async fn without_the_viewer_there_is_a_picture_of_the_map(page: Page) {
    page.at(chancery_browser_tests::Site::WithoutScript).open_plain(LETTER).await;
    page.expect_on_console("sandboxed");
    page.click("#outline a[href='#masthead']").await;
    page.until(
        "the picture is there",
        "const map = document.querySelector('#map img'); map.loading = 'eager';
        map.scrollIntoView(); return map.complete && map.naturalWidth > 0",
    )
    .await;
    let alternative: String = page.eval("return document.querySelector('#map img').alt").await;
    assert!(!alternative.is_empty());
}

async fn the_map_takes_no_side(page: Page) {
    page.open_plain(LETTER).await;
    let statement = page.text("#map figcaption").await;
    assert!(statement.contains("frontières"), "{statement}");
}
