//! Any text is read: nothing of it is lost, ids are unique, and the evidence shows every character.

#![no_main]

use chancery::document::{Language, LeafKind};
use chancery::evidence::pieces;
use chancery::names::Names;
use libfuzzer_sys::fuzz_target;
use std::collections::BTreeSet;
use std::sync::LazyLock;

static NAMES: LazyLock<Names> = LazyLock::new(|| Names::of(Language::English));

fuzz_target!(|source: &str| {
    let (document, _) = chancery::read(source.to_owned(), &NAMES);
    let leaves = document.leaves();
    let joined: String = leaves.iter().map(|leaf| leaf.span.of(&document.source)).collect();
    assert_eq!(joined, document.source, "the leaves joined are the source");
    let lost = leaves
        .iter()
        .filter(|leaf| leaf.kind == LeafKind::Layout)
        .find(|leaf| leaf.span.of(&document.source).chars().any(char::is_alphanumeric));
    assert_eq!(lost, None, "no word lies in layout");
    let shown: String = pieces(&document).iter().map(|piece| piece.span.of(&document.source)).collect();
    assert_eq!(shown, document.source, "the pieces joined are the source");
    let mut ids = BTreeSet::new();
    for paragraph in document.components.iter().flat_map(|component| component.paragraphs()) {
        assert!(ids.insert(&paragraph.eid), "{} twice", paragraph.eid);
    }
});
