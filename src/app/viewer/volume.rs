use super::dom;
use crate::app::{About, Reading, Words};
use crate::document::{ComponentKind, Language, Passage, PassageKind};
use crate::names::Names;
use crate::search::Searchable;
use gloo_net::http::Request;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlLinkElement;

/// What is on the desk, ready to be searched: a document, or the list of the front page.
pub struct Volume {
    pub searchable: Searchable,
    pub content: Content,
}

pub enum Content {
    Document(Box<Reading>),
    /// The name of the list, and the address of each of its entries.
    Library(&'static str, Vec<String>),
}

/// Where a result stands.
pub struct Spot {
    /// The part of the document, `Annexe`.
    pub part: String,
    /// The place in it, `[14]`.
    pub place: String,
    pub address: String,
}

/// The document of the page that the viewer runs in.
pub async fn of_page(words: &'static Words) -> Volume {
    let Some(source) = link("link[rel=alternate][type='text/plain']") else { return library(words) };
    let Some(source) = fetch(&source).await else { return library(words) };
    let language = dom::first("#paper article").and_then(|article| Language::parse(&article.lang()));
    let names = names(language.unwrap_or(words.language)).await;
    Volume::read(source, &names)
}

/// A text that lies beside the page.
pub async fn fetch(address: &str) -> Option<String> {
    let response = Request::get(address).send().await.ok().filter(|response| response.ok())?;
    response.text().await.ok()
}

fn link(selector: &str) -> Option<String> {
    Some(dom::first(selector)?.dyn_into::<HtmlLinkElement>().ok()?.href())
}

fn library(words: &'static Words) -> Volume {
    let entries = dom::all(Volume::ENTRIES);
    let texts = entries.iter().filter_map(|entry| entry.text_content());
    let link = |entry: &leptos::web_sys::Element| entry.query_selector("a").ok()??.get_attribute("href");
    let addresses = entries.iter().map(|entry| link(entry).unwrap_or_default()).collect();
    Volume {
        searchable: Searchable::of_texts(words.language, texts),
        content: Content::Library(words.front.library, addresses),
    }
}

impl Volume {
    const ENTRIES: &str = "#paper .library li";
    const PASSAGES: &str = "#paper .t";

    /// Reads a source and makes it ready to be searched.
    pub fn read(source: String, names: &Names) -> Self {
        let reading = Reading::new(source, About::default(), names);
        Self { searchable: Searchable::new(&reading.document), content: Content::Document(Box::new(reading)) }
    }

    pub fn reading(&self) -> Option<&Reading> {
        match &self.content {
            Content::Document(reading) => Some(reading),
            Content::Library(..) => None,
        }
    }

    /// Names the elements that show its passages, in their order.
    pub fn selector(&self) -> &'static str {
        if self.reading().is_some() { Self::PASSAGES } else { Self::ENTRIES }
    }

    /// Where the passages with these numbers stand.
    pub fn spots(&self, numbers: impl Iterator<Item = usize>) -> Vec<Spot> {
        match &self.content {
            Content::Document(reading) => {
                let passages = reading.document.passages();
                numbers.filter_map(|number| Some(spot(reading, passages.get(number)?))).collect()
            }
            Content::Library(name, addresses) => numbers
                .filter_map(|number| addresses.get(number))
                .map(|address| Spot { part: (*name).to_owned(), place: String::new(), address: address.clone() })
                .collect(),
        }
    }
}

fn spot(reading: &Reading, passage: &Passage<'_>) -> Spot {
    let words = reading.words();
    let component = reading.document.components.get(passage.component);
    let part = match passage.kind {
        PassageKind::Masthead | PassageKind::ItemTitle => words.masthead.to_owned(),
        _ => {
            let several = reading.document.components.len() > 2;
            (words.component)(component.map_or(ComponentKind::Main, |component| component.kind), several)
        }
    };
    let numbered = matches!(passage.kind, PassageKind::Paragraph | PassageKind::Point | PassageKind::ItemTitle);
    let place = if numbered { reading.short_place(passage.eid) } else { String::new() };
    Spot { part, place, address: format!("#{}", passage.eid) }
}

/// The names of States in a language; none where it has no table, or where it cannot be fetched.
pub async fn names(language: Language) -> Names {
    if !crate::names::LANGUAGES.contains(&language) {
        return Names::default();
    }
    let table = fetch(&format!("/names/{}.tsv", language.code())).await;
    table.map(|table| Names::parse(language, &table)).unwrap_or_default()
}
