//! Chancery reads United Nations documents and makes them structured, searchable and citable.
//!
//! The flow goes one way:
//!
//! ```text
//! source ─► form ─► text or akn (readers) ─► document (typed tree + diagnostics) ─► anchor (ids, links)
//!                                        │
//!                    ┌─────────┬─────────┴┬──────────┐
//!                    ▼         ▼          ▼          ▼
//!                  agenda    states     search      export
//!                    └─────────┴────┬─────┴──────────┘
//!                                   ▼
//!                      app: Leptos views, the only web layer
//!                        │                       │
//!             publish: static pages      opener: wasm, reads files
//!                        │
//!             viewer: wasm, adopts pages; searcher: wasm, searches the library
//! ```
//!
//! Everything above `app` is pure: it compiles natively and to WebAssembly, names no web crate,
//! and cannot fail. What it does not understand it keeps as text and says so in a [`document::Diagnostic`].

// Reading cannot fail: what could panic is not there to be called. Tests may.
#![cfg_attr(
    not(test),
    deny(
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic,
        clippy::string_slice,
        clippy::unreachable,
        clippy::unwrap_used
    )
)]

pub mod agenda;
pub mod akn;
pub mod anchor;
pub mod document;
pub mod docx;
pub mod evidence;
pub mod export;
pub mod fnv;
pub mod fold;
pub mod form;
pub mod library;
pub mod markup;
pub mod names;
pub mod opening;
pub mod order;
pub mod parallel;
pub mod search;
pub mod states;
pub mod text;

#[cfg(feature = "app")]
pub mod app;
#[cfg(feature = "web")]
pub mod browser;
#[cfg(feature = "publish")]
#[allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]
pub mod publish;
#[cfg(feature = "searcher")]
pub mod searcher;
#[cfg(feature = "viewer")]
pub mod viewer;

use document::{Diagnostic, Document, Hint};
use form::Form;
use names::Names;

/// Reads a document, text or XML, and gives every addressable part its id.
///
/// `names` holds the names of States in the language of the text, by which mentions are found;
/// with [`Names::default`] no State is recognised and all else is read the same.
pub fn read(source: String, names: &Names) -> (Document, Vec<Diagnostic>) {
    read_told(source, names, Hint::default())
}

/// Reads a document of which something is known; an XML file says itself what it is, and is taken at its word.
pub fn read_told(source: String, names: &Names, hint: Hint) -> (Document, Vec<Diagnostic>) {
    let (mut document, diagnostics) = match Form::of(&source) {
        Form::Akn => akn::read(&source, names),
        Form::Text => text::read_told(source, names, hint),
    };
    anchor::assign(&mut document);
    (document, diagnostics)
}
