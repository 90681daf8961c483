//! The opener in the browser: what [`chancery::app::opener`] does, for the viewer to call.

use chancery::app::opener;
use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

#[wasm_bindgen(js_name = openFiles)]
pub fn open_files(files: &Array) {
    opener::open_files(files.iter().filter_map(|file| file.dyn_into().ok()).collect());
}

#[wasm_bindgen(js_name = openText)]
pub fn open_text(text: String) {
    opener::open_text(text);
}

#[wasm_bindgen]
pub fn draw(number: u32, outlines: &str, whole: bool) -> Option<Element> {
    opener::draw(number as usize, outlines, whole)
}

fn main() {
    opener::start();
}
