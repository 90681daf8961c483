//! Static pages: the same views, rendered natively.
//!
//! [`library`] reads the folder of documents, [`page`] makes a page of each, [`site`] writes them
//! with what lies beside them, [`style`] makes one sheet of all, [`compress`] adds a compressed double to each file, and [`serve`] sends
//! them as a static host does.

pub mod about;
pub mod check;
pub mod compress;
pub mod headers;
pub mod library;
pub mod outlines;
pub mod page;
pub mod score;
pub mod serve;
pub mod shell;
pub mod site;
pub mod style;
