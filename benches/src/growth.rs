//! How a site and its index grow with the library: built of more and more documents, and of generated ones.

mod generated;
mod site;

use crate::corpus;
use crate::library::{self, Paper};

/// Sizes of the library, the whole beside them.
const SIZES: [usize; 3] = [1_000, 2_000, 4_000];

/// Documents of the library that is generated.
pub const GENERATED: usize = 100_000;

/// Prints the rows; `papers` are the documents of the corpus, read, from which so many others are generated.
pub fn rows(papers: &[Paper], generated: usize) {
    let documents = corpus::documents();
    if documents.is_empty() {
        return eprintln!("skipped: how a library grows, for there is no corpus");
    }
    for size in SIZES.into_iter().filter(|size| *size < documents.len()).chain([documents.len()]) {
        site::rows(&corpus::spread(&documents, size));
    }
    library::size_rows(papers, &library::questions(&papers.iter().collect::<Vec<_>>()));
    generated::rows(papers, generated);
}

pub use site::build;
