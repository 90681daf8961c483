use super::current::Current;
use crate::app::viewer::session::Session;
use leptos::prelude::*;

/// The field with its count and the buttons to the next hit and the one before.
#[component]
pub fn Field(session: Session, current: Current) -> impl IntoView {
    let controls = session.controls();
    let query = session.query;
    let typed = move |event| {
        current.forget();
        query.set(event_target_value(&event));
        current.panel.set(true);
    };
    let found = move || current.total() > 0;
    let step = |name, mark, steps| {
        let press = move |_| current.step(steps);
        view! { <button type="button" class="tool" aria-label=name title=name on:click=press hidden=move || !found()>{mark}</button> }
    };
    view! {
        <label class="unseen" for="query">{controls.search}</label>
        <input id="query" type="search" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search"
            placeholder=controls.search aria-keyshortcuts="/" aria-controls="results"
            prop:value=query on:input=typed on:focus=move |_| current.panel.set(true) />
        <span class="count" aria-hidden="true">{move || current.count()}</span>
        {step(controls.previous, "↑", -1)}
        {step(controls.next, "↓", 1)}
        <kbd aria-hidden="true" hidden=move || query.with(|query| !query.is_empty())>"/"</kbd>
    }
    .into_any()
}
