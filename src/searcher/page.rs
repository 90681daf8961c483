//! The page of the search: what the reader does there, and what it shows.
//!
//! - [`told`]: what is said of the search; [`list`]: the documents found, with their paragraphs;
//! - [`filters`]: by what they can be narrowed; [`names`]: how values of filters, dates and the like are called.

mod filters;
mod list;
mod names;
mod told;

use super::question::Asked;
use super::{language, thread};
use crate::browser::{address, dom};
use crate::library::{Answer, Question, Told};
use gloo_events::{EventListener, EventListenerOptions};
use gloo_timers::callback::Timeout;
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement, HtmlInputElement, KeyboardEvent};

/// Milliseconds without a keystroke after which a question is asked.
const SETTLED: u32 = 120;
/// Milliseconds after which a reader notices that nothing happens.
const NOTICED: u32 = 300;

/// What the page is at.
#[derive(Default)]
struct Desk {
    question: Question,
    /// Whether its last word was being typed.
    open: bool,
    /// How many questions were asked.
    number: u32,
    /// How many documents of the last answer stay as more are added.
    from: usize,
    /// The question that waits until the reader stops typing.
    typing: Option<Timeout>,
    /// What will be said if the answer takes long.
    late: Option<Timeout>,
}

thread_local! {
    static DESK: RefCell<Desk> = RefCell::default();
}

/// Takes up the question of the address, where this is the page of the search, and listens to the reader.
pub fn start() {
    if dom::by_id("found").is_none() {
        return;
    }
    listen("input", typed);
    listen("submit", submit);
    listen("click", press);
    listen("keydown", key);
    listen("popstate", |_| arrive());
    let typed = field().map(|field| field.value()).unwrap_or_default();
    arrive();
    // What the reader typed before the program was there is asked too.
    if !typed.is_empty() && DESK.with_borrow(|desk| desk.question.text.is_empty()) {
        set_field(&typed);
        ask_typed(true);
    }
}

fn listen(name: &'static str, does: fn(&Event)) {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&dom::window(), name, options, does).forget();
}

fn field() -> Option<HtmlInputElement> {
    dom::by_id("words").and_then(|field| field.dyn_into().ok())
}

/// Asks what the address asks.
fn arrive() {
    let question = Question::read(&dom::location().search().unwrap_or_default());
    set_field(&question.text);
    ask(question, false, 0);
}

fn set_field(text: &str) {
    if let Some(field) = field() {
        field.set_value(text);
    }
}

/// Asks a question; documents of the answer before `from` are shown already.
fn ask(question: Question, open: bool, from: usize) {
    let number = DESK.with_borrow_mut(|desk| {
        desk.number += 1;
        desk.from = from;
        desk.question = question.clone();
        desk.open = open;
        desk.typing = None;
        desk.late = Some(Timeout::new(NOTICED, || told::say("going")));
        desk.number
    });
    if question.is_empty() {
        DESK.with_borrow_mut(|desk| desk.late = None);
        show(&question, &Answer::default());
        told::say("invites");
    } else {
        thread::ask(Asked { number, from, open, unfolded: filters::unfolded(), language: language(), question });
    }
}

/// Shows what is told of the last question.
pub fn hear(number: u32, told: &Told) {
    let Some(question) = DESK.with_borrow_mut(|desk| {
        desk.late = None;
        (desk.number == number).then(|| desk.question.clone())
    }) else {
        return;
    };
    match told {
        Told::Answer(answer) => show(&question, answer),
        Told::Passages(work, passages) => list::fill(*work, passages, &question),
        Told::NoIndex => fail("no-index"),
        Told::Offline => fail("offline"),
    }
}

/// Says that the thread that searches halted.
pub fn halt() {
    fail("halted");
}

fn fail(sentence: &str) {
    DESK.with_borrow_mut(|desk| desk.late = None);
    list::show(&Question::default(), &Answer::default(), 0);
    told::say(sentence);
}

fn show(question: &Question, answer: &Answer) {
    let from = DESK.with_borrow(|desk| desk.from);
    told::show(question, answer);
    filters::show(question, &answer.results);
    list::show(question, answer, from);
}

/// Asks what is typed, once the reader stops for a moment.
fn typed(event: &Event) {
    if dom::closest(event, "#words").is_none() {
        return;
    }
    let typing = Timeout::new(SETTLED, || ask_typed(true));
    DESK.with_borrow_mut(|desk| desk.typing = Some(typing));
}

/// Asks what stands in the field, with the filters that there are.
fn ask_typed(open: bool) {
    let text = field().map(|field| field.value()).unwrap_or_default();
    let question = DESK.with_borrow(|desk| Question { filters: desk.question.filters.clone(), ..Question::of(&text) });
    address::replace(&here(&question));
    ask(question, open, 0);
}

fn submit(event: &Event) {
    event.prevent_default();
    ask_typed(false);
}

/// The address of this page with a question.
fn here(question: &Question) -> String {
    dom::location().pathname().unwrap_or_default() + &question.to_string()
}

/// Asks the last question again: there is more to be shown of its answer.
fn ask_again() {
    let (question, open) = DESK.with_borrow(|desk| (desk.question.clone(), desk.open));
    ask(question, open, 0);
}

/// What a link or button of the page does: it asks another question, which gets a place of its own in the history.
fn press(event: &Event) {
    if let Some(link) = dom::closest(event, "a[data-asks]").filter(|_| !dom::opens_elsewhere(event)) {
        event.prevent_default();
        address::push(&link.get_attribute("href").unwrap_or_default());
        arrive();
    } else if filters::unfold(event) {
        ask_again();
    } else if dom::closest(event, "#more").is_some() {
        let question = DESK.with_borrow(|desk| desk.question.clone());
        if let Some(more) = question.with_more() {
            address::replace(&here(&more));
            ask(more, false, list::len());
        }
    }
}

fn key(event: &Event) {
    let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
    let done = match event.key().as_str() {
        "ArrowDown" => move_focus(1),
        "ArrowUp" => move_focus(-1),
        "Escape" => clear(event),
        _ => false,
    };
    if done {
        event.prevent_default();
    }
}

/// Moves the focus through field and results, where it is on one of them.
fn move_focus(steps: isize) -> bool {
    let stops = dom::all("#words, #found ol a, #more");
    let active = dom::document().active_element();
    let at = stops.iter().position(|stop| active.as_ref() == Some(stop));
    let next = at.and_then(|at| stops.get(at.checked_add_signed(steps)?));
    next.and_then(|next| next.dyn_ref::<HtmlElement>()).is_some_and(|next| next.focus().is_ok())
}

/// Empties the field, wherever the focus is in what was found.
fn clear(event: &KeyboardEvent) -> bool {
    let Some(field) = field().filter(|_| dom::closest(event, "#words, #found").is_some()) else { return false };
    let _ = field.focus();
    if !field.value().is_empty() {
        field.set_value("");
        ask_typed(false);
    }
    true
}
