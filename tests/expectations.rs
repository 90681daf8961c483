//! What a person says is in a document is what is read from it.
//!
//! `tests/expectations/made` holds made texts, one for some rules of the reader each: nothing in them
//! may be missed. The other folders are about documents of the corpus, one folder a language.

#![cfg(feature = "publish")]

use chancery::publish::score::{Score, score};
use std::path::{Path, PathBuf};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expectations").join(name)
}

/// The least that is read of the documents of the corpus, a language each.
const LEAST: [(&str, f64); 6] = [("ar", 0.99), ("en", 0.99), ("es", 0.96), ("fr", 0.99), ("ru", 0.95), ("zh", 0.99)];

/// The score of the documents of the corpus in a language; none where the corpus is not there.
fn of_corpus(language: &str) -> Option<Score> {
    let shared = std::env::var_os("CHANCERY_SHARED").map(PathBuf::from);
    let corpus = shared.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared")).join("corpus");
    if !corpus.is_dir() {
        eprintln!("skipped: {} is not there", corpus.display());
        return None;
    }
    Some(score(&[folder(language)], Some(&corpus)).unwrap())
}

#[test]
fn nothing_of_the_made_documents_is_missed() {
    let score = score(&[folder("made")], None).unwrap();
    assert!(score.documents() > 10 && (score.f1() - 1.0).abs() < 1e-9, "{score}");
}

#[test]
fn the_documents_of_the_corpus_are_read_as_a_person_reads_them() {
    for (language, least) in LEAST {
        let Some(score) = of_corpus(language) else { return };
        assert!(score.documents() > 5 && score.f1() >= least, "{language}\n{score}");
    }
}
