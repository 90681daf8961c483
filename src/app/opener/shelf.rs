//! The documents that the reader has at hand: that of the page, and those opened from the computer.
//!
//! One is on the desk; the elements of the others are set aside as they are, so that going back loses
//! nothing. The address says which, so that the browser's own Back and Forward lead from one to another.

use super::chart::Chart;
use crate::app::Reading;
use crate::browser::address::{self, OPENED};
use crate::browser::{dom, news};
use leptos::prelude::*;
use leptos::web_sys::Element;

/// All documents at hand, by number; that of the page is 0.
#[derive(Clone, Copy)]
pub struct Shelf {
    pub books: RwSignal<Vec<Book>>,
    pub on_desk: RwSignal<usize>,
    aside: StoredValue<Vec<Aside>, LocalStorage>,
}

/// A document at hand.
#[derive(Clone)]
pub struct Book {
    /// How the reader knows it: the name of its file; of the page, its symbols.
    pub name: String,
    /// The title of the window.
    pub title: String,
    pub symbols: String,
    /// None of the document of the page, whose map the build drew.
    chart: Option<Chart>,
}

impl Book {
    /// A document that was opened.
    pub fn of(name: String, reading: &Reading) -> Self {
        let title = reading.title().filter(|title| !title.is_empty()).unwrap_or_else(|| name.clone());
        Self { name, title, symbols: reading.symbol_line(), chart: Some(Chart::of(reading)) }
    }

    /// That of the page.
    fn of_page() -> Self {
        let symbols = dom::first(SYMBOLS).and_then(|symbols| symbols.text_content()).unwrap_or_default();
        let name = if symbols.is_empty() { "Chancery".to_owned() } else { symbols.clone() };
        Self { name, title: document().title(), symbols, chart: None }
    }
}

/// What was set aside with a document that is not on the desk.
#[derive(Default)]
struct Aside {
    elements: Vec<Element>,
    scroll: f64,
}

/// The parts of the body that belong to a document.
const PARTS: &str = "#desk, .bottom-bar, #reading";
const SYMBOLS: &str = ".bar-symbols";

impl Shelf {
    /// With the document of the page on the desk.
    pub fn new() -> Self {
        Self {
            books: RwSignal::new(vec![Book::of_page()]),
            on_desk: RwSignal::new(0),
            aside: StoredValue::new_local(vec![Aside::default()]),
        }
    }

    /// Takes in a document that was opened and puts it on the desk, where `show` adds it to the page.
    pub fn open(self, book: Book, show: impl FnOnce(usize)) {
        let number = self.books.with_untracked(Vec::len);
        self.clear_desk();
        show(number);
        self.books.update(|books| books.push(book));
        self.aside.update_value(|aside| aside.push(Aside::default()));
        address::push(&Self::address(number));
        self.settle(number, 0.0);
    }

    /// Puts a document on the desk, as a new entry of the history.
    pub fn go(self, number: usize) {
        if number != self.on_desk.get_untracked() {
            address::push(&Self::address(number));
            self.show(number);
        }
    }

    /// What the map of an opened document is drawn from.
    pub fn chart(self, number: usize) -> Option<Chart> {
        self.books.with_untracked(|books| books.get(number)?.chart.clone())
    }

    /// Follows the address when the reader goes back or forward.
    pub fn listen(self) {
        let follow = move |_| self.show(address::get(OPENED).parse().unwrap_or_default());
        let _ = window_event_listener(leptos::ev::popstate, follow);
    }

    /// The address of a document at hand.
    pub fn address(number: usize) -> String {
        let path = location().pathname().unwrap_or_default();
        if number == 0 { path } else { format!("{path}?{OPENED}={number}") }
    }

    /// Exchanges what is on the desk.
    fn show(self, number: usize) {
        if number == self.on_desk.get_untracked() || number >= self.books.with_untracked(Vec::len) {
            return;
        }
        self.clear_desk();
        let mut back = Aside::default();
        self.aside.update_value(|all| back = all.get_mut(number).map(std::mem::take).unwrap_or_default());
        for element in &back.elements {
            let _ = dom::body().append_child(element);
        }
        self.settle(number, back.scroll);
    }

    /// Sets aside what is on the desk.
    fn clear_desk(self) {
        let elements = dom::all(PARTS);
        elements.iter().for_each(Element::remove);
        let aside = Aside { elements, scroll: window().scroll_y().unwrap_or_default() };
        let before = self.on_desk.get_untracked();
        self.aside.update_value(|all| {
            if let Some(place) = all.get_mut(before) {
                *place = aside;
            }
        });
    }

    /// Tells everyone what is on the desk now.
    fn settle(self, number: usize, scroll: f64) {
        self.on_desk.set(number);
        if let Some(book) = self.books.with_untracked(|books| books.get(number).cloned()) {
            document().set_title(&book.title);
            if let Some(symbols) = dom::first(SYMBOLS) {
                symbols.set_text_content(Some(&book.symbols));
            }
        }
        news::tell(news::DESK, "");
        window().scroll_to_with_x_and_y(0.0, scroll);
    }
}
