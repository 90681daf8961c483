//! One selection of a State for the table, the map and the text.

use super::session::Session;
use super::{dom, latch};
use crate::app::map;
use crate::document::StateCode;
use gloo_events::EventListener;
use leptos::prelude::*;
use leptos::web_sys::{Element, Event};

/// Rows of the table and outlines of the map.
const STATES: &str = "#states [data-state]";
const SELECTED: &str = "selected";

/// Draws the map of the document on the desk, once its place is seen.
fn draw(session: Session) {
    let volume = session.volume.get();
    let states = volume.as_ref().and_then(|volume| volume.reading()).map(|reading| reading.states.clone());
    if let (Some(sheet), Some(states)) = (dom::first("#map .map-sheet:not(:has(svg))"), states) {
        map::show_when_seen(sheet, states, session.words, session.state);
    }
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
