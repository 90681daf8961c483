//! The searcher in the browser: what [`chancery::searcher`] does, for the page and for its own thread to call.

use chancery::searcher;
use js_sys::Array;
use wasm_bindgen::prelude::wasm_bindgen;

/// Starts the searcher on the page that it finds itself in: on any but that of the search it waits to be asked.
#[wasm_bindgen]
pub fn start() {
    searcher::start();
}

/// Answers a question that the page asks, by messages: what the thread is there for.
#[wasm_bindgen]
pub fn answer(asked: String) {
    searcher::answer(asked);
}

/// The addresses of the documents that have a symbol, one a language, that of the page first: `/fr/A/62/492/`.
///
/// Takes any spelling that the index knows: `a/62/492`, `75/104`, `A/62/492-S/2007/616`. Gives an empty list where
/// no document has it, where the text is no symbol alone, and where there is no index at hand.
#[wasm_bindgen(js_name = findSymbol)]
pub async fn find_symbol(symbol: String) -> Array {
    searcher::find_symbol(&symbol).await.into_iter().map(wasm_bindgen::JsValue::from).collect()
}

fn main() {}
