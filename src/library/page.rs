//! The passages of a document as its published page has them, so that nobody who searches reads the source again.

use crate::document::Language;
use crate::markup::{Attributes, Step, steps};
use crate::search::Searchable;

/// What a search takes from a published page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// That of the text; the default where the page tells none.
    pub language: Language,
    /// The ids and texts of [`crate::document::Document::passages`], in their order.
    pub passages: Vec<(String, String)>,
    /// The page in every language in which it is published, by the links of its menu; empty where there is one.
    pub versions: Vec<(Language, String)>,
}

impl Page {
    /// Reads a page that the build wrote; of any other text whatever looks like one.
    pub fn read(html: &str) -> Self {
        let mut reader = Reader::default();
        steps(html).for_each(|step| reader.take(step));
        reader.page
    }

    /// Bytes of all texts.
    pub fn len(&self) -> usize {
        self.passages.iter().map(|(_, text)| text.len()).sum()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The texts, ready to be searched.
    pub fn searchable(&self) -> Searchable {
        Searchable::of_texts(self.language, self.passages.iter().map(|(_, text)| text.clone()))
    }
}

/// An element that has begun: what it tells of the texts in it.
#[derive(Default)]
struct Open {
    /// Its id, or that of the nearest element around it within its part of the paper.
    id: String,
    /// The place of the text that it holds, or that an element around it does.
    text: Option<usize>,
}

#[derive(Default)]
struct Reader {
    page: Page,
    open: Vec<Open>,
    /// The depth at which the article began.
    article: Option<usize>,
    /// The last id that a line without one of its own can be told by.
    nearest: String,
}

impl Reader {
    fn take(&mut self, step: Step) {
        match step {
            Step::Start { name, attributes, whole } => self.begin(name, &attributes, whole),
            Step::End => {
                self.open.pop();
                self.article = self.article.filter(|depth| *depth < self.open.len());
            }
            Step::Text(text) => {
                let place = self.open.last().and_then(|open| open.text);
                if let Some((_, known)) = place.and_then(|place| self.page.passages.get_mut(place)) {
                    known.push_str(&text);
                }
            }
        }
    }

    fn begin(&mut self, name: &str, attributes: &Attributes, whole: bool) {
        if self.article.is_none() {
            self.begin_before(name, attributes);
        }
        let mut open = self.part(name, attributes);
        let class = get(attributes, "class").unwrap_or_default();
        if self.article.is_some() && open.text.is_none() && class.split(' ').any(|class| class == "t") {
            open.text = Some(self.page.passages.len());
            let id = if open.id.is_empty() { &self.nearest } else { &open.id };
            self.page.passages.push((id.clone(), String::new()));
        }
        if !whole {
            self.open.push(open);
        }
    }

    /// What the head of the page and the menu above the paper tell.
    fn begin_before(&mut self, name: &str, attributes: &Attributes) {
        let language = |name| get(attributes, name).and_then(|code| Language::parse(&code));
        match name {
            "article" => {
                self.article = Some(self.open.len());
                self.page.language = language("lang").unwrap_or_default();
            }
            "a" => {
                if let (Some(language), Some(address)) = (language("hreflang"), get(attributes, "href")) {
                    self.page.versions.push((language, address));
                }
            }
            _ => {}
        }
    }

    /// An element within those that are open; a part of the paper begins anew.
    fn part(&mut self, name: &str, attributes: &Attributes) -> Open {
        let id = get(attributes, "id").unwrap_or_default();
        if matches!(name, "section" | "header") {
            self.nearest = id;
            return Open::default();
        }
        let (around, text) = self.open.last().map_or(("", None), |open| (open.id.as_str(), open.text));
        let around = if id.is_empty() { around } else { &id };
        let open = Open { id: around.to_owned(), text };
        if !id.is_empty() && (is_heading(name) || get(attributes, "class").is_some_and(|class| is_paragraph(&class))) {
            self.nearest = id;
        }
        open
    }
}

fn is_heading(name: &str) -> bool {
    matches!(name, "h1" | "h2" | "h3" | "h4" | "h5" | "h6")
}

fn is_paragraph(class: &str) -> bool {
    class.split(' ').any(|class| class == "para")
}

fn get(attributes: &Attributes, name: &str) -> Option<String> {
    attributes.clone().find(|(known, _)| *known == name).map(|(_, value)| value.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const PAGE: &str = r##"<!DOCTYPE html><html lang="fr"><body>
        <nav class="versions languages"><a href="/fr/A/1/2/" hreflang="fr">français</a><a href="/ar/A/1/2/" hreflang="ar">ع</a></nav>
        <main id="paper"><article lang="fr"><header id="masthead"><div><p class="t">A/1/2</p></div>
        <ol><li id="item_9"><p class="t">Titre</p></li></ol></header>
        <section><p class="t line">Avant</p><div class="para" id="para_1"><a href="#para_1">[1]</a><p class="t">Un <em>mot</em> &lt;ici&gt;,<br> là</p>
        <ol><li class="point" id="para_1__a"><p class="t">Point</p></li></ol></div><p class="t line">Après</p></section>
        <section id="annex_1"><h2 class="title" id="annex_1__title"><span class="t">Annexe</span></h2></section></article></main>"##;

    #[test]
    fn passages_are_told_with_the_id_that_leads_to_them() {
        let page = Page::read(PAGE);
        let passages: Vec<_> = page.passages.iter().map(|(id, text)| format!("{id}: {text}")).collect();
        assert_eq!(
            passages,
            [
                "masthead: A/1/2",
                "item_9: Titre",
                ": Avant",
                "para_1: Un mot <ici>, là",
                "para_1__a: Point",
                "para_1: Après",
                "annex_1__title: Annexe"
            ]
        );
        assert_eq!(page.language, Language::French);
        let versions = [(Language::French, "/fr/A/1/2/".to_owned()), (Language::Arabic, "/ar/A/1/2/".to_owned())];
        assert_eq!(page.versions, versions);
    }

    proptest! {
        #[test]
        fn no_page_is_too_strange(cuts in prop::collection::vec((0..PAGE.len(), 0..PAGE.len()), 0..6), noise in "[<>/=\"a &;é]{0,30}") {
            let mut pieces = noise;
            for (from, to) in cuts {
                pieces.push_str(PAGE.get(from..to).unwrap_or_default());
            }
            let page = Page::read(&pieces);
            prop_assert!(page.passages.iter().map(|(_, text)| text.len()).sum::<usize>() <= pieces.len());
        }
    }
}
