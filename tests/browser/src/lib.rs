//! The harness of the browser tests: what Chancery promises its readers, kept in three engines.
//!
//! A [`Promise`] is a sentence with the steps that try it on a [`Page`]. [`keep`] runs every promise in
//! every [`Engine`] as one test, `links::a_link_marks_its_place::firefox`. An engine starts once and runs
//! its promises one after the other; the engines run side by side. A promise also fails where the
//! console of the browser is not empty at its end.

mod console;
mod driver;
mod engine;
mod host;
mod house;
mod page;
mod session;
mod site;

pub use engine::Engine;
pub use host::{Held, Host};
pub use house::{keep, visit};
pub use page::Page;
pub use site::Site;

use std::pin::Pin;

/// What a reader can rely on, in one sentence.
#[derive(Clone, Copy)]
pub struct Promise {
    /// The module that makes it.
    pub part: &'static str,
    /// The sentence, as the name of its function.
    pub name: &'static str,
    /// The steps that try it.
    pub steps: fn(Page) -> Pin<Box<dyn Future<Output = ()> + Send>>,
}

/// Lists the promises of a module; one that is written and not listed is an unused function, which clippy denies.
#[macro_export]
macro_rules! promises {
    ($($name:ident),* $(,)?) => {
        pub const PROMISES: &[$crate::Promise] = &[$($crate::Promise {
            part: module_path!(),
            name: stringify!($name),
            steps: |page| Box::pin($name(page)),
        }),*];
    };
}
