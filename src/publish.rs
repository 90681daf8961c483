//! Static pages: the same views, rendered natively.
//!
//! [`tree`] finds the files of a library, [`edition`] reads one, [`facts`] keep what later steps need of it,
//! [`addresses`] tell where each is published. [`page`] makes its page, [`maps`] its map, [`card`] its social card, [`gather`]
//! what is made of all together. [`site`] does it in order, by a [`store`] and [`cache`] of what was made before, onto
//! a [`stage`] that takes the place of the old site. [`index`] is what a library is searched by, [`find`] the command
//! that does, [`serve`] sends a site as a static host does.

pub mod about;
pub mod addresses;
pub mod cache;
pub mod card;
pub mod check;
pub mod compress;
pub mod edition;
pub mod facts;
pub mod find;
pub mod gather;
pub mod headers;
pub mod index;
pub mod library;
pub mod maps;
pub mod outlines;
pub mod page;
pub mod progress;
pub mod score;
pub mod serve;
pub mod shell;
pub mod site;
pub mod stage;
pub mod store;
pub mod style;
pub mod tree;
pub mod trouble;
pub mod versions;
pub mod works;
