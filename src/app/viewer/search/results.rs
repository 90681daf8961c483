use super::current::Current;
use crate::app::viewer::session::Session;
use crate::app::viewer::volume::{Spot, Volume};
use crate::search::{Excerpt, Hit, Results};
use leptos::prelude::*;

/// The most passages in the list; the marks in the text are not limited.
const LISTED: usize = 100;

/// What was found, by the parts of the document.
#[component]
pub fn ResultsPanel(session: Session, current: Current) -> impl IntoView {
    let hidden = move || !current.panel.get() || session.query.with(|query| query.trim().is_empty());
    let content = move || {
        // Nobody reads a list that is not shown: it is not made.
        (!hidden()).then(|| {
            session.volume.with(|volume| {
                let volume = volume.as_ref()?;
                Some(current.results.with(|results| list_view(volume, results, current)))
            })
        })
    };
    let controls = session.controls();
    view! {
        <div id="results" class="results" hidden=hidden>
            <p class="told">{move || current.told()}</p>
            {content}
            <p class="keys" aria-hidden="true">{controls.keys}</p>
        </div>
    }
    .into_any()
}

fn list_view(volume: &Volume, results: &Results, current: Current) -> AnyView {
    let listed = || results.hits.iter().take(LISTED);
    let mut parts: Vec<(String, Vec<AnyView>)> = Vec::new();
    let spots = listed().map(|hit| (hit, volume.spot(hit.passage)));
    for (result, (hit, spot)) in spots.enumerate() {
        let Some(spot) = spot else { continue };
        let part = spot.part.clone();
        let entry = entry_view(volume, hit, spot, move || current.go_to_passage(result));
        match parts.last_mut() {
            Some((last, entries)) if *last == part => entries.push(entry),
            _ => parts.push((part, vec![entry])),
        }
    }
    let parts = parts.into_iter().map(|(part, entries)| view! { <h3>{part}</h3><ol>{entries}</ol> }.into_any());
    let more = results.hits.len().checked_sub(LISTED).filter(|more| *more > 0);
    let more = more.map(|more| view! { <p class="more">{(current.controls().more)(more)}</p> });
    view! { {parts.collect::<Vec<_>>()}{more} }.into_any()
}

/// A passage, with what was found in it and around it.
fn entry_view(volume: &Volume, hit: &Hit, spot: Spot, go: impl Fn() + 'static) -> AnyView {
    let excerpt = Excerpt::new(volume.searchable.text(hit.passage), &hit.ranges);
    let pieces = excerpt.pieces.iter().map(|&(piece, hit)| {
        let piece = piece.to_owned();
        if hit { view! { <mark>{piece}</mark> }.into_any() } else { piece.into_any() }
    });
    let dots = |cut: bool| cut.then_some("…");
    let here = spot.address.starts_with('#');
    let press = move |event: leptos::web_sys::MouseEvent| {
        if here && !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
            event.prevent_default();
            go();
        }
    };
    view! {
        <li>
            <a href=spot.address on:click=press>
                <b>{spot.place}</b>
                <span>{dots(excerpt.cut.0)}{pieces.collect::<Vec<_>>()}{dots(excerpt.cut.1)}</span>
            </a>
        </li>
    }
    .into_any()
}
