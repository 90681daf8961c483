use js_sys::{Promise, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestCache, RequestInit, Response};

#[wasm_bindgen]
extern "C" {
    /// Of whatever the program runs in: a window or a Worker.
    fn fetch(address: &str, options: &RequestInit) -> Promise;
}

/// Why a file cannot be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The host has none.
    Missing,
    /// The host does not answer.
    Offline,
}

/// A text of the site, from the cache where it is there; none where it cannot be had.
pub async fn text(address: &str) -> Option<String> {
    // What the page itself has loaded already, such as the picture of the map, is not asked for again.
    text_of(ask(address, RequestCache::ForceCache)).await
}

/// Another page of the site, as new as this one; none where it cannot be had.
///
/// It is asked for at once, so that several come side by side.
pub fn page(address: &str) -> impl Future<Output = Option<String>> + use<> {
    text_of(ask(address, RequestCache::Default))
}

/// The bytes of a file of the site, asked for at once; `changes` has the host asked whether they are still so.
pub fn bytes(address: &str, changes: bool) -> impl Future<Output = Result<Vec<u8>, Failure>> + use<> {
    let response = ask(address, if changes { RequestCache::NoCache } else { RequestCache::Default });
    async move {
        let content = answered(response).await?.array_buffer().map_err(|_| Failure::Offline)?;
        let content = JsFuture::from(content).await.map_err(|_| Failure::Offline)?;
        Ok(Uint8Array::new(&content).to_vec())
    }
}

fn ask(address: &str, cache: RequestCache) -> JsFuture {
    let options = RequestInit::new();
    options.set_cache(cache);
    JsFuture::from(fetch(address, &options))
}

async fn answered(response: JsFuture) -> Result<Response, Failure> {
    let response: Response = response.await.map_err(|_| Failure::Offline)?.unchecked_into();
    if response.ok() { Ok(response) } else { Err(Failure::Missing) }
}

async fn text_of(response: JsFuture) -> Option<String> {
    JsFuture::from(answered(response).await.ok()?.text().ok()?).await.ok()?.as_string()
}
