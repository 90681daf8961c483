//! The opener: reads a file of the reader's own, and shows it as a published page shows a document.
//!
//! It is a program of its own, fetched when a reader is about to open something: who opens nothing need
//! not wait for the reader of documents and for the views of a page. It tells the viewer what happens
//! by [`news`](crate::browser::news).
//!
//! - [`read`]: from a file or a text to a document; [`shelf`]: all that were opened;
//! - [`opened`], [`overlay`]: what the opener adds to the page;
//! - [`chart`]: the map of an opened document.

mod chart;
mod opened;
mod overlay;
mod read;
mod shelf;

use super::Words;
use crate::browser::{dom, news};
use crate::document::Language;
use leptos::mount::{mount_to, mount_to_body};
use leptos::prelude::*;
use leptos::web_sys::{Element, File};
use opened::Opened;
use overlay::Overlay;
use shelf::Shelf;
use std::cell::OnceCell;

thread_local! {
    static SHELF: OnceCell<Shelf> = const { OnceCell::new() };
}

/// Starts the opener on the page that it finds itself in.
pub fn start() {
    let owner = Owner::new();
    owner.set();
    // The shelf lives as long as the page.
    std::mem::forget(owner);
    let shelf = shelf();
    add_style();
    mount_to_body(|| view! { <Overlay words=words() /> }.into_any());
    if let Some(place) = before_desk() {
        mount_to(place, move || view! { <Opened shelf words=words() /> }.into_any()).forget();
    }
    shelf.listen();
}

/// Opens files, one after the other.
pub fn open_files(files: Vec<File>) {
    leptos::task::spawn_local(async move {
        for file in files {
            read::file(shelf(), file).await;
        }
    });
}

/// Opens a text that was pasted.
pub fn open_text(text: String) {
    leptos::task::spawn_local(read::pasted(shelf(), text));
}

/// Draws the map of the n-th opened document.
pub fn draw(number: usize, outlines: &str, whole: bool) -> Option<Element> {
    shelf().chart(number)?.draw(outlines, whole)
}

fn shelf() -> Shelf {
    SHELF.with(|shelf| *shelf.get_or_init(Shelf::new))
}

/// What the interface says, in the language of the page.
fn words() -> &'static Words {
    let page = document().document_element();
    let language = page.and_then(|page| Language::parse(&page.get_attribute("lang")?));
    Words::of(language.unwrap_or_default())
}

/// Shows a line until the reader does something else; none where it is empty.
fn say(line: &str) {
    news::tell(news::LINE, line);
}

/// Links the style sheet of what the opener adds.
fn add_style() {
    let style = dom::create("link").zip(document().head());
    if let Some((style, head)) = style {
        dom::set(&style, "rel", "stylesheet");
        dom::set(&style, "href", "/open/open.css");
        let _ = head.append_child(&style);
    }
}

/// A new element before the desk.
fn before_desk() -> Option<leptos::web_sys::HtmlElement> {
    use leptos::wasm_bindgen::JsCast;
    let element = dom::create("div")?;
    dom::body().insert_before(&element, dom::by_id("desk").as_ref().map(AsRef::as_ref)).ok()?;
    element.dyn_into().ok()
}
