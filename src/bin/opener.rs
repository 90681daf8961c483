//! The opener in the browser: what [`chancery::app::opener`] does, for scripts to call.

use chancery::app::opener;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
pub fn language(source: String) -> String {
    opener::language(source).to_owned()
}

#[wasm_bindgen]
pub fn read(source: String, language: &str, names: &str) -> Vec<String> {
    opener::read(source, language, names).to_vec()
}

#[wasm_bindgen]
pub fn show() {
    opener::show();
}

fn main() {}
