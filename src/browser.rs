//! What the programs of a page share of the browser: the page's elements, the address, files of the site.

pub mod address;
pub mod dom;
pub mod fetch;
pub mod news;
pub mod said;
