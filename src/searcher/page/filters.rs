//! By what the documents found can be narrowed, and what narrows them already.

use super::names;
use super::told::sentence;
use crate::browser::dom;
use crate::browser::said::fill;
use crate::library::{Family, Question, Results};
use crate::order;
use std::cmp::Reverse;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, HtmlElement};

/// From how wide a window on the filters stand beside the results, and are open.
const WIDE: f64 = 960.0;

/// Shows the filters of a question, with how many texts each value would leave.
pub fn show(question: &Question, results: &Results) {
    let focus = dom::document().active_element().and_then(|element| element.get_attribute("data-asks"));
    show_active(question);
    if let Some(nav) = dom::by_id("filters") {
        let open = opened();
        nav.set_text_content(None);
        for (family, values) in &results.counts {
            add_family(&nav, *family, values, question, &open);
        }
        nav.set_hidden(!nav.has_child_nodes());
    }
    // What was pressed was made anew: the focus stays on it.
    let focus = focus.filter(|focus| !focus.is_empty());
    let again = |focus: String| {
        dom::all("[data-asks]").into_iter().find(|link| link.get_attribute("data-asks") == Some(focus.clone()))
    };
    if let Some(link) = focus.and_then(again).and_then(|link| link.dyn_into::<HtmlElement>().ok()) {
        let _ = link.focus();
    }
}

/// The filters that are set, each to be taken away.
fn show_active(question: &Question) {
    let Some(list) = dom::by_id("chips") else { return };
    list.set_text_content(None);
    for (family, value) in question.filters.iter() {
        let name = names::value(family, value);
        let link = dom::add(&list, "li", "").and_then(|item| add_link(&item, family, value, question));
        if let Some(link) = link {
            let whole = [names::family(family).as_str(), " ", &name].concat();
            dom::set(&link, "aria-label", &fill(&sentence("remove"), &whole));
            dom::add(&link, "small", &names::family(family));
            let _ = link.append_with_str_1(&[" ", &name].concat());
        }
    }
    list.set_hidden(question.filters.is_empty());
    if question.filters.narrow(Family::State) {
        let question = question.clone();
        spawn_local(async move {
            if names::fetch_states().await {
                show_active(&question);
            }
        });
    }
}

/// The families that the reader has opened or shut.
fn opened() -> Vec<(String, bool)> {
    let told = |family: Element| Some((family.get_attribute("data-family")?, family.has_attribute("open")));
    dom::all("#filters > details").into_iter().filter_map(told).collect()
}

/// The values of a family with how many texts have each; nothing where they would narrow nothing.
fn add_family(
    nav: &Element,
    family: Family,
    values: &[(String, u32)],
    question: &Question,
    open: &[(String, bool)],
) -> Option<()> {
    if values.len() < 2 && !question.filters.narrow(family) {
        return None;
    }
    let details = dom::add(nav, "details", "")?;
    dom::set(&details, "data-family", family.as_str());
    let known = open.iter().find(|(known, _)| known == family.as_str());
    if known.map_or_else(is_wide, |(_, open)| *open) {
        dom::set(&details, "open", "");
    }
    dom::add(&details, "summary", &names::family(family));
    let list = dom::add(&details, "ul", "")?;
    for (value, count) in in_order(family, values) {
        let link = add_link(&dom::add(&list, "li", "")?, family, value, question)?;
        let _ = link.append_with_str_1(&[&names::value(family, value), " "].concat());
        dom::add(&link, "small", &count.to_string());
        if question.filters.has(family, value) {
            dom::set(&link, "aria-current", "true");
        }
    }
    Some(())
}

fn is_wide() -> bool {
    dom::window().inner_width().ok().and_then(|width| width.as_f64()).is_some_and(|width| width >= WIDE)
}

/// Years and sessions by their numbers, the last first; all others by how many texts have them.
fn in_order(family: Family, values: &[(String, u32)]) -> Vec<&(String, u32)> {
    let numbered = matches!(family, Family::Year | Family::Session);
    let mut values: Vec<_> = values.iter().collect();
    order::sort_by_key(&mut values, |(value, count)| {
        Reverse(if numbered { value.parse().unwrap_or(0) } else { *count })
    });
    values
}

/// A link that asks the same with a value or without it, whichever it is not.
fn add_link(parent: &Element, family: Family, value: &str, question: &Question) -> Option<Element> {
    let link = dom::add(parent, "a", "")?;
    let address = question.toggled(family, value).to_string();
    dom::set(&link, "href", if address.is_empty() { "?" } else { &address });
    dom::set(&link, "data-asks", &[family.as_str(), "=", value].concat());
    Some(link)
}
