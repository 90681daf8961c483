//! Prints the table of the README: how fast Chancery reads and searches, and what a first visit costs.

mod browser;
mod bytes;
mod corpus;
mod growth;
mod library;
mod random;
mod reading;
mod searching;
mod stopwatch;
mod xml;

use chancery_benches::LETTER;
use std::path::Path;

/// The letter again and again, to at least so many bytes.
fn repeated(bytes: usize) -> String {
    LETTER.repeat(bytes.div_ceil(LETTER.len()))
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    if let ["build", folder] = arguments[..] {
        return growth::build(Path::new(folder));
    }
    println!("| What | Chancery | Others, same run | Target |\n|---|---|---|---|");
    match arguments[..] {
        ["library"] => library::rows(&library::papers()),
        ["growth"] => growth::rows(&library::papers(), growth::GENERATED),
        ["growth", generated] => growth::rows(&library::papers(), generated.parse().expect("a number of documents")),
        _ => all(),
    }
}

fn all() {
    reading::rows();
    xml::rows();
    searching::rows();
    let papers = library::papers();
    library::rows(&papers);
    growth::rows(&papers, growth::GENERATED);
    let visited = browser::rows();
    bytes::rows(&visited);
}
