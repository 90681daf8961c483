use super::{build, say, words};
use crate::app::view::*;
use crate::app::words::fill;
use crate::browser::dom;
use std::cell::{Cell, RefCell};
use std::time::Duration;
use web_sys::Element;

/// What takes longer than this is noticed: a line and a bar say what is going on.
const NOTICED: Duration = Duration::from_millis(200);

thread_local! {
    /// What is going on: its name, how much is done of how much, and whether it is shown.
    static GOING_ON: RefCell<Option<Doing>> = const { RefCell::new(None) };
    static COUNT: Cell<u32> = const { Cell::new(0) };
}

struct Doing {
    name: String,
    part: Option<(u32, u32)>,
    shown: Option<Element>,
    number: u32,
}

/// Something that is being done; it ends when this is dropped.
pub struct Progress;

impl Progress {
    /// Begins to read a file.
    pub fn of(name: &str) -> Self {
        say("");
        let number = COUNT.get() + 1;
        COUNT.set(number);
        GOING_ON.set(Some(Doing { name: name.to_owned(), part: None, shown: None, number }));
        dom::set_timeout(move || show(number), NOTICED);
        Self
    }

    /// Says how much is done of how much.
    pub fn told(&self, done: u32, all: u32) {
        GOING_ON.with_borrow_mut(|doing| {
            if let Some(doing) = doing {
                doing.part = Some((done, all));
                doing.draw();
            }
        });
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(shown) = GOING_ON.take().and_then(|doing| doing.shown) {
            shown.remove();
        }
    }
}

/// Shows what is going on, if it still is.
fn show(number: u32) {
    GOING_ON.with_borrow_mut(|doing| {
        if let Some(doing) = doing.as_mut().filter(|doing| doing.number == number) {
            doing.shown = build::piece(&bar(&fill(words().controls.reading, &doing.name)));
            if let Some(shown) = &doing.shown {
                let _ = dom::body().append_child(shown);
            }
            doing.draw();
        }
    });
}

impl Doing {
    fn draw(&self) {
        let bar = self.shown.as_ref().and_then(|shown| shown.query_selector("progress").ok().flatten());
        if let Some(((done, all), bar)) = self.part.zip(bar) {
            dom::set(&bar, "max", &all.to_string());
            dom::set(&bar, "value", &done.to_string());
        }
    }
}

fn bar(sentence: &str) -> String {
    let (sentence, label) = (sentence.to_owned(), sentence.to_owned());
    write(view! { <div class="progress" role="status"><p>{sentence}</p><progress aria-label=label></progress></div> })
}
