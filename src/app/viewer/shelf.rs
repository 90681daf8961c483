//! The documents that the reader has at hand: that of the page, and those opened from the computer.
//!
//! One is on the desk; the elements of the others are set aside as they are, so that going back loses
//! nothing. The address says which, so that the browser's own Back and Forward lead from one to another.

use super::address::{self, OPENED};
use super::dom;
use super::session::Session;
use super::volume::Volume;
use crate::app::page::OpenedPage;
use leptos::prelude::*;
use leptos::web_sys::Element;
use std::sync::Arc;

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
    title: String,
    volume: Option<Arc<Volume>>,
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
        let symbols = dom::first(SYMBOLS).and_then(|symbols| symbols.text_content());
        let name = symbols.unwrap_or_else(|| "Chancery".to_owned());
        let book = Book { name, title: document().title(), volume: None };
        Self {
            books: RwSignal::new(vec![book]),
            on_desk: RwSignal::new(0),
            aside: StoredValue::new_local(vec![Aside::default()]),
        }
    }

    /// Takes in the document of the page, now that it is read.
    pub fn adopt(self, session: Session, volume: Volume) {
        let volume = Arc::new(volume);
        self.books.update(|books| {
            if let Some(book) = books.first_mut() {
                book.volume = Some(volume.clone());
            }
        });
        if self.on_desk.get_untracked() == 0 {
            session.volume.set(Some(volume));
        }
    }

    /// Takes in a document that was opened, and puts it on the desk.
    pub fn open(self, session: Session, name: String, volume: Volume) {
        let titled = volume.reading().and_then(|reading| reading.title());
        let title = titled.unwrap_or_else(|| name.clone());
        let number = self.books.with_untracked(Vec::len);
        self.books.update(|books| books.push(Book { name, title, volume: Some(Arc::new(volume)) }));
        self.aside.update_value(|aside| aside.push(Aside::default()));
        self.go(session, number);
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
        let before = self.on_desk.get_untracked();
        let Some(book) = self.books.with_untracked(|books| books.get(number).cloned()) else { return };
        if before == number {
            return;
        }
        session.query.set(String::new());
        let aside = Aside { elements: take_aside(), scroll: window().scroll_y().unwrap_or_default() };
        let mut back = Aside::default();
        self.aside.update_value(|all| {
            if let Some(place) = all.get_mut(before) {
                *place = aside;
            }
            back = all.get_mut(number).map(std::mem::take).unwrap_or_default();
        });
        put_back(&back, book.volume.as_ref());
        document().set_title(&book.title);
        self.on_desk.set(number);
        session.state.set(None);
        session.volume.set(book.volume);
        window().scroll_to_with_x_and_y(0.0, back.scroll);
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

fn take_aside() -> Vec<Element> {
    let parts = dom::all(PARTS);
    parts.iter().for_each(Element::remove);
    parts
}

/// Puts elements back on the page, or shows a document for the first time.
fn put_back(aside: &Aside, volume: Option<&Arc<Volume>>) {
    for element in &aside.elements {
        let _ = dom::body().append_child(element);
    }
    if let Some(volume) = volume.filter(|_| aside.elements.is_empty()).cloned() {
        dom::mount(&dom::body(), move || volume.reading().map(|reading| view! { <OpenedPage reading /> }.into_any()));
    }
    let reading = volume.and_then(|volume| volume.reading());
    if let (Some(symbols), Some(reading)) = (dom::first(SYMBOLS), reading) {
        symbols.set_text_content(Some(&reading.symbol_line()));
    }
}
