use crate::browser::dom;
use crate::browser::dom::document;
use crate::document::Language;
use crate::search::Searchable;
use web_sys::Element;

/// What is on the desk, ready to be searched: a document, or the list of the front page.
#[derive(Default)]
pub struct Volume {
    pub searchable: Searchable,
    /// Those that show its texts, in their order.
    pub elements: Vec<Element>,
}

/// Where a text stands.
pub struct Spot {
    /// The part of the document, `Annexe`.
    pub part: String,
    /// The place in it, `[14]`.
    pub place: String,
    pub address: String,
}

/// What stands beside the page is another one's.
const TEXTS: &str = "#paper .t:not(.beside *)";
const ENTRIES: &str = "#paper .library li";
/// What bears a number.
const NUMBERED: &str = ".para, .point, .titles > li";

impl Volume {
    /// Takes in what the page shows.
    pub fn of_page() -> Self {
        let article = dom::first("#paper article");
        let elements = dom::all(if article.is_some() { TEXTS } else { ENTRIES });
        let written = article.map(Element::from).or_else(|| document().document_element());
        let language = written.and_then(|written| Language::parse(&written.get_attribute("lang")?));
        let texts = elements.iter().map(|element| element.text_content().unwrap_or_default());
        Self { searchable: Searchable::of_texts(language.unwrap_or_default(), texts), elements }
    }

    /// Where the n-th text stands.
    pub fn spot(&self, number: usize) -> Option<Spot> {
        let element = self.elements.get(number)?;
        if let Some(list) = closest(element, ".library") {
            let address = element.query_selector("a").ok()??.get_attribute("href")?;
            let heading = list.previous_element_sibling().and_then(|heading| heading.text_content());
            return Some(Spot { part: heading.unwrap_or_default(), place: String::new(), address });
        }
        let address = format!("#{}", closest(element, "[id]")?.id());
        Some(Spot { part: part(element), place: number_of(element), address })
    }
}

fn closest(element: &Element, selector: &str) -> Option<Element> {
    element.closest(selector).ok().flatten()
}

/// The part of the document that an element is in, as the contents or the bar at the foot name it.
fn part(element: &Element) -> String {
    let around = closest(element, "#masthead, section[id]").map(|around| around.id()).unwrap_or_default();
    let link = dom::first(&format!("#outline a[href='#{around}']"));
    let link = link.or_else(|| dom::first(".bottom-bar a[href='#paper']"));
    link.and_then(|link| link.text_content()).unwrap_or_default()
}

/// The number of a paragraph, or of a point with that of its paragraph: `[5] [3]`.
fn number_of(element: &Element) -> String {
    let mut numbers = String::new();
    let mut around = closest(element, NUMBERED);
    while let Some(numbered) = around {
        let label = numbered.query_selector(":scope > .num, :scope > .pilcrow").ok().flatten();
        let label = label.and_then(|label| label.text_content()).unwrap_or_default();
        numbers = if numbers.is_empty() { label } else { [label, numbers].join(" ") };
        around = numbered.parent_element().and_then(|parent| closest(&parent, NUMBERED));
    }
    numbers
}
