//! On every screen, on paper, and without moving under the reader's eyes.

use crate::facts::LETTER;
use chancery_browser_tests::{Engine, Page, promises};

promises![
    nothing_is_cut_off_on_the_narrowest_screen,
    a_phone_has_a_bar_of_five_places,
    set_from_right_to_left_the_rails_change_sides,
    a_wide_screen_shows_paper_and_both_rails_side_by_side,
    the_page_prints,
    nothing_moves_while_the_page_loads,
    a_reader_who_wants_no_motion_gets_none,
];

async fn nothing_is_cut_off_on_the_narrowest_screen(page: Page) {
    for address in ["/", LETTER] {
        // 1280 pixels at 400 % are 320.
        page.open_framed(address, 320, 640).await;
        let wide: u32 = page.eval("return document.documentElement.scrollWidth").await;
        assert!(wide <= 320, "{address} is {wide} pixels wide");
    }
}

async fn a_phone_has_a_bar_of_five_places(page: Page) {
    page.open_framed(LETTER, 360, 720).await;
    assert!(page.is_shown(".bottom-bar").await);
    let lost: Vec<String> = page
        .eval(
            "return [...document.querySelectorAll('.bottom-bar a')].map(link => link.getAttribute('href'))
                 .filter(href => document.querySelector(href) === null)",
        )
        .await;
    assert_eq!(lost, [""; 0]);
    assert_eq!(page.count(".bottom-bar a").await, 5);
    page.click(".bottom-bar a[href='#states']").await;
    page.until_in_view("#states").await;
}

async fn a_wide_screen_shows_paper_and_both_rails_side_by_side(page: Page) {
    page.open_plain(LETTER).await;
    let beside: bool = page
        .eval(
            "const box = id => document.getElementById(id).getBoundingClientRect();
             return box('contents').right <= box('paper').left && box('paper').right <= box('states').left",
        )
        .await;
    assert!(beside);
    assert!(!page.is_shown(".bottom-bar").await);
}

async fn set_from_right_to_left_the_rails_change_sides(page: Page) {
    page.open(LETTER).await;
    let mirrored: bool = page
        .eval(
            "document.documentElement.dir = 'rtl';
             const box = id => document.getElementById(id).getBoundingClientRect();
             return box('states').right <= box('paper').left && box('paper').right <= box('contents').left",
        )
        .await;
    assert!(mirrored);
    let wide: bool = page.eval("return document.documentElement.scrollWidth <= innerWidth").await;
    assert!(wide, "something is cut off");
}

async fn the_page_prints(page: Page) {
    // The driver of WebKit has no command for it.
    if page.engine == Engine::WebKit {
        return;
    }
    page.open_plain(LETTER).await;
    let pdf = page.print().await;
    assert!(pdf.starts_with(b"%PDF"));
    assert!(pdf.len() > 20_000, "the PDF has only {} bytes", pdf.len());
}

async fn nothing_moves_while_the_page_loads(page: Page) {
    // Only Chromium measures it.
    if page.engine != Engine::Chromium {
        return;
    }
    for address in ["/", LETTER, "/fr/A/62/492/#annex_1__para_14"] {
        page.open_plain("/404.html").await;
        page.open(address).await;
        let shift: f64 = page
            .eval_later(
                "const done = arguments[arguments.length - 1];
                 let sum = 0;
                 new PerformanceObserver(list => list.getEntries().forEach(entry => sum += entry.value))
                     .observe({ type: 'layout-shift', buffered: true });
                 setTimeout(() => done(sum), 800)",
            )
            .await;
        assert!(shift == 0.0, "the layout of {address} shifts by {shift}");
    }
}

async fn a_reader_who_wants_no_motion_gets_none(page: Page) {
    page.open_plain(LETTER).await;
    let unguarded: bool = page
        .eval(
            "const rules = sheet => [...sheet.cssRules];
             const moves = rule => /(^|[^-])(transition|animation|scroll-behavior)[^:]*:/.test(rule.cssText);
             const all = [...document.styleSheets].flatMap(rules);
             const stops = rule => rule.conditionText?.includes('prefers-reduced-motion');
             return all.some(rule => moves(rule) && !stops(rule)) && !all.some(stops)",
        )
        .await;
    assert!(!unguarded, "the style moves things and never asks prefers-reduced-motion");
}
