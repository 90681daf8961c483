//! For everyone: by keyboard, by screen reader, in any theme.

use crate::facts::LETTER;
use chancery_browser_tests::{Page, Site, promises};
use fantoccini::key::Key;
use serde_json::Value;

promises![
    axe_finds_nothing_on_the_letter,
    axe_finds_nothing_on_the_letter_in_the_dark,
    axe_finds_nothing_on_the_letter_on_a_phone,
    axe_finds_nothing_while_searching,
    axe_finds_nothing_on_the_front_page,
    axe_finds_nothing_on_an_opened_document,
    axe_finds_nothing_on_the_lost_page,
    axe_finds_nothing_where_the_viewer_failed,
    the_first_key_leads_to_the_text,
    every_control_is_reached_by_keyboard_and_shows_that_it_has_the_focus,
];

/// The checker, injected into the page for the time of the check.
const AXE: &str = include_str!("../../../../node_modules/axe-core/axe.min.js");

/// Fails with every rule of WCAG 2.2 A and AA and of best practice that the page breaks, and where.
pub async fn check(page: &Page) {
    const RUN: &str = "const done = arguments[arguments.length - 1];
        // What is off the screen is laid out only where it is reached: till then it has no place to be judged by.
        document.querySelectorAll('.stretch').forEach((part) => part.style.contentVisibility = 'visible');
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
        axe.run(document, { runOnly: tags, resultTypes: ['violations'] }).then(
            ({ violations }) => done(violations.flatMap(({ id, nodes }) =>
                nodes.slice(0, 5).map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`))),
            error => done([String(error)]))";
    let broken: Vec<String> = page.eval_later(&format!("{AXE};{RUN}")).await;
    assert!(broken.is_empty(), "{}: {}", page.address().await, broken.join("\n"));
}

async fn axe_finds_nothing_on_the_letter(page: Page) {
    page.open(LETTER).await;
    check(&page).await;
}

async fn axe_finds_nothing_on_the_letter_in_the_dark(page: Page) {
    page.open(LETTER).await;
    let _: Value = page.eval("document.documentElement.dataset.theme = 'dark'; return null").await;
    check(&page).await;
}

async fn axe_finds_nothing_on_the_letter_on_a_phone(page: Page) {
    page.open_framed(LETTER, 360, 720).await;
    page.until_ready().await;
    check(&page).await;
}

async fn axe_finds_nothing_while_searching(page: Page) {
    page.open(LETTER).await;
    page.type_into("#query", "coopération").await;
    page.until("results are shown", "return document.querySelector('#results li') !== null").await;
    check(&page).await;
}

async fn axe_finds_nothing_on_the_front_page(page: Page) {
    page.open("/").await;
    check(&page).await;
}

async fn axe_finds_nothing_on_an_opened_document(page: Page) {
    page.open("/").await;
    let path = page.file("notes.txt", b"Notes of mine\n\nThe first.\n\nThe second.\n").await;
    page.type_into("#actions input[type=file]", &path.to_string_lossy()).await;
    page.until("it is shown", "return document.querySelector('#paper').textContent.includes('The second.')").await;
    check(&page).await;
}

async fn axe_finds_nothing_on_the_lost_page(page: Page) {
    page.expect_on_console("404");
    page.open_plain("/nowhere/").await;
    check(&page).await;
}

async fn axe_finds_nothing_where_the_viewer_failed(page: Page) {
    page.expect_on_console("The viewer did not start.");
    page.expect_on_console("404");
    page.at(Site::WasmBlocked).open_plain(LETTER).await;
    page.until("a line says so", "return !document.getElementById('notice').hidden").await;
    check(&page).await;
}

async fn the_first_key_leads_to_the_text(page: Page) {
    page.open(LETTER).await;
    page.press(Key::Tab).await;
    page.until("the way to the text has the focus", "return document.activeElement.matches('a.skip')").await;
    page.press(Key::Enter).await;
    page.until("the text has the focus", "return document.activeElement.id === 'paper'").await;
}

/// How many elements the walk visits at most: those of the bar, the rails and the first part of the paper.
const STEPS: usize = 60;

async fn every_control_is_reached_by_keyboard_and_shows_that_it_has_the_focus(page: Page) {
    // A field may leave it to the box around it to show the focus.
    const VISITED: &str = "const element = document.activeElement;
        const ring = element => {
            const { outlineStyle, boxShadow } = getComputedStyle(element);
            return outlineStyle !== 'none' || boxShadow !== 'none';
        };
        return [element.outerHTML.slice(0, 90), ring(element) || ring(element.parentElement)]";
    // A browser may scroll there a frame after it has moved the focus.
    const IN_SIGHT: &str = "const box = document.activeElement.getBoundingClientRect();
        return box.width > 0 && box.bottom > 0 && box.top < innerHeight";
    page.open(LETTER).await;
    let mut visited = Vec::new();
    for _ in 0..STEPS {
        page.press(Key::Tab).await;
        let (element, marked): (String, bool) = page.eval(VISITED).await;
        assert!(marked, "{element} has the focus and does not show it");
        page.until(&format!("{element}, which has the focus, is in sight"), IN_SIGHT).await;
        visited.push(element);
    }
    visited.dedup();
    assert_eq!(visited.len(), STEPS, "the focus is trapped: {visited:?}");
    for control in ["class=\"brand\"", "id=\"query\"", "type=\"button\"", "href=\"#masthead\""] {
        assert!(visited.iter().any(|element| element.contains(control)), "no key leads to {control}: {visited:?}");
    }
}
