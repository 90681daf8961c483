//! A file that the address of the page names, `?src=https://...`: fetched on the reader's word, and on nobody else's.
//!
//! A link is somebody else's act, and a request tells the other host who reads what. So a line asks first; only a
//! file of the host that the page came from is fetched at once.

use super::{build, open_fetched, say, words};
use crate::app::view::*;
use crate::app::words::fill;
use crate::browser::dom;
use crate::opening::{LIMIT, Refusal};
use js_sys::{Array, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, Event, ReadableStreamDefaultReader, RequestCredentials, RequestInit, Response, Url};

/// Opens what the address of the page names, asking first where another host has it.
pub fn arrive(address: &str) {
    if address.is_empty() {
        return;
    }
    let place = dom::location();
    let url = Url::new_with_base(address, &place.href().unwrap_or_default());
    match url {
        Ok(url) if Ok(url.origin()) == place.origin() => spawn_local(open(url)),
        Ok(url) if url.protocol() == "https:" => ask(&url.href()),
        _ => say(&(words().controls.refused)(address, Refusal::NotSecure)),
    }
}

fn ask(address: &str) {
    let opening = &words().opening;
    let question = fill(opening.asks, address);
    let label = question.clone();
    let asked = view! {
        <div class="asked" role="region" aria-label=label>
            <p>{question}</p>
            <p>{opening.on_your_word}</p>
            <button type="button" class="tool" data-source=address.to_owned()>{opening.fetch}</button>
        </div>
    };
    if let Some((asked, desk)) = build::piece(&write(asked)).zip(dom::by_id("desk")) {
        let _ = dom::body().insert_before(&asked, Some(&desk));
    }
}

/// Fetches what was asked for, once the reader says so.
pub fn press(event: &Event) {
    let address = dom::closest(event, ".asked button").and_then(|button| button.get_attribute("data-source"));
    if let Some(url) = address.and_then(|address| Url::new(&address).ok()) {
        if let Some(asked) = dom::first(".asked") {
            asked.remove();
        }
        spawn_local(open(url));
    }
}

async fn open(url: Url) {
    let path = url.pathname();
    let name = path.rsplit('/').next().filter(|name| !name.is_empty()).unwrap_or("/").to_owned();
    say(&fill(words().controls.reading, &name));
    match fetch(&url.href()).await {
        Ok(content) => open_fetched(&name, &content, &url.href()).await,
        Err(refusal) => say(&(words().controls.refused)(&url.href(), refusal)),
    }
}

/// The content of an address, without telling its host who asks more than a request must.
async fn fetch(address: &str) -> Result<Blob, Refusal> {
    let options = RequestInit::new();
    options.set_credentials(RequestCredentials::Omit);
    let response = JsFuture::from(dom::window().fetch_with_str_and_init(address, &options)).await;
    let response: Response = response.map_err(|_| Refusal::Blocked)?.unchecked_into();
    if !response.ok() {
        return Err(Refusal::Missing);
    }
    let body = response.body().ok_or(Refusal::Empty)?;
    let reader: ReadableStreamDefaultReader = body.get_reader().unchecked_into();
    let chunks = Array::new();
    let mut length = 0;
    loop {
        let read = JsFuture::from(reader.read()).await.map_err(|_| Refusal::Unreadable)?;
        let field = |name: &str| Reflect::get(&read, &JsValue::from_str(name)).unwrap_or_default();
        if field("done").is_truthy() {
            break;
        }
        let chunk: Uint8Array = field("value").unchecked_into();
        length += chunk.length() as usize;
        // What is longer than anything that is read need not come to its end.
        if length > LIMIT {
            let _ = reader.cancel();
            return Err(Refusal::TooLong);
        }
        chunks.push(&chunk);
    }
    Blob::new_with_u8_array_sequence(&chunks).map_err(|_| Refusal::Unreadable)
}
