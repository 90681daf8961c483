//! Files and texts of the reader's own, good and bad.

use crate::facts::{LETTER, SOURCE};
use crate::opened::{choose, drop_files};
use chancery_browser_tests::{Page, Site, promises};
use serde_json::json;

promises![
    a_chosen_file_is_shown_like_a_published_one,
    a_dropped_file_is_shown_like_a_published_one,
    a_pasted_text_is_shown_like_a_published_one,
    an_english_letter_is_read_too,
    links_work_within_an_opened_document,
    going_back_returns_to_the_page_as_it_was,
    nothing_that_is_opened_leaves_the_browser,
    bad_files_are_told_in_a_sentence_and_nothing_is_lost,
    fifty_megabytes_do_not_hang_the_tab,
    a_hundred_thousand_nested_marks_do_not_hang_the_tab,
    half_a_character_is_shown_as_what_it_is,
    five_megabytes_open_while_the_page_stays_at_hand,
    a_second_file_does_not_lose_the_first,
    what_takes_long_is_told,
    a_file_that_makes_the_reader_halt_is_told_and_the_next_one_opens,
    a_browser_without_threads_opens_files_too,
];

/// An English letter of the same shape.
const ENGLISH: &str = "**General Assembly**

Distr.: General
11 September 2012

Original: English

General Assembly

Sixty-seventh session

Agenda items 19 and 20 (a)

**Letter dated 10 September 2012 from the Permanent Representative of Tajikistan to the United Nations addressed to the Secretary-General**

I have the honour to transmit herewith the text of a declaration (see annex).

I should be grateful if you would have the present letter and its annex circulated as a document of the General Assembly, under agenda items 19 and 20 (a).

(*Signed*) Sirodjidin **Aslov**
Ambassador
Permanent Representative

**Annex to the letter dated 10 September 2012 from the Permanent Representative of Tajikistan to the United Nations addressed to the Secretary-General**

[Original: Russian]

Declaration

The heads of State of Kazakhstan and China met in Dushanbe.

They welcomed their cooperation.
";

/// The text of every passage on the desk.
async fn passages(page: &Page) -> Vec<String> {
    page.eval("return [...document.querySelectorAll('#paper .t')].map(t => t.textContent)").await
}

async fn until_shown(page: &Page, text: &str) {
    let script = format!("return document.querySelector('#paper').textContent.includes({})", json!(text));
    page.until(&format!("the paper shows {text}"), &script).await;
}

async fn is_like_the_published_one(page: &Page) {
    page.until("the letter is on the desk", "return document.querySelector('#annex_1__para_14') !== null").await;
    let opened = passages(page).await;
    assert_eq!(page.count("#agenda .agenda-index > li").await, 16);
    assert_eq!(page.count("tr[data-state]").await, 7);
    page.open(LETTER).await;
    assert_eq!(opened, passages(page).await);
}

async fn a_chosen_file_is_shown_like_a_published_one(page: Page) {
    page.open("/").await;
    choose(&page, "letter.txt", SOURCE.as_bytes()).await;
    is_like_the_published_one(&page).await;
}

async fn a_dropped_file_is_shown_like_a_published_one(page: Page) {
    page.open("/").await;
    drop_files(&page, &[("letter.txt", SOURCE.as_bytes())]).await;
    is_like_the_published_one(&page).await;
}

async fn a_pasted_text_is_shown_like_a_published_one(page: Page) {
    page.open("/").await;
    paste(&page, json!(SOURCE)).await;
    is_like_the_published_one(&page).await;
}

/// Puts a text into the field for it, as pasting does, and has it read.
async fn paste(page: &Page, text: serde_json::Value) {
    const PASTE: &str = "const field = document.querySelector('#open textarea');
        field.value = typeof arguments[0] === 'string' ? arguments[0] : String.fromCharCode(...arguments[0]);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.parentElement.querySelector(':scope > button').click();
        return null";
    let _: () = page.eval_with(PASTE, vec![text]).await;
}

async fn an_english_letter_is_read_too(page: Page) {
    page.open("/").await;
    choose(&page, "english.txt", ENGLISH.as_bytes()).await;
    until_shown(&page, "They welcomed their cooperation.").await;
    assert_eq!(page.count("#annex_1__para_2").await, 1);
    assert_eq!(page.count("#agenda .agenda-index > li").await, 2);
    let states: Vec<String> =
        page.eval("return [...document.querySelectorAll('tr[data-state]')].map(row => row.dataset.state).sort()").await;
    assert_eq!(states, ["CHN", "KAZ", "TJK"]);
}

