use super::consistency::ConsistencyView;
use crate::agenda::{IndexedItem, Suggestion};
use crate::app::Reading;
use crate::app::place::{item_id, item_key};
use leptos::prelude::*;

/// The agenda items: what invokes each, and what deals with it; nothing where the document has none.
#[component]
pub fn AgendaView<'a>(reading: &'a Reading) -> impl IntoView {
    let items = &reading.agenda.items;
    (!items.is_empty())
        .then(|| {
            let items = items.iter().map(|item| view! { <ItemView reading item /> }.into_any()).collect::<Vec<_>>();
            view! {
                <section id="agenda">
                    <h2>{reading.words().agenda}</h2>
                    <ConsistencyView reading />
                    <ol class="agenda-index">{items}</ol>
                </section>
            }
        })
        .into_any()
}

#[component]
fn ItemView<'a>(reading: &'a Reading, item: &'a IndexedItem) -> impl IntoView {
    let words = reading.words();
    let number = (words.item)(&item.item);
    let heading = if reading.has_item(&item.item) {
        view! { <a href=format!("#{}", item_id(&item.item))><b>{number}</b>{item.title.clone()}</a> }.into_any()
    } else {
        view! { <b>{number}</b>{item.title.clone()} }.into_any()
    };
    view! {
        <li data-item=item_key(&item.item)>
            {heading}
            <p class="passages">{passages_view(reading, item)}</p>
            <p class="invoked"><span class="unseen">{words.invoked}</span>{invocations_view(reading, item)}</p>
        </li>
    }
    .into_any()
}

/// The places that name an item, each once.
fn invocations_view(reading: &Reading, item: &IndexedItem) -> Vec<AnyView> {
    let mut places: Vec<&str> = item.invocations.iter().map(|invocation| invocation.eid.as_str()).collect();
    places.dedup();
    places.into_iter().map(|eid| link(reading, eid)).collect()
}

fn passages_view(reading: &Reading, item: &IndexedItem) -> AnyView {
    if item.passages.is_empty() {
        return reading.words().no_passage.into_any();
    }
    item.passages.iter().map(|passage| passage_view(reading, passage)).collect::<Vec<_>>().into_any()
}

/// A passage with the words that led to it, which are the evidence for suggesting it.
fn passage_view(reading: &Reading, passage: &Suggestion) -> AnyView {
    view! { {link(reading, &passage.eid)} <em class="why">{passage.words.join(", ")}</em> }.into_any()
}

fn link(reading: &Reading, eid: &str) -> AnyView {
    view! { " "<a href=format!("#{eid}")>{reading.short_place(eid)}</a>" " }.into_any()
}
