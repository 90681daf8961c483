use super::*;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// A file or folder of the corpus, which lies beside the repository; without it the tests are skipped.
fn corpus(path: &str) -> Option<PathBuf> {
    let shared = std::env::var_os("CHANCERY_SHARED").map(PathBuf::from);
    let shared = shared.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared"));
    let path = shared.join("corpus").join(path);
    if !path.exists() {
        eprintln!("skipped: {} is not there", path.display());
        return None;
    }
    Some(path)
}

const OTHERS: [Language; 4] = [Language::Spanish, Language::Russian, Language::Chinese, Language::Arabic];

/// The rows of a table of lines in six languages.
fn headlines() -> Option<Vec<BTreeMap<String, String>>> {
    let table = fs::read_to_string(corpus("six-language-headline-lines.tsv")?).unwrap();
    let mut lines = table.lines().map(|line| line.split('\t').map(str::to_owned).collect::<Vec<_>>());
    let head = lines.next().unwrap();
    Some(lines.map(|line| head.iter().cloned().zip(line).collect()).collect())
}

/// Lines in which the United Nations itself says another thing than in English.
const AT_VARIANCE: [(&str, Language); 1] = [("2015/a/69/746", Language::Arabic)];

fn english(lines: &str) -> Masthead {
    let source = format!("General Assembly\nDistr.: General\n{lines}\n");
    chancery::read(source, &Names::default()).0.masthead
}

#[test]
fn headlines_say_the_same_in_every_language() {
    let Some(rows) = headlines() else { return };
    let mut compared = 0;
    for row in &rows {
        let expected = english(&row["en"]);
        let is_item = row["en"].starts_with("Agenda item") || row["en"].starts_with("Item ");
        if !is_item && expected.session.is_none() {
            continue;
        }
        for language in OTHERS {
            let line = &row[language.code()];
            if AT_VARIANCE.contains(&(row["doc_id"].as_str(), language)) {
                continue;
            }
            let numbers = |masthead: &Masthead| {
                masthead.agenda.iter().map(|entry| entry.item.to_string()).collect::<Vec<_>>().join(", ")
            };
            let read = masthead(language, line);
            assert_eq!(numbers(&read), numbers(&expected), "{line}");
            assert_eq!(read.session, expected.session, "{line}");
            compared += 1;
        }
    }
    assert!(compared >= 200, "{compared} lines were compared");
}

#[test]
fn titles_of_letters_say_the_same_in_every_language() {
    let Some(rows) = headlines() else { return };
    let mut compared = 0;
    for row in rows.iter().filter(|row| row["en"].contains("etter") && row["en"].contains("dated")) {
        let source = format!("Security Council\nDistr.: General\n\n{}\n\nI have the honour to write.\n", row["en"]);
        let expected = chancery::read(source, &Names::of(Language::English)).0;
        let parties = expected.communication.unwrap();
        let senders = states(&parties.senders);
        for language in OTHERS {
            let title = &row[language.code()];
            let (class, dated, from, to) = letter(language, &fold(title));
            assert_eq!((class, dated), (expected.class, iso(parties.dated)), "{title}");
            assert_eq!((from, to), (senders.clone(), parties.addressees.clone()), "{title}");
            compared += 1;
        }
    }
    assert!(compared >= 24, "{compared} titles were compared");
}

/// A title over two lines, as documents set one.
fn fold(title: &str) -> String {
    let words: Vec<&str> = title.split(' ').collect();
    let (first, second) = words.split_at(words.len() / 2);
    format!("{}\n{}", first.join(" "), second.join(" ")).trim().to_owned()
}
