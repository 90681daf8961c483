mod index;
mod linked_data;

use super::edition::Edition;
use super::gather::{feed, xml};
use super::shell::{Shell, Stylesheet};
use crate::app::page::{
    AllDocuments, Beside, CardPicture, DocumentPage, EvidencePage, FrontPage, LibraryEntry, LostPage, front_page,
};
use crate::app::view::*;
use crate::app::words::Marks;
use crate::app::{Reading, Words};
use crate::document::Language;
use leptos::html;

pub use index::{entry, index, indexes, search};

/// The sheet of the search of the library.
const SEARCH_STYLE: &str = "/find/find.css";

/// What the head of a page says of it.
struct Head {
    /// The language of the interface.
    language: Language,
    title: String,
    description: String,
    canonical: Option<String>,
    /// The facts in the vocabulary of schema.org, for machines.
    data: Option<String>,
    /// The address of the feed of its language.
    feed: Option<String>,
    /// The addresses of the page in all its languages, by their codes.
    translations: Vec<(&'static str, String)>,
    /// The address of the file, with its media type.
    source: Option<(String, &'static str)>,
    card: Option<CardPicture>,
}

/// The page of a document.
pub fn document(edition: &Edition, beside: Beside, shell: &Shell) -> String {
    let reading = &edition.reading;
    let language = reading.words().language;
    let title = edition.title();
    let symbols = reading.symbol_line();
    let head = Head {
        language,
        title: if symbols.is_empty() { title.clone() } else { format!("{symbols} · {title}") },
        description: description(reading, &title),
        canonical: Some(edition.published.first.clone().unwrap_or_else(|| edition.address())),
        data: (!shell.base.is_empty()).then(|| linked_data::of(edition, beside.source.as_deref(), &shell.base)),
        feed: None,
        translations: translations(edition),
        source: beside.source.clone().map(|address| (address, edition.form().media_type())),
        card: beside.card.clone().filter(|_| !shell.base.is_empty()),
    };
    page(head, shell, view! { <DocumentPage reading beside /> }.into_any())
}

/// `Assemblée générale, Conseil de sécurité, 19 octobre 2007. Lettre datée du ...`.
fn description(reading: &Reading, title: &str) -> String {
    let words = reading.words();
    let date = reading.document.masthead.date.map(words.date);
    let Marks { comma, stop, .. } = words.marks;
    let facts: Vec<String> = reading.organs().into_iter().chain(date).collect();
    if facts.is_empty() { title.to_owned() } else { format!("{}{stop}{title}", facts.join(comma)) }
}

/// The page that shows the source of a document by how it was read.
pub fn evidence(edition: &Edition, shell: &Shell) -> String {
    let reading = &edition.reading;
    let words = reading.words();
    let head = Head {
        language: words.language,
        title: format!("{} · {}", words.evidence.heading, reading.symbol_line()),
        description: words.evidence.intro.to_owned(),
        canonical: Some(edition.evidence_address()),
        data: None,
        feed: None,
        translations: Vec::new(),
        source: None,
        card: None,
    };
    page(head, &without_program(shell), view! { <EvidencePage reading address=edition.address() /> }.into_any())
}

/// The front page of a library in one of the languages of the interface.
pub fn front(language: Language, entries: &[LibraryEntry], all: Option<AllDocuments>, shell: &Shell) -> String {
    let words = Words::of(language);
    let head = Head {
        language: words.language,
        title: "Chancery".to_owned(),
        description: words.front.claim.to_owned(),
        canonical: Some(front_page(language)),
        data: None,
        feed: (!shell.base.is_empty()
            && entries.iter().any(|entry| entry.language == language && entry.date.is_some()))
        .then(|| feed::address(language)),
        translations: front_pages(),
        source: None,
        card: None,
    };
    page(head, &with_field(shell), view! { <FrontPage words entries all /> }.into_any())
}

/// The page of a document in every language in which it is there, where these are several.
fn translations(edition: &Edition) -> Vec<(&'static str, String)> {
    let pages = edition.published.translations.iter().map(|(language, address)| (language.code(), address.clone()));
    if edition.published.translations.len() > 1 { pages.collect() } else { Vec::new() }
}

/// The front page in every language, and for readers of none of them.
fn front_pages() -> Vec<(&'static str, String)> {
    let pages = Language::ALL.map(|language| (language.code(), front_page(language)));
    pages.into_iter().chain([("x-default", front_page(Language::default()))]).collect()
}

/// The page that hosts send for an address that leads nowhere.
pub fn lost(shell: &Shell) -> String {
    let words = Words::of(Language::English);
    let description = words.front.lost.to_owned();
    let head = Head {
        language: words.language,
        title: "Chancery".to_owned(),
        description,
        canonical: None,
        data: None,
        feed: None,
        translations: Vec::new(),
        source: None,
        card: None,
    };
    page(head, &of_library(shell), view! { <LostPage words /> }.into_any())
}

/// The files of a page of the library: the field for it has a sheet of its own, and the viewer nothing to do.
fn of_library(shell: &Shell) -> Shell {
    Shell { glue: String::new(), ..with_field(shell) }
}

/// The files of a page with a field for the library.
fn with_field(shell: &Shell) -> Shell {
    let sheet = Stylesheet { href: SEARCH_STYLE.to_owned(), media: String::new() };
    let stylesheets = shell.stylesheets.iter().cloned().chain([sheet]).collect();
    Shell { stylesheets, ..shell.clone() }
}

/// The files of a page on which no program has anything to do.
fn without_program(shell: &Shell) -> Shell {
    Shell { boot: String::new(), ..shell.clone() }
}

fn page(head: Head, shell: &Shell, body: AnyView) -> String {
    let language = head.language;
    let html = view! {
        <!DOCTYPE html>
        <html lang=language.code() dir=language.direction()>
            <head>{facts(head, &shell.base)}{files(shell)}</head>
            <body>{body}</body>
        </html>
    };
    valid(&write(html))
}

/// A page with nothing in it that HTML does not allow in a text: each such character becomes one that it allows, so
/// that all others keep their places.
fn valid(html: &str) -> String {
    let mut valid = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find(is_forbidden) {
        let (before, after) = rest.split_at(at);
        valid.push_str(before);
        let mut after = after.chars();
        valid.push(match after.next() {
            // The line ends of the source, which a browser would take for others.
            Some('\r') if after.as_str().starts_with('\n') => ' ',
            Some('\r') => '\n',
            _ => char::REPLACEMENT_CHARACTER,
        });
        rest = after.as_str();
    }
    valid + rest
}

/// A control or noncharacter; those beyond the first plane, which no text has, are let through.
fn is_forbidden(c: char) -> bool {
    c.is_control() && !matches!(c, '\t' | '\n' | '\u{C}')
        || matches!(c, '\u{FDD0}'..='\u{FDEF}' | '\u{FFFE}' | '\u{FFFF}')
}

fn facts(head: Head, base: &str) -> impl IntoView + use<> {
    let Head { title, description, canonical, data, feed, translations, source, card, .. } = head;
    let full = |address: String| if base.is_empty() { address } else { xml::url(base, &address) };
    let canonical = canonical.map(full);
    let url = canonical.clone().filter(|_| !base.is_empty()).map(|address| property("og:url", address));
    let translations = translations.into_iter().map(|(code, address)| translation(code, full(address)));
    view! {
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title.clone()}</title>
        <meta name="description" content=description.clone() />
        <meta name="color-scheme" content="light dark" />
        {PAPER.map(|(scheme, colour)| theme_colour(scheme, colour))}
        {property("og:type", "article".to_owned())}
        {property("og:site_name", "Chancery".to_owned())}
        {property("og:title", title)}
        {url}
        {property("og:description", description)}
        {card.map(|card| picture(card, base))}
        {canonical.map(|address| view! { <link rel="canonical" href=address /> })}
        {translations.collect::<Vec<_>>()}
        {feed.map(|address| view! { <link rel="alternate" type="application/atom+xml" href=address /> })}
        {data.map(|data| view! { <script type="application/ld+json">{data}</script> })}
        {source.map(|(address, kind)| view! { <link rel="alternate" type=kind href=address /> })}
    }
}

/// The social card; sites that show it take whole addresses only.
fn picture(card: CardPicture, base: &str) -> impl IntoView + use<> {
    let CardPicture { address, told, width, height } = card;
    view! {
        {property("og:image", xml::url(base, &address))}
        {property("og:image:type", "image/png".to_owned())}
        {property("og:image:width", width.to_string())}
        {property("og:image:height", height.to_string())}
        {property("og:image:alt", told)}
        <meta name="twitter:card" content="summary_large_image" />
    }
}

/// The same page in a language.
fn translation(code: &'static str, address: String) -> AnyView {
    view! { <link rel="alternate" hreflang=code href=address /> }.into_any()
}

/// The files of the style and of the viewer, under the names that Trunk gave them.
fn files(shell: &Shell) -> impl IntoView + use<> {
    let Shell { icon, stylesheets, boot, glue, wasm, .. } = shell.clone();
    let stylesheets = stylesheets.into_iter().map(|sheet| {
        let media = (!sheet.media.is_empty()).then_some(sheet.media);
        view! { <link rel="stylesheet" href=sheet.href media=media /> }
    });
    let viewer = (!boot.is_empty() && !glue.is_empty()).then(|| {
        view! {
            <link rel="modulepreload" href=glue />
            {preload(wasm, "application/wasm")}
        }
    });
    let boot = (!boot.is_empty()).then(|| view! { <script type="module" src=boot></script> });
    view! {
        <link rel="icon" href=icon />
        {stylesheets.collect::<Vec<_>>()}
        {viewer}
        {boot}
    }
}

/// The colour of the paper in each scheme, as `style/tokens.css` has it: what a browser paints around the page.
const PAPER: [(&str, &str); 2] = [("light", "#fffefb"), ("dark", "#1c2024")];

fn theme_colour(scheme: &str, colour: &'static str) -> impl IntoView + use<> {
    html::meta().name("theme-color").content(colour).attr("media", format!("(prefers-color-scheme: {scheme})"))
}

/// A fact in the Open Graph vocabulary, by which other sites show a link.
fn property(name: &'static str, content: String) -> impl IntoView {
    html::meta().attr("property", name).content(content)
}

/// Has a file fetched before the viewer asks for it, in the mode in which it will; `kind` is its media type.
fn preload(address: String, kind: &'static str) -> impl IntoView {
    let link = html::link().rel("preload").attr("as", "fetch").crossorigin("anonymous").href(address);
    link.attr("type", kind)
}