async fn links_work_within_an_opened_document(page: Page) {
    page.open("/").await;
    choose(&page, "letter.txt", SOURCE.as_bytes()).await;
    page.until("the letter is on the desk", "return document.querySelector('#annex_1__para_14') !== null").await;
    page.click("#agenda a[href='#annex_1__para_14']").await;
    page.until_in_view("#annex_1__para_14").await;
}

async fn going_back_returns_to_the_page_as_it_was(page: Page) {
    page.open(LETTER).await;
    // WebKit goes back over places where the reader did nothing.
    page.click("#paper h1").await;
    choose(&page, "english.txt", ENGLISH.as_bytes()).await;
    until_shown(&page, "They welcomed their cooperation.").await;
    page.back().await;
    until_shown(&page, "cordon de sécurité").await;
    page.forward().await;
    until_shown(&page, "They welcomed their cooperation.").await;
}

async fn nothing_that_is_opened_leaves_the_browser(page: Page) {
    page.open("/").await;
    choose(&page, "english.txt", ENGLISH.as_bytes()).await;
    until_shown(&page, "They welcomed their cooperation.").await;
    let asked: Vec<String> = page
        .eval("return performance.getEntriesByType('resource').map(entry => entry.name).filter(name => !/\\/(app|find|open|names|map)/.test(name))")
        .await;
    assert_eq!(asked, [""; 0]);
}

async fn bad_files_are_told_in_a_sentence_and_nothing_is_lost(page: Page) {
    let files: [(&str, &[u8]); 4] = [
        ("empty.txt", b""),
        ("blank.txt", b" \n\n \t\n"),
        ("binary.bin", &[0, 1, 2, 255, 254, 0, 200, 7, 0, 0, 9]),
        ("picture.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01"),
    ];
    page.open(LETTER).await;
    for (name, content) in files {
        choose(&page, name, content).await;
        let told = format!("return document.querySelector('.toast').textContent.startsWith('{name}')");
        page.until(&format!("a sentence tells of {name}"), &told).await;
        assert_eq!(page.count("#annex_1__para_14").await, 1, "{name} took the page away");
    }
    choose(&page, "shopping.txt", b"Milk\n\nBread and *butter\n").await;
    until_shown(&page, "Bread and *butter").await;
    assert_ne!(page.text(".toast").await, "", "nobody says that this is no document of the United Nations");
}

async fn fifty_megabytes_do_not_hang_the_tab(page: Page) {
    page.open(LETTER).await;
    choose(&page, "long.txt", SOURCE.repeat(50_000_000 / SOURCE.len()).as_bytes()).await;
    page.until("a sentence tells of it", "return document.querySelector('.toast').textContent.startsWith('long.txt')")
        .await;
    assert_eq!(page.count("#annex_1__para_14").await, 1);
}

async fn a_hundred_thousand_nested_marks_do_not_hang_the_tab(page: Page) {
    page.open("/").await;
    for (name, marks) in
        [("stars.txt", "*".repeat(100_000)), ("quotes.txt", "> ".repeat(100_000)), ("points.txt", "- ".repeat(100_000))]
    {
        choose(&page, name, format!("{marks}end of {name}\n").as_bytes()).await;
        until_shown(&page, &format!("end of {name}")).await;
    }
}

/// A letter whose annex has paragraphs of five megabytes.
fn five_megabytes() -> String {
    let paragraph = |number: usize| {
        let welcomed =
            "the States that met at Dushanbe welcomed the cooperation between them in the region. ".repeat(6);
        format!("{number}. Having met for the {number}th time, {welcomed}\n\n")
    };
    let paragraphs: String = (1..=9_000).map(paragraph).collect();
    [ENGLISH, "\n", &paragraphs, "This is the end of five megabytes.\n"].concat()
}

/// Counts the turns that a page gets, and how many of them were due while it was held up.
const HEARTBEAT: &str = "window.beats = 0; window.longest = 0; let last = performance.now();
    setInterval(() => { const now = performance.now(); window.beats += 1;
        window.longest = Math.max(window.longest, now - last); last = now }, 5); return null";

