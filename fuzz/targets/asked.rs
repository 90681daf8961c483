//! Any text may be asked, pasted, sent between threads or served as a page: what is read of it is read again.

#![no_main]

use chancery::document::named;
use chancery::library::{Page, Question, Results, Shown, Told};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let question = Question::read(text);
    if !question.is_empty() {
        let again = Question::read(&question.to_string());
        assert_eq!(
            (again.text.trim(), again.filters, again.shown),
            (question.text.trim(), question.filters, question.shown)
        );
    }
    for found in named(text) {
        assert!(text.get(found.range).is_some_and(|printed| !printed.is_empty()) && !found.symbols.is_empty());
    }
    if let Some(told) = Told::read(text) {
        assert!(Told::read(&told.write()).is_some(), "{told:?} is told again");
    }
    let page = Page::read(text);
    let results = Results { words: vec!["security".to_owned(), "paix".to_owned()], ..Results::default() };
    for shown in Shown::of(&page, &results).into_iter().flatten() {
        assert!(page.passages.iter().any(|(eid, _)| *eid == shown.eid));
    }
});
