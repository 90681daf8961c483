use super::languages::front_page;
use super::search::SearchBox;
use super::searching::{SearchForm, search_page};
use crate::app::Words;
use crate::app::view::*;

/// The bar above everything.
///
/// What works by the viewer only keeps its place unseen until the viewer is there (`data-viewer`), so
/// that nothing moves when it comes.
#[component]
pub fn Bar(
    words: &'static Words,
    #[prop(optional)] symbols: String,
    #[prop(optional)] menu: Option<AnyView>,
) -> impl IntoView {
    let symbols = (!symbols.is_empty()).then(|| view! { <bdi class="bar-symbols">{symbols}</bdi> });
    view! {
        <header class="bar">
            <Home words />
            {symbols}
            {menu}
            <div id="search" class="live"><SearchBox words /></div>
            <div id="actions" class="live"><Actions words /></div>
        </header>
    }
    .into_any()
}

/// The bar of a page on which the library can be searched.
#[component]
pub fn LibraryBar(words: &'static Words) -> impl IntoView {
    view! {
        <header class="bar">
            <a class="brand" href=front_page(words.language) title=words.home>"Chancery"</a>
            <SearchForm words />
        </header>
    }
    .into_any()
}

/// The bar of a page on which nothing can be done.
#[component]
pub fn PlainBar(words: &'static Words) -> impl IntoView {
    view! { <header class="bar"><Home words /></header> }.into_any()
}

/// The ways to the front page and to the search of the whole library, which are links before any script is there.
#[component]
fn Home(words: &'static Words) -> impl IntoView {
    view! {
        <div class="home">
            <a class="brand" href=front_page(words.language) title=words.home>"Chancery"</a>
            <a href=search_page(words.language) title=words.searching.heading>{words.front.library}</a>
        </div>
    }
    .into_any()
}

/// The buttons of the bar: open a file, change the theme.
#[component]
fn Actions(words: &'static Words) -> impl IntoView {
    let open = words.controls.open;
    let [theme, ..] = words.controls.themes;
    view! {
        <button type="button" class="tool choose">{open}</button>
        <input type="file" multiple hidden aria-label=open />
        <button type="button" class="tool theme" aria-label=theme title=theme>"◐"</button>
    }
    .into_any()
}
