use crate::app::Reading;
use crate::app::place::item_id;
use crate::app::view::*;

/// The agenda items that a paragraph deals with, each a link back to its title; nothing where there is none.
#[component]
pub fn Chips<'a>(reading: &'a Reading, eid: &'a str) -> impl IntoView {
    let words = reading.words();
    let items = reading.items_at(eid);
    (!items.is_empty()).then(|| {
        let chips = items
            .into_iter()
            .map(|item| view! { <li><a href=format!("#{}", item_id(item))>{(words.item)(item)}</a></li> })
            .collect::<Vec<_>>();
        view! { <ul class="chips label" aria-label=words.agenda_chips>{chips}</ul> }
    })
}
