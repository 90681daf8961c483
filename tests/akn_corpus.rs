//! The whole of session 75 in six languages, as the United Nations published it in XML.

mod corpus;

use chancery::document::{Ballot, Block, Class, Document, Finding, Language, LeafKind, Organ, ParagraphKind};
use chancery::names::Names;
use quick_xml::Reader;
use quick_xml::events::Event;
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{LazyLock, Mutex};
use std::thread;

static NAMES: LazyLock<HashMap<Language, Names>> =
    LazyLock::new(|| Language::ALL.into_iter().map(|language| (language, Names::of(language))).collect());

/// A file with what was read of it.
struct Read {
    path: PathBuf,
    xml: String,
    document: Document,
    findings: Vec<Finding>,
}

/// Every file of the session, read once for all tests; empty where the corpus is not there.
static SESSION: LazyLock<Vec<Read>> = LazyLock::new(|| {
    let Some(folder) = corpus::folder("akn/session-75") else { return Vec::new() };
    let files = Mutex::new(corpus::files(&folder).into_iter());
    let read = Mutex::new(Vec::new());
    let work = || {
        while let Some(path) = { files.lock().unwrap().next() } {
            let xml = fs::read_to_string(&path).unwrap();
            let names = &NAMES[&language(&path)];
            let (document, diagnostics) = chancery::read(xml.clone(), names);
            let findings = diagnostics.iter().map(|diagnostic| diagnostic.finding).collect();
            read.lock().unwrap().push(Read { path, xml, document, findings });
        }
    };
    thread::scope(|scope| (0..2).for_each(|_| drop(scope.spawn(work))));
    let mut read = read.into_inner().unwrap();
    read.sort_by(|one, other| one.path.cmp(&other.path));
    read
});

/// The language of a file, told by the last letter of its name, `75_100_E.xml`: folders hold others too.
fn language(path: &Path) -> Language {
    let stem = path.file_stem().unwrap().to_str().unwrap();
    let named = |language: &Language| format!("{language:?}").chars().next() == stem.chars().last();
    Language::ALL.into_iter().find(named).expect("a letter for the language")
}

/// The characters of a file that are to be on the page, white space left out: its text nodes in order,
/// the marks of its notes where they stand, and the notes at the end of the part that they belong to.
fn printed(xml: &str) -> String {
    let mut reader = Reader::from_str(xml);
    reader.config_mut().check_end_names = false;
    let mut open: Vec<String> = Vec::new();
    let (mut text, mut notes, mut mark) = (String::new(), String::new(), String::new());
    loop {
        let event = reader.read_event().unwrap();
        let within = |open: &[String], name: &str| open.iter().any(|it| it == name);
        let mut add = |open: &[String], characters: &str| {
            if !within(open, "meta") {
                if within(open, "authorialNote") { notes.push_str(characters) } else { text.push_str(characters) }
            }
        };
        match event {
            Event::Start(start) => {
                let name = start.local_name().as_ref().to_owned();
                if name == "authorialNote" {
                    let marker = start.try_get_attribute("marker").unwrap().unwrap().value.into_owned();
                    add(&open, &marker);
                    mark = marker;
                    notes.push('\u{1}');
                }
                if matches!(name.as_str(), "attachment" | "component") {
                    text.push_str(&std::mem::take(&mut notes));
                }
                open.push(name);
            }
            Event::End(end) => {
                if end.local_name().as_ref() == "authorialNote" {
                    let start = notes.rfind('\u{1}').unwrap();
                    let note: String =
                        notes.split_off(start).chars().skip(1).filter(|c| !c.is_ascii_whitespace()).collect();
                    // In Arabic and Spanish the brackets of the mark are the file's, the mark is not.
                    let bracketed = note.strip_prefix("()");
                    notes.push_str(&bracketed.map_or(format!("{mark}{note}"), |note| format!("({mark}){note}")));
                }
                while let Some(last) = open.pop().filter(|last| last != end.local_name().as_ref()) {
                    eprintln!("{last} is not closed");
                }
            }
            Event::Text(characters) => add(&open, &characters),
            Event::GeneralRef(reference) => {
                let character = match &*reference {
                    "amp" => '&',
                    "quot" => '"',
                    "apos" => '\'',
                    "lt" => '<',
                    "gt" => '>',
                    _ => reference.resolve_char_ref().unwrap().unwrap(),
                };
                add(&open, &character.to_string());
            }
            Event::Eof => break,
            _ => {}
        }
    }
    text.push_str(&notes);
    text.retain(|c| !matches!(c, ' ' | '\t' | '\n' | '\r'));
    text
}

