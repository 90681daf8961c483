//! On a small screen, what stands beside the paper comes up as a sheet from the bar at the foot.
//!
//! The links of that bar lead to the same parts without the viewer. With it, the attribute
//! `data-sheet` of the body names the part that is up, and the style does the rest.

use super::session::Session;
use super::{search, toast};
use crate::browser::dom;
use wasm_bindgen::JsCast;
use web_sys::{Event, KeyboardEvent};

const ATTRIBUTE: &str = "data-sheet";

/// Listens for the links of the bar, for links within a sheet, and for Escape.
pub fn listen(session: Session) {
    session.on("click", press);
    session.on("keydown", |session, event| {
        let escape = event.dyn_ref::<KeyboardEvent>().is_some_and(|event| event.key() == "Escape");
        if escape && !event.default_prevented() {
            leave(session);
        }
    });
}

fn press(_: Session, event: &Event) {
    if let Some(tab) = dom::closest(event, ".bottom-bar a") {
        event.prevent_default();
        toggle(&tab.get_attribute("href").unwrap_or_default());
    } else if dom::closest(event, ".rail a[href^='#']").is_some() {
        close();
    }
}

/// Closes the sheet that is up, or else leaves the search.
fn leave(session: Session) {
    let up = current();
    close();
    if let Some(tab) = up.and_then(|part| dom::first(&format!(".bottom-bar a[href='#{part}']"))) {
        let _ = tab.focus();
    }
    toast::warn("");
    search::clear(session);
}

/// The part that is up as a sheet.
fn current() -> Option<String> {
    dom::body().get_attribute(ATTRIBUTE)
}

fn toggle(href: &str) {
    let part = href.trim_start_matches('#');
    let up = current().is_some_and(|current| current == part);
    close();
    match part {
        "search" if !up => search::focus(),
        "paper" => dom::by_id("paper").map_or((), |paper| paper.scroll_into_view()),
        _ if !up => open(part),
        _ => {}
    }
}

/// Brings a part up; the style shows it as a sheet where the screen is small.
pub fn open(part: &str) {
    close();
    dom::set(&dom::body(), ATTRIBUTE, part);
    mark(part, true);
    if let Some(heading) = dom::first(&format!("#{part} h2")) {
        heading.set_tab_index(-1);
        let _ = heading.focus();
    }
}

pub fn close() {
    if let Some(part) = current() {
        let _ = dom::body().remove_attribute(ATTRIBUTE);
        mark(&part, false);
    }
}

/// Tells whether a link of the bar has its sheet up.
fn mark(part: &str, up: bool) {
    if let Some(tab) = dom::first(&format!(".bottom-bar a[href='#{part}']")) {
        dom::set(&tab, "aria-expanded", if up { "true" } else { "false" });
    }
}
