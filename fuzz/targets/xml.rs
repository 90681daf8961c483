//! Any file that claims to be XML is read, and whatever archive claims to be from Word.

#![no_main]

use chancery::names::Names;
use chancery::opening;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(source) = opening::decode(bytes) {
        let (document, _) = chancery::read(format!("<?xml version=\"1.0\"?><akomaNtoso>{source}"), &Names::default());
        let joined: String = document.leaves().iter().map(|leaf| leaf.span.of(&document.source)).collect();
        assert_eq!(joined, document.source, "the leaves joined are the source");
    }
});
