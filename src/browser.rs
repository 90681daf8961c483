//! What viewer and opener share of the browser: the page's elements, the address, files of the site.

pub mod address;
pub mod dom;
pub mod fetch;
pub mod news;
