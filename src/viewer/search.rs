//! Searching in what is on the desk.
//!
//! - [`found`]: a query with what it found; [`steps`]: from hit to hit;
//! - [`field`], [`list`]: what they show of it; [`marks`]: what the text does.

mod field;
mod found;
mod highlight;
mod list;
mod marks;
mod steps;
mod wrapping;

use super::session::Session;
use super::sheets;
use super::volume::Volume;
use crate::browser::address::{self, QUERY};
use crate::browser::dom;
use crate::browser::dom::set_timeout;
pub use found::Found;
pub use marks::Marks;
use reactive_graph::prelude::*;
use std::rc::Rc;
use std::time::Duration;
use wasm_bindgen::JsCast;
use web_sys::{Event, FocusEvent, FocusOptions, HtmlElement, HtmlInputElement, KeyboardEvent, Node};

/// After the last keystroke, how long until the query goes into the address and the count is announced.
const SETTLED: Duration = Duration::from_millis(350);

const FIELD: &str = "#query";

/// Listens to the search box, and to the key that leads to it.
pub fn listen(session: Session) {
    session.on("input", typed);
    session.on("keydown", key);
    session.on("click", press);
    session.on("focusin", |session, event| {
        if dom::closest(event, FIELD).is_some() {
            take_in(session);
            session.panel.set(true);
        }
    });
    session.on("focusout", leave_panel);
    session.watch(field::show);
    session.watch(list::show);
    session.watch(marks::show);
    session.watch(marks::show_current);
}

/// Takes up the query of the address on what is on the desk now.
///
/// Goes to its first hit, unless the address leads to a place.
pub fn arrive(session: Session) {
    let query = address::get(QUERY);
    let sought = !query.is_empty();
    look_for(session, query);
    if sought && address::fragment().is_empty() {
        steps::step(session, 1);
    }
}

/// Clears the search.
pub fn clear(session: Session) {
    look_for(session, String::new());
    session.panel.set(false);
}

/// Puts the cursor into the field, and the field on the screen.
pub fn focus() {
    sheets::open("search");
    if let Some(field) = dom::first(FIELD) {
        let _ = field.focus();
    }
}

/// Takes in the texts of what is on the desk, where that has not been done.
fn take_in(session: Session) {
    if session.volume.with_value(|volume| volume.elements.is_empty()) {
        session.volume.set_value(Rc::new(Volume::of_page()));
    }
}

fn look_for(session: Session, query: String) {
    if !query.is_empty() {
        take_in(session);
    }
    let found = session.volume.with_value(|volume| Found::new(volume, query));
    session.hit.set(None);
    session.found.set(Rc::new(found));
    settle(session);
}

/// What waits until the reader stops typing.
fn settle(session: Session) {
    let now = session.found.get_untracked();
    let settled = move || {
        // Since then, the reader has typed on.
        if Rc::ptr_eq(&now, &session.found.get_untracked()) {
            address::set(QUERY, now.query.trim());
            if let Some(status) = dom::first("#search [role=status]") {
                status.set_text_content(Some(&now.told()));
            }
        }
    };
    set_timeout(settled, SETTLED);
}

fn typed(session: Session, event: &Event) {
    let field = dom::closest(event, FIELD).and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
    if let Some(field) = field {
        session.panel.set(true);
        look_for(session, field.value());
    }
}

fn key(session: Session, event: &Event) {
    let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
    let held = event.ctrl_key() || event.meta_key() || event.alt_key();
    if event.key() == "/" && !held && !dom::takes_text(event) {
        focus();
    } else if dom::closest(event, "#search").is_none() || !key_within(session, event) {
        return;
    }
    event.prevent_default();
}

/// What a key does in the search; whether it does anything.
fn key_within(session: Session, event: &KeyboardEvent) -> bool {
    match event.key().as_str() {
        "Enter" if dom::closest(event, FIELD).is_some() => {
            steps::step(session, if event.shift_key() { -1 } else { 1 });
        }
        "ArrowDown" => steps::move_focus(1),
        "ArrowUp" => steps::move_focus(-1),
        "Escape" => leave(session),
        _ => return false,
    }
    true
}

/// Clears the search and goes back to the text.
fn leave(session: Session) {
    clear(session);
    sheets::close();
    if let Some(paper) = dom::by_id("paper") {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = paper.focus_with_options(&options);
    }
}

fn press(session: Session, event: &Event) {
    let on = |selector| dom::closest(event, selector);
    if on("#search .previous").is_some() {
        steps::step(session, -1);
    } else if on("#search .next").is_some() {
        steps::step(session, 1);
    } else if let Some(link) = on("#results a[href^='#']").filter(|_| !dom::opens_elsewhere(event)) {
        event.prevent_default();
        let result = link.get_attribute(list::RESULT).and_then(|result| result.parse().ok());
        steps::go_to_passage(session, result.unwrap_or_default());
    }
}

/// Puts the list away when the focus goes elsewhere.
fn leave_panel(session: Session, event: &Event) {
    let search = dom::closest(event, "#search");
    let to = event.dyn_ref::<FocusEvent>().and_then(FocusEvent::related_target);
    let to: Option<Node> = to.and_then(|to| to.dyn_into().ok());
    if let (Some(search), Some(to)) = (search, to)
        && !search.contains(Some(&to))
    {
        session.panel.set(false);
    }
}

/// The elements of the field and of the list of results, in which one moves up and down.
fn stops() -> Vec<HtmlElement> {
    dom::all("#query, #results a").into_iter().filter_map(|stop| stop.dyn_into().ok()).collect()
}
