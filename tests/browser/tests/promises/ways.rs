//! Every way to bring a document, in every language and every form of file.

use crate::facts::LETTER;
use crate::opened::{
    LETTERS, choose, drop_files, has_all_that_a_published_one_has, paste_files, paste_text, tells, until_open,
};
use crate::word;
use chancery::app::Words;
use chancery::document::Language;
use chancery::opening::Refusal;
use chancery_browser_tests::{Page, Site, promises};

promises![
    a_document_of_every_language_can_be_dropped,
    a_document_of_every_language_can_be_pasted,
    a_word_file_of_every_language_opens_as_its_text_does,
    files_can_be_pasted_and_several_dropped,
    a_pasted_text_stays_out_of_a_published_document,
    an_old_word_file_and_a_pdf_are_told_what_to_do_instead_in_every_language,
    what_is_fetched_before_a_file_opens_is_told,
];

async fn a_document_of_every_language_can_be_dropped(page: Page) {
    page.open("/").await;
    for (code, source) in LETTERS {
        let name = format!("{code}.txt");
        drop_files(&page, &[(&name, source.as_bytes())]).await;
        until_open(&page, &name).await;
        has_all_that_a_published_one_has(&page, source).await;
    }
}

async fn a_document_of_every_language_can_be_pasted(page: Page) {
    page.open("/").await;
    for (number, (_, source)) in (1..).zip(LETTERS) {
        paste_text(&page, source).await;
        until_open(&page, &format!("Pasted text {number}")).await;
        has_all_that_a_published_one_has(&page, source).await;
    }
}

async fn a_word_file_of_every_language_opens_as_its_text_does(page: Page) {
    page.open("/").await;
    for (code, source) in LETTERS {
        let name = format!("{code}.docx");
        choose(&page, &name, &word::of_text(source)).await;
        until_open(&page, &name).await;
        has_all_that_a_published_one_has(&page, source).await;
    }
}

async fn files_can_be_pasted_and_several_dropped(page: Page) {
    page.open(LETTER).await;
    let [(_, arabic), (_, chinese), (_, english), ..] = LETTERS;
    paste_files(&page, &[("pasted.docx", &word::of_text(arabic))]).await;
    until_open(&page, "pasted.docx").await;
    has_all_that_a_published_one_has(&page, arabic).await;
    drop_files(&page, &[("first.txt", chinese.as_bytes()), ("second.docx", &word::of_text(english))]).await;
    until_open(&page, "second.docx").await;
    has_all_that_a_published_one_has(&page, english).await;
    assert_eq!(page.texts(".opened a").await[1..], ["pasted.docx", "first.txt", "second.docx"]);
}

async fn a_pasted_text_stays_out_of_a_published_document(page: Page) {
    page.open(LETTER).await;
    let [(_, arabic), ..] = LETTERS;
    paste_text(&page, arabic).await;
    // What is opened after it would stand after it.
    choose(&page, "ar.txt", arabic.as_bytes()).await;
    until_open(&page, "ar.txt").await;
    assert_eq!(page.count(".opened a").await, 2);
}

async fn an_old_word_file_and_a_pdf_are_told_what_to_do_instead_in_every_language(page: Page) {
    for language in Language::ALL {
        page.open(&front(language)).await;
        let files: [(&str, &[u8], Refusal); 2] = [
            ("letter.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Refusal::WordProcessor),
            ("letter.pdf", b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>", Refusal::Pdf),
        ];
        for (name, content, refusal) in files {
            choose(&page, name, content).await;
            tells(&page, &(Words::of(language).controls.refused)(name, refusal)).await;
        }
    }
}

/// The front page in a language.
fn front(language: Language) -> String {
    match language {
        Language::English => "/".to_owned(),
        other => format!("/{}/", other.code()),
    }
}

async fn what_is_fetched_before_a_file_opens_is_told(page: Page) {
    let page = page.at(Site::OpenerSlow);
    let [(_, arabic), ..] = LETTERS;
    for language in [Language::English, Language::Arabic] {
        page.open(&front(language)).await;
        drop_files(&page, &[("ar.txt", arabic.as_bytes())]).await;
        let fetching = Words::of(language).controls.fetching;
        tells(&page, fetching).await;
        until_open(&page, "ar.txt").await;
        assert_ne!(page.text(".toast").await, fetching, "it is told of what is there already");
    }
    // A link that names a file is no less patient.
    page.open("/?src=/fr/A/62/492/source.txt").await;
    tells(&page, Words::of(Language::English).controls.fetching).await;
    until_open(&page, "source.txt").await;
}
