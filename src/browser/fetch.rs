use js_sys::Promise;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestCache, RequestInit, Response};

#[wasm_bindgen]
extern "C" {
    /// Of whatever the program runs in: a window or a Worker.
    fn fetch(address: &str, options: &RequestInit) -> Promise;
}

/// A text of the site, from the cache where it is there; none where it cannot be had.
pub async fn text(address: &str) -> Option<String> {
    // What the page itself has loaded already, such as the picture of the map, is not asked for again.
    fetched(address, RequestCache::ForceCache).await
}

/// Another page of the site, as new as this one; none where it cannot be had.
pub async fn page(address: &str) -> Option<String> {
    fetched(address, RequestCache::Default).await
}

async fn fetched(address: &str, cache: RequestCache) -> Option<String> {
    let options = RequestInit::new();
    options.set_cache(cache);
    let response = JsFuture::from(fetch(address, &options)).await.ok()?;
    let response: Response = response.dyn_into().ok().filter(Response::ok)?;
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}
