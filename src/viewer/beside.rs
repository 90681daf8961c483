//! Two language versions side by side: the blocks of another one beside those of the page that say the same.
//!
//! The page says which they are ([`Rows`]); the other version is fetched as the page that it is, and its blocks are
//! set after their counterparts, without ids; the search passes them over. Its style comes with it.

use super::place::Place;
use super::session::Session;
use super::{said, toast};
use crate::browser::dom::{document, window};
use crate::browser::{address, dom, fetch};
use crate::parallel::Rows;
use js_sys::Promise;
use std::time::Duration;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Document, DomParser, Element, SupportedType};

/// The button of a language.
const BUTTON: &str = ".versions button";

/// What is set beside a block of the page.
const BESIDE: &str = "beside";

/// The code of the language that stands beside the page, an attribute of the desk.
const LANGUAGE: &str = "data-beside";

/// Blocks of the longest document that is set beside another.
const MOST: usize = 100_000;

/// After so long the page is laid out.
const SETTLED: Duration = Duration::from_millis(60);

/// Listens for the buttons, and for links to other versions, which lead to the place that is being read.
pub fn listen(session: Session) {
    session.on("click", |_, event| {
        if let Some(button) = dom::closest(event, BUTTON) {
            let code = button.get_attribute("value").unwrap_or_default();
            turn(if current() == code { "" } else { &code });
        } else if let Some(link) = dom::closest(event, ".versions a") {
            keep_place(&link);
        }
    });
}

/// Shows what the address asks for.
pub fn arrive() {
    let code = address::get(address::BESIDE);
    if !code.is_empty() {
        turn(&code);
    }
}

/// The language that stands beside the page; empty where none does.
fn current() -> String {
    dom::by_id("desk").and_then(|desk| desk.get_attribute(LANGUAGE)).unwrap_or_default()
}

/// Sets the version in a language beside the page, or none.
fn turn(code: &str) {
    let code = code.to_owned();
    spawn_local(async move {
        let button = dom::all(BUTTON)
            .into_iter()
            .find(|button| button.get_attribute("value").is_some_and(|value| value == code));
        let other = match &button {
            Some(button) => fetched(button).await,
            None => None,
        };
        if button.is_some() && other.is_none() {
            return toast::warn(&said::sentence("no-beside"));
        }
        let place = Place::of_reader();
        clear();
        let set = other.zip(button).and_then(|(other, button)| set(&other, &button));
        if let (Some(()), Some(desk)) = (set, dom::by_id("desk")) {
            dom::set(&desk, LANGUAGE, &code);
        }
        address::set(address::BESIDE, &current());
        dom::all(BUTTON).iter().for_each(press_current);
        if let Some(place) = place {
            place.hold();
            let held = window().scroll_y();
            // What was never laid out has its height only then; a reader who has moved on stays there.
            let again = move || {
                if window().scroll_y() == held {
                    place.hold()
                }
            };
            dom::set_timeout(again, SETTLED);
        }
    });
}

fn press_current(button: &Element) {
    let pressed = button.get_attribute("value").is_some_and(|value| value == current());
    dom::set(button, "aria-pressed", if pressed { "true" } else { "false" });
}

/// Takes away what stands beside the page.
fn clear() {
    dom::all(&format!("#paper .{BESIDE}")).iter().for_each(Element::remove);
    if let Some(desk) = dom::by_id("desk") {
        let _ = desk.remove_attribute(LANGUAGE);
    }
}

/// The page of the version that a button stands for, and the style by which it is set.
async fn fetched(button: &Element) -> Option<Document> {
    let link = button.previous_element_sibling()?.get_attribute("href")?;
    let page = fetch::page(link.split('#').next()?).await?;
    styled().await;
    DomParser::new().ok()?.parse_from_string(&page, SupportedType::TextHtml).ok()
}

