//! The elements of the page.

use gloo_timers::callback::Timeout;
use std::time::Duration;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Event, HtmlElement, Location, MouseEvent, Window};

pub fn by_id(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// The window that the program runs in.
#[allow(clippy::expect_used)]
pub fn window() -> Window {
    web_sys::window().expect("a program of a page has a window")
}

#[allow(clippy::expect_used)]
pub fn document() -> Document {
    window().document().expect("a window has a document")
}

pub fn location() -> Location {
    window().location()
}

/// The body of the page.
#[allow(clippy::expect_used)]
pub fn body() -> HtmlElement {
    document().body().expect("a page has a body")
}

/// Calls a function after a while.
pub fn set_timeout(does: impl FnOnce() + 'static, after: Duration) {
    Timeout::new(u32::try_from(after.as_millis()).unwrap_or(u32::MAX), does).forget();
}

/// The first element that a selector names.
pub fn first(selector: &str) -> Option<HtmlElement> {
    document().query_selector(selector).ok()??.dyn_into().ok()
}

/// The first element that a selector names, be it of HTML or of a drawing.
pub fn first_of_any(selector: &str) -> Option<Element> {
    document().query_selector(selector).ok()?
}

/// The number of the opened document that is on the desk; none where it is that of the page.
pub fn opened() -> Option<u32> {
    by_id("desk")?.get_attribute("data-opened")?.parse().ok()
}

/// All elements that a selector names, in the order of the page.
pub fn all(selector: &str) -> Vec<Element> {
    let Ok(list) = document().query_selector_all(selector) else { return Vec::new() };
    (0..list.length()).filter_map(|at| list.item(at)?.dyn_into().ok()).collect()
}

/// The nearest element around the target of an event that a selector names.
pub fn closest(event: &Event, selector: &str) -> Option<Element> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest(selector).ok()?
}

/// Whether the reader asks for another window.
pub fn opens_elsewhere(event: &Event) -> bool {
    let mouse = event.dyn_ref::<MouseEvent>();
    mouse.is_some_and(|mouse| mouse.button() != 0 || mouse.ctrl_key() || mouse.meta_key() || mouse.shift_key())
}

/// Whether the target of an event takes text.
pub fn takes_text(event: &Event) -> bool {
    closest(event, "input, textarea, select, [contenteditable]").is_some()
}

/// A new element.
pub fn create(name: &str) -> Option<Element> {
    document().create_element(name).ok()
}

/// Adds a new element with a text to another.
pub fn add(parent: &Element, name: &str, text: &str) -> Option<Element> {
    let element = create(name)?;
    element.set_text_content(Some(text));
    parent.append_child(&element).ok()?;
    Some(element)
}

/// Sets an attribute.
pub fn set(element: &Element, name: &str, value: &str) {
    let _ = element.set_attribute(name, value);
}
