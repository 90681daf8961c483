use super::highlight::{Highlight, HighlightRegistry, registry};
use super::wrapping;
use crate::browser::dom::{document, window};
use crate::search::{Hit, Pieces, Results, units};
use crate::viewer::session::Session;
use crate::viewer::volume::Volume;
use reactive_graph::prelude::*;
use std::ops::Range;
use wasm_bindgen::JsCast;
use web_sys::{
    Element, Node, Range as DomRange, ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition, ScrollToOptions,
    StaticRange, StaticRangeInit, Text,
};

/// The most hits that are marked; a query of a letter finds more than anyone looks at.
const MARKED: usize = 5_000;

/// Marks in the text what was found.
pub fn show(session: Session) {
    let found = session.found.get();
    session.volume.with_value(|volume| session.marks.update_value(|marks| marks.show(volume, &found.results)));
}

/// Marks the hit that the reader is at, and goes there.
pub fn show_current(session: Session) {
    let hit = session.hit.get();
    session.marks.update_value(|marks| {
        marks.show_current(hit);
        if let Some(hit) = hit {
            marks.scroll_to(hit);
        }
    });
}

/// A part of a text node.
type Part = (Text, Range<u32>);

/// The marks of what was found, in the text of the page.
pub struct Marks {
    /// None where the browser has no highlights.
    registry: Option<HighlightRegistry>,
    /// The parts that each hit covers.
    hits: Vec<Vec<Part>>,
    /// Around each hit, where marks are elements.
    wrapped: Vec<Vec<Element>>,
}

impl Marks {
    pub fn new() -> Self {
        Self { registry: registry(), hits: Vec::new(), wrapped: Vec::new() }
    }

    /// Marks what was found in the document on the desk, and nothing else.
    fn show(&mut self, volume: &Volume, results: &Results) {
        self.clear();
        for hit in &results.hits {
            if self.hits.len() >= MARKED {
                break;
            }
            if let Some(element) = volume.elements.get(hit.passage) {
                self.hits.extend(locate(element, volume.searchable.text(hit.passage), hit));
            }
        }
        match &self.registry {
            Some(registry) if !self.hits.is_empty() => registry.set("hit", &highlight(self.hits.iter().flatten())),
            Some(_) => {}
            None => self.wrap(),
        }
    }

    /// Marks the hit that the reader is at.
    fn show_current(&mut self, current: Option<usize>) {
        let Some(registry) = &self.registry else { return self.wrap_current(current) };
        registry.delete("hit-current");
        if let Some(parts) = current.and_then(|hit| self.hits.get(hit)) {
            let highlight = highlight(parts.iter());
            highlight.set_priority(1);
            registry.set("hit-current", &highlight);
        }
    }

    /// Brings a hit into view, first its element, as browsers do not lay out what is far away.
    fn scroll_to(&self, hit: usize) {
        let Some((first, part)) = self.hits.get(hit).and_then(|parts| parts.first()) else { return };
        let Some(element) = first.parent_element() else { return };
        let range = || range(first, part).map(|range| range.get_bounding_client_rect());
        let high = window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
        let in_view = |top: f64, bottom: f64| top > high * 0.12 && bottom < high * 0.88;
        if range().is_some_and(|rect| rect.height() > 0.0 && in_view(rect.top(), rect.bottom())) {
            return;
        }
        let options = ScrollIntoViewOptions::new();
        options.set_behavior(ScrollBehavior::Instant);
        options.set_block(ScrollLogicalPosition::Center);
        element.scroll_into_view_with_scroll_into_view_options(&options);
        if let Some(rect) = range().filter(|rect| !in_view(rect.top(), rect.bottom())) {
            let options = ScrollToOptions::new();
            options.set_behavior(ScrollBehavior::Instant);
            options.set_top(rect.top() - high * 0.4);
            window().scroll_by_with_scroll_to_options(&options);
        }
    }

    fn clear(&mut self) {
        if let Some(registry) = &self.registry {
            registry.delete("hit");
            registry.delete("hit-current");
        }
        self.wrapped.drain(..).flatten().for_each(|mark| wrapping::unwrap(&mark));
        self.hits.clear();
    }

    /// From the last to the first, so that what is still to be wrapped stays where it is.
    fn wrap(&mut self) {
        let wrap =
            |parts: &Vec<Part>| parts.iter().rev().filter_map(|(text, part)| wrapping::wrap(text, part)).collect();
        self.wrapped = self.hits.iter().rev().map(wrap).collect();
        self.wrapped.reverse();
        // The nodes that the hits were located in are cut: the elements tell where they are.
        let inside = |marks: &Vec<Element>| marks.iter().rev().filter_map(whole_text).collect();
        self.hits = self.wrapped.iter().map(inside).collect();
    }

    fn wrap_current(&self, current: Option<usize>) {
        for (hit, marks) in self.wrapped.iter().enumerate() {
            for mark in marks {
                let _ = mark.class_list().toggle_with_force("current", Some(hit) == current);
            }
        }
    }
}

/// Where the hits of a passage are in its element.
fn locate(element: &Element, text: &str, hit: &Hit) -> Vec<Vec<Part>> {
    let mut nodes = Vec::new();
    text_nodes(element, &mut nodes);
    let pieces = Pieces::new(nodes.iter().map(|node| node.length()));
    let part = |(node, part): (usize, Range<u32>)| Some((nodes.get(node)?.clone(), part));
    let ranges = units(text, &hit.ranges);
    ranges.iter().map(|range| pieces.cut(range).into_iter().filter_map(part).collect()).collect()
}

fn text_nodes(node: &Node, found: &mut Vec<Text>) {
    let mut child = node.first_child();
    while let Some(node) = child {
        child = node.next_sibling();
        match node.dyn_into::<Text>() {
            Ok(text) => found.push(text),
            Err(node) => text_nodes(&node, found),
        }
    }
}

/// One highlight over parts of text nodes.
fn highlight<'p>(parts: impl Iterator<Item = &'p Part>) -> Highlight {
    let highlight = Highlight::new();
    for (text, part) in parts {
        if let Ok(range) = StaticRange::new(&StaticRangeInit::new(text, part.end, text, part.start)) {
            highlight.add(&range);
        }
    }
    highlight
}

fn range(text: &Text, part: &Range<u32>) -> Option<DomRange> {
    let range = document().create_range().ok()?;
    range.set_start(text, part.start).ok()?;
    range.set_end(text, part.end).ok()?;
    Some(range)
}

fn whole_text(mark: &Element) -> Option<Part> {
    let text: Text = mark.first_child()?.dyn_into().ok()?;
    let length = text.length();
    Some((text, 0..length))
}
