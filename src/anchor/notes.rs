//! Footnotes and the marks that lead to them.

use super::eid;
use crate::document::{Component, Document, Mention, NoteMark, Run, Text};
use std::collections::{BTreeMap, HashMap, HashSet};

/// The number of a footnote in its id: `1`, or `star` for a mark of asterisks.
pub(super) fn number(mark: &str) -> String {
    let value = eid::value(mark);
    if value.is_empty() { "star".to_owned() } else { value }
}

/// Leads every mark to the next note below it that bears the same mark, or else to the last one above.
pub(super) fn link(document: &mut Document) {
    let source = std::mem::take(&mut document.source);
    let mut linking = Linking::new(&document.components, &source);
    document.texts_mut().into_iter().for_each(|text| linking.text(text));
    document.source = source;
}

struct Linking<'s> {
    source: &'s str,
    /// The notes by their mark, each with the place where it is printed.
    notes: HashMap<String, BTreeMap<u32, String>>,
    /// Notes to which a mark led.
    led: HashSet<String>,
}

impl<'s> Linking<'s> {
    fn new(components: &[Component], source: &'s str) -> Self {
        let mut notes: HashMap<String, BTreeMap<u32, String>> = HashMap::new();
        for footnote in components.iter().flat_map(Component::footnotes) {
            let places = notes.entry(mark(footnote.mark.of(source))).or_default();
            places.insert(footnote.mark.start, footnote.eid.clone());
        }
        Self { source, notes, led: HashSet::new() }
    }

    fn text(&mut self, text: &mut Text) {
        for Run { span, mention, .. } in &mut text.runs {
            let Some(Mention::NoteMark(found)) = mention else { continue };
            let note = self.notes.get(&mark(span.of(self.source))).and_then(|places| {
                let below = places.range(span.end..).next();
                below.or_else(|| places.range(..span.start).next_back()).map(|(_, eid)| eid.clone())
            });
            let note = note.unwrap_or_default();
            *found = NoteMark { first: !note.is_empty() && self.led.insert(note.clone()), note };
        }
    }
}

/// A mark without the brackets and spaces around it: `[1]` and `1` are the same.
fn mark(printed: &str) -> String {
    printed.chars().filter(|c| c.is_alphanumeric() || *c == '*').collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_the_same_in_whatever_brackets_and_as_many_asterisks_are_another() {
        assert_eq!(mark("[1]"), mark(" 1/"));
        assert_ne!(mark("*"), mark("**"));
        assert_eq!([number("*"), number("[1]")], ["star", "1"]);
    }
}
