use super::dom;
use leptos::web_sys::console;
use std::panic;
use std::sync::atomic::{AtomicBool, Ordering};

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
        for controls in ["search", "actions", "open"].into_iter().filter_map(dom::by_id) {
            controls.set_text_content(None);
        }
    }));
}
