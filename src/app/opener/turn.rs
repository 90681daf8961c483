use js_sys::{Function, Promise};
use std::cell::RefCell;
use std::thread::LocalKey;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// Those who wait for their turn: what the last of them keeps when it has had it.
pub type Queue = RefCell<Promise>;

/// A queue in which nobody waits.
pub fn queue() -> Queue {
    RefCell::new(Promise::resolve(&JsValue::NULL))
}

/// A turn, which ends when it is dropped.
pub struct Turn {
    end: Option<Function>,
}

impl Turn {
    /// Waits until all have had their turn who came before.
    pub async fn take(queue: &'static LocalKey<Queue>) -> Self {
        let mut end = None;
        let mine = Promise::new(&mut |resolve, _| end = Some(resolve));
        let _ = JsFuture::from(queue.replace(mine)).await;
        Self { end }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        if let Some(end) = &self.end {
            let _ = end.call0(&JsValue::NULL);
        }
    }
}
