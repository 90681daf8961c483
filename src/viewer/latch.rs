use crate::browser::dom;
use crate::browser::dom::document;
use std::panic;
use std::sync::atomic::{AtomicBool, Ordering};
use web_sys::console;

/// Whether the viewer has panicked: its state may be broken, so that nothing calls into it again.
static BROKEN: AtomicBool = AtomicBool::new(false);

pub fn is_broken() -> bool {
    BROKEN.load(Ordering::Relaxed)
}

/// On the first panic, says why on the console, tells the reader, and takes the controls away.
pub fn install() {
    panic::set_hook(Box::new(|info| {
        if BROKEN.swap(true, Ordering::Relaxed) {
            return;
        }
        console::error_1(&info.to_string().into());
        if let Some(notice) = dom::by_id("notice") {
            notice.set_hidden(false);
        }
        show_controls(false);
    }));
}

/// Shows the controls that work by the viewer, or hides them: the page keeps their places.
pub fn show_controls(shown: bool) {
    if let Some(page) = document().document_element() {
        let _ = page.toggle_attribute_with_force("data-viewer", shown);
    }
}
