//! A document written in another form says the same.

use chancery::document::{Block, Document, Language, Number, Point};
use chancery::export;
use chancery::names::Names;
use std::fs;
use std::path::Path;

/// Texts of the repository in every language, as text and as XML.
fn documents() -> Vec<(String, Document)> {
    let mut found = Vec::new();
    for folder in ["tests/library/A-99-201", "tests/library/A-RES-75-999", "documents/A-62-492"] {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let language = path.file_stem().and_then(|stem| Language::parse(stem.to_str()?));
            if let Some(language) = language {
                let (document, _) = chancery::read(fs::read_to_string(&path).unwrap(), &Names::of(language));
                found.push((path.display().to_string(), document));
            }
        }
    }
    assert!(found.len() >= 8);
    found
}

/// A paragraph or point: its id, its printed number, its text.
type Told = (String, Option<String>, String);

fn told(eid: &str, number: &Number, text: String) -> Told {
    let printed = if let Number::Printed { value, .. } = number { Some(value.clone()) } else { None };
    (eid.to_owned(), printed, text)
}

fn paragraphs(document: &Document) -> Vec<Told> {
    let mut found = Vec::new();
    for block in document.components.iter().flat_map(|component| &component.blocks) {
        if let Block::Paragraph(paragraph) = block {
            found.push(told(&paragraph.eid, &paragraph.number, paragraph.text.to_line(&document.source)));
            points(&paragraph.points, &document.source, &mut found);
        }
    }
    found
}

fn points(members: &[Point], source: &str, found: &mut Vec<Told>) {
    for point in members {
        found.push(told(&point.eid, &point.number, point.text.to_line(source)));
        points(&point.points, source, found);
    }
}

#[test]
fn what_is_written_as_akoma_ntoso_is_read_again_with_the_same_paragraphs() {
    for (path, document) in documents() {
        let xml = export::akn(&document);
        let (again, diagnostics) = chancery::read(xml, &Names::of(document.language));
        let (again_told, first_told) = (paragraphs(&again), paragraphs(&document));
        for (again, first) in again_told.iter().zip(&first_told) {
            assert_eq!(again, first, "{path}");
        }
        assert_eq!(again_told.len(), first_told.len(), "{path}");
        assert_eq!(again.language, document.language, "{path}");
        assert_eq!(again.masthead.symbols, document.masthead.symbols, "{path}");
        assert_eq!(again.masthead.lines.len(), document.masthead.lines.len(), "{path}");
        let broken = |it: &&chancery::document::Diagnostic| format!("{:?}", it.finding).contains("Markup");
        assert_eq!(diagnostics.iter().find(broken), None, "{path}");
    }
}

#[test]
fn what_is_written_as_text_has_every_word_and_every_printed_number() {
    for (path, document) in documents() {
        let text = export::text(&document);
        let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
        for passage in document.passages() {
            let line = passage.text.to_line(&document.source);
            assert!(flat.contains(&line), "{path}: {line}");
        }
        for (_, number, line) in paragraphs(&document) {
            let number = number.unwrap_or_default();
            assert!(text.lines().any(|it| it.contains(&number) && it.ends_with(&line)), "{path}: {number} {line}");
        }
    }
}

#[test]
fn the_tree_has_every_text_with_what_it_names_and_its_id() {
    for (path, document) in documents() {
        let tree = serde_json::to_value(export::Tree::of(&document)).unwrap();
        assert_eq!(tree["class"], document.class.code(), "{path}");
        let blocks: Vec<&serde_json::Value> =
            tree["components"].as_array().unwrap().iter().flat_map(|it| it["blocks"].as_array().unwrap()).collect();
        let paragraph = |eid: &str| blocks.iter().find(|block| block["type"] == "paragraph" && block["id"] == eid);
        for block in document.components.iter().flat_map(|component| component.paragraphs()) {
            let found = paragraph(&block.eid).unwrap_or_else(|| panic!("{path}: {}", block.eid));
            let runs = found["text"].as_array().unwrap();
            let text: String = runs.iter().map(|run| run["text"].as_str().unwrap()).collect();
            assert_eq!(text, block.text.to_string(&document.source), "{path}");
        }
        assert!(tree.to_string().contains("\"state\":\""), "{path}: a State is named");
    }
}

#[test]
fn every_document_of_the_corpus_is_read_again_from_akoma_ntoso_where_the_corpus_is_at_hand() {
    let Some(corpus) = std::env::var_os("CHANCERY_SHARED") else { return };
    let folder = Path::new(&corpus).join("corpus/akn/session-75/English");
    let (mut all, mut same) = (0, 0);
    for entry in fs::read_dir(folder).into_iter().flatten().flatten().take(60) {
        let Ok(source) = fs::read_to_string(entry.path()) else { continue };
        let (document, _) = chancery::read(source, &Names::of(Language::English));
        let (again, _) = chancery::read(export::akn(&document), &Names::of(Language::English));
        all += 1;
        same += usize::from(paragraphs(&again) == paragraphs(&document));
    }
    eprintln!("{same} of {all} resolutions have the same paragraphs again");
    assert!(same * 100 >= all * 90, "{same} of {all}");
}
