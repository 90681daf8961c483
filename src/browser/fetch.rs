use crate::browser::dom::window;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestCache, RequestInit, Response};

/// A text of the site, from the cache where it is there; none where it cannot be had.
pub async fn text(address: &str) -> Option<String> {
    let options = RequestInit::new();
    // What the page itself has loaded already, such as the picture of the map, is not asked for again.
    options.set_cache(RequestCache::ForceCache);
    let response = JsFuture::from(window().fetch_with_str_and_init(address, &options)).await.ok()?;
    let response: Response = response.dyn_into().ok().filter(Response::ok)?;
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}
