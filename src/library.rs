//! Search in a library of thousands of documents, from files on any static host.
//!
//! The publisher makes a [`Record`] and a [`Forward`] of each edition and has [`build`] make the files of them;
//! both can be kept while a document does not change. A reader's program, native or WebAssembly, opens an
//! [`Index`] and asks it a [`Query`]; the answer is a list of files that are needed ([`Step::Need`]), and the
//! [`Results`] once they are there. Nothing here waits, fetches or reads a file by itself.
//!
//! # The files
//!
//! | address | what it has |
//! |---|---|
//! | `search/manifest.bin` | how many documents there are, and which file has which words; the only name that stays |
//! | `search/kept/<generation>/t<n>.bin` | terms in order, each with the documents that have it |
//! | `search/kept/<generation>/d<n>.bin` | more documents of terms that more than 4,096 have |
//! | `search/kept/<generation>/s<n>.bin` | words in order, for those spelt wrongly |
//! | `search/kept/<generation>/r<n>.tsv` | 64 documents, a line each, as results show them ([`Row`]) |
//! | `search/kept/<generation>/l<n>.bin` | how long the documents of a language are, a byte each; of small libraries |
//! | `search/kept/<generation>/columns.bin` | organ, session, year and class of all documents, for filters and counts |
//!
//! The generation is a hash of all of them, so that they never change and can be kept for ever. Documents are
//! numbered by language, organ, session, year, class and symbol: a language is a range, columns are runs, and
//! the gaps in lists are small. Numbers are those of `library/bytes.rs`: seven bits a byte, the lowest first.
//! The form of each file stands with its module: `manifest`, `shard` and `list`, `rows`, `columns`.
//!
//! Keys are told by what they share with the one before, lists stand behind their key. So a word costs one file
//! and one trip, whether three documents have it or three thousand, and no dictionary is needed beside: a file
//! of keys is gone through in microseconds. Every reader takes any bytes: what it cannot read is not there.
//!
//! # The order of results
//!
//! BM25 over stems. The part that depends on the document ([`impact`]) is in the lists; in small libraries they have
//! weights, from which it is made with the lengths of the documents. Words of titles, subjects and symbols count more.
//! The part that depends on the library ([`rarity`]) is made when a query is answered, of all languages that are
//! searched. The forms that a word has in several languages are one word.
//! Documents with all the words come first.

mod answer;
mod bm25;
mod build;
mod bytes;
mod columns;
mod filter;
mod forward;
mod lengths;
mod list;
mod manifest;
mod page;
mod passages;
mod query;
mod question;
mod record;
mod rows;
mod search;
mod shard;
pub mod terms;
mod work;

pub use answer::{Answer, Shown, Told};
pub use bm25::{impact, rarity};
pub use build::{File, build};
pub use filter::{Family, Filters, beginning};
pub use forward::Forward;
pub use manifest::{KEPT, MANIFEST};
pub use page::Page;
pub use passages::best_passages;
pub use query::Query;
pub use question::{Question, STEP, encode};
pub use record::Record;
pub use rows::Row;
pub use search::{BUDGET, Files, Hit, Index, Results, Step};
pub use work::{Work, symbols_in, works};
