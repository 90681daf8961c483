//! Static pages: the same views, rendered natively.

pub mod headers;
pub mod serve;
pub mod shell;
