//! The map that can be used: the drawing itself in the place of its picture.

use super::open::Opener;
use super::session::Session;
use super::states;
use crate::browser::dom::document;
use crate::browser::{dom, fetch};
use crate::states::Outlines;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DomParser, Element, HtmlImageElement, IntersectionObserver, IntersectionObserverEntry, SupportedType};

const SHEET: &str = "#map .map-sheet";
const BUTTON: &str = "#map .map-world";
/// Where the drawing is that the page began with.
const NEAR: &str = "data-near";
/// Where that of the whole world is.
const WORLD: &str = "data-world";

/// Listens for the button that shows the whole world.
pub fn listen(session: Session) {
    session.on("click", |session, event| {
        if let Some(button) = dom::closest(event, BUTTON) {
            let whole = button.get_attribute("aria-pressed").is_some_and(|pressed| pressed == "true");
            spawn_local(draw(session, !whole));
        }
    });
}

/// Puts the drawing in the place of the picture once that place is on the screen; until then nothing is fetched.
pub fn show_when_seen(session: Session) {
    let Some(sheet) = dom::first(SHEET).filter(|sheet| sheet.query_selector("svg").is_ok_and(|svg| svg.is_none()))
    else {
        return;
    };
    let seen = move |entries: Vec<JsValue>, observer: IntersectionObserver| {
        let mut entries = entries.iter().filter_map(|entry| entry.dyn_ref::<IntersectionObserverEntry>());
        if entries.any(IntersectionObserverEntry::is_intersecting) {
            observer.disconnect();
            spawn_local(draw(session, false));
        }
    };
    let seen = Closure::<dyn Fn(Vec<JsValue>, IntersectionObserver)>::new(seen).into_js_value();
    if let Ok(observer) = IntersectionObserver::new(seen.unchecked_ref()) {
        observer.observe(&sheet);
    }
}

/// Shows the States concerned, or the whole world; where the drawing cannot be had, what is there stays.
async fn draw(session: Session, whole: bool) {
    let Some(sheet) = dom::first(SHEET) else { return };
    let drawing = match dom::opened() {
        Some(number) => drawn(number, whole).await,
        None => fetched(&sheet, whole).await,
    };
    let Some(drawing) = drawing else { return };
    match sheet.query_selector("picture, svg").ok().flatten() {
        Some(shown) => drop(shown.replace_with_with_node_1(&drawing)),
        None => drop(sheet.prepend_with_node_1(&drawing)),
    }
    if let Some(button) = dom::first(BUTTON) {
        button.set_hidden(false);
        dom::set(&button, "aria-pressed", if whole { "true" } else { "false" });
    }
    states::show(session);
}

/// The drawing of an opened document.
async fn drawn(number: u32, whole: bool) -> Option<Element> {
    let opener = Opener::load().await?;
    let outlines = fetch::text(Outlines::ADDRESS).await?;
    JsFuture::from(opener.draw(number, &outlines, whole)).await.ok()?.dyn_into().ok()
}

/// The drawing that the build wrote beside the page; near by it is the picture that is shown.
async fn fetched(sheet: &Element, whole: bool) -> Option<Element> {
    if let Some(picture) = sheet.query_selector("img").ok()? {
        let picture: HtmlImageElement = picture.dyn_into().ok()?;
        let chosen = Some(picture.current_src()).filter(|chosen| !chosen.is_empty());
        dom::set(sheet, NEAR, &chosen.unwrap_or_else(|| picture.src()));
    }
    let text = fetch::text(&sheet.get_attribute(if whole { WORLD } else { NEAR })?).await?;
    let read = DomParser::new().ok()?.parse_from_string(&text, SupportedType::ImageSvgXml).ok()?;
    let drawing = read.document_element().filter(|drawing| drawing.tag_name() == "svg")?;
    document().import_node_with_deep(&drawing, true).ok()?.dyn_into().ok()
}
