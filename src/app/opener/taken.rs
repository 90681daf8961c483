use super::{open_again, shelf};
use crate::browser::dom;
use crate::document::{Class, Hint, Language};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, Event, HtmlSelectElement};

/// Reads the document on the desk again as the reader says: in another language, as a document of another class.
pub fn change(event: &Event) {
    let Some(taken) = dom::closest(event, ".taken-as") else { return };
    let hint = Hint {
        language: chosen(&taken, "language").and_then(|code| Language::parse(&code)),
        class: chosen(&taken, "class").and_then(|code| Class::parse(&code)),
    };
    if let Some(task) = shelf::task(shelf::on_desk()) {
        spawn_local(open_again(task.told(hint)));
    }
}

/// What the reader chose; nothing where it is what was told from the text.
fn chosen(taken: &Element, name: &str) -> Option<String> {
    let select = taken.query_selector(&format!("[name={name}]")).ok()??;
    Some(select.dyn_into::<HtmlSelectElement>().ok()?.value()).filter(|value| !value.is_empty())
}
