use super::layers::{Boundaries, Ground, Labels, Mark, Outline};
use super::palette::Palette;
use super::patterns::Patterns;
use super::plan::{Plan, Shape};
use crate::app::Words;
use crate::document::StateCode;
use crate::states::{Outlines, StateEntry};
use leptos::prelude::*;

/// The map that can be used: every State concerned is a link, and shares one selection with the table.
///
/// It selects nothing itself: who listens to the page sets `selected` by the `data-state` of what is
/// pointed at or focused, be it a row or an outline.
#[component]
pub fn MapView(
    states: Vec<StateEntry>,
    outlines: Outlines,
    words: &'static Words,
    selected: RwSignal<Option<StateCode>>,
) -> impl IntoView {
    let whole = RwSignal::new(false);
    let names: Vec<(StateCode, String)> = states.iter().map(|entry| (entry.code, entry.name.clone())).collect();
    let name = move || {
        let state = selected.get()?;
        names.iter().find(|(code, _)| *code == state).map(|(_, name)| name.clone())
    };
    let drawing = move || {
        let plan = if whole.get() { Plan::world(&outlines, &states) } else { Plan::of(&outlines, &states) };
        chart(&plan, &states, words, selected)
    };
    view! {
        {drawing}
        <p class="map-name" aria-hidden="true">{name}</p>
        <button
            type="button"
            class="map-world"
            aria-pressed=move || whole.get().to_string()
            on:click=move |_| whole.update(|whole| *whole = !*whole)
        >
            {words.world}
        </button>
    }
    .into_any()
}

/// The drawing. Marks lie above outlines, so that none is covered by a larger neighbour.
fn chart(plan: &Plan, states: &[StateEntry], words: &'static Words, selected: RwSignal<Option<StateCode>>) -> AnyView {
    let palette = Palette::TOKENS;
    let outline = |shape: &Shape| {
        let outline = view! { <Outline shape palette /> }.into_any();
        if shape.mark.is_some() { outline } else { link(shape, states, words, outline) }
    };
    let mark = |(at, shape)| {
        let mark = view! { <Mark at shape palette scale=plan.scale /> }.into_any();
        link(shape, states, words, mark)
    };
    let outlines = plan.shapes.iter().map(outline).collect::<Vec<_>>();
    let marks = plan.marked().map(mark).collect::<Vec<_>>();
    view! {
        <svg role="group" aria-label=words.map viewBox=plan.frame.view_box()>
            <Patterns palette scale=plan.scale />
            <Ground plan palette />
            <g>{outlines}</g>
            <Boundaries plan palette />
            <g>{marks}</g>
            <Labels plan palette />
            {highlight(plan, selected)}
        </svg>
    }
    .into_any()
}

/// The link of a State, to its signature or to where it is first mentioned.
fn link(shape: &Shape, states: &[StateEntry], words: &'static Words, drawn: AnyView) -> AnyView {
    let Some(entry) = states.iter().find(|entry| entry.code == shape.code) else { return drawn };
    let label = (words.state_line)(entry);
    let title = label.clone();
    let href = entry.place().map(|eid| format!("#{eid}"));
    view! {
        <g>
            <a href=href data-state=shape.code.to_string() aria-label=label>
                <title>{title}</title>
                {drawn}
            </a>
        </g>
    }
    .into_any()
}

/// The edge of the selected State, above all else.
fn highlight(plan: &Plan, selected: RwSignal<Option<StateCode>>) -> impl IntoView + use<> {
    let paths: Vec<(StateCode, String)> = plan.shapes.iter().map(|shape| (shape.code, shape.path.clone())).collect();
    let path = move || {
        let state = selected.get()?;
        paths.iter().find(|(code, _)| *code == state).map(|(_, path)| path.clone())
    };
    view! { <path class="highlight" d=path fill="none" pointer-events="none" vector-effect="non-scaling-stroke" /> }
}
