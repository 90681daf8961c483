use super::*;
use std::collections::{BTreeMap, BTreeSet};
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

/// The text of an XML file, its elements left out.
fn without_elements(xml: &str) -> String {
    let body = xml.split_once("</meta>").map_or(xml, |(_, body)| body);
    let pieces = body.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text));
    pieces.collect::<Vec<_>>().join(" ")
}

/// The States that a text names, but for the one whose dollars Chinese has a word for.
fn named(names: &Names, text: String) -> BTreeSet<String> {
    let (document, _) = chancery::text::read(text, names);
    let passages = document.passages();
    let runs = passages.iter().flat_map(|passage| &passage.text.runs);
    let states = runs.filter_map(|run| match run.mention {
        Some(Mention::State(state)) => Some(state.to_string()),
        _ => None,
    });
    states.filter(|state| state != "USA").collect()
}

#[test]
fn resolutions_name_the_same_states_in_every_language() {
    let Some(folder) = corpus("akn/session-75") else { return };
    let english = Names::of(Language::English);
    let mut read = Vec::new();
    let mut paths: Vec<_> = fs::read_dir(folder.join("English")).unwrap().map(|file| file.unwrap().path()).collect();
    paths.sort();
    // A third of them says enough, and is read in a third of the time.
    for path in paths.into_iter().step_by(3) {
        let text = fs::read_to_string(&path).unwrap();
        let file = path.file_name().unwrap().to_string_lossy().into_owned();
        read.push((file, named(&english, without_elements(&text))));
    }
    for (language, folder) in
        OTHERS.into_iter().zip(["Spanish", "Russian", "Chinese", "Arabic"].map(|name| folder.join(name)))
    {
        let names = Names::of(language);
        let (mut same, mut missing, mut more) = (0.0, 0.0, 0.0);
        for (file, expected) in &read {
            let letter = &folder.file_name().unwrap().to_string_lossy()[..1];
            let Ok(text) = fs::read_to_string(folder.join(file.replace("_E.", &format!("_{letter}.")))) else {
                continue;
            };
            let found = named(&names, without_elements(&text));
            same += expected.intersection(&found).count() as f64;
            missing += expected.difference(&found).count() as f64;
            more += found.difference(expected).count() as f64;
        }
        // What differs is mostly said otherwise: one language names a capital where another names its State.
        assert!(same / (same + missing) > 0.94, "{language:?}: {same} the same, {missing} missing");
        assert!(same / (same + more) > 0.94, "{language:?}: {same} the same, {more} more");
    }
}
