//! What is said of the search, in the region that is read aloud.

use crate::browser::dom;
use crate::browser::said::{fill, in_form};
use crate::library::{Answer, Question, Results};
use web_sys::Element;

fn region() -> Option<Element> {
    dom::by_id("told").map(Element::from)
}

/// A sentence of the page by its name.
pub fn sentence(name: &str) -> String {
    told_by("told", name)
}

/// What an element of the page tells under a name.
pub fn told_by(id: &str, name: &str) -> String {
    dom::by_id(id).and_then(|element| element.get_attribute(&["data-", name].concat())).unwrap_or_default()
}

/// Says a sentence and nothing else.
pub fn say(name: &str) {
    if let Some(region) = region() {
        region.set_text_content(None);
        dom::add(&region, "p", &sentence(name));
    }
}

/// Says what was found, and how words were taken.
pub fn show(question: &Question, answer: &Answer) {
    let Some(region) = region() else { return };
    region.set_text_content(None);
    let results = &answer.results;
    dom::add(&region, "p", &count(question, answer));
    let say = |line: &str| drop(dom::add(&region, "p", line));
    if let Some(work) = answer.works.first().filter(|work| work.named) {
        say(&fill(&sentence("named"), &work.hit.row.symbols));
    }
    for (asked, found) in &results.respelt {
        say(&fill(&fill(&sentence("respelt"), asked), found));
    }
    for (name, words) in [("missing", &results.missing), ("ignored", &results.ignored)] {
        if !words.is_empty() {
            say(&fill(&sentence(name), &words.join(", ")));
        }
    }
    if !results.phrases.is_empty() && !answer.works.is_empty() {
        say(&sentence("phrase"));
    }
    results.suggested.iter().for_each(|(asked, meant)| suggest(&region, question, asked, meant));
}

/// How many texts were found: with all the words, and with some.
fn count(question: &Question, answer: &Answer) -> String {
    let Results { total, complete, more, .. } = answer.results;
    if answer.works.is_empty() {
        return sentence("nothing");
    }
    let texts = |number| in_form(&sentence("texts"), number);
    if question.text.trim().is_empty() {
        return texts(total);
    }
    let least = if more { fill(&sentence("at-least"), &texts(complete)) } else { texts(complete) };
    let complete = fill(&sentence("complete"), &least);
    let partial = total - answer.results.complete.min(total);
    if partial == 0 {
        return complete;
    }
    [complete, fill(&sentence("partial"), &texts(partial))].join(" · ")
}

/// A link that asks with another word in the place of one.
fn suggest(region: &Element, question: &Question, asked: &str, meant: &str) {
    let replaced = |word: &str| if fold(word) == asked { meant.to_owned() } else { word.to_owned() };
    let text: Vec<String> = question.text.split_whitespace().map(replaced).collect();
    let other = Question { text: text.join(" "), ..question.clone() };
    let link = dom::add(region, "p", "").and_then(|line| dom::add(&line, "a", &fill(&sentence("meant"), meant)));
    if let Some(link) = link {
        dom::set(&link, "href", &other.to_string());
        dom::set(&link, "data-asks", "");
    }
}

fn fold(word: &str) -> String {
    crate::search::fold_text(word).trim().to_owned()
}
