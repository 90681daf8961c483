//! Reading the UN's XML, against going over the same bytes with the parser of XML alone.

use crate::stopwatch::{Time, race};
use chancery::document::Language;
use chancery::form::Form;
use chancery::names::Names;
use quick_xml::Reader;
use quick_xml::events::Event;
use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};

/// A resolution made for the tests.
const RESOLUTION: &str = include_str!("../../tests/library/A-RES-75-999/en.xml");

pub fn rows() {
    row("Read a resolution in XML (7 kB), native", &[RESOLUTION.to_owned()]);
    let session = session();
    if session.is_empty() {
        eprintln!("skipped: there is no corpus/akn/session-75");
    } else {
        let bytes: usize = session.iter().map(String::len).sum();
        let what =
            format!("Read {} resolutions in XML, six languages ({} MB), native", session.len(), bytes / 1_000_000);
        row(&what, &session);
    }
}

/// Every sixteenth file of a session of the General Assembly; none where the corpus is not there.
fn session() -> Vec<String> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let shared = std::env::var_os("CHANCERY_SHARED").map_or_else(beside, PathBuf::from);
    let folders = fs::read_dir(shared.join("corpus/akn/session-75")).into_iter().flatten().flatten();
    let files = folders.flat_map(|folder| fs::read_dir(folder.path()).into_iter().flatten().flatten());
    let mut paths: Vec<PathBuf> = files.map(|file| file.path()).collect();
    paths.sort();
    paths.iter().step_by(16).filter_map(|path| fs::read_to_string(path).ok()).collect()
}

fn row(what: &str, files: &[String]) {
    let names = Language::ALL.map(|language| (language, Names::of(language)));
    let names_of = |xml: &str| {
        let language = Form::of(xml).language(xml);
        names.iter().find(|(of, _)| *of == language).map_or(&names[0].1, |(_, names)| names)
    };
    let files: Vec<(&String, &Names)> = files.iter().map(|xml| (xml, names_of(xml))).collect();
    let [ours, events] = race([
        &mut || files.iter().for_each(|(xml, names)| drop(black_box(chancery::read((*xml).clone(), names)))),
        &mut || {
            black_box(files.iter().map(|(xml, _)| count(xml)).sum::<usize>());
        },
    ]);
    let bytes: usize = files.iter().map(|(xml, _)| xml.len()).sum();
    let speed =
        |time: std::time::Duration| format!("{}, {:.0} MB/s", Time(time), bytes as f64 / time.as_secs_f64() / 1e6);
    println!("| {what} | {} | quick-xml: {} to events | 50 MB/s |", speed(ours), speed(events));
}

fn count(xml: &str) -> usize {
    let mut reader = Reader::from_str(xml);
    reader.config_mut().check_end_names = false;
    std::iter::from_fn(|| reader.read_event().ok().filter(|event| *event != Event::Eof)).count()
}
