use super::bar::Bar;
use super::languages::LanguageMenu;
use super::panel::Panel;
use super::searching::SearchForm;
use super::{Notice, Said};
use crate::app::Words;
use crate::app::view::*;
use crate::app::words::Front;
use crate::document::{Date, Language};

/// A document in the list of a library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LibraryEntry {
    pub address: String,
    pub symbols: String,
    pub title: String,
    pub date: Option<Date>,
    pub language: Language,
    pub organs: Vec<String>,
    /// A link to one of its paragraphs, by which the front page shows what such links look like.
    pub example: Option<String>,
}

/// The way from the front page to all documents, and how many there are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllDocuments {
    pub address: String,
    pub count: usize,
}

/// The body of the front page: what this is, the library, and a place to open a file of one's own.
///
/// The documents in its own language come first.
#[component]
pub fn FrontPage<'a>(words: &'static Words, entries: &'a [LibraryEntry], all: Option<AllDocuments>) -> impl IntoView {
    let Front { notice, claim, promise, link_heading, link_text, library, open, .. } = words.front;
    let example = entries.iter().find_map(|entry| entry.example.clone());
    let example = example.map(|link| view! { <p><a href=link.clone()><code dir="ltr">{link.clone()}</code></a></p> });
    let all = all.map(|AllDocuments { address, count }| {
        let count = words.count(words.browse.documents, count);
        view! { <p><a href=address>{words.browse.heading}</a>" "<small>{count}</small></p> }.into_any()
    });
    let (own, others): (Vec<_>, Vec<_>) = entries.iter().partition(|entry| entry.language == words.language);
    let entries = own.into_iter().chain(others).map(entry_view).collect::<Vec<_>>();
    view! {
        <a class="skip" href="#paper">{words.skip}</a>
        <Bar words menu=view! { <LanguageMenu words /> }.into_any() />
        <Notice sentence=notice />
        <div id="desk" class="desk front">
            <main id="paper" class="paper" tabindex="-1">
                <h1>{claim}</h1>
                <p>{promise}</p>
                <SearchForm words />
                <section><h2>{library}</h2><ol class="library">{entries}</ol>{all}</section>
                <section><h2>{link_heading}</h2><p>{link_text}</p>{example}</section>
                <section><h2>{open}</h2><Panel words /></section>
            </main>
        </div>
        <Said words />
    }
    .into_any()
}

/// A document in its own words and language.
pub(super) fn entry_view(entry: &LibraryEntry) -> AnyView {
    let words = Words::of(entry.language);
    let date = entry.date.map(|date| view! { <time datetime=date.to_string()>{(words.date)(date)}</time>" · " });
    let organs = entry.organs.iter().map(|organ| format!("{organ} · ")).collect::<String>();
    view! {
        <li lang=entry.language.code() dir=entry.language.direction()>
            <b>{entry.symbols.clone()}</b>
            <a href=entry.address.clone()>{entry.title.clone()}</a>
            <small>{date}{organs}{(words.name_of)(entry.language)}</small>
        </li>
    }
    .into_any()
}
