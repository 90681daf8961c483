//! Search in a library of thousands of documents, from files on any static host.

mod record;
pub mod terms;

pub use record::Record;
