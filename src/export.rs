//! A document in forms that other programs read: plain text, a typed tree for JSON, and Akoma Ntoso.

mod akn;
mod text;
mod tree;
mod xml;

pub use akn::akn;
pub use text::text;
pub use tree::Tree;
pub use xml::Xml;
