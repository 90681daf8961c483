use super::bar::PlainBar;
use super::front_page;
use super::searching::{SearchForm, search_page};
use crate::app::Words;
use crate::app::view::*;
use crate::app::words::Searching;
use crate::document::Language;

/// The script that finds which document the address names.
const SCRIPT: &str = "/find/lost.js";

/// The body of the page for an address that leads nowhere: hosts have one such page for all languages, so it speaks each.
///
/// Its script gives the heading and the field to the language of the address or of the reader.
#[component]
pub fn LostPage(words: &'static Words) -> impl IntoView {
    let others = Language::ALL.into_iter().filter(|language| *language != words.language);
    let others = others.map(|language| said_in(Words::of(language))).collect::<Vec<_>>();
    view! {
        <PlainBar words />
        <div id="desk" class="desk front">
            <main id="paper" class="paper">
                <h1>{words.front.lost}</h1>
                <p><a href=front_page(words.language)>{words.front.library}</a></p>
                <Near />
                <SearchForm words />
                {others}
            </main>
        </div>
        <script type="module" src=SCRIPT></script>
    }
    .into_any()
}

/// The place for documents that the address may mean.
#[component]
fn Near() -> impl IntoView {
    let said = Language::ALL.into_iter().map(|language| {
        let words = Words::of(language);
        view! { <p lang=language.code() dir=language.direction() hidden>{words.front.near}</p> }.into_any()
    });
    view! { <div id="near" role="status" hidden>{said.collect::<Vec<_>>()}<ul></ul></div> }.into_any()
}

/// The sentence and the way to the library in another language than that of the page, with what the field says in it.
fn said_in(words: &'static Words) -> AnyView {
    let language = words.language;
    let Searching { heading, field, button, .. } = words.searching;
    view! {
        <p
            lang=language.code()
            dir=language.direction()
            data-search=search_page(language)
            data-heading=heading
            data-field=field
            data-button=button
        >
            {words.front.lost}" "<a href=front_page(language)>{words.front.library}</a>
        </p>
    }
    .into_any()
}
