//! The opener in the browser: what [`chancery::app::opener`] does, for scripts to call.

use chancery::app::opener;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
pub fn languages(source: &str) -> Vec<String> {
    opener::languages(source).into_iter().map(str::to_owned).collect()
}

#[wasm_bindgen]
pub fn read(source: String, tables: Vec<String>) -> Vec<String> {
    opener::read(source, &tables).to_vec()
}

#[wasm_bindgen]
pub fn show() {
    opener::show();
}

fn main() {}
