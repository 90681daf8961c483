//! Copying the link to a place, and finding the place that another spelling of a link means.

use super::session::Session;
use super::{said, toast};
use crate::anchor;
use crate::browser::dom::{document, window};
use crate::browser::{address, dom};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Event, HtmlDocument, HtmlLinkElement, HtmlTextAreaElement};

/// Listens for pressed pilcrows and for changes of the fragment.
pub fn listen(session: Session) {
    session.on("click", press);
    session.on("hashchange", |session, _| arrive(session));
}

/// Finds the place that the address means, where the page has none of that name.
pub fn arrive(_: Session) {
    let fragment = address::fragment();
    if fragment.is_empty() || document().get_element_by_id(&fragment).is_some() {
        return;
    }
    let ids = |selector| dom::all(selector).iter().map(|element| element.id()).collect::<Vec<_>>();
    let (known, components) = (ids("#paper [id]"), ids("#paper .component"));
    let components: Vec<&str> = components.iter().map(String::as_str).collect();
    let found = anchor::resolve_among(&known.iter().map(String::as_str).collect(), &components, &fragment);
    match found.or_else(|| named(&fragment)) {
        Some(eid) => address::go(&eid),
        None => toast::warn(&said::about("no-place", &fragment)),
    }
}

/// The place for which the file of the document has the name that a fragment is.
fn named(fragment: &str) -> Option<String> {
    let names = dom::first("#paper article")?.get_attribute("data-names")?;
    let words: Vec<&str> = names.split(' ').collect();
    let pairs = words.chunks_exact(2).filter_map(|pair| Some((*pair.first()?, *pair.get(1)?)));
    anchor::resolve_name(pairs, fragment)
}

/// Copies the canonical link to a place; the link to a file of the reader's own would lead nobody there.
fn press(_: Session, event: &Event) {
    let pilcrow = dom::closest(event, "a.pilcrow").filter(|_| !dom::opens_elsewhere(event));
    let Some(fragment) = pilcrow.and_then(|pilcrow| pilcrow.get_attribute("href")) else { return };
    if dom::opened().is_some() {
        return toast::say(said::sentence("only-here"));
    }
    let canonical = dom::first("link[rel=canonical]").and_then(|link| link.dyn_into::<HtmlLinkElement>().ok());
    let page = canonical.map(|link| link.href()).unwrap_or_default();
    spawn_local(async move {
        let copied = copy(&[page, fragment].concat()).await;
        toast::say(said::sentence(if copied { "copied" } else { "not-copied" }));
    });
}

async fn copy(text: &str) -> bool {
    let clipboard = window().navigator().clipboard();
    // Pages that were not fetched safely have none.
    let there = !AsRef::<JsValue>::as_ref(&clipboard).is_undefined();
    if there && JsFuture::from(clipboard.write_text(text)).await.is_ok() { true } else { copy_selected(text) }
}

/// The old way: a selection, and a command.
fn copy_selected(text: &str) -> bool {
    let area = dom::create("textarea").and_then(|area| area.dyn_into::<HtmlTextAreaElement>().ok());
    let Some(area) = area else { return false };
    area.set_value(text);
    area.set_class_name("unseen");
    let _ = dom::body().append_child(&area);
    area.select();
    let page = document().dyn_into::<HtmlDocument>();
    let copied = page.is_ok_and(|page| page.exec_command("copy").unwrap_or_default());
    area.remove();
    copied
}
