use super::consistency::ConsistencyView;
use crate::agenda::{IndexedItem, Suggestion};
use crate::app::Reading;
use crate::app::place::{item_id, item_key};
use crate::app::view::*;

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
            {passages_view(reading, item)}
            <p class="invoked"><span class="unseen">{words.invoked}</span>{invocations_view(reading, item)}</p>
        </li>
    }
    .into_any()
}

/// The places that name an item, each once.
fn invocations_view(reading: &Reading, item: &IndexedItem) -> Vec<AnyView> {
    let mut places: Vec<&str> = item.invocations.iter().map(|invocation| invocation.eid.as_str()).collect();
    places.dedup();
    places.into_iter().map(|eid| view! { " "{link(reading, eid)} }.into_any()).collect()
}

fn passages_view(reading: &Reading, item: &IndexedItem) -> AnyView {
    if item.passages.is_empty() {
        return view! { <p>{reading.words().no_passage}</p> }.into_any();
    }
    let passages = item.passages.iter().map(|passage| passage_view(reading, passage)).collect::<Vec<_>>();
    view! { <ul class="passages">{passages}</ul> }.into_any()
}

/// A passage with the words that led to it, which are the evidence for suggesting it.
fn passage_view(reading: &Reading, passage: &Suggestion) -> AnyView {
    view! { <li>{link(reading, &passage.eid)}" "<em class="why">{passage.words.join(reading.words().marks.list)}</em></li> }.into_any()
}

fn link(reading: &Reading, eid: &str) -> AnyView {
    view! { <a href=format!("#{eid}")>{reading.short_place(eid)}</a> }.into_any()
}
