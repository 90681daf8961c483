use crate::app::Words;
use gloo_events::EventListener;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{DragEvent, Event};

/// Says, while files are dragged over the page, that they can be dropped.
#[component]
pub fn Overlay(words: &'static Words) -> impl IntoView {
    let over = RwSignal::new(false);
    // The viewer takes the files, and only files.
    EventListener::new(&window(), "dragover", move |event| over.set(event.default_prevented())).forget();
    let left = move |event: &Event| {
        // Between two elements of the page, the other one is told; out of the window, there is none.
        if event.dyn_ref::<DragEvent>().is_some_and(|event| event.related_target().is_none()) {
            over.set(false);
        }
    };
    EventListener::new(&window(), "dragleave", left).forget();
    EventListener::new(&window(), "drop", move |_| over.set(false)).forget();
    view! { <div class="drop" hidden=move || !over.get() aria-hidden="true"><p>{words.controls.drop_here}</p></div> }
}
