//! What the styles of a Word file say of their paragraphs and runs.

use super::numbering::Member;
use super::xml::{Element, Elements, Piece};
use std::collections::HashMap;

/// What a style says; what it leaves open, the style that it is based on says.
#[derive(Clone, Debug, Default)]
pub(super) struct Style {
    based_on: Option<String>,
    /// The level of a heading, from 0.
    pub outline: Option<u8>,
    pub list: Option<String>,
    pub level: Option<usize>,
    pub bold: Option<bool>,
    pub italic: Option<bool>,
    /// Whether each of its paragraphs is a line, broken by hand to fit a page.
    pub is_lines: Option<bool>,
}

/// Names of the styles in which programs put text that they import as it stands.
const LINES: [&str; 3] = ["plain text", "preformatted text", "html preformatted"];

#[derive(Default)]
pub(super) struct Styles {
    styles: HashMap<String, Style>,
}

/// Styles that are followed from one to the one it is based on: a circle ends there.
const DEPTH: usize = 12;

impl Styles {
    pub fn read(xml: &str) -> Self {
        let mut styles = Self::default();
        let mut current: Option<(String, Style)> = None;
        let mut elements = Elements::new(xml);
        while let Some(piece) = elements.next() {
            match piece {
                Piece::Start(element) if element.is("style") => {
                    current = Some((element.value("styleId").unwrap_or_default(), Style::default()));
                }
                Piece::Start(element) => {
                    if let Some((_, style)) = &mut current {
                        style.take(&element);
                    }
                }
                Piece::End(name) if name == "style" => styles.styles.extend(current.take()),
                _ => {}
            }
        }
        styles
    }

    /// All that a style and those below it say.
    pub fn get(&self, id: &str) -> Style {
        let mut whole = Style::default();
        let mut id = id.to_owned();
        for _ in 0..DEPTH {
            let Some(style) = self.styles.get(&id) else { break };
            whole.complete(style);
            let Some(below) = &style.based_on else { break };
            id.clone_from(below);
        }
        whole
    }
}

impl Style {
    fn take(&mut self, element: &Element) {
        let value = || element.value("val");
        match element.name().as_str() {
            "name" => {
                self.is_lines = value().map(|name| LINES.contains(&name.to_lowercase().as_str())).filter(|&is| is)
            }
            "basedOn" => self.based_on = value(),
            "outlineLvl" => self.outline = value().and_then(|level| level.parse().ok()),
            "numId" => self.list = value(),
            "ilvl" => self.level = value().and_then(|level| level.parse().ok()),
            "b" => self.bold = Some(element.is_on()),
            "i" => self.italic = Some(element.is_on()),
            _ => {}
        }
    }

    /// Takes from `below` what is not said yet.
    fn complete(&mut self, below: &Self) {
        self.outline = self.outline.or(below.outline);
        self.level = self.level.or(below.level);
        self.bold = self.bold.or(below.bold);
        self.italic = self.italic.or(below.italic);
        self.is_lines = self.is_lines.or(below.is_lines);
        if self.list.is_none() {
            self.list.clone_from(&below.list);
        }
    }

    /// The place in a list that the style gives its paragraphs.
    pub fn member(&self) -> Option<Member> {
        let list = self.list.clone().filter(|list| list != "0")?;
        Some(Member { list, level: self.level.unwrap_or_default() })
    }
}