/// Has the style fetched, once.
async fn styled() {
    const STYLE: &str = "/open/beside.css";
    if dom::first(&format!("link[href='{STYLE}']")).is_some() {
        return;
    }
    let Some((style, head)) = dom::create("link").zip(dom::first("head")) else { return };
    dom::set(&style, "rel", "stylesheet");
    dom::set(&style, "href", STYLE);
    let came = Promise::new(&mut |came, _| {
        for event in ["load", "error"] {
            let _ = style.add_event_listener_with_callback(event, &came);
        }
        let _ = head.append_child(&style);
    });
    let _ = JsFuture::from(came).await;
}

/// Sets the blocks of the other version beside those of the page; none where they are not those of the rows.
fn set(other: &Document, button: &Element) -> Option<()> {
    let page = document();
    let (left, right) = (blocks(&page), blocks(other));
    let rows = Rows::parse(&button.get_attribute("data-rows")?, MOST)?;
    let ends =
        rows.places().last().map(|(row, at, beside)| (at + usize::from(row.left), beside + usize::from(row.right)));
    if ends != Some((left.len(), right.len())) {
        return None;
    }
    let article = other.query_selector("#paper article").ok()??;
    let mut last: Option<Element> = None;
    for (row, at, beside) in rows.places() {
        let first = left.get(at).filter(|_| row.left > 0);
        last = first.cloned().or(last);
        if row.right > 0 {
            let side = side(&article, right.get(beside..beside + usize::from(row.right))?)?;
            dom::set(&side, "data-over", &row.left.to_string());
            match &last {
                Some(last) => last.after_with_node_1(&side).ok()?,
                None => left.first()?.before_with_node_1(&side).ok()?,
            }
            last = Some(side);
        }
        last = left.get(at + usize::from(row.left).saturating_sub(1)).filter(|_| row.left > 1).cloned().or(last);
    }
    Some(())
}

/// The blocks of a page as its rows count them: the masthead, if it is printed, and all that its parts hold.
fn blocks(page: &Document) -> Vec<Element> {
    const BLOCKS: &str = "#paper .masthead:has(.t), #paper .component > :not(.stretch, .beside), \
                          #paper .stretch > :not(.beside):not(.component)";
    let Ok(list) = page.query_selector_all(BLOCKS) else { return Vec::new() };
    (0..list.length()).filter_map(|at| list.item(at)?.dyn_into().ok()).collect()
}

/// What stands beside a block: copies of others, in the language of their article.
fn side(article: &Element, blocks: &[Element]) -> Option<Element> {
    let side = dom::create("div")?;
    side.set_class_name(BESIDE);
    for name in ["lang", "dir"] {
        dom::set(&side, name, &article.get_attribute(name)?);
    }
    for block in blocks {
        let copy: Element = document().import_node_with_deep(block, true).ok()?.dyn_into().ok()?;
        side.append_child(&copy).ok()?;
    }
    // No link is to find them in the page, and none is to lead to them.
    within(&side, "[id]").iter().for_each(|copy| drop(copy.remove_attribute("id")));
    within(&side, ".pilcrow, .chips, .unseen").iter().for_each(Element::remove);
    Some(side)
}

fn within(element: &Element, selector: &str) -> Vec<Element> {
    let Ok(list) = element.query_selector_all(selector) else { return Vec::new() };
    (0..list.length()).filter_map(|at| list.item(at)?.dyn_into().ok()).collect()
}

/// Has a link lead to the place of the other version that is being read here, with this one beside it if one is.
fn keep_place(link: &Element) {
    let href = link.get_attribute("href").unwrap_or_default();
    let page = href.split(['#', '?']).next().unwrap_or_default();
    let language = dom::first("#paper article").and_then(|article| article.get_attribute("lang")).unwrap_or_default();
    let query = if current().is_empty() { String::new() } else { ["?", address::BESIDE, "=", &language].concat() };
    let scrolled = window().scroll_y().unwrap_or_default() > 0.0;
    let place = Place::of_reader().filter(|_| scrolled).map(|place| ["#", &place.part.id()].concat());
    dom::set(link, "href", &[page, &query, &place.unwrap_or_default()].concat());
}
