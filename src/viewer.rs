//! The viewer: adopts a published page, which is whole without it.
//!
//! Nothing is read or rendered again: the page says all that the viewer needs, its texts, its ids, its
//! table of States, its controls and what they say. The viewer knows no language. A file of the
//! reader's own becomes such a page by way of the [opener](super::opener), and is adopted alike.
//!
//! - [`session`]: what its parts share; [`volume`]: what is on the desk, ready to be searched;
//! - [`said`]: the sentences of the page;
//! - [`search`]: the search box, its results, the marks in the text;
//! - [`links`]: copying links, and other spellings of them;
//! - [`states`]: one selection for table and map; [`map`]: the drawing of the map;
//! - [`beside`]: two language versions side by side;
//! - [`open`]: hands files and texts of the reader's own to the opener;
//! - [`place`], [`sheets`], [`theme`], [`toast`], [`latch`]: the rest.

mod beside;
mod latch;
mod links;
mod map;
mod open;
mod place;
mod said;
mod search;
mod session;
mod sheets;
mod states;
mod theme;
mod toast;
mod volume;

use crate::browser::{address, news};
use reactive_graph::owner::Owner;
use reactive_graph::prelude::*;
use session::Session;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{CustomEvent, Event};

/// Starts the viewer on the page that it finds itself in.
pub fn start() {
    latch::install();
    let owner = Owner::new();
    owner.set();
    // The signals of the session live as long as the page.
    std::mem::forget(owner);
    let session = Session::new();
    // The search first: what a key does there, it does nowhere else.
    search::listen(session);
    links::listen(session);
    sheets::listen(session);
    states::listen(session);
    map::listen(session);
    open::listen(session);
    beside::listen(session);
    theme::listen(session);
    session.on(news::DESK, |session, _| adopt(session));
    session.on(news::LINE, |_, event| tell(event));
    // What was opened before the page was loaded again is gone.
    address::set(address::OPENED, "");
    adopt(session);
    links::arrive(session);
    beside::arrive();
    latch::show_controls(true);
}

/// Takes in what is on the desk.
fn adopt(session: Session) {
    session.state.set(String::new());
    // It is taken in when something is looked for in it: a long document takes a while.
    session.volume.set_value(Rc::default());
    map::show_when_seen(session);
    search::arrive(session);
}

/// Shows a line of the opener.
fn tell(event: &Event) {
    let line = event.dyn_ref::<CustomEvent>().and_then(|event| event.detail().as_string());
    toast::warn(&line.unwrap_or_default());
}
