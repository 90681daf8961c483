//! Files and texts of the reader's own: chosen, dropped or pasted, read here, and sent nowhere.

mod actions;
mod opened;
mod overlay;
mod panel;
mod read;

use super::session::Session;
use super::{dom, latch};
pub use actions::Actions;
use gloo_events::{EventListener, EventListenerOptions};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{ClipboardEvent, DataTransfer, DragEvent, Event, File, FileList};
pub use opened::Opened;
pub use overlay::Overlay;
pub use panel::Panel;

/// Listens for files that are dropped or pasted anywhere, and for text that is pasted where none is typed.
pub fn listen(session: Session) {
    let drop = move |event: &Event| {
        let Some(transfer) = carried(event) else { return };
        event.prevent_default();
        if !latch::is_broken() {
            open_files(session, transfer.files());
        }
    };
    active("drop", drop);
    let paste = move |event: &Event| {
        let pasted = event.dyn_ref::<ClipboardEvent>().and_then(ClipboardEvent::clipboard_data);
        let Some(pasted) = pasted.filter(|_| !dom::takes_text(event) && !latch::is_broken()) else { return };
        let files = pasted.files().filter(|files| files.length() > 0);
        let text = pasted.get_data("text/plain").unwrap_or_default();
        if files.is_some() {
            open_files(session, files);
        } else if dom::by_id("open").is_some() && !text.trim().is_empty() {
            read::pasted(session, text);
        }
    };
    EventListener::new(&document(), "paste", paste).forget();
}

/// A listener that may keep the browser from doing what it does by itself.
fn active(name: &'static str, listener: impl FnMut(&Event) + 'static) {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&document(), name, options, listener).forget();
}

/// What is dragged, where it is files.
fn carried(event: &Event) -> Option<DataTransfer> {
    let transfer = event.dyn_ref::<DragEvent>()?.data_transfer()?;
    transfer.types().includes(&"Files".into(), 0).then_some(transfer)
}

/// Opens files, one after the other.
fn open_files(session: Session, files: Option<FileList>) {
    let Some(files) = files else { return };
    let files: Vec<File> = (0..files.length()).filter_map(|at| files.item(at)).collect();
    leptos::task::spawn_local(async move {
        for file in files {
            read::file(session, file).await;
        }
    });
}
