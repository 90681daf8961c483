//! The viewer: adopts a published page, which is whole without it.
//!
//! Nothing is rendered again. The viewer reads the source that lies beside the page, and works on
//! the elements that are there: the n-th of class `t` on the paper shows the n-th passage of the
//! tree. What it adds is mounted into the places that the page keeps for it.
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
use leptos::task::spawn_local;
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
    spawn_local(adopt(session));
}

/// Puts the document of the page into the session.
async fn adopt(session: Session) {
    let volume = volume::of_page(session.words).await;
    session.shelf.adopt(session, volume);
    links::arrive(session);
}
