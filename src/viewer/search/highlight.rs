//! The CSS Custom Highlight API, which web-sys binds for unstable builds only.

use wasm_bindgen::prelude::*;
use web_sys::StaticRange;

#[wasm_bindgen]
extern "C" {
    /// Ranges that the style sheet marks by one name.
    pub type Highlight;

    #[wasm_bindgen(constructor)]
    pub fn new() -> Highlight;

    #[wasm_bindgen(method)]
    pub fn add(this: &Highlight, range: &StaticRange);

    #[wasm_bindgen(method, setter)]
    pub fn set_priority(this: &Highlight, priority: i32);

    /// The highlights of the page by their names.
    pub type HighlightRegistry;

    #[wasm_bindgen(method)]
    pub fn set(this: &HighlightRegistry, name: &str, highlight: &Highlight);

    #[wasm_bindgen(method)]
    pub fn delete(this: &HighlightRegistry, name: &str) -> bool;
}

/// The registry of the page; none where the browser has no such thing.
pub fn registry() -> Option<HighlightRegistry> {
    let css = js_sys::Reflect::get(&js_sys::global(), &"CSS".into()).ok()?;
    let registry = js_sys::Reflect::get(&css, &"highlights".into()).ok()?;
    (!registry.is_undefined()).then(|| registry.unchecked_into())
}
