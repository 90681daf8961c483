//! The map in the browser: fetched and drawn when its place is first seen.

use super::OUTLINES;
use super::view::MapView;
use crate::app::Words;
use crate::document::StateCode;
use crate::states::{Outlines, StateEntry};
use gloo_net::http::Request;
use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlElement, IntersectionObserver, IntersectionObserverEntry};

/// Puts the map in the place of the picture in `sheet` once `sheet` is on the screen.
///
/// Until then nothing is fetched; where the outlines cannot be fetched, the picture stays.
pub fn show_when_seen(
    sheet: HtmlElement,
    states: Vec<StateEntry>,
    words: &'static Words,
    selected: RwSignal<Option<StateCode>>,
) {
    if states.is_empty() {
        return;
    }
    let waiting = Rc::new(RefCell::new(Some((sheet.clone(), states))));
    let seen = move |entries: Vec<JsValue>, observer: IntersectionObserver| {
        let mut entries = entries.iter().filter_map(|entry| entry.dyn_ref::<IntersectionObserverEntry>());
        if !entries.any(IntersectionObserverEntry::is_intersecting) {
            return;
        }
        observer.disconnect();
        if let Some((sheet, states)) = waiting.borrow_mut().take() {
            spawn_local(show(sheet, states, words, selected));
        }
    };
    let seen = Closure::<dyn Fn(Vec<JsValue>, IntersectionObserver)>::new(seen).into_js_value();
    if let Ok(observer) = IntersectionObserver::new(seen.unchecked_ref()) {
        observer.observe(&sheet);
    }
}

async fn show(
    sheet: HtmlElement,
    states: Vec<StateEntry>,
    words: &'static Words,
    selected: RwSignal<Option<StateCode>>,
) {
    let Some(outlines) = fetch().await else { return };
    sheet.set_text_content(None);
    mount_to(sheet, move || view! { <MapView states outlines words selected /> }).forget();
}

/// The outlines; none where they cannot be fetched or tell of no State.
async fn fetch() -> Option<Outlines> {
    let response = Request::get(OUTLINES).send().await.ok().filter(|response| response.ok())?;
    let outlines = Outlines::parse(&response.text().await.ok()?);
    (!outlines.is_empty()).then_some(outlines)
}