async fn five_megabytes_open_while_the_page_stays_at_hand(page: Page) {
    page.open(LETTER).await;
    let _: () = page.eval(HEARTBEAT).await;
    let five = five_megabytes();
    assert!(five.len() > 4_800_000, "{} bytes", five.len());
    choose(&page, "five.txt", five.as_bytes()).await;
    page.until("it is being read", "return document.querySelector('.progress') !== null").await;
    // While it is read the letter can be searched, and its links work.
    page.click("#agenda a[href='#annex_1__para_14']").await;
    page.until_in_view("#annex_1__para_14").await;
    let before: u32 = page.eval("return window.beats").await;
    page.until_long("it is on the desk", "return document.querySelector('#desk[data-opened]') !== null").await;
    let beats: u32 = page.eval("return window.beats").await;
    assert!(beats > before + 20, "the page had {} turns while five megabytes were read", beats - before);
    let last = "return [...document.querySelectorAll('#paper .t')].at(-1).textContent";
    assert_eq!(page.eval::<String>(last).await, "This is the end of five megabytes.");
    assert_eq!(page.count(".progress").await, 0);
}

async fn a_second_file_does_not_lose_the_first(page: Page) {
    const DROP_BOTH: &str = "const one = new DataTransfer(); const two = new DataTransfer();
        one.items.add(new File([arguments[0]], 'first.txt')); two.items.add(new File([arguments[1]], 'second.txt'));
        for (const dataTransfer of [one, two])
            document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
        return null";
    page.open(LETTER).await;
    let _: () = page.eval_with(DROP_BOTH, vec![json!(ENGLISH.repeat(200)), json!("A second note.\n")]).await;
    until_shown(&page, "A second note.").await;
    assert_eq!(page.texts(".opened a").await, ["A/62/492 – S/2007/616", "first.txt", "second.txt"]);
    page.click(".opened li:nth-child(2) a").await;
    until_shown(&page, "They welcomed their cooperation.").await;
    page.click(".opened li:nth-child(1) a").await;
    until_shown(&page, "cordon de sécurité").await;
    assert_eq!(page.count(".taken-as").await, 0, "what belongs to a file stays on the page of the letter");
}

async fn what_takes_long_is_told(page: Page) {
    page.open("/").await;
    choose(&page, "five.txt", five_megabytes().as_bytes()).await;
    const TOLD: &str = "const told = document.querySelector('.progress');
        return told?.getAttribute('role') === 'status' && told.textContent.includes('five.txt')
            && told.querySelector('progress') !== null";
    page.until("a line and a bar tell of it", TOLD).await;
    page.until_long("the bar goes", "return document.querySelector('.progress') === null").await;
}

async fn a_file_that_makes_the_reader_halt_is_told_and_the_next_one_opens(page: Page) {
    page.expect_on_console("unreachable");
    page.expect_on_console("RuntimeError");
    let page = page.at(Site::ReaderTraps);
    page.open(LETTER).await;
    choose(&page, "trap.txt", ENGLISH.as_bytes()).await;
    page.until("a sentence tells of it", "return document.querySelector('.toast').textContent.startsWith('trap.txt')")
        .await;
    assert_eq!(page.count("#annex_1__para_14").await, 1, "the page is not as it was");
    assert!(!page.is_shown("#notice").await, "a notice says that the viewer is off, and it is not");
    choose(&page, "next.txt", ENGLISH.as_bytes()).await;
    until_shown(&page, "They welcomed their cooperation.").await;
    assert_eq!(page.count("#desk[data-opened='1']").await, 1);
}

async fn a_browser_without_threads_opens_files_too(page: Page) {
    page.expect_on_console("404");
    page.expect_on_console("worker.js");
    let page = page.at(Site::NoThread);
    page.open("/").await;
    choose(&page, "letter.txt", ENGLISH.as_bytes()).await;
    until_shown(&page, "They welcomed their cooperation.").await;
    page.open("/").await;
    let _: () = page.eval("delete window.Worker; return null").await;
    choose(&page, "letter.txt", ENGLISH.as_bytes()).await;
    until_shown(&page, "They welcomed their cooperation.").await;
}

async fn half_a_character_is_shown_as_what_it_is(page: Page) {
    page.open("/").await;
    let halved = "A note of the Secretariat ? and what follows"
        .encode_utf16()
        .map(|unit| if unit == 0x3f { 0xd800 } else { unit });
    paste(&page, json!(halved.collect::<Vec<u16>>())).await;
    until_shown(&page, "Secretariat \u{fffd} and").await;
    choose(&page, "surrogate.txt", b"before \xed\xa0\x80 after\n").await;
    page.until(
        "it is shown or refused",
        "return document.querySelector('.toast').textContent.startsWith('surrogate.txt')
        || document.querySelector('#paper').textContent.includes('before')",
    )
    .await;
}
