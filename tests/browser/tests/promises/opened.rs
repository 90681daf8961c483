//! How a reader brings documents of their own, and what an opened document has.

use chancery::app::{About, Reading, Words};
use chancery::document::{Hint, Language};
use chancery::form::Form;
use chancery::names::Names;
use chancery_browser_tests::Page;
use serde_json::{Value, json};

/// A letter with an annex in each language.
pub const LETTERS: [(&str, &str); 6] = [
    ("ar", include_str!("../../../library/A-99-201/ar.txt")),
    ("zh", include_str!("../../../library/A-99-201/zh.txt")),
    ("en", include_str!("../../../library/A-99-201/en.txt")),
    ("fr", include_str!("../../../library/A-99-201/fr.txt")),
    ("ru", include_str!("../../../library/A-99-201/ru.txt")),
    ("es", include_str!("../../../library/A-99-201/es.txt")),
];

/// Chooses a file from the disk.
pub async fn choose(page: &Page, name: &str, content: &[u8]) {
    let path = page.file(name, content).await;
    page.type_into("#actions input[type=file]", &path.to_string_lossy()).await;
}

/// Files as a page is handed them, from `[[name, bytes]]`.
const CARRIED: &str = "const carried = new DataTransfer();
    for (const [name, bytes] of arguments[0]) carried.items.add(new File([new Uint8Array(bytes)], name));";

/// Drags files over the text of the page and drops them there.
pub async fn drop_files(page: &Page, files: &[(&str, &[u8])]) {
    const DROP: &str = "const target = document.querySelector('#desk p') ?? document.body;
        return ['dragenter', 'dragover', 'drop'].every(name => !target.dispatchEvent(
            new DragEvent(name, { dataTransfer: carried, bubbles: true, cancelable: true })))";
    let taken: bool = page.eval_with(&format!("{CARRIED}{DROP}"), vec![json!(files)]).await;
    assert!(taken, "the browser would have left the page for the file");
}

/// Firefox makes no event that carries something.
const PASTE: &str = "const paste = new ClipboardEvent('paste', { clipboardData: carried, bubbles: true });
    if (paste.clipboardData !== carried) Object.defineProperty(paste, 'clipboardData', { value: carried });
    document.body.dispatchEvent(paste);
    return null";

/// Pastes a text into the page, not into a field of it.
pub async fn paste_text(page: &Page, text: &str) {
    const TEXT: &str = "const carried = new DataTransfer(); carried.setData('text/plain', arguments[0]);";
    let _: () = page.eval_with(&format!("{TEXT}{PASTE}"), vec![json!(text)]).await;
}

/// Pastes files into the page.
pub async fn paste_files(page: &Page, files: &[(&str, &[u8])]) {
    let _: () = page.eval_with(&format!("{CARRIED}{PASTE}"), vec![json!(files)]).await;
}

/// Waits until a file is on the desk.
pub async fn until_open(page: &Page, name: &str) {
    let script = format!("return document.querySelector('.opened [aria-current]')?.textContent === {}", json!(name));
    page.until(&format!("{name} is on the desk"), &script).await;
}

/// Waits until the line at the foot of the window says something.
pub async fn tells(page: &Page, sentence: &str) {
    let script = format!("return document.querySelector('.toast').textContent.includes({})", json!(sentence));
    page.until(&format!("a line says that {sentence}"), &script).await;
}

/// The document of a source, read natively.
pub fn reading(source: &str) -> Reading {
    let names = Names::of(Form::of(source).language(source));
    Reading::told(source.to_owned(), About::default(), &names, Hint::default())
}

/// Compares what is on the desk with the document as it is read natively: what a page is published from.
pub async fn has_all_that_a_published_one_has(page: &Page, source: &str) {
    let reading = reading(source);
    let document = &reading.document;
    let facts: Value = page
        .eval(
            "const all = css => [...document.querySelectorAll(css)];
             const text = element => element.textContent.replace(/\\s+/g, ' ').trim();
             const desk = document.getElementById('desk');
             return { page: document.documentElement.lang, lang: desk.lang, dir: desk.dir, texts: all('#paper .t').map(text),
                 items: all('#agenda .agenda-index > li').length, states: all('tr[data-state]').length,
                 signatories: all('tr[data-role=signs]').length, kind: text(all('.taken-as [name=class] option')[0]) }",
        )
        .await;
    let passages = document.passages();
    let line = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let texts = passages.iter().map(|passage| line(passage.text.to_line(&document.source)));
    assert_eq!(facts["texts"], json!(texts.collect::<Vec<_>>()));
    assert_eq!(facts["lang"], document.language.code());
    assert_eq!(facts["dir"], document.language.direction());
    assert_eq!(facts["items"], reading.agenda.items.len());
    assert_eq!(facts["states"], reading.states.len());
    let signatories = reading.states.iter().filter(|state| !state.signatures.is_empty()).count();
    assert_eq!(facts["signatories"], signatories);
    let page_language = facts["page"].as_str().and_then(Language::parse).unwrap_or_default();
    let kind = (Words::of(page_language).class)(document.class);
    assert!(facts["kind"].as_str().is_some_and(|told| told.starts_with(kind)), "{} is no {kind}", facts["kind"]);
    // A link of a paragraph leads to it while the document is open.
    let last = passages.last().map(|passage| passage.eid).unwrap_or_default();
    let _: () = page.eval_with("location.hash = arguments[0]; return null", vec![json!(last)]).await;
    page.until("the link leads there", "return document.querySelector('#paper :target') !== null").await;
}
