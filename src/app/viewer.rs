//! The viewer: adopts a published page, which is whole without it.
//!
//! Nothing is read or rendered again: the page says all that the viewer needs, its texts, its ids, its
//! table of States. What the viewer adds is mounted into the places that the page keeps for it. A file
//! of the reader's own becomes such a page by way of the [opener](super::opener), and is adopted alike.
//!
//! - [`session`]: what its parts share;
//! - [`volume`], [`shelf`]: the document on the desk, and the others that were opened;
//! - [`search`]: the search box, its results, the marks in the text;
//! - [`links`]: copying links, and other spellings of them;
//! - [`open`]: files and texts of the reader's own;
//! - [`states`]: one selection for table and map; [`sheets`], [`theme`], [`toast`]: the rest.

mod address;
mod dom;
mod latch;
mod links;
mod open;
mod search;
mod session;
mod sheets;
mod shelf;
mod states;
mod theme;
mod toast;
mod volume;

use super::Words;
use crate::document::Language;
use leptos::prelude::*;
use open::{Actions, Opened, Overlay};
use search::SearchBox;
use session::Session;
use toast::Toast;

/// Starts the viewer on the page that it finds itself in.
pub fn start() {
    latch::install();
    let owner = Owner::new();
    owner.set();
    // The signals of the session live as long as the page.
    std::mem::forget(owner);
    let page = document().document_element();
    let language = page.and_then(|page| Language::parse(&page.get_attribute("lang")?));
    let session = Session::new(Words::of(language.unwrap_or_default()));
    dom::mount(&dom::body(), move || view! { <Toast session /><Overlay session /> });
    dom::mount_into("search", move || view! { <SearchBox session /> });
    dom::mount_into("actions", move || view! { <Actions session /> });
    dom::mount_into("open", move || view! { <open::Panel session /> });
    if let Some(place) = dom::before_desk() {
        dom::mount(&place, move || view! { <Opened session /> });
    }
    links::listen(session);
    sheets::listen(session);
    states::listen(session);
    open::listen(session);
    shelf::listen(session);
    session.adopt();
    links::arrive(session);
}
