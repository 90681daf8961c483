//! What the viewer keeps in the query of the address, so that a link leads to the same view.

use crate::browser::dom::{location, window};
use wasm_bindgen::JsValue;
use web_sys::UrlSearchParams;

/// What is searched for.
pub const QUERY: &str = "q";
/// The address of a file to open.
pub const SOURCE: &str = "src";
/// The code of the language whose version stands beside the page.
pub const BESIDE: &str = "beside";
/// The number of the opened document that is on the desk; absent for the document of the page.
pub const OPENED: &str = "opened";

fn parameters() -> Option<UrlSearchParams> {
    UrlSearchParams::new_with_str(&location().search().ok()?).ok()
}

/// The value of a parameter; empty where there is none.
pub fn get(name: &str) -> String {
    parameters().and_then(|parameters| parameters.get(name)).unwrap_or_default()
}

/// Sets a parameter, or takes it away where it is empty, without a new entry in the history.
pub fn set(name: &str, value: &str) {
    let Some(parameters) = parameters().filter(|_| get(name) != value) else { return };
    if value.is_empty() {
        parameters.delete(name);
    } else {
        parameters.set(name, value);
    }
    let query = String::from(parameters.to_string());
    let mark = if query.is_empty() { "" } else { "?" };
    let place = location();
    let (path, hash) = (place.pathname().unwrap_or_default(), place.hash().unwrap_or_default());
    replace(&format!("{path}{mark}{query}{hash}"));
}

/// Changes the address; browsers refuse where it changes very often, which loses nothing.
pub fn replace(address: &str) {
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(address));
    }
}

/// Adds an entry to the history.
pub fn push(address: &str) {
    if let Ok(history) = window().history() {
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(address));
    }
}

/// The place that the address leads to, without `#`; empty where it leads to the page as a whole.
pub fn fragment() -> String {
    let hash = location().hash().unwrap_or_default();
    let fragment = hash.strip_prefix('#').unwrap_or_default();
    js_sys::decode_uri_component(fragment).map(String::from).unwrap_or_else(|_| fragment.to_owned())
}

/// Goes to a place of the page in the stead of the one in the address: the browser scrolls there and marks it.
pub fn go(eid: &str) {
    let _ = location().replace(&format!("#{eid}"));
}
