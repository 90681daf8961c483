//! Marks for browsers without highlights: elements around the characters, taken away without a trace.

use crate::browser::dom::document;
use std::ops::Range;
use web_sys::{Element, Text};

/// Puts a part of a text node into an element; what follows becomes a node of its own.
pub fn wrap(text: &Text, part: &Range<u32>) -> Option<Element> {
    let hit = text.split_text(part.start).ok()?;
    hit.split_text(part.end - part.start).ok()?;
    let mark = document().create_element("mark").ok()?;
    mark.set_class_name("hit");
    hit.parent_node()?.insert_before(&mark, Some(&hit)).ok()?;
    mark.append_child(&hit).ok()?;
    Some(mark)
}

/// Gives the characters back to where they stood.
pub fn unwrap(mark: &Element) {
    let Some(parent) = mark.parent_node() else { return };
    while let Some(child) = mark.first_child() {
        let _ = parent.insert_before(&child, Some(mark));
    }
    mark.remove();
    parent.normalize();
}
