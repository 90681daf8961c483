use super::dom;
use crate::app::Words;
use crate::document::{ComponentKind, Language};
use crate::search::Searchable;
use leptos::web_sys::Element;

/// What is on the desk, ready to be searched: a document, or the list of the front page.
pub struct Volume {
    pub searchable: Searchable,
    /// Those that show its texts, in their order.
    pub elements: Vec<Element>,
    words: &'static Words,
}

/// Where a text stands.
pub struct Spot {
    /// The part of the document, `Annexe`.
    pub part: String,
    /// The place in it, `[14]`.
    pub place: String,
    pub address: String,
}

const TEXTS: &str = "#paper .t";
const ENTRIES: &str = "#paper .library li";
/// What bears a number.
const NUMBERED: &str = ".para, .point, .titles > li";

impl Volume {
    /// Takes in what the page shows.
    pub fn of_page(words: &'static Words) -> Self {
        let article = dom::first("#paper article");
        let language = article.as_ref().and_then(|article| Language::parse(&article.lang()));
        let elements = dom::all(if article.is_some() { TEXTS } else { ENTRIES });
        let texts = elements.iter().map(|element| element.text_content().unwrap_or_default());
        Self { searchable: Searchable::of_texts(language.unwrap_or(words.language), texts), elements, words }
    }

    /// Where the n-th text stands.
    pub fn spot(&self, number: usize) -> Option<Spot> {
        let element = self.elements.get(number)?;
        if let Some(link) =
            element.query_selector(":scope > a").ok()?.filter(|_| element.matches(ENTRIES).unwrap_or_default())
        {
            let address = link.get_attribute("href")?;
            return Some(Spot { part: self.words.front.library.to_owned(), place: String::new(), address });
        }
        let around = element.closest("[id]").ok()??;
        Some(Spot { part: self.part(element), place: number_of(element), address: format!("#{}", around.id()) })
    }

    /// The part of the document that an element is in, as the contents name it.
    fn part(&self, element: &Element) -> String {
        let inside = |selector| element.closest(selector).ok().flatten();
        if inside("#masthead").is_some() {
            return self.words.masthead.to_owned();
        }
        let named = inside("section[id]")
            .and_then(|section| dom::first(&format!("#outline a[href='#{}']", section.id()))?.text_content());
        named.unwrap_or_else(|| (self.words.component)(ComponentKind::Main, false))
    }
}

/// The number of a paragraph, or of a point with that of its paragraph: `[5] [3]`.
fn number_of(element: &Element) -> String {
    let mut numbers = Vec::new();
    let mut around = element.closest(NUMBERED).ok().flatten();
    while let Some(numbered) = around {
        let label = numbered.query_selector(":scope > .num, :scope > .pilcrow").ok().flatten();
        numbers.push(label.and_then(|label| label.text_content()).unwrap_or_default());
        around = numbered.parent_element().and_then(|parent| parent.closest(NUMBERED).ok().flatten());
    }
    numbers.reverse();
    numbers.join(" ")
}
