use super::marks::Marks;
use crate::app::viewer::session::Session;
use crate::app::viewer::{address, dom, sheets};
use crate::search::{How, Results};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{FocusEvent, HtmlElement, KeyboardEvent, Node};

/// What was found, and which of the hits the reader is at.
#[derive(Clone, Copy)]
pub struct Current {
    session: Session,
    pub results: Memo<Results>,
    /// The number of the hit, from 0; none before the reader goes to the first.
    hit: RwSignal<Option<usize>>,
    /// Whether the list of results is wanted.
    pub panel: RwSignal<bool>,
    /// What those hear who do not see the count.
    pub announced: RwSignal<String>,
    marks: StoredValue<Marks, LocalStorage>,
}

impl Current {
    pub fn controls(self) -> &'static crate::app::words::Controls {
        self.session.controls()
    }

    pub fn new(session: Session) -> Self {
        let results = Memo::new(move |_| {
            let query = session.query.get();
            session.volume.with(|volume| match volume {
                Some(volume) if !query.trim().is_empty() => volume.searchable.find(&query),
                _ => Results::default(),
            })
        });
        Self {
            session,
            results,
            hit: RwSignal::new(None),
            panel: RwSignal::new(false),
            announced: RwSignal::new(String::new()),
            marks: StoredValue::new_local(Marks::new()),
        }
    }

    /// Marks in the text what is found, now and whenever it changes, and goes to the hit that is chosen.
    pub fn mark_results(self) {
        Effect::new(move |_| {
            let Some(volume) = self.session.volume.get() else { return };
            self.results.with(|results| self.marks.update_value(|marks| marks.show(&volume, results)));
        });
        Effect::new(move |_| {
            let hit = self.hit.get();
            self.marks.update_value(|marks| marks.show_current(hit));
            if let Some(hit) = hit {
                self.marks.with_value(|marks| marks.scroll_to(hit));
            }
        });
    }

    /// Goes to the first hit of a query that came with the address, unless the address leads to a place.
    pub fn arrived(self) {
        self.forget();
        if address::fragment().is_empty() {
            untrack(|| self.step(1));
        }
    }

    pub fn forget(self) {
        self.hit.set(None);
    }

    /// The number of hits.
    pub fn total(self) -> usize {
        self.results.with(Results::count)
    }

    /// Goes on by so many hits, round and round.
    pub fn step(self, steps: isize) {
        let Some(last) = self.total().checked_sub(1) else { return };
        let next = match self.hit.get_untracked() {
            None if steps > 0 => 0,
            None => last,
            Some(hit) if steps > 0 => {
                if hit >= last {
                    0
                } else {
                    hit + 1
                }
            }
            Some(hit) => hit.checked_sub(1).unwrap_or(last),
        };
        self.go(next);
    }

    /// Goes to the first hit of a passage, by its place among the results.
    pub fn go_to_passage(self, result: usize) {
        let before =
            self.results.with_untracked(|results| results.hits.iter().take(result).map(|hit| hit.ranges.len()).sum());
        self.go(before);
    }

    fn go(self, hit: usize) {
        self.panel.set(false);
        self.hit.set(Some(hit));
    }

    /// `1/6`, or the number of hits alone.
    pub fn count(self) -> String {
        let total = self.total();
        match self.hit.get() {
            _ if self.session.query.with(|query| query.trim().is_empty()) => String::new(),
            Some(hit) => format!("{}/{total}", hit + 1),
            None => total.to_string(),
        }
    }

    /// What was found, in a sentence.
    pub fn told(self) -> String {
        let controls = self.session.controls();
        let query = self.session.query.get();
        if query.trim().is_empty() || self.session.volume.with(Option::is_none) {
            return String::new();
        }
        self.results.with(|results| {
            let found = (controls.found)(results.count(), results.hits.len());
            match &results.how {
                _ if results.hits.is_empty() => (controls.nothing)(query.trim()),
                How::AsWritten => found,
                How::Inflected => format!("{found} {}", controls.inflected),
                How::Respelt(words) => format!("{} {found}", (controls.respelt)(&words.join(", "))),
            }
        })
    }

    /// What a key does in the search; whether it does anything.
    pub fn key(self, event: &KeyboardEvent) -> bool {
        match event.key().as_str() {
            "Enter" if in_field(event) => self.step(if event.shift_key() { -1 } else { 1 }),
            "ArrowDown" => move_focus(1),
            "ArrowUp" => move_focus(-1),
            "Escape" => self.leave(),
            _ => return false,
        }
        true
    }

    /// Clears the search and goes back to the text.
    fn leave(self) {
        self.session.query.set(String::new());
        self.panel.set(false);
        sheets::close();
        if let Some(paper) = dom::by_id("paper") {
            let options = leptos::web_sys::FocusOptions::new();
            options.set_prevent_scroll(true);
            let _ = paper.focus_with_options(&options);
        }
    }

    /// Puts the list away when the focus goes elsewhere.
    pub fn leave_panel(self, event: &FocusEvent) {
        let search = dom::first("#search");
        let to = event.related_target().and_then(|target| target.dyn_into::<Node>().ok());
        if to.is_some_and(|to| search.is_some_and(|search| !search.contains(Some(&to)))) {
            self.panel.set(false);
        }
    }
}

fn in_field(event: &KeyboardEvent) -> bool {
    dom::closest(event, "input").is_some()
}

/// Moves the focus through field and results, which are one list.
fn move_focus(steps: i32) {
    let stops = dom::all("#search input, #results a");
    let active = document().active_element();
    let at = stops.iter().position(|stop| Some(stop) == active.as_ref()).unwrap_or_default();
    let next = if steps > 0 { at + 1 } else { at.saturating_sub(1) };
    if let Some(stop) = stops.get(next).and_then(|stop| stop.dyn_ref::<HtmlElement>()) {
        let _ = stop.focus();
    }
}
