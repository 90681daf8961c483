use super::bar::PlainBar;
use super::front_page;
use super::searching::SearchForm;
use crate::app::Words;
use crate::app::view::*;
use crate::document::Language;

/// The body of the page for an address that leads nowhere: hosts have one such page for all languages, so it speaks each.
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
                <SearchForm words />
                {others}
            </main>
        </div>
    }
    .into_any()
}

/// The sentence and the way to the library in another language than that of the page.
fn said_in(words: &'static Words) -> AnyView {
    let language = words.language;
    view! {
        <p lang=language.code() dir=language.direction()>
            {words.front.lost}" "<a href=front_page(language)>{words.front.library}</a>
        </p>
    }
    .into_any()
}
