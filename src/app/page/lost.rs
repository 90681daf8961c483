use super::bar::PlainBar;
use super::front_page;
use crate::app::Words;
use crate::app::view::*;

/// The body of the page for an address that leads nowhere.
#[component]
pub fn LostPage(words: &'static Words) -> impl IntoView {
    view! {
        <PlainBar words />
        <div id="desk" class="desk front">
            <main id="paper" class="paper">
                <h1>{words.front.lost}</h1>
                <p><a href=front_page(words.language)>{words.front.library}</a></p>
            </main>
        </div>
    }
    .into_any()
}
