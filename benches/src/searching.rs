//! From a keystroke to the ranges of its hits.

use crate::stopwatch::{Time, race};
use crate::{LETTER, repeated};
use chancery::document::Language;
use chancery::names::Names;
use chancery::search::Searchable;
use std::hint::black_box;

/// What a reader types, letter by letter: a common word, a phrase, and a name spelt wrongly, which costs most.
const TYPED: [&str; 3] = ["coopération", "\"cordon de sécurité\"", "Kirghisistan"];

pub fn rows() {
    row("Keystroke to hits in the letter", LETTER, "1 ms");
    row("Keystroke to hits in 1 MB", &repeated(1_000_000), "8 ms");
}

fn row(what: &str, text: &str, target: &str) {
    let (document, _) = chancery::read(text.to_owned(), &Names::of(Language::French));
    let searchable = Searchable::new(&document);
    let mut times = Vec::new();
    for typed in TYPED {
        for (end, letter) in typed.char_indices() {
            let query = &typed[..end + letter.len_utf8()];
            let [time] = race([&mut || drop(black_box(searchable.find(query)))]);
            times.push((time, query));
        }
    }
    times.sort();
    let (median, _) = times[times.len() / 2];
    let (worst, query) = times[times.len() - 1];
    println!("| {what} | median {}, slowest {} (`{query}`) | | {target} |", Time(median), Time(worst));
}
