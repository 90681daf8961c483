//! Any Word file is read or refused: an archive of parts with whatever in them, and whatever claims to be an archive.
//!
//! The input is the text of the parts, a zero byte between them; it is packed here, for chance would not
//! find its way through the checksums of an archive.

#![no_main]

#[path = "../../tests/word/mod.rs"]
mod word;

use chancery::names::Names;
use chancery::opening;
use libfuzzer_sys::fuzz_target;
use zip::CompressionMethod;

const PARTS: [&str; 4] = ["word/document.xml", "word/numbering.xml", "word/styles.xml", "word/footnotes.xml"];

fn pack(parts: &[u8]) -> Vec<u8> {
    word::pack(PARTS.into_iter().zip(parts.split(|byte| *byte == 0)), CompressionMethod::Stored)
}

fuzz_target!(|bytes: &[u8]| {
    for file in [pack(bytes), [b"PK\x03\x04", bytes].concat()] {
        if let Ok(source) = opening::decode(&file) {
            let (document, _) = chancery::read(source, &Names::default());
            let joined: String = document.leaves().iter().map(|leaf| leaf.span.of(&document.source)).collect();
            assert_eq!(joined, document.source, "the leaves joined are the source");
        }
    }
});
