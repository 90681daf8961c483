//! Word files made for tests: packed from their parts, or written from a text.
#![allow(dead_code, reason = "each test program uses its own part of it")]

use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// Packs parts, each with its name, into a file.
pub fn pack<'p>(parts: impl IntoIterator<Item = (&'p str, &'p [u8])>, method: CompressionMethod) -> Vec<u8> {
    let options = SimpleFileOptions::default().compression_method(method);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        archive.start_file(name, options).expect("a part of an archive in memory");
        archive.write_all(content).expect("its content");
    }
    archive.finish().expect("an archive in memory").into_inner()
}

/// The main part of a Word file with such a body.
pub fn document(body: &str) -> String {
    format!(r#"<?xml version="1.0"?><w:document xmlns:w="w"><w:body>{body}</w:body></w:document>"#)
}

/// The body that prints a text: a paragraph for what stands between empty lines, `**bold**` words in bold runs.
pub fn body(text: &str) -> String {
    text.split("\n\n").map(|chunk| format!("<w:p>{}</w:p>", runs(chunk.trim()))).collect()
}

/// A Word file that prints a text.
pub fn of_text(text: &str) -> Vec<u8> {
    pack([("word/document.xml", document(&body(text)).as_bytes())], CompressionMethod::Deflated)
}

fn runs(text: &str) -> String {
    let bold = |number: usize| if number % 2 == 1 { "<w:rPr><w:b/></w:rPr>" } else { "" };
    let runs = text.split("**").enumerate().filter(|(_, text)| !text.is_empty());
    runs.map(|(number, text)| {
        format!(r#"<w:r>{}<w:t xml:space="preserve">{}</w:t></w:r>"#, bold(number), escaped(text))
    })
    .collect()
}

/// A text as XML; its line breaks are breaks of the line.
fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    text.replace('\n', r#"</w:t><w:br/><w:t xml:space="preserve">"#)
}
