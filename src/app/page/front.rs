use super::Notice;
use super::bar::Bar;
use crate::app::Words;
use crate::app::words::Front;
use crate::document::{Date, Language, Organ};
use leptos::prelude::*;

/// A document in the list of a library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LibraryEntry {
    pub address: String,
    pub symbols: String,
    pub title: String,
    pub date: Option<Date>,
    pub language: Language,
    pub organs: Vec<Organ>,
}

/// The body of the front page: what this is, the library, and a place to open a file of one's own.
#[component]
pub fn FrontPage<'a>(words: &'static Words, entries: &'a [LibraryEntry]) -> impl IntoView {
    let Front { claim, promise, link_heading, link_text, link_example, library, open, .. } = words.front;
    let entries = entries.iter().map(entry_view).collect::<Vec<_>>();
    view! {
        <a class="skip" href="#paper">{words.skip}</a>
        <Bar words />
        <Notice words />
        <div id="desk" class="desk front">
            <main id="paper" class="paper" tabindex="-1">
                <h1>{claim}</h1>
                <p class="promise">{promise}</p>
                <section><h2>{library}</h2><ol class="library">{entries}</ol></section>
                <section><h2>{open}</h2><div id="open"></div></section>
                <section><h2>{link_heading}</h2><p>{link_text}</p><p><code>{link_example}</code></p></section>
            </main>
        </div>
    }
    .into_any()
}

/// A document in its own words and language.
fn entry_view(entry: &LibraryEntry) -> AnyView {
    let words = Words::of(entry.language);
    let organs = entry.organs.iter().map(|organ| (words.organ)(*organ)).collect::<Vec<_>>().join(", ");
    let date = entry.date.map(|date| view! { <time datetime=date.to_string()>{(words.date)(date)}</time> });
    view! {
        <li lang=entry.language.code() dir=entry.language.is_right_to_left().then_some("rtl")>
            <a href=entry.address.clone()>{entry.title.clone()}</a>
            <p>{entry.symbols.clone()}" "{date}" "{organs}" "{(words.languages)(&[entry.language])}</p>
        </li>
    }
    .into_any()
}
