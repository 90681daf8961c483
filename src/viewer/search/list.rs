use super::field::hide;
use super::found::Found;
use crate::browser::dom;
use crate::search::{Excerpt, Hit};
use crate::viewer::said;
use crate::viewer::session::Session;
use crate::viewer::volume::{Spot, Volume};
use reactive_graph::prelude::*;
use web_sys::Element;

/// The attribute of an entry that tells its place among the results.
pub const RESULT: &str = "data-result";

/// The most passages in the list; the marks in the text are not limited.
const LISTED: usize = 100;

/// Shows what was found, by the parts of the document.
pub fn show(session: Session) {
    let found = session.found.get();
    let hidden = !session.panel.get() || found.is_idle();
    hide("#results", hidden);
    let Some(list) = dom::first("#results > div") else { return };
    list.set_text_content(None);
    if let Some(told) = dom::first("#results > .told") {
        told.set_text_content(Some(&found.told()));
    }
    // Nobody reads a list that is not shown: it is not made.
    if !hidden {
        session.volume.with_value(|volume| fill(&list, volume, &found));
    }
}

fn fill(list: &Element, volume: &Volume, found: &Found) {
    let hits = &found.results.hits;
    let mut part = String::new();
    let mut entries = None;
    for (result, hit) in hits.iter().take(LISTED).enumerate() {
        let Some(spot) = volume.spot(hit.passage) else { continue };
        if entries.is_none() || spot.part != part {
            dom::add(list, "h3", &spot.part);
            entries = dom::add(list, "ol", "");
            part.clone_from(&spot.part);
        }
        if let Some(entries) = &entries {
            add_entry(entries, volume, result, hit, &spot);
        }
    }
    let more = hits.len().saturating_sub(LISTED);
    if more > 0 {
        dom::add(list, "p", &said::counted("more", more));
    }
    add_onward(list, found.query.trim());
}

/// The way on to the search of the whole library, with the same question.
fn add_onward(list: &Element, query: &str) -> Option<()> {
    let search = dom::first(".home a + a")?.get_attribute("href")?;
    let link = dom::add(list, "a", &said::about("onward", query))?;
    dom::set(&link, "href", &[search, "?q=".to_owned(), js_sys::encode_uri_component(query).into()].concat());
    Some(())
}

/// A passage, with what was found in it and around it.
fn add_entry(entries: &Element, volume: &Volume, result: usize, hit: &Hit, spot: &Spot) -> Option<()> {
    let link = dom::add(&dom::add(entries, "li", "")?, "a", "")?;
    dom::set(&link, "href", &spot.address);
    dom::set(&link, RESULT, &result.to_string());
    dom::add(&link, "b", &spot.place);
    let shown = dom::add(&link, "span", "")?;
    let write = |text: &str| shown.append_with_str_1(text).ok();
    let excerpt = Excerpt::new(volume.searchable.text(hit.passage), &hit.ranges);
    if excerpt.cut.0 {
        write("…");
    }
    for &(piece, hit) in &excerpt.pieces {
        if hit {
            dom::add(&shown, "mark", piece);
        } else {
            write(piece);
        }
    }
    if excerpt.cut.1 {
        write("…");
    }
    Some(())
}
