//! Sentences that a page carries in its language, in attributes; `{}` in them stands for what they tell.

use super::dom::document;
use js_sys::{Array, Intl, Object};

/// The sentence about a number, of `one={} hit|other={} hits` in the form that the language of the page has for it.
pub fn in_form(forms: &str, number: usize) -> String {
    let wanted = form(number);
    let form = forms.split('|').filter_map(|form| form.split_once('='));
    let sentence = form.fold("", |found, (form, sentence)| {
        // The last form, `other`, serves for those that are not told apart.
        if form == wanted || form == "other" && found.is_empty() { sentence } else { found }
    });
    fill(sentence, &number.to_string())
}

/// The plural category of a number: `one`, `few`, `other`.
fn form(number: usize) -> String {
    let page = document().document_element();
    let language = page.and_then(|page| page.get_attribute("lang")).unwrap_or_default();
    let rules = Intl::PluralRules::new(&Array::of1(&language.into()), &Object::new());
    String::from(rules.select(number as f64))
}

/// Puts what is told in the place of the first `{}`; a sentence without one says it in words, as Arabic does one and two.
pub fn fill(sentence: &str, told: &str) -> String {
    let Some((before, after)) = sentence.split_once('{') else { return sentence.to_owned() };
    [before, told, after.strip_prefix('}').unwrap_or(after)].concat()
}
