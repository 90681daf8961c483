use super::bar::LibraryBar;
use super::front::{LibraryEntry, entry_view};
use crate::app::Words;
use crate::app::view::*;

/// A list of documents within an index, under what they have in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shelf {
    /// Empty where the page has but one.
    pub heading: String,
    pub entries: Vec<LibraryEntry>,
    /// Where these documents are searched; none where they cannot be by themselves.
    pub search: Option<String>,
}

/// A link of an index, with how many documents it leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndexLink {
    pub name: String,
    pub address: String,
    pub documents: usize,
}

/// The body of the page from which all indexes are reached: the name of each, and its links.
#[component]
pub fn IndexesPage(
    words: &'static Words,
    documents: usize,
    indexes: Vec<(&'static str, Vec<IndexLink>)>,
) -> impl IntoView {
    let indexes = indexes.into_iter().filter(|(_, links)| !links.is_empty());
    let indexes = indexes.map(|(heading, links)| index_view(words, heading, links)).collect::<Vec<_>>();
    let body = view! {
        <h1>{words.browse.heading}</h1>
        <p>{words.count(words.browse.documents, documents)}</p>
        {indexes}
    };
    frame(words, body.into_any())
}

fn index_view(words: &'static Words, heading: &'static str, links: Vec<IndexLink>) -> AnyView {
    let links = links.into_iter().map(|IndexLink { name, address, documents }| {
        let count = words.count(words.browse.documents, documents);
        view! { <li><a href=address>{name}</a>" "<small>{count}</small></li> }.into_any()
    });
    view! { <section><h2>{heading}</h2><ul class="index">{links.collect::<Vec<_>>()}</ul></section> }.into_any()
}

/// The body of a page of an index: documents on their shelves, one part of a long list.
#[component]
pub fn IndexPage(
    words: &'static Words,
    /// The page of all indexes.
    up: String,
    heading: String,
    /// Where the documents of all its parts are searched.
    search: Option<String>,
    shelves: Vec<Shelf>,
    /// The addresses of all parts, and which of them this is.
    parts: Vec<String>,
    part: usize,
) -> impl IntoView {
    let shelves = shelves.into_iter().map(|shelf| shelf_view(words, shelf)).collect::<Vec<_>>();
    let body = view! {
        <p><a href=up>{words.browse.heading}</a></p>
        <h1>{heading}</h1>
        {search_view(words, search)}
        {shelves}
        {parts_view(words, parts, part)}
    };
    frame(words, body.into_any())
}

/// The way to the search of the documents of a list.
fn search_view(words: &'static Words, address: Option<String>) -> Option<AnyView> {
    address.map(|address| view! { <p><a href=address>{words.browse.search}</a></p> }.into_any())
}

fn shelf_view(words: &'static Words, shelf: Shelf) -> AnyView {
    let heading = (!shelf.heading.is_empty()).then(|| view! { <h2>{shelf.heading}</h2> });
    let entries = shelf.entries.iter().map(entry_view).collect::<Vec<_>>();
    view! { <section>{heading}{search_view(words, shelf.search)}<ol class="library">{entries}</ol></section> }
        .into_any()
}

/// The links to the parts of a long list; nothing where it has one.
fn parts_view(words: &'static Words, parts: Vec<String>, part: usize) -> Option<AnyView> {
    let count = parts.len();
    let links = parts.into_iter().enumerate().map(|(place, address)| {
        let current = (place == part).then_some("page");
        view! { <li><a href=address aria-current=current>{(words.browse.part)(place + 1, count)}</a></li> }.into_any()
    });
    (count > 1).then(|| view! { <nav class="languages"><ul>{links.collect::<Vec<_>>()}</ul></nav> }.into_any())
}

fn frame(words: &'static Words, body: AnyView) -> AnyView {
    view! {
        <a class="skip" href="#paper">{words.skip}</a>
        <LibraryBar words />
        <div id="desk" class="desk front">
            <main id="paper" class="paper" tabindex="-1">{body}</main>
        </div>
    }
    .into_any()
}
