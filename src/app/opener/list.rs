use super::shelf::{self, Book};
use super::{build, words};
use crate::app::view::*;
use crate::app::words::fill;
use crate::browser::dom;
use web_sys::Event;

/// Shows the documents at hand, once there is more than that of the page; and that those opened stay here.
pub fn show(books: &[Book], current: usize) {
    if let Some(shown) = dom::first(".opened") {
        shown.remove();
    }
    if books.len() > 1
        && let Some((list, desk)) = build::piece(&list(books, current)).zip(dom::first(".taken-as, #desk"))
    {
        let _ = dom::body().insert_before(&list, Some(&desk));
    }
}

/// Puts the document on the desk that the reader chooses.
pub fn press(event: &Event) {
    let chosen = dom::closest(event, ".opened a").and_then(|link| link.get_attribute("data-number")?.parse().ok());
    if let Some(number) = chosen.filter(|_| !dom::opens_elsewhere(event)) {
        event.prevent_default();
        shelf::go(number);
    }
}

fn list(books: &[Book], current: usize) -> String {
    let controls = &words().controls;
    let from = books.get(current).and_then(|book| Some((&book.name, book.task.as_ref()?.from()?)));
    let whence = match from {
        Some((name, from)) => fill(&fill(words().opening.fetched, name), &from),
        None => controls.stays_here.to_owned(),
    };
    let books = books.iter().enumerate().map(|(number, book)| {
        let current = (number == current).then_some("page");
        let name = book.name.clone();
        view! { <li><a href=shelf::address(number) data-number=number.to_string() aria-current=current>{name}</a></li> }
    });
    write(view! {
        <nav class="opened" aria-label=controls.at_hand>
            <ul>{books.collect::<Vec<_>>()}</ul>
            <p>{whence}</p>
        </nav>
    })
}
