use crate::browser::dom;
use crate::viewer::session::Session;
use reactive_graph::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// Shows the query in the field, with its count and the buttons to the next hit and the one before.
pub fn show(session: Session) {
    let found = session.found.get();
    let total = found.results.count();
    let count = match session.hit.get() {
        _ if found.is_idle() => String::new(),
        Some(hit) => [(hit + 1).to_string(), total.to_string()].join("/"),
        None => total.to_string(),
    };
    let field: Option<HtmlInputElement> = dom::by_id("query").and_then(|field| field.dyn_into().ok());
    // A field that is written to forgets where its cursor was.
    if let Some(field) = field.filter(|field| field.value() != found.query) {
        field.set_value(&found.query);
    }
    if let Some(shown) = dom::first("#search .count") {
        shown.set_text_content(Some(&count));
    }
    hide("#search .previous", total == 0);
    hide("#search .next", total == 0);
    hide("#search kbd", !found.query.is_empty());
}

/// Hides an element, or shows it.
pub fn hide(selector: &str, hidden: bool) {
    if let Some(element) = dom::first(selector) {
        element.set_hidden(hidden);
    }
}
