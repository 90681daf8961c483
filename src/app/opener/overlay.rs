use super::{build, words};
use crate::app::view::*;
use crate::browser::dom;
use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{DragEvent, Event, HtmlElement};

/// Says, while files are dragged over the page, that they can be dropped.
pub fn add() {
    let overlay = view! { <div class="drop" hidden aria-hidden="true"><p>{words().controls.drop_here}</p></div> };
    let Some(overlay) = build::piece(&write(overlay)).and_then(|overlay| overlay.dyn_into::<HtmlElement>().ok()) else {
        return;
    };
    let _ = dom::body().append_child(&overlay);
    // The viewer takes the files, and only files.
    when("dragover", &overlay, |event| Some(event.default_prevented()));
    // Between two elements of the page, the other one is told; out of the window, there is none.
    when("dragleave", &overlay, |event| {
        event.dyn_ref::<DragEvent>().is_some_and(|event| event.related_target().is_none()).then_some(false)
    });
    when("drop", &overlay, |_| Some(false));
}

/// Shows or hides the overlay as an event says, where it says anything.
fn when(name: &'static str, overlay: &HtmlElement, over: fn(&Event) -> Option<bool>) {
    let overlay = overlay.clone();
    let listener = move |event: &Event| {
        if let Some(over) = over(event) {
            overlay.set_hidden(!over);
        }
    };
    EventListener::new(&dom::window(), name, listener).forget();
}
