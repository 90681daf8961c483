//! Searching in what is on the desk.

mod current;
mod field;
mod highlight;
mod marks;
mod results;
mod wrapping;

use super::address::{self, QUERY};
use super::session::Session;
use super::{dom, latch, sheets};
use current::Current;
use field::Field;
use leptos::prelude::*;
use leptos::web_sys::KeyboardEvent;
use results::ResultsPanel;
use std::time::Duration;

/// After the last keystroke, how long until the query goes into the address and the count is announced.
const SETTLED: Duration = Duration::from_millis(350);

/// The search of the page: the field, what it found, and what is told of it.
#[component]
pub fn SearchBox(session: Session) -> impl IntoView {
    let current = Current::new(session);
    current.mark_results();
    settle(session, current);
    let keys = move |event: KeyboardEvent| {
        if current.key(&event) {
            event.prevent_default();
        }
    };
    let slash = move |event: KeyboardEvent| {
        let held = event.ctrl_key() || event.meta_key() || event.alt_key();
        if event.key() == "/" && !held && !dom::takes_text(&event) && !latch::is_broken() {
            event.prevent_default();
            focus();
        }
    };
    let _ = window_event_listener(leptos::ev::keydown, slash);
    let left = move |event: leptos::web_sys::FocusEvent| current.leave_panel(&event);
    view! {
        <div class="search" role="search" on:keydown=keys on:focusout=left>
            <Field session current />
            <ResultsPanel session current />
            <p class="unseen" role="status">{move || current.announced.get()}</p>
        </div>
    }
}

/// Puts the cursor into the field, and the field on the screen.
pub fn focus() {
    sheets::open("search");
    if let Some(field) = dom::first("#search input") {
        let _ = field.focus();
    }
}

/// What waits until the reader stops typing; and the query of the address, once there is something to search.
fn settle(session: Session, current: Current) {
    Effect::new(move |before: Option<bool>| {
        let read = session.volume.with(Option::is_some);
        // What the reader types while the document is still being read stays.
        let typed = before != Some(true) && !session.query.with_untracked(String::is_empty);
        if read && !typed {
            session.query.set(address::get(QUERY));
            current.arrived();
        }
        read
    });
    Effect::new(move |earlier: Option<Option<TimeoutHandle>>| {
        session.query.track();
        current.results.track();
        if let Some(Some(timer)) = earlier {
            timer.clear();
        }
        let settled = move || {
            if session.volume.with_untracked(Option::is_some) {
                address::set(QUERY, session.query.get_untracked().trim());
            }
            current.announced.set(current.told());
        };
        set_timeout_with_handle(settled, SETTLED).ok()
    });
}
