//! Reading, against a parser of Markdown on the same bytes.

use crate::stopwatch::{Speed, race, times};
use crate::{LETTER, corpus, repeated};
use chancery::document::Language;
use chancery::names::Names;
use pulldown_cmark::{Parser, html};
use std::hint::black_box;

/// Resolutions of the Security Council as extracted from PDF files, and as people corrected them.
const RESOLUTIONS: [&str; 2] = ["unsc-resolutions-en", "cr-unsc-gold-en"];

pub fn rows() {
    let names = Names::of(Language::French);
    letter("Read the letter (12 kB), native", LETTER, &names);
    letter("Read 20 MB of it, native", &repeated(20_000_000), &names);
    let names = Names::of(Language::English);
    let folders = RESOLUTIONS.map(|folder| corpus::texts(folder, 1));
    resolutions(&folders.concat(), &names);
    folders.iter().for_each(|texts| resolutions(texts, &names));
}

/// All that is done to a document that is opened.
fn letter(what: &str, text: &str, names: &Names) {
    let [ours, events, rendered] = race([
        &mut || drop(black_box(chancery::read(text.to_owned(), names))),
        &mut || {
            black_box(Parser::new(text).count());
        },
        &mut || {
            let mut out = String::with_capacity(text.len());
            html::push_html(&mut out, Parser::new(text));
            black_box(out);
        },
    ]);
    let speed = |time| Speed(text.len(), time);
    let others = format!("pulldown-cmark: {} to events, {} to HTML", speed(events), speed(rendered));
    println!("| {what} | {}, {} as long | {others} | no slower |", speed(ours), times(ours, events));
}

/// The reader of texts alone, over many documents.
fn resolutions(texts: &[String], names: &Names) {
    if texts.is_empty() {
        return;
    }
    let [ours, events] = race([
        &mut || texts.iter().for_each(|text| drop(black_box(chancery::text::read(text.clone(), names)))),
        &mut || {
            black_box(texts.iter().map(|text| Parser::new(text).count()).sum::<usize>());
        },
    ]);
    let bytes = corpus::bytes(texts);
    let what = format!("Read {} resolutions as text ({:.1} MB), native", texts.len(), bytes as f64 / 1e6);
    let (ratio, peer) = (times(ours, events), Speed(bytes, events));
    println!("| {what} | {}, {ratio} as long | pulldown-cmark: {peer} to events | 100 MB/s |", Speed(bytes, ours));
}
