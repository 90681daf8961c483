//! The list of what a service worker would keep: the files of every page, and the pages of documents, each with the
//! beginning of the hash of its content.

use super::Gathering;
use crate::publish::facts::Facts;
use crate::publish::store::Hash;
use serde::Serialize;
use std::io::{Error, Result};

/// The folders of what every page uses.
const SHELL: [&str; 5] = ["/app/", "/find/", "/map/", "/names/", "/open/"];

#[derive(Serialize)]
struct List {
    /// `["/app/viewer-0123.js", "89abcdef01234567"]`.
    shell: Vec<(String, String)>,
    documents: Vec<(String, String)>,
}

/// Writes `/offline.json`; compressed doubles are not in it.
pub fn write(facts: &[&Facts], to: &Gathering) -> Result<()> {
    let placed = to.stage.placed();
    let shell = placed.iter().filter(|(address, _)| SHELL.iter().any(|folder| address.starts_with(folder)));
    let shell = shell.map(|(address, object)| (address.clone(), short(object.hash))).collect();
    let page = |facts: &&Facts| {
        let page = placed.get(&format!("{}index.html", facts.address()))?;
        Some((facts.address().to_owned(), short(page.hash)))
    };
    let list = List { shell, documents: facts.iter().filter_map(page).collect() };
    drop(placed);
    to.stage.page("/offline.json", &serde_json::to_string(&list).map_err(Error::other)?).map(drop)
}

fn short(hash: Hash) -> String {
    blake3::Hash::from_bytes(hash).to_hex().chars().take(16).collect()
}
