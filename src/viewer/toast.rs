//! The line at the foot of the window.

use crate::browser::dom;
use crate::browser::dom::set_timeout;
use std::time::Duration;

/// How long a line stays that is said in passing.
const WHILE: Duration = Duration::from_secs(4);

/// Says something in passing.
pub fn say(text: String) {
    warn(&text);
    set_timeout(move || withdraw(&text), WHILE);
}

/// Takes back what was said, unless something else was said since.
pub fn withdraw(text: &str) {
    if current() == text {
        warn("");
    }
}

/// Says something that the reader must not miss: it stays until something else is said, or nothing.
pub fn warn(text: &str) {
    if let Some(line) = dom::first(".toast") {
        line.set_text_content(Some(text));
    }
}

fn current() -> String {
    dom::first(".toast").and_then(|line| line.text_content()).unwrap_or_default()
}
