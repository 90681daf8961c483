use crate::app::Words;
use leptos::prelude::*;

/// The bar above everything; the viewer puts the search box and its buttons into the room kept for them.
#[component]
pub fn Bar(words: &'static Words, #[prop(optional)] symbols: String) -> impl IntoView {
    let symbols = (!symbols.is_empty()).then(|| view! { <span class="bar-symbols">{symbols}</span> });
    view! {
        <header class="bar">
            <a class="brand" href="/" title=words.home>"Chancery"</a>
            {symbols}
            <div id="search"></div>
            <div id="actions"></div>
        </header>
    }
    .into_any()
}
