//! Reading, against a parser of Markdown on the same bytes.

use crate::stopwatch::{Time, race};
use crate::{LETTER, repeated};
use chancery::document::Language;
use chancery::names::Names;
use pulldown_cmark::{Parser, html};
use std::hint::black_box;

pub fn rows() {
    let names = Names::of(Language::French);
    row("Read the letter (12 kB), native", LETTER, &names);
    row("Read 20 MB of it, native", &repeated(20_000_000), &names);
}

fn row(what: &str, text: &str, names: &Names) {
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
    let speed =
        |time: std::time::Duration| format!("{}, {:.0} MB/s", Time(time), text.len() as f64 / time.as_secs_f64() / 1e6);
    let others = format!("pulldown-cmark: {} to events, {} to HTML", speed(events), speed(rendered));
    println!("| {what} | {} | {others} | no slower |", speed(ours));
}
