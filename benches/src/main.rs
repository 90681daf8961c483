//! Prints the table of the README: how fast Chancery reads and searches, and what a first visit costs.

mod browser;
mod bytes;
mod corpus;
mod library;
mod reading;
mod searching;
mod stopwatch;
mod xml;

use chancery_benches::LETTER;

/// The letter again and again, to at least so many bytes.
fn repeated(bytes: usize) -> String {
    LETTER.repeat(bytes.div_ceil(LETTER.len()))
}

fn main() {
    println!("| What | Chancery | Others, same run | Target |\n|---|---|---|---|");
    if std::env::args().nth(1).as_deref() == Some("library") {
        return library::rows();
    }
    reading::rows();
    xml::rows();
    searching::rows();
    library::rows();
    let visited = browser::rows();
    bytes::rows(&visited);
}
