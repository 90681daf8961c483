//! The opener in the browser: what [`chancery::app::opener`] does, for the viewer and for its own thread to call.

use chancery::app::opener::{self, Answer, Task};
use js_sys::Array;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::console;

/// Starts the part of the opener that the page needs.
#[wasm_bindgen]
pub fn start() {
    opener::start();
}

#[wasm_bindgen(js_name = openFiles)]
pub fn open_files(files: &Array) {
    opener::open_files(files.iter().filter_map(|file| file.dyn_into().ok()).collect());
}

#[wasm_bindgen(js_name = openText)]
pub fn open_text(text: &str) {
    opener::open_text(text);
}

#[wasm_bindgen]
pub async fn draw(number: u32, outlines: String, whole: bool) -> JsValue {
    opener::draw(number as usize, &outlines, whole).await.into()
}

/// Does what a task asks: what the thread that reads is there for.
#[wasm_bindgen]
pub async fn work(task: Task) -> Answer {
    opener::work(task).await
}

/// What runs in the page and in the thread alike: a panic says why on the console.
fn main() {
    std::panic::set_hook(Box::new(|info| console::error_1(&info.to_string().into())));
}
