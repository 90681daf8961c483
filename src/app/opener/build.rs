//! Builds what the reader wrote, node by node: no markup is handed to the browser, so that no content can become any.

use crate::browser::dom;
use crate::markup::{Step, steps};
use js_sys::{Array, Date, Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, DocumentFragment, Element, MessageChannel, Node};

/// Milliseconds for which the page is held up at a time: less than a frame.
const HELD: f64 = 10.0;

const SVG: &str = "http://www.w3.org/2000/svg";

/// Builds a page from slices of markup, giving the browser its turn; `told` hears how many slices are built.
pub async fn page(slices: &Array, told: impl Fn(u32)) -> DocumentFragment {
    let mut builder = Builder::new();
    let mut begun = Date::now();
    for (number, slice) in (0..).zip(slices.iter()) {
        builder.add(&String::from_utf8(Uint8Array::new(&slice).to_vec()).unwrap_or_default());
        if Date::now() - begun > HELD {
            told(number);
            turn().await;
            begun = Date::now();
        }
    }
    builder.root
}

/// Builds a piece of markup at once.
pub fn piece(markup: &str) -> Option<Element> {
    let mut builder = Builder::new();
    builder.add(markup);
    builder.root.first_element_child()
}

/// Lets the browser do what waits; messages are not slowed down like timers are.
async fn turn() {
    let Ok(channel) = MessageChannel::new() else { return };
    let heard = Promise::new(&mut |resolve, _| channel.port1().set_onmessage(Some(&resolve)));
    if channel.port2().post_message(&JsValue::NULL).is_ok() {
        let _ = JsFuture::from(heard).await;
    }
    channel.port1().close();
}

struct Builder {
    document: Document,
    root: DocumentFragment,
    /// The elements that have begun and not ended, each with whether it is of a drawing.
    open: Vec<(Element, bool)>,
}

impl Builder {
    fn new() -> Self {
        let document = dom::document();
        Self { root: document.create_document_fragment(), document, open: Vec::new() }
    }

    fn add(&mut self, markup: &str) {
        for step in steps(markup) {
            match step {
                Step::End => drop(self.open.pop()),
                Step::Text(text) => self.append(&self.document.create_text_node(&text)),
                Step::Start { name, attributes, whole } => {
                    let drawn = name == "svg" || self.open.last().is_some_and(|(_, drawn)| *drawn);
                    let Some(element) = self.create(name, drawn) else { continue };
                    for (name, value) in attributes.filter(|(name, _)| *name != "xmlns") {
                        dom::set(&element, name, &value);
                    }
                    self.append(&element);
                    if !whole {
                        self.open.push((element, drawn));
                    }
                }
            }
        }
    }

    fn create(&self, name: &str, drawn: bool) -> Option<Element> {
        if drawn {
            self.document.create_element_ns(Some(SVG), name).ok()
        } else {
            self.document.create_element(name).ok()
        }
    }

    fn append(&self, node: &Node) {
        let parent = self.open.last().map_or(self.root.unchecked_ref::<Node>(), |(element, _)| element);
        let _ = parent.append_child(node);
    }
}
