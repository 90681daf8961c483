//! The documents that the reader has at hand: that of the page, and those opened from the computer.
//!
//! One is on the desk; the elements of the others are set aside as they are, so that going back loses
//! nothing. The address says which, so that the browser's own Back and Forward lead from one to another.

use super::list;
use super::task::{Answer, Task};
use crate::browser::address::{self, OPENED};
use crate::browser::dom::{document, location, window};
use crate::browser::{dom, news};
use std::cell::RefCell;
use web_sys::{DocumentFragment, Element};

/// A document at hand.
#[derive(Clone)]
pub struct Book {
    /// How the reader knows it: the name of its file; of the page, its symbols.
    pub name: String,
    /// The title of the window.
    title: String,
    symbols: String,
    /// By what it was read; none of the document of the page.
    pub task: Option<Task>,
    /// What was set aside with it while another is on the desk.
    aside: Vec<Element>,
    scroll: f64,
}

/// All documents at hand, by number; that of the page is 0.
#[derive(Default)]
struct Shelf {
    books: Vec<Book>,
    on_desk: usize,
}

thread_local! {
    static SHELF: RefCell<Shelf> = RefCell::new(Shelf { books: vec![Book::of_page()], on_desk: 0 });
}

/// The parts of the body that belong to a document.
const PARTS: &str = "#desk, .bottom-bar, .account, .taken-as";
const SYMBOLS: &str = ".bar-symbols";

impl Book {
    /// A document that was opened.
    pub fn of(task: Task, answer: &Answer) -> Self {
        let (name, symbols) = (task.name(), answer.symbols());
        let title = Some(answer.title()).filter(|title| !title.is_empty()).unwrap_or_else(|| name.clone());
        Self { name, title, symbols, task: Some(task), aside: Vec::new(), scroll: 0.0 }
    }

    /// That of the page.
    fn of_page() -> Self {
        let symbols = dom::first(SYMBOLS).and_then(|symbols| symbols.text_content()).unwrap_or_default();
        let name = if symbols.is_empty() { "Chancery".to_owned() } else { symbols.clone() };
        Self { name, title: document().title(), symbols, task: None, aside: Vec::new(), scroll: 0.0 }
    }
}

/// Takes in a document that was opened, and puts its page on the desk; a document of that number makes way for it.
pub fn open(number: usize, book: Book, page: &DocumentFragment) {
    let again = number < len();
    if again && number != on_desk() {
        // Read again while another is on the desk: it waits aside.
        return replace_aside(number, book, page);
    }
    let aside = clear_desk();
    SHELF.with_borrow_mut(|shelf| match shelf.books.get_mut(number) {
        Some(known) => *known = book,
        None => {
            shelf.set_aside(aside);
            shelf.books.push(book);
        }
    });
    let _ = dom::body().append_child(page);
    if !again {
        address::push(&address(number));
    }
    settle(number, 0.0);
}

fn replace_aside(number: usize, book: Book, page: &DocumentFragment) {
    let children = page.children();
    let aside = (0..children.length()).filter_map(|at| children.item(at)).collect();
    SHELF.with_borrow_mut(|shelf| {
        if let Some(known) = shelf.books.get_mut(number) {
            *known = Book { aside, ..book };
        }
    });
}

/// Puts a document on the desk, as a new entry of the history.
pub fn go(number: usize) {
    if number != on_desk() {
        address::push(&address(number));
        show(number);
    }
}

/// Follows the address when the reader goes back or forward.
pub fn follow() {
    show(address::get(OPENED).parse().unwrap_or_default());
}

/// By what a document was read.
pub fn task(number: usize) -> Option<Task> {
    SHELF.with_borrow(|shelf| shelf.books.get(number)?.task.clone())
}

pub fn len() -> usize {
    SHELF.with_borrow(|shelf| shelf.books.len())
}

pub fn on_desk() -> usize {
    SHELF.with_borrow(|shelf| shelf.on_desk)
}

/// The address of a document at hand.
pub fn address(number: usize) -> String {
    let path = location().pathname().unwrap_or_default();
    if number == 0 { path } else { format!("{path}?{OPENED}={number}") }
}

/// Exchanges what is on the desk.
fn show(number: usize) {
    if number == on_desk() || number >= len() {
        return;
    }
    let aside = clear_desk();
    let back = SHELF.with_borrow_mut(|shelf| {
        shelf.set_aside(aside);
        shelf.books.get_mut(number).map(|book| (std::mem::take(&mut book.aside), book.scroll))
    });
    let (elements, scroll) = back.unwrap_or_default();
    for element in &elements {
        let _ = dom::body().append_child(element);
    }
    settle(number, scroll);
}

/// Takes what is on the desk from the page, with how far the reader had come.
fn clear_desk() -> (Vec<Element>, f64) {
    let scroll = window().scroll_y().unwrap_or_default();
    let elements = dom::all(PARTS);
    elements.iter().for_each(Element::remove);
    (elements, scroll)
}

impl Shelf {
    fn set_aside(&mut self, (elements, scroll): (Vec<Element>, f64)) {
        if let Some(book) = self.books.get_mut(self.on_desk) {
            book.aside = elements;
            book.scroll = scroll;
        }
    }
}

/// Tells everyone what is on the desk now.
fn settle(number: usize, scroll: f64) {
    let book = SHELF.with_borrow_mut(|shelf| {
        shelf.on_desk = number;
        shelf.books.get(number).map(|book| (book.title.clone(), book.symbols.clone()))
    });
    if let Some((title, symbols)) = book {
        document().set_title(&title);
        if let Some(shown) = dom::first(SYMBOLS) {
            shown.set_text_content(Some(&symbols));
        }
    }
    SHELF.with_borrow(|shelf| list::show(&shelf.books, number));
    news::tell(news::DESK, "");
    window().scroll_to_with_x_and_y(0.0, scroll);
}
