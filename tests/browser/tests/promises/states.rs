//! The States: the table first, then the map.

use crate::facts::LETTER;
use chancery_browser_tests::{Page, promises};
use fantoccini::key::Key;

promises![
    the_table_names_who_signs_who_transmits_and_who_is_only_mentioned,
    the_table_leads_to_every_mention,
    the_table_leads_to_every_signature,
    without_the_viewer_there_is_a_picture_of_the_map,
    the_map_takes_no_side,
    the_map_links_every_state_concerned_by_name,
    the_whole_world_is_one_press_away,
    table_and_map_share_one_selection,
    the_map_is_reached_by_keyboard,
];

async fn open_map(page: &Page) {
    page.open(LETTER).await;
    until_map(page).await;
}

/// Waits until the viewer has drawn the map, which it does once it is seen.
pub async fn until_map(page: &Page) {
    page.until(
        "the map is drawn",
        "const svg = document.querySelector('#map svg');
         if (svg === null) document.getElementById('map').scrollIntoView();
         return svg !== null",
    )
    .await;
}

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

async fn the_map_links_every_state_concerned_by_name(page: Page) {
    open_map(&page).await;
    let links: Vec<(String, String)> = page
        .eval(
            "return [...document.querySelectorAll('#map svg a')].map(link => [link.dataset.state,
                 link.getAttribute('aria-label')]).sort()",
        )
        .await;
    let states: Vec<&str> = links.iter().map(|(state, _)| state.as_str()).collect();
    assert_eq!(states, ["AFG", "CHN", "KAZ", "KGZ", "RUS", "TJK", "UZB"]);
    let kyrgyzstan = links.iter().find(|(state, _)| state == "KGZ").map(|(_, label)| label.as_str());
    assert!(kyrgyzstan.is_some_and(|label| label.contains("Kirghizistan")), "{kyrgyzstan:?}");
}

async fn the_whole_world_is_one_press_away(page: Page) {
    const FRAME: &str = "return document.querySelector('#map svg').getAttribute('viewBox')";
    open_map(&page).await;
    const COVERED: &str = "const box = css => document.querySelector(css).getBoundingClientRect();
        return box('#map button').bottom > box('#map svg').top";
    assert!(!page.eval::<bool>(COVERED).await, "the button covers a part of the map");
    let near: String = page.eval(FRAME).await;
    page.click("#map button.map-world").await;
    page.until("the button is pressed", "return document.querySelector('#map button').ariaPressed === 'true'").await;
    let far: String = page.eval(FRAME).await;
    let width = |frame: &str| frame.split(' ').nth(2).and_then(|width| width.parse::<f64>().ok()).unwrap_or_default();
    assert!(width(&far) > width(&near), "{far} is no wider than {near}");
    page.click("#map button.map-world").await;
    page.until("it is released", "return document.querySelector('#map button').ariaPressed === 'false'").await;
    assert_eq!(page.eval::<String>(FRAME).await, near);
}

async fn table_and_map_share_one_selection(page: Page) {
    open_map(&page).await;
    page.click("tr[data-state='UZB'] th").await;
    page.until("the row is selected", "return document.querySelector('tr[data-state=UZB]').matches('.selected')").await;
    page.until("the map names it", "return document.querySelector('.map-name').textContent === 'Ouzbékistan'").await;
    page.until("the map marks it", "return document.querySelector('#map .highlight').hasAttribute('d')").await;
    // Scrolling would bring something else under the pointer, which selects too.
    const FOCUS: &str = "document.querySelector('#map a[data-state=KAZ]').focus({ preventScroll: true }); return null";
    let _: () = page.eval(FOCUS).await;
    page.until("the other row is selected", "return document.querySelector('tr[data-state=KAZ]').matches('.selected')")
        .await;
    assert_eq!(page.count("tr.selected").await, 1);
}

async fn the_map_is_reached_by_keyboard(page: Page) {
    open_map(&page).await;
    let _: () = page.eval("document.querySelector('#map a').focus(); return null").await;
    let mut visited = vec![];
    for _ in 0..7 {
        visited.push(page.eval::<String>("return document.activeElement.dataset.state ?? ''").await);
        page.press(Key::Tab).await;
    }
    visited.sort();
    assert_eq!(visited, ["AFG", "CHN", "KAZ", "KGZ", "RUS", "TJK", "UZB"]);
    page.until("the button follows", "return document.activeElement.matches('.map-world')").await;
    page.press(' ').await;
    page.until("the button is pressed", "return document.activeElement.ariaPressed === 'true'").await;
    page.press_with(Key::Shift, Key::Tab).await;
    page.press(Key::Enter).await;
    page.until("the link leads to the text", "return location.hash.length > 1").await;
}
