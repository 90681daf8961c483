//! The numbers of lists, which a Word file does not hold: they are counted as it is read.

use super::count::printed;
use super::xml::{Element, Elements};
use std::collections::HashMap;

/// The place of a paragraph in a list: which list, and how deep.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Member {
    pub list: String,
    pub level: usize,
}

/// Levels of a list in Word.
const LEVELS: usize = 9;

#[derive(Default)]
pub(super) struct Numbering {
    /// The forms of lists, by their number.
    forms: HashMap<String, Form>,
    lists: HashMap<String, List>,
}

/// How the members of a list are numbered, and how far that has come.
#[derive(Clone, Default)]
struct Form {
    levels: [Level; LEVELS],
    /// The last number of every level.
    last: [Option<u32>; LEVELS],
}

#[derive(Clone, Default)]
struct Level {
    start: u32,
    format: String,
    /// `%1.` or `(%2)`, the numbers of levels in the place of their signs.
    text: String,
}

/// A list of a form; lists of one form are counted on, unless they say where they begin.
#[derive(Clone, Default)]
struct List {
    form: String,
    starts: [Option<u32>; LEVELS],
}

/// What is being read.
#[derive(Default)]
struct At {
    form: Option<String>,
    list: Option<String>,
    level: usize,
}

impl Numbering {
    pub fn read(xml: &str) -> Self {
        let mut numbering = Self::default();
        let mut at = At::default();
        let mut elements = Elements::new(xml);
        while let Some(element) = elements.next_start() {
            numbering.take(&element, &mut at);
        }
        numbering
    }

    fn take(&mut self, element: &Element, at: &mut At) {
        let value = |name| element.value(name);
        match element.name().as_str() {
            "abstractNum" => *at = At { form: value("abstractNumId"), ..At::default() },
            "num" => *at = At { list: value("numId"), ..At::default() },
            "lvl" | "lvlOverride" => at.level = value("ilvl").and_then(|level| level.parse().ok()).unwrap_or(LEVELS),
            "abstractNumId" => {
                if let (Some(list), Some(form)) = (&at.list, value("val")) {
                    self.lists.insert(list.clone(), List { form, ..List::default() });
                }
            }
            "startOverride" => {
                let list = at.list.as_ref().and_then(|list| self.lists.get_mut(list));
                if let Some(start) = list.and_then(|list| list.starts.get_mut(at.level)) {
                    *start = value("val").and_then(|number| number.parse().ok());
                }
            }
            name @ ("start" | "numFmt" | "lvlText") => self.take_level(name, value("val"), at),
            _ => {}
        }
    }

    /// Takes what a level of a form says of itself; a list may say it in the form's place.
    fn take_level(&mut self, name: &str, value: Option<String>, at: &At) {
        let of_list = || self.lists.get(at.list.as_ref()?).map(|list| list.form.clone());
        let Some(form) = at.form.clone().or_else(of_list) else { return };
        let Some(level) = self.forms.entry(form).or_default().levels.get_mut(at.level) else { return };
        let value = value.unwrap_or_default();
        match name {
            "start" => level.start = value.parse().unwrap_or(1),
            "numFmt" => level.format = value,
            _ => level.text = value,
        }
    }

    /// The number of the next member, `14.` or `(a)`; a bullet where the list has bullets.
    pub fn next(&mut self, member: &Member) -> Option<String> {
        let list = self.lists.get_mut(&member.list)?;
        let form = self.forms.get_mut(&list.form)?;
        let start = list.starts.get_mut(member.level).and_then(Option::take);
        form.count(member.level, start);
        form.print(member.level)
    }
}

impl Form {
    /// Counts one more member at a level; what is deeper begins anew.
    fn count(&mut self, level: usize, start: Option<u32>) {
        for (place, (last, form)) in self.last.iter_mut().zip(&self.levels).enumerate() {
            *last = match *last {
                _ if place > level => None,
                Some(number) if place < level => Some(number),
                Some(number) => Some(start.unwrap_or(number.saturating_add(1))),
                None => Some(start.filter(|_| place == level).unwrap_or(form.start)),
            };
        }
    }

    fn print(&self, level: usize) -> Option<String> {
        let Level { format, text, .. } = self.levels.get(level)?;
        match format.as_str() {
            "bullet" => return Some("•".to_owned()),
            "none" => return None,
            _ => {}
        }
        let mut printed_text = text.clone();
        for (place, (last, form)) in self.last.iter().zip(&self.levels).enumerate() {
            let sign = format!("%{}", place + 1);
            if printed_text.contains(&sign) {
                printed_text = printed_text.replace(&sign, &printed(last.unwrap_or(form.start), &form.format));
            }
        }
        let number = printed_text.trim();
        (!number.is_empty()).then(|| number.to_owned())
    }
}
