//! Without script, and when it fails.

use crate::facts::{LETTER, document};
use chancery_browser_tests::{Page, Site, promises};

promises![
    with_scripting_off_the_letter_is_whole_and_a_line_says_what_is_off,
    with_the_wasm_blocked_the_letter_is_whole_and_a_line_says_what_is_off,
    with_the_wasm_truncated_the_letter_is_whole_and_a_line_says_what_is_off,
    with_the_wasm_panicking_the_letter_is_whole_and_a_line_says_what_is_off,
    a_panic_later_on_says_so_too,
    a_viewer_that_runs_says_nothing,
];

async fn with_scripting_off_the_letter_is_whole_and_a_line_says_what_is_off(page: Page) {
    page.expect_on_console("sandboxed");
    let page = page.at(Site::WithoutScript);
    page.open_plain(LETTER).await;
    assert!(page.is_shown("noscript").await, "no line says that scripting is off");
    is_whole(&page).await;
}

async fn with_the_wasm_blocked_the_letter_is_whole_and_a_line_says_what_is_off(page: Page) {
    page.expect_on_console("404");
    fails_gently(&page.at(Site::WasmBlocked)).await;
}

async fn with_the_wasm_truncated_the_letter_is_whole_and_a_line_says_what_is_off(page: Page) {
    fails_gently(&page.at(Site::WasmTruncated)).await;
}

async fn with_the_wasm_panicking_the_letter_is_whole_and_a_line_says_what_is_off(page: Page) {
    fails_gently(&page.at(Site::WasmPanics)).await;
}

async fn fails_gently(page: &Page) {
    // The boot module tells developers why; in WebKit, so does the engine.
    page.expect_on_console("The viewer did not start.");
    page.expect_on_console("WebAssembly");
    page.open_plain(LETTER).await;
    page.until("a line says what is off", "return !document.getElementById('notice').hidden").await;
    assert!(page.is_shown("#notice").await);
    is_whole(page).await;
}

async fn is_whole(page: &Page) {
    assert_eq!(page.count("#paper .t").await, document().passages().len());
    assert_eq!(page.count("#agenda .agenda-index > li").await, 16);
    assert_eq!(page.count("#states tr[data-state]").await, 7);
    page.click("#agenda a[href='#annex_1__para_14']").await;
    page.until_in_view("#annex_1__para_14").await;
}

async fn a_panic_later_on_says_so_too(page: Page) {
    page.expect_on_console("unreachable");
    let page = page.at(Site::WithTrap);
    page.open(LETTER).await;
    const TRAP: &str = "document.head.append(Object.assign(document.createElement('script'),
        { type: 'module', src: '/trap.js' })); return null";
    let _: () = page.eval(TRAP).await;
    page.until("a line says what is off", "return !document.getElementById('notice').hidden").await;
    is_whole(&page).await;
}

async fn a_viewer_that_runs_says_nothing(page: Page) {
    page.open(LETTER).await;
    assert!(!page.is_shown("#notice").await && !page.is_shown("noscript").await);
}
