//! One selection of a State for the table, the map and the text.

use super::session::Session;
use crate::browser::dom;
use reactive_graph::prelude::*;
use web_sys::Event;

/// Rows of the table and outlines of the map.
const STATES: &str = "#states [data-state]";
const SELECTED: &str = "selected";
/// On the row of the State that was pressed: it stays selected while others are pointed at.
const PRESSED: &str = "data-pressed";

/// Selects what is pointed at, focused or pressed; a pressed State stays selected.
pub fn listen(session: Session) {
    session.watch(show);
    session.on("pointerover", point);
    session.on("focusin", point);
    session.on("click", press);
}

fn point(session: Session, event: &Event) {
    let state = state_of(event).or_else(pressed).unwrap_or_default();
    if session.state.get_untracked() != state {
        session.state.set(state);
    }
}

fn press(session: Session, event: &Event) {
    let state = state_of(event);
    if state.is_none() && dom::closest(event, "#states").is_none() {
        return;
    }
    let before = pressed();
    for row in dom::all(&format!("[{PRESSED}]")) {
        let _ = row.remove_attribute(PRESSED);
    }
    if let Some(state) = state.as_ref().filter(|state| Some(*state) != before.as_ref())
        && let Some(row) = dom::first(&format!("tr[data-state={state}]"))
    {
        dom::set(&row, PRESSED, "");
    }
    session.state.set(state.unwrap_or_default());
}

fn state_of(event: &Event) -> Option<String> {
    dom::closest(event, STATES)?.get_attribute("data-state")
}

fn pressed() -> Option<String> {
    dom::first(&format!("[{PRESSED}]"))?.get_attribute("data-state")
}

/// Shows the selection: its row, its mentions in the text, its name and its edge on the map.
pub fn show(session: Session) {
    let state = session.state.get();
    for element in dom::all(".selected[data-state]") {
        let _ = element.class_list().remove_1(SELECTED);
    }
    let mut name = None;
    let mut edge = None;
    if !state.is_empty() {
        for element in dom::all(&format!("tr[data-state={state}], .state[data-state={state}]")) {
            let _ = element.class_list().add_1(SELECTED);
        }
        name = dom::first(&format!("tr[data-state={state}] th")).and_then(|cell| cell.first_child()?.text_content());
        edge =
            dom::first_of_any(&format!("#map [data-outline={state}]")).and_then(|outline| outline.get_attribute("d"));
    }
    if let Some(shown) = dom::first(".map-name") {
        shown.set_text_content(name.as_deref());
    }
    if let Some(highlight) = dom::first_of_any("#map .highlight") {
        match edge {
            Some(edge) => dom::set(&highlight, "d", &edge),
            None => drop(highlight.remove_attribute("d")),
        }
    }
}
