use crate::app::Words;
use crate::app::view::*;

/// The search of the page: the field, what it found, and what is told of it.
#[component]
pub fn SearchBox(words: &'static Words) -> impl IntoView {
    let controls = &words.controls;
    let step = |name: &'static str, class, mark| {
        view! { <button type="button" class=class aria-label=name title=name hidden>{mark}</button> }
    };
    view! {
        <div class="search" role="search">
            <label class="unseen" for="query">{controls.search}</label>
            <input id="query" type="search" autocomplete="off" autocapitalize="off" spellcheck="false"
                enterkeyhint="search" placeholder=controls.search aria-keyshortcuts="/" aria-controls="results" />
            <span class="count" aria-hidden="true"></span>
            {step(controls.previous, "tool previous", "↑")}
            {step(controls.next, "tool next", "↓")}
            <kbd aria-hidden="true">"/"</kbd>
            <div id="results" class="results" hidden>
                <p class="told"></p>
                <div></div>
                <p class="keys" aria-hidden="true">{controls.keys}</p>
            </div>
            <p class="unseen" role="status"></p>
        </div>
    }
    .into_any()
}
