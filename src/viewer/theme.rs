//! Light, dark, or as the system has it.
//!
//! The boot module sets the attribute `data-theme` of the page from what is kept, before the viewer is there.

use super::said;
use super::session::Session;
use crate::browser::dom;
use crate::browser::dom::{document, window};
use web_sys::Event;

/// Under which the choice is kept; that of the system is no choice.
const KEY: &str = "theme";
const ATTRIBUTE: &str = "data-theme";
/// In the order of their names on the page.
const THEMES: [&str; 3] = ["", "light", "dark"];

/// Listens for the button that changes the theme.
pub fn listen(session: Session) {
    session.on("click", press);
    name(current());
}

fn press(_: Session, event: &Event) {
    if dom::closest(event, ".theme").is_some() {
        let next = (current() + 1) % THEMES.len();
        choose(THEMES.get(next).copied().unwrap_or_default());
        name(next);
    }
}

/// The place of the theme that the page has.
fn current() -> usize {
    let page = document().document_element();
    let theme = page.and_then(|page| page.get_attribute(ATTRIBUTE)).unwrap_or_default();
    THEMES.iter().position(|known| *known == theme).unwrap_or_default()
}

/// Shows a theme and keeps it, where the reader's browser keeps anything.
fn choose(theme: &str) {
    let storage = window().local_storage().ok().flatten();
    let Some(page) = document().document_element() else { return };
    if theme.is_empty() {
        let _ = page.remove_attribute(ATTRIBUTE);
        let _ = storage.map(|storage| storage.remove_item(KEY));
    } else {
        dom::set(&page, ATTRIBUTE, theme);
        let _ = storage.map(|storage| storage.set_item(KEY, theme));
    }
}

/// Names the button after the theme.
fn name(theme: usize) {
    let names = said::sentence("themes");
    if let (Some(button), Some(name)) = (dom::first(".theme"), names.split('|').nth(theme)) {
        dom::set(&button, "aria-label", name);
        dom::set(&button, "title", name);
    }
}
