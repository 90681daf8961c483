//! Documents of the reader's own in every language, form and encoding; and those that a link asks to open.

use crate::facts::{LETTER, SOURCE};
use crate::opened::{LETTERS, choose, has_all_that_a_published_one_has, reading, tells, until_open};
use chancery_browser_tests::{Engine, Page, promises};
use encoding_rs::{Encoding, GB18030, UTF_8, WINDOWS_1251, WINDOWS_1252, WINDOWS_1256};
use serde_json::json;

promises![
    a_document_of_every_language_opens_in_its_encoding_with_all_that_a_published_one_has,
    utf_16_opens_with_and_without_its_mark,
    xml_opens_with_its_votes_and_says_itself_what_it_is,
    language_and_class_can_be_corrected,
    an_address_of_this_host_opens_at_once_and_says_where_it_came_from,
    an_address_of_another_host_is_asked_for_first,
    an_address_that_leads_to_nothing_is_told_in_a_sentence,
    an_opened_document_is_printed_and_nothing_around_it,
];

/// The encodings from before Unicode that a reader's disk holds the letters in; English has no need of one.
const ENCODINGS: [&Encoding; 6] = [WINDOWS_1256, GB18030, UTF_8, WINDOWS_1252, WINDOWS_1251, WINDOWS_1252];

const XML: &str = include_str!("../../../library/A-RES-75-999/en.xml");

async fn a_document_of_every_language_opens_in_its_encoding_with_all_that_a_published_one_has(page: Page) {
    page.open("/").await;
    for ((code, source), encoding) in LETTERS.into_iter().zip(ENCODINGS) {
        let (bytes, _, lossy) = encoding.encode(source);
        assert!(!lossy, "{} does not have all letters of {code}", encoding.name());
        let name = format!("{code}.txt");
        choose(&page, &name, &bytes).await;
        until_open(&page, &name).await;
        assert_eq!(page.eval::<String>("return document.querySelector('#desk').lang").await, code);
        has_all_that_a_published_one_has(&page, source).await;
        assert!(page.is_shown(".taken-as select[name=class]").await);
        is_searched(&page, source).await;
    }
    // None of them was lost, and the last one prints.
    assert_eq!(page.count(".opened li").await, 1 + LETTERS.len());
    if page.engine != Engine::WebKit {
        assert!(page.print().await.starts_with(b"%PDF"));
    }
}

/// A word of the document is found in it.
async fn is_searched(page: &Page, source: &str) {
    let reading = reading(source);
    let title = reading.title().unwrap_or_default();
    let word = title.split_whitespace().max_by_key(|word| word.chars().count()).unwrap_or_default();
    const SEARCH: &str = "const field = document.getElementById('query'); field.focus(); field.value = arguments[0];
        field.dispatchEvent(new Event('input', { bubbles: true })); return null";
    let _: () = page.eval_with(SEARCH, vec![json!(word)]).await;
    page.until(&format!("{word} is found"), "return document.querySelector('#results a') !== null").await;
    let _: () = page.eval_with(SEARCH, vec![json!("")]).await;
}

async fn utf_16_opens_with_and_without_its_mark(page: Page) {
    page.open("/").await;
    for mark in ["\u{feff}", ""] {
        let little: Vec<u8> = format!("{mark}{SOURCE}").encode_utf16().flat_map(u16::to_le_bytes).collect();
        let name = format!("letter{}.md", mark.len());
        choose(&page, &name, &little).await;
        until_open(&page, &name).await;
        assert_eq!(page.count("#annex_1__para_14").await, 1);
    }
}

async fn xml_opens_with_its_votes_and_says_itself_what_it_is(page: Page) {
    page.open("/").await;
    choose(&page, "resolution.xml", XML.as_bytes()).await;
    until_open(&page, "resolution.xml").await;
    has_all_that_a_published_one_has(&page, XML).await;
    assert_eq!(page.count(".taken-as select:disabled").await, 2);
    assert!(page.text(".taken-as").await.contains("The file itself says so."));
}

