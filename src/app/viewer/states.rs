//! One selection of a State for the table, the map and the text.

use super::session::Session;
use super::{dom, latch};
use crate::app::map;
use crate::document::StateCode;
use crate::states::{Signatory, StateEntry, StateMention};
use gloo_events::EventListener;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, Event};

/// Rows of the table and outlines of the map.
const STATES: &str = "#states [data-state]";
const SELECTED: &str = "selected";

/// Draws the map of the document on the desk, once its place is seen.
fn draw(session: Session) {
    session.volume.track();
    if let Some(sheet) = dom::first("#map .map-sheet:not(:has(svg))") {
        let states = dom::all("#states tr[data-state]").iter().filter_map(entry).collect();
        map::show_when_seen(sheet, states, session.words, session.state);
    }
}

/// A State, as its row in the table tells it.
fn entry(row: &Element) -> Option<StateEntry> {
    let name = row.query_selector("th").ok()??.first_child()?.text_content()?;
    let links = |selector| {
        let list = row.query_selector_all(selector).ok();
        let links = list.into_iter().flat_map(|list| (0..list.length()).filter_map(move |at| list.item(at)));
        let place = |link: &Element| link.get_attribute("href").unwrap_or_default().trim_start_matches('#').to_owned();
        links.filter_map(|link| link.dyn_into::<Element>().ok()).map(move |link| (place(&link), link))
    };
    let signatory = |(eid, link): (String, Element)| Signatory {
        eid,
        name: link.text_content().unwrap_or_default(),
        family: String::new(),
        office: String::new(),
    };
    let mention = |(id, _)| StateMention { id, eid: String::new() };
    Some(StateEntry {
        code: StateCode::parse(&row.get_attribute("data-state")?)?,
        name,
        signatures: links("p:not(.letter, .mentions) a").map(signatory).collect(),
        transmits: row.has_attribute("data-transmits"),
        letter: links("p.letter a").map(signatory).collect(),
        mentions: links(".mentions a").map(mention).collect(),
    })
}

/// Selects what is pointed at, focused or pressed; a pressed State stays selected.
pub fn listen(session: Session) {
    Effect::new(move |_| draw(session));
    let pressed: RwSignal<Option<StateCode>> = RwSignal::new(None);
    let pointed = move |event: &Event| {
        if !latch::is_broken() {
            select(session, state_of(event).or_else(|| pressed.get_untracked()));
        }
    };
    for name in ["pointerover", "focusin"] {
        EventListener::new(&document(), name, pointed).forget();
    }
    let press = move |event: &Event| {
        let state = state_of(event);
        if !latch::is_broken() && (state.is_some() || dom::closest(event, "#states").is_some()) {
            let again = state == pressed.get_untracked();
            pressed.set(state.filter(|_| !again));
            select(session, state);
        }
    };
    EventListener::new(&document(), "click", press).forget();
}

fn state_of(event: &Event) -> Option<StateCode> {
    StateCode::parse(&dom::closest(event, STATES)?.get_attribute("data-state")?)
}

fn select(session: Session, state: Option<StateCode>) {
    if session.state.get_untracked() == state {
        return;
    }
    session.state.set(state);
    for element in dom::all(".selected[data-state]") {
        let _ = element.class_list().remove_1(SELECTED);
    }
    let Some(state) = state else { return };
    let mark = |element: Element| element.class_list().add_1(SELECTED);
    for element in dom::all(&format!("tr[data-state={state}], .state[data-state={state}]")) {
        let _ = mark(element);
    }
}
