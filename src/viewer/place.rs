//! Where the reader is, to be held while the page changes.

use crate::browser::dom;
use crate::browser::dom::window;
use web_sys::Element;

/// Where the reader is: the first part that is not above the window, and how far down it stands.
pub struct Place {
    pub part: Element,
    top: f64,
}

impl Place {
    pub fn of_reader() -> Option<Self> {
        // What stays at the top of the window.
        let bars = dom::all(".bar, .versions");
        let bar = bars.iter().map(|bar| bar.get_bounding_client_rect().bottom()).fold(0.0, f64::max);
        let mut parts = dom::all("#paper :is(.para, .point, .sig, .note, h1, h2, h3, h4)[id]").into_iter();
        let part = parts.find(|part| part.get_bounding_client_rect().bottom() > bar)?;
        let top = part.get_bounding_client_rect().top();
        Some(Self { part, top })
    }

    /// Scrolls so that the part stands where it stood.
    pub fn hold(&self) {
        window().scroll_by_with_x_and_y(0.0, self.part.get_bounding_client_rect().top() - self.top);
    }
}
