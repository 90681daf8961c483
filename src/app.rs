//! The views: the only layer that knows the web.
//!
//! - [`reading`]: a document with all that was found in it, what every view takes;
//! - [`place`]: what its links lead to, for the words that name them;
//! - [`view`]: what all of them are made with;
//! - [`words`]: what the interface says, one table a language;
//! - [`paper`]: the document as it is printed;
//! - [`rails`]: what stands beside the paper: contents, agenda index, States;
//! - [`map`]: the map of the States, still and in the viewer;
//! - [`evidence`]: the source beside its reading;
//! - [`page`]: all of it, from the bar above to how it was read below; and the front page;
//! - `opener`: the program that reads a reader's own files, and shows them by the same views.
//!
//! The same components are rendered natively into the published pages and mounted by the opener
//! for a file that a reader opens. They hold no state: a document does not change while it is read.

pub mod evidence;
pub mod map;
#[cfg(feature = "opener")]
pub mod opener;
pub mod page;
pub mod paper;
pub mod place;
pub mod rails;
pub mod reading;
pub mod view;
pub mod words;

pub use reading::{About, Reading};
pub use words::Words;
