//! Any fragment of an address leads to a place that the document has, or nowhere.

#![no_main]

use chancery::anchor;
use chancery::document::{Document, Language};
use chancery::names::Names;
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static LETTER: LazyLock<Document> = LazyLock::new(|| {
    let source = include_str!("../../documents/A-62-492/fr.txt");
    chancery::read(source.to_owned(), &Names::of(Language::French)).0
});

fuzz_target!(|fragment: &str| {
    if let Some(eid) = anchor::resolve(&LETTER, fragment) {
        assert_eq!(anchor::resolve(&LETTER, &eid), Some(eid), "an id leads to itself");
    }
});
