//! What the opener tells the viewer, as events of the window.

use crate::browser::dom::window;
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit};

/// Another document is on the desk.
pub const DESK: &str = "chancery-desk";
/// There is a line to show until the reader does something else, the detail; or none any more, where it is empty.
pub const LINE: &str = "chancery-line";

/// Tells all who listen.
pub fn tell(news: &str, detail: &str) {
    let told = CustomEventInit::new();
    told.set_detail(&JsValue::from_str(detail));
    if let Ok(event) = CustomEvent::new_with_event_init_dict(news, &told) {
        let _ = window().dispatch_event(&event);
    }
}
