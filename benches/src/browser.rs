//! The same reader as WebAssembly, in Chromium; and which files a first visit loads.

use crate::stopwatch::Time;
use chancery_browser_tests::{Engine, Page, visit};
use serde_json::json;
use std::time::Duration;

/// Where cargo puts the library of this crate when it compiles it to WebAssembly.
const WASM: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/../target/wasm32-unknown-unknown/viewer/chancery_benches.wasm");

/// Prints the row of WebAssembly; gives the addresses that a first visit of the letter loads, its page first.
pub fn rows() -> Vec<String> {
    visit(Engine::Chromium, |page| Box::pin(measure(page)))
}

async fn measure(page: Page) -> Vec<String> {
    page.open("/fr/A/62/492/").await;
    let visited = page
        .eval("return [location.pathname, ...performance.getEntriesByType('resource').map(entry => new URL(entry.name).pathname)]")
        .await;
    let wasm = std::fs::read(WASM).expect("the reader as WebAssembly, which make bench compiles");
    let microseconds: f64 = page.eval_with(RUN, vec![json!(wasm)]).await;
    let time = Time(Duration::from_secs_f64(microseconds / 1e6));
    println!("| Read the letter, WebAssembly in Chromium | {time} | | 100 µs |");
    visited
}

/// The best of some rounds, in microseconds a time; the engine compiles the code anew while it is warm.
///
/// What the module imports is for its describing itself to wasm-bindgen; reading calls none of it.
const RUN: &str = "
    const module = await WebAssembly.compile(new Uint8Array(arguments[0]));
    const imports = {};
    for (const { module: from, name } of WebAssembly.Module.imports(module)) (imports[from] ??= {})[name] = () => 0;
    const instance = await WebAssembly.instantiate(module, imports);
    const round = times => {
        const start = performance.now();
        instance.exports.read_letter(times);
        return (performance.now() - start) * 1000 / times;
    };
    round(1000);
    return Math.min(...Array.from({ length: 9 }, () => round(500)))";
