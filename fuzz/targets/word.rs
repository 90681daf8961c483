//! Any Word file is read or refused: an archive of parts with whatever in them, and whatever claims to be an archive.
//!
//! The input is the text of the parts, a zero byte between them; it is packed here, for chance would not
//! find its way through the checksums of an archive.

#![no_main]

use chancery::names::Names;
use chancery::opening;
use libfuzzer_sys::fuzz_target;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const PARTS: [&str; 4] = ["word/document.xml", "word/numbering.xml", "word/styles.xml", "word/footnotes.xml"];

fn pack(parts: &[u8]) -> Vec<u8> {
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, part) in PARTS.into_iter().zip(parts.split(|byte| *byte == 0)) {
        archive.start_file(name, stored).expect("a part of an archive in memory");
        archive.write_all(part).expect("its content");
    }
    archive.finish().expect("an archive in memory").into_inner()
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
