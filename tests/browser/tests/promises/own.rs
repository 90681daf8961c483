//! Documents of the reader's own in every language, form and encoding; and those that a link asks to open.

use crate::facts::SOURCE;
use chancery::app::{About, Reading};
use chancery::document::Hint;
use chancery::names::Names;
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
];

/// A letter with an annex in each language, as it would lie on the disk of a reader.
const LETTERS: [(&str, &str, &Encoding); 6] = [
    ("ar", include_str!("../../../library/A-99-201/ar.txt"), WINDOWS_1256),
    ("zh", include_str!("../../../library/A-99-201/zh.txt"), GB18030),
    ("en", include_str!("../../../library/A-99-201/en.txt"), UTF_8),
    ("fr", include_str!("../../../library/A-99-201/fr.txt"), WINDOWS_1252),
    ("ru", include_str!("../../../library/A-99-201/ru.txt"), WINDOWS_1251),
    ("es", include_str!("../../../library/A-99-201/es.txt"), WINDOWS_1252),
];

const XML: &str = include_str!("../../../library/A-RES-75-999/en.xml");

async fn choose(page: &Page, name: &str, content: &[u8]) {
    let path = page.file(name, content).await;
    page.type_into("#actions input[type=file]", &path.to_string_lossy()).await;
}

/// Waits until a file is on the desk.
async fn until_open(page: &Page, name: &str) {
    let script = format!("return document.querySelector('.opened [aria-current]')?.textContent === {}", json!(name));
    page.until(&format!("{name} is on the desk"), &script).await;
}

/// The document of a source, read natively.
fn reading(source: &str) -> Reading {
    let names = Names::of(chancery::form::Form::of(source).language(source));
    Reading::told(source.to_owned(), About::default(), &names, Hint::default())
}

async fn has_all_that_a_published_one_has(page: &Page, source: &str) {
    let reading = reading(source);
    let passages = reading.document.passages();
    let texts: Vec<String> = page.texts("#paper .t").await;
    let read: Vec<String> = passages
        .iter()
        .map(|passage| passage.text.to_line(&reading.document.source).split_whitespace().collect::<Vec<_>>().join(" "))
        .collect();
    assert_eq!(texts, read);
    assert_eq!(page.count("#agenda .agenda-index > li").await, reading.agenda.items.len());
    assert_eq!(page.count("tr[data-state]").await, reading.states.len());
    let signatories = reading.states.iter().filter(|state| !state.signatures.is_empty()).count();
    assert_eq!(page.count("tr[data-role=signs]").await, signatories);
    // A link of a paragraph leads to it while the document is open.
    let last = passages.last().map(|passage| passage.eid).unwrap_or_default();
    let _: () = page.eval_with("location.hash = arguments[0]; return null", vec![json!(last)]).await;
    page.until("the link leads there", "return document.querySelector('#paper :target') !== null").await;
}

async fn a_document_of_every_language_opens_in_its_encoding_with_all_that_a_published_one_has(page: Page) {
    page.open("/").await;
    for (code, source, encoding) in LETTERS {
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

async fn tells(page: &Page, sentence: &str) {
    let script = format!("return document.querySelector('.toast').textContent.includes({})", json!(sentence));
    page.until(&format!("a line says that {sentence}"), &script).await;
}