async fn language_and_class_can_be_corrected(page: Page) {
    const CORRECT: &str = "const select = document.querySelector(`.taken-as [name=${arguments[0]}]`);
        select.value = arguments[1]; select.dispatchEvent(new Event('change', { bubbles: true })); return null";
    page.open("/").await;
    choose(&page, "letter.txt", SOURCE.as_bytes()).await;
    until_open(&page, "letter.txt").await;
    assert_eq!(page.text(".taken-as [name=language] option").await, "French (detected)");
    assert_eq!(page.text(".taken-as [name=class] option").await, "Letter (detected)");
    let _: () = page.eval_with(CORRECT, vec![json!("language"), json!("es")]).await;
    page.until("it is read as Spanish", "return document.querySelector('#desk').lang === 'es'").await;
    let _: () = page.eval_with(CORRECT, vec![json!("class"), json!("report")]).await;
    let report = "return document.querySelector('.taken-as [name=class]').value === 'report'
        && document.querySelector('.taken-as [name=class] option').textContent === 'Detect it'";
    page.until("it is read as a report", report).await;
    let _: () = page.eval_with(CORRECT, vec![json!("language"), json!("")]).await;
    page.until("it is read as French again", "return document.querySelector('#desk').lang === 'fr'").await;
    assert_eq!(page.count("#annex_1__para_14").await, 1);
    assert_eq!(page.texts(".opened a").await, ["Chancery", "letter.txt"]);
}

async fn an_address_of_this_host_opens_at_once_and_says_where_it_came_from(page: Page) {
    page.open("/?src=/fr/A/62/492/source.txt").await;
    until_open(&page, "source.txt").await;
    assert_eq!(page.count("#annex_1__para_14").await, 1);
    assert!(page.text(".opened p").await.contains("/fr/A/62/492/source.txt"));
}

async fn an_address_of_another_host_is_asked_for_first(page: Page) {
    for said in ["Failed to load", "Cross-Origin", "CORS", "cannot", "Could not", "refused", "NetworkError", "due to"] {
        page.expect_on_console(said);
    }
    // Nobody listens there: what the host of a closed door would say.
    page.open("/?src=https://127.0.0.1:9/letter.txt").await;
    page.until("it is asked", "return document.querySelector('.asked') !== null").await;
    assert!(page.text(".asked").await.contains("https://127.0.0.1:9/letter.txt"));
    const ASKED: &str =
        "return performance.getEntriesByType('resource').some(entry => entry.name.includes('127.0.0.1:9/'))";
    assert!(!page.eval::<bool>(ASKED).await, "a request went out that nobody had agreed to");
    page.click(".asked button").await;
    tells(&page, "https://127.0.0.1:9/letter.txt could not be fetched").await;
}

async fn an_address_that_leads_to_nothing_is_told_in_a_sentence(page: Page) {
    page.expect_on_console("404");
    page.open("/?src=/nothing.txt").await;
    tells(&page, "/nothing.txt was not found at its host.").await;
    page.open("/?src=http://example.org/letter.txt").await;
    tells(&page, "http://example.org/letter.txt is no address").await;
    assert_eq!(page.count("#open").await, 1);
}

/// Has the window show what paper would, and gives what can be read there.
const AS_ON_PAPER: &str = "const rules = sheet => [...sheet.cssRules].filter(rule => rule.media);
    for (const { media } of [...document.styleSheets].flatMap(rules))
        if (media.mediaText === 'print') media.mediaText = 'all';
    return document.body.innerText";

async fn an_opened_document_is_printed_and_nothing_around_it(page: Page) {
    let (_, arabic) = LETTERS[0];
    page.open(&format!("{LETTER}?src=https://127.0.0.1:9/letter.txt")).await;
    page.until("it is asked", "return document.querySelector('.asked') !== null").await;
    choose(&page, "arabic.txt", arabic.as_bytes()).await;
    until_open(&page, "arabic.txt").await;
    const AROUND: &str = "return [...document.querySelectorAll('.asked > *, .opened a, .opened p, .taken-as label')]
        .map(element => element.firstChild.textContent.trim())";
    let around: Vec<String> = page.eval(AROUND).await;
    assert!(around.len() > 6, "{around:?}");
    if page.engine != Engine::WebKit {
        assert!(page.print().await.starts_with(b"%PDF"));
    }
    let printed: String = page.eval(AS_ON_PAPER).await;
    let printed = printed.split_whitespace().collect::<Vec<_>>().join(" ");
    for passage in reading(arabic).document.passages() {
        let text = passage.text.to_line(arabic).split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(printed.contains(&text), "{text} is not in {printed}");
    }
    for absent in around.iter().map(String::as_str).chain(["cordon de sécurité"]) {
        assert!(!printed.contains(absent), "{absent} is in {printed}");
    }
}
