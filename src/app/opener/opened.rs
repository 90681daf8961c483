use super::shelf::{Book, Shelf};
use crate::app::Words;
use leptos::prelude::*;

/// The documents at hand, once there is more than that of the page; and that those opened stay here.
#[component]
pub fn Opened(shelf: Shelf, words: &'static Words) -> impl IntoView {
    let list = move || {
        let books = shelf.books.get();
        (books.len() > 1).then(|| {
            let books = books.into_iter().enumerate().map(|(number, book)| book_view(shelf, number, book));
            view! {
                <nav class="opened" aria-label=words.controls.at_hand>
                    <ul>{books.collect::<Vec<_>>()}</ul>
                    <p>{words.controls.stays_here}</p>
                </nav>
            }
        })
    };
    list.into_any()
}

fn book_view(shelf: Shelf, number: usize, book: Book) -> AnyView {
    let current = move || (shelf.on_desk.get() == number).then_some("page");
    let press = move |event: leptos::web_sys::MouseEvent| {
        event.prevent_default();
        shelf.go(number);
    };
    view! { <li><a href=Shelf::address(number) aria-current=current on:click=press>{book.name}</a></li> }.into_any()
}
