//! Reading the UN's XML, against going over the same bytes with the parser of XML alone.

use crate::corpus;
use crate::stopwatch::{Speed, race, times};
use chancery::document::Language;
use chancery::names::Names;
use quick_xml::Reader;
use quick_xml::events::Event;
use std::hint::black_box;

/// A resolution made for the tests.
const RESOLUTION: &str = include_str!("../../tests/library/A-RES-75-999/en.xml");

/// The folders of a session of the General Assembly, a language each, of which every so many files are read.
const SESSION: [(&str, Language); 6] = [
    ("Arabic", Language::Arabic),
    ("Chinese", Language::Chinese),
    ("English", Language::English),
    ("French", Language::French),
    ("Russian", Language::Russian),
    ("Spanish", Language::Spanish),
];
const EVERY: usize = 16;

pub fn rows() {
    row("Read a resolution in XML (7 kB), native", &[RESOLUTION.to_owned()], Language::English);
    for (folder, language) in SESSION {
        let files = corpus::texts(&format!("akn/session-75/{folder}"), EVERY);
        let megabytes = corpus::bytes(&files) as f64 / 1e6;
        let what = format!("Read {} resolutions in XML, {folder} ({megabytes:.1} MB), native", files.len());
        row(&what, &files, language);
    }
}

fn row(what: &str, files: &[String], language: Language) {
    if files.is_empty() {
        return;
    }
    let names = Names::of(language);
    let [ours, events] =
        race([&mut || files.iter().for_each(|xml| drop(black_box(chancery::akn::read(xml, &names)))), &mut || {
            black_box(files.iter().map(|xml| count(xml)).sum::<usize>());
        }]);
    let bytes = corpus::bytes(files);
    let (ratio, peer) = (times(ours, events), Speed(bytes, events));
    println!("| {what} | {}, {ratio} as long | quick-xml: {peer} to events | 50 MB/s |", Speed(bytes, ours));
}

fn count(xml: &str) -> usize {
    let mut reader = Reader::from_str(xml);
    reader.config_mut().check_end_names = false;
    std::iter::from_fn(|| reader.read_event().ok().filter(|event| *event != Event::Eof)).count()
}
