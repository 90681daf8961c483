use leptos::prelude::*;
pub use leptos::tachys::dom::body;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, Event, HtmlElement};

pub fn by_id(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// The first element that a selector names.
pub fn first(selector: &str) -> Option<HtmlElement> {
    document().query_selector(selector).ok()??.dyn_into().ok()
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

/// Whether the target of an event takes text.
pub fn takes_text(event: &Event) -> bool {
    closest(event, "input, textarea, select, [contenteditable]").is_some()
}

/// A new element before the desk.
pub fn before_desk() -> Option<HtmlElement> {
    let element = document().create_element("div").ok()?;
    body().insert_before(&element, by_id("desk").as_ref().map(AsRef::as_ref)).ok()?;
    element.dyn_into().ok()
}

/// Mounts a view at the end of an element, for as long as the page lives.
pub fn mount<V: IntoView + 'static>(parent: &HtmlElement, view: impl FnOnce() -> V + 'static) {
    mount_to(parent.clone(), move || view().into_any()).forget();
}

/// Mounts a view into the place that the page keeps for it; nowhere, if this page keeps none.
pub fn mount_into<V: IntoView + 'static>(id: &str, view: impl FnOnce() -> V + 'static) {
    if let Some(parent) = by_id(id) {
        mount(&parent, view);
    }
}
