//! By what the documents found can be narrowed, and what narrows them already.

use super::names;
use super::told::sentence;
use crate::browser::dom;
use crate::browser::said::fill;
use crate::library::{Family, Question, Results, beginning};
use crate::order;
use crate::searcher::question::FOLDED;
use std::cmp::Reverse;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, Event, HtmlElement};

/// From how wide a window on the filters stand beside the results, and are open.
const WIDE: f64 = 960.0;
/// Values shown of a family that is folded, the most frequent; besides them those like one that is chosen.
const SHOWN: usize = 20;

fn is_folded(family: Family) -> bool {
    FOLDED.contains(&family)
}

/// What is shown of a family.
fn group(family: Family) -> Option<HtmlElement> {
    dom::first(&["#filters > [data-family=", family.as_str(), "]"].concat())
}

/// Which of the families that are folded at first are open.
pub fn unfolded() -> [bool; 2] {
    FOLDED.map(|family| group(family).is_some_and(|group| group.has_attribute("open")))
}

/// Unfolds the family that an event is on, where it is not counted yet; gives whether it did.
pub fn unfold(event: &Event) -> bool {
    let summary = dom::closest(event, "#filters details:not([open], :has(ul)) > summary");
    let Some(family) = summary.and_then(|summary| summary.parent_element()) else { return false };
    event.prevent_default();
    dom::set(&family, "open", "");
    true
}

/// Shows the filters of a question, with how many texts each value would leave.
pub fn show(question: &Question, results: &Results) {
    let focus = dom::document().active_element().and_then(|element| element.get_attribute("data-asks"));
    show_active(question);
    if let Some(nav) = dom::by_id("filters") {
        for family in Family::ALL {
            let old = group(family);
            let open = old.as_ref().map(|old| old.has_attribute("open"));
            old.into_iter().for_each(|old| old.remove());
            let counted = results.counts.iter().find(|(known, _)| *known == family);
            let values = counted.map(|(_, values)| values.as_slice());
            if narrows(family, values, results.total, question) {
                add_family(&nav, family, values, question, open);
            }
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
    // Once the names of States are there, they are shown.
    if question.filters.narrow(Family::State) || unfolded()[1] {
        spawn_local(async {
            if names::fetch_states().await {
                super::ask_again();
            }
        });
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
}

/// Whether the values of a family narrow what was found, or may, or do already.
fn narrows(family: Family, values: Option<&[(String, u32)]>, total: usize, question: &Question) -> bool {
    let may = if is_folded(family) { total > 0 } else { values.is_some_and(|values| values.len() > 1) };
    may || question.filters.narrow(family)
}

/// The values of a family with how many texts have each, where these are counted; open as it was before.
fn add_family(
    nav: &Element,
    family: Family,
    values: Option<&[(String, u32)]>,
    question: &Question,
    open: Option<bool>,
) -> Option<()> {
    let details = dom::add(nav, "details", "")?;
    dom::set(&details, "data-family", family.as_str());
    if open.unwrap_or_else(|| !is_folded(family) && is_wide()) {
        dom::set(&details, "open", "");
    }
    // By this the focus is found again.
    dom::set(&dom::add(&details, "summary", &names::family(family))?, "data-asks", family.as_str());
    let list = values.and_then(|_| dom::add(&details, "ul", ""))?;
    let values = in_order(family, values?);
    if values.is_empty() {
        dom::add(&list, "li", "—");
    }
    for (place, (value, count)) in values.into_iter().enumerate() {
        if place >= SHOWN && is_folded(family) && !is_like_chosen(family, value, question) {
            continue;
        }
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

/// Whether a value is of the State, or of the agenda item, of one that is chosen.
fn is_like_chosen(family: Family, value: &str, question: &Question) -> bool {
    question.filters.of(family).any(|chosen| beginning(chosen) == beginning(value))
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
