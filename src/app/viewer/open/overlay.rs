use super::{active, carried};
use crate::app::viewer::latch;
use crate::app::viewer::session::Session;
use gloo_events::EventListener;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{DragEvent, Event};

/// Says, while files are dragged over the page, that they can be dropped.
#[component]
pub fn Overlay(session: Session) -> impl IntoView {
    let over = RwSignal::new(false);
    active("dragover", move |event| {
        if carried(event).is_some() && !latch::is_broken() {
            event.prevent_default();
            over.set(true);
        }
    });
    let left = move |event: &Event| {
        // Between two elements of the page, the other one is told; out of the window, there is none.
        if event.dyn_ref::<DragEvent>().is_some_and(|event| event.related_target().is_none()) {
            over.set(false);
        }
    };
    EventListener::new(&document(), "dragleave", left).forget();
    EventListener::new(&document(), "drop", move |_| over.set(false)).forget();
    view! { <div class="drop" hidden=move || !over.get() aria-hidden="true"><p>{session.controls().drop_here}</p></div> }
}