#[test]
fn every_character_is_on_the_page_once_and_in_order() {
    for Read { path, xml, document, .. } in &*SESSION {
        let leaves = document.leaves().into_iter().filter(|leaf| leaf.kind != LeafKind::Layout);
        let shown: String = leaves.map(|leaf| leaf.span.of(&document.source)).collect();
        let shown: String = shown.chars().filter(|c| !matches!(c, ' ' | '\t' | '\n' | '\r')).collect();
        let expected = printed(xml);
        if shown != expected {
            let at = shown.chars().zip(expected.chars()).take_while(|(one, other)| one == other).count();
            let around = |text: &str| text.chars().skip(at.saturating_sub(30)).take(90).collect::<String>();
            panic!("{}:\nshown    {}\nexpected {}", path.display(), around(&shown), around(&expected));
        }
    }
}

#[test]
fn the_page_has_the_order_of_its_source() {
    for Read { path, document, .. } in &*SESSION {
        let runs = document.passages().into_iter().flat_map(|passage| passage.text.runs.clone());
        let spans: Vec<_> = runs.map(|run| run.span).collect();
        assert!(spans.is_sorted_by(|one, other| one.end <= other.start), "{}", path.display());
    }
}

#[test]
fn only_the_file_that_is_broken_is_told_to_be() {
    for Read { path, findings, .. } in &*SESSION {
        let broken = path.ends_with("75_251_B_S.xml");
        assert_eq!(findings.contains(&Finding::BrokenMarkup), broken, "{}", path.display());
        for finding in [Finding::UnknownElement, Finding::UnknownReference, Finding::TooDeep, Finding::NoMasthead] {
            assert!(!findings.contains(&finding), "{}: {finding:?}", path.display());
        }
    }
}

#[test]
fn the_facts_of_the_first_page_are_read() {
    for Read { path, xml, document, .. } in &*SESSION {
        let at = path.display();
        assert_eq!(document.language, language(path), "{at}");
        assert_eq!(document.class, Class::Resolution, "{at}");
        let masthead = &document.masthead;
        assert_eq!(masthead.organs, [Organ::GeneralAssembly], "{at}");
        assert_eq!(masthead.symbols.len(), 1, "{at}");
        assert!(masthead.symbols[0].as_str().starts_with("A/RES/"), "{at}");
        let adoption = document.adoption.unwrap();
        assert!(masthead.date.is_some() && adoption.date.is_some(), "{at}");
        let meeting = document.metadata.meeting.map_or("", |meeting| meeting.of(&document.source));
        assert_eq!(meeting.is_empty(), !xml.contains("adoptionMeeting"), "{at}");
        // A few are written in words.
        assert_eq!(adoption.meeting.is_some(), meeting.contains(|c: char| c.is_ascii_digit()), "{at}");
        assert!(document.metadata.title.is_some() || at.to_string().contains("S-32"), "{at}");
        let numbered = xml.contains("<session refersTo=\"#generalAssembly\" value=");
        assert_eq!(masthead.session.is_some(), numbered, "{at}");
    }
}

#[test]
fn every_recorded_vote_resolves_to_states() {
    for Read { path, xml, document, findings } in &*SESSION {
        let at = path.display();
        let roll = &document.metadata.roll;
        assert_eq!(roll.is_empty(), document.metadata.without_vote, "{at} tells of a vote");
        let named = xml.matches("<organization").count();
        let states: Vec<_> = roll.iter().flat_map(|count| &count.states).collect();
        assert_eq!(states.len(), named, "{at}: all on the roll are States");
        assert!(!findings.contains(&Finding::UnknownVoter) && !findings.contains(&Finding::VoteCount), "{at}");
        for count in roll {
            assert_eq!(count.told.map(usize::from), Some(count.states.len()), "{at}: {:?}", count.ballot);
        }
        let mut once = states.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), states.len(), "{at}: a State votes once");
        assert_eq!(roll.is_empty(), !xml.contains("<count "), "{at}");
        assert!(roll.first().is_none_or(|count| count.ballot == Ballot::InFavour), "{at}");
    }
}

#[test]
fn printed_numbers_are_ids_and_those_of_the_file_lead_to_them() {
    for Read { path, document, .. } in &*SESSION {
        let at = path.display();
        for alias in &document.aliases {
            let resolved = chancery::anchor::resolve(document, &alias.name);
            assert!(resolved.is_some() || alias.eid.is_empty(), "{at}: {} leads somewhere", alias.name);
        }
        let operative = document.components.iter().flat_map(|component| component.paragraphs());
        for paragraph in operative.filter(|paragraph| paragraph.kind == ParagraphKind::Operative) {
            assert_eq!(chancery::anchor::resolve(document, &paragraph.eid).as_deref(), Some(paragraph.eid.as_str()));
        }
    }
}

#[test]
fn every_mark_leads_to_its_note() {
    for Read { path, xml, document, .. } in &*SESSION {
        let notes = document.components.iter().flat_map(|component| component.footnotes()).count();
        assert!(notes >= xml.matches("<authorialNote").count(), "{}", path.display());
        let empty = |block: &Block| matches!(block, Block::Footnote(note) if note.text.is_empty());
        assert!(!document.components.iter().flat_map(|component| &component.blocks).any(empty), "{}", path.display());
    }
}
