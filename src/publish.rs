//! Static pages: the same views, rendered natively.
//!
//! [`tree`] finds the files of a library, [`edition`] reads one, [`facts`] keep what later steps need of it,
//! [`addresses`] tell where each is published. [`page`] makes its page, [`maps`] its map, [`site`] writes them
//! with what lies beside them; [`style`] makes one sheet of all, [`compress`] adds a compressed double to each
//! file, and [`serve`] sends them as a static host does.

pub mod about;
pub mod addresses;
pub mod check;
pub mod compress;
pub mod edition;
pub mod facts;
pub mod headers;
pub mod library;
pub mod maps;
pub mod outlines;
pub mod page;
pub mod score;
pub mod serve;
pub mod shell;
pub mod site;
pub mod style;
pub mod tree;
pub mod trouble;
