//! The documents that were found, each with the paragraphs that show why.

use super::names;
use super::told::sentence;
use crate::browser::dom;
use crate::document::Language;
use crate::library::{Answer, Question, Shown, Work, encode};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

fn list() -> Option<Element> {
    dom::first("#found > ol").map(Element::from)
}

const ITEMS: &str = "#found > ol > li";

/// The n-th document.
fn item(number: usize) -> Option<Element> {
    dom::all(ITEMS).into_iter().nth(number)
}

/// How many documents are shown.
pub fn len() -> usize {
    dom::all(ITEMS).len()
}

/// Shows the documents of an answer; those before `from` are there already.
pub fn show(question: &Question, answer: &Answer, from: usize) {
    let Some(list) = list() else { return };
    let more = dom::by_id("more");
    let pressed = more.as_ref().is_some_and(|more| dom::document().active_element().as_ref() == Some(more));
    more.into_iter().for_each(|more| more.remove());
    if from == 0 {
        list.set_text_content(None);
    }
    for work in answer.works.iter().skip(from) {
        add_work(&list, work);
    }
    if answer.further && question.with_more().is_some() {
        add_more(&list);
    }
    // Who pressed for more goes on at the first that is new.
    let new = item(from).filter(|_| pressed);
    let link = new.and_then(|new| new.query_selector("a").ok()?).and_then(|link| link.dyn_into::<HtmlElement>().ok());
    link.into_iter().for_each(|link| drop(link.focus()));
}

fn add_more(list: &Element) -> Option<()> {
    let button = dom::create("button")?;
    button.set_id("more");
    button.set_class_name("tool");
    dom::set(&button, "type", "button");
    button.set_text_content(Some(&sentence("more")));
    list.after_with_node_1(&button).ok()
}

/// A document with its facts; its paragraphs come later.
fn add_work(list: &Element, work: &Work) -> Option<()> {
    let row = &work.hit.row;
    let item = dom::add(list, "li", "")?;
    if !row.symbols.is_empty() {
        dom::add(&item, "b", &row.symbols);
    }
    let heading = dom::add(&item, "h2", "")?;
    set_language(&heading, work.hit.language);
    let title = if row.title.is_empty() { &row.address } else { &row.title };
    dom::set(&dom::add(&heading, "a", title)?, "href", &row.address);
    add_facts(&item, work);
    dom::add(&item, "ol", "");
    if !work.others.is_empty() {
        let others = dom::add(&item, "small", &[&sentence("others"), " "].concat())?;
        for (language, address) in &work.others {
            let link = dom::add(&others, "a", &names::value(crate::library::Family::Language, language.code()))?;
            dom::set(&link, "href", address);
            dom::set(&link, "hreflang", language.code());
            let _ = others.append_with_str_1(" ");
        }
    }
    Some(())
}

/// `10 December 2020 · General Assembly · Resolution · English`.
fn add_facts(item: &Element, work: &Work) -> Option<()> {
    let facts = dom::add(item, "small", "")?;
    let row = &work.hit.row;
    if let Some(date) = names::date(&row.date) {
        dom::set(&dom::add(&facts, "time", &date)?, "datetime", &row.date);
    }
    let organs = work.hit.organs.iter().map(|organ| names::organ(organ));
    let class = Some(names::value(crate::library::Family::Class, &row.class)).filter(|_| row.class != "other");
    let language = names::value(crate::library::Family::Language, work.hit.language.code());
    for fact in organs.chain(class).chain([language]) {
        let dot = if facts.has_child_nodes() { " · " } else { "" };
        let _ = facts.append_with_str_1(&[dot, &fact].concat());
    }
    Some(())
}

fn set_language(element: &Element, language: Language) {
    dom::set(element, "lang", language.code());
    dom::set(element, "dir", language.direction());
}

/// Shows the paragraphs of the n-th document.
pub fn fill(work: usize, passages: &[Shown], question: &Question) {
    let _ = fill_in(work, passages, question);
}

fn fill_in(work: usize, passages: &[Shown], question: &Question) -> Option<()> {
    let item = item(work)?;
    let title = item.query_selector("h2 a").ok()??;
    let address = title.get_attribute("href")?;
    let heading = title.parent_element()?;
    let shown = item.query_selector("ol").ok()??;
    for name in ["lang", "dir"] {
        dom::set(&shown, name, &heading.get_attribute(name).unwrap_or_default());
    }
    for (place, passage) in passages.iter().enumerate() {
        let words = sought(passage, question);
        if place == 0 {
            dom::set(&title, "href", &[&address, words.as_str()].concat());
        }
        let link = dom::add(&dom::add(&shown, "li", "")?, "a", "")?;
        dom::set(&link, "href", &[&address, words.as_str(), "#", &passage.eid].concat());
        write(&link, passage);
    }
    Some(())
}

/// Writes the text of a paragraph with what was found in it.
fn write(link: &Element, passage: &Shown) {
    let text = |text: &str| drop(link.append_with_str_1(text));
    if passage.cut.0 {
        text("…");
    }
    for (piece, hit) in &passage.pieces {
        if *hit {
            dom::add(link, "mark", piece);
        } else {
            text(piece);
        }
    }
    if passage.cut.1 {
        text("…");
    }
}

/// What is to be looked for in the document: the words as this paragraph has them, so that they are marked there.
fn sought(passage: &Shown, question: &Question) -> String {
    let mut words: Vec<&str> = Vec::new();
    for (piece, _) in passage.pieces.iter().filter(|(_, hit)| *hit) {
        if !words.contains(&piece.as_str()) {
            words.push(piece);
        }
    }
    let quoted = question.text.contains('"') || words.is_empty();
    let text = if quoted { question.text.trim().to_owned() } else { words.join(" ") };
    if text.is_empty() { text } else { ["?q=", &encode(&text)].concat() }
}
