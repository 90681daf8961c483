//! The documents that the reader has at hand: that of the page, and those opened from the computer.
//!
//! One is on the desk; the elements of the others are set aside as they are, so that going back loses
//! nothing. The address says which, so that the browser's own Back and Forward lead from one to another.

use super::address::{self, OPENED};
use super::dom;
use super::session::Session;
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
        let symbols = dom::first(SYMBOLS).and_then(|symbols| symbols.text_content()).unwrap_or_default();
        let name = if symbols.is_empty() { "Chancery".to_owned() } else { symbols.clone() };
        let book = Book { name, title: document().title(), symbols };
        Self {
            books: RwSignal::new(vec![book]),
            on_desk: RwSignal::new(0),
            aside: StoredValue::new_local(vec![Aside::default()]),
        }
    }

    /// Takes in a document that was opened and puts it on the desk, where `show` adds it to the page.
    pub fn open(self, session: Session, book: Book, show: impl FnOnce()) {
        let number = self.books.with_untracked(Vec::len);
        self.clear_desk();
        show();
        self.books.update(|books| books.push(book));
        self.aside.update_value(|aside| aside.push(Aside::default()));
        address::push(&Self::address(number));
        self.settle(session, number, 0.0);
    }

    /// Puts a document on the desk, as a new entry of the history.
    pub fn go(self, session: Session, number: usize) {
        if number != self.on_desk.get_untracked() {
            address::push(&Self::address(number));
            self.show(session, number);
        }
    }

    /// The address of a document at hand.
    pub fn address(number: usize) -> String {
        let path = location().pathname().unwrap_or_default();
        if number == 0 { path } else { format!("{path}?{OPENED}={number}") }
    }

    /// Exchanges what is on the desk.
    fn show(self, session: Session, number: usize) {
        if number == self.on_desk.get_untracked() || number >= self.books.with_untracked(Vec::len) {
            return;
        }
        self.clear_desk();
        let mut back = Aside::default();
        self.aside.update_value(|all| back = all.get_mut(number).map(std::mem::take).unwrap_or_default());
        for element in &back.elements {
            let _ = dom::body().append_child(element);
        }
        self.settle(session, number, back.scroll);
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
    fn settle(self, session: Session, number: usize, scroll: f64) {
        self.on_desk.set(number);
        if let Some(book) = self.books.with_untracked(|books| books.get(number).cloned()) {
            document().set_title(&book.title);
            if let Some(symbols) = dom::first(SYMBOLS) {
                symbols.set_text_content(Some(&book.symbols));
            }
        }
        session.query.set(String::new());
        session.state.set(None);
        session.adopt();
        window().scroll_to_with_x_and_y(0.0, scroll);
    }
}

/// Follows the address when the reader goes back or forward.
pub fn listen(session: Session) {
    let shelf = session.shelf;
    // What was opened before the page was loaded again is gone.
    address::set(OPENED, "");
    let follow = move |_| shelf.show(session, address::get(OPENED).parse().unwrap_or_default());
    let _ = window_event_listener(leptos::ev::popstate, follow);
}
