//! The opener: reads files of the reader's own, and shows them as a published page shows a document.
//!
//! It is a program of its own, fetched when a reader is about to open something: who opens nothing need
//! not wait for the reader of documents and for the views of a page. It runs twice. A thread of its own
//! reads ([`reader`]) and writes the page as markup; the page asks it ([`thread`], [`task`]), builds what
//! it wrote ([`build`]) and stays at hand meanwhile. It tells the viewer what happens by
//! [`news`](crate::browser::news).
//!
//! - [`shelf`]: all that were opened, and [`list`], which shows them;
//! - [`taken`]: language and class, for the reader to correct; [`progress`], [`overlay`]: what is going on;
//! - [`source`]: a file that the address names;
//! - [`chart`]: the map of an opened document.

mod build;
mod chart;
mod list;
mod overlay;
mod progress;
mod reader;
mod shelf;
mod source;
mod taken;
mod task;
mod thread;
mod turn;

use super::Words;
use super::words::fill;
use crate::browser::{address, dom, news};
use crate::document::Language;
use crate::opening::Refusal;
use gloo_events::{EventListener, EventListenerOptions};
use js_sys::Array;
use progress::Progress;
pub use reader::work;
use shelf::Book;
pub use task::{Answer, Task};
use turn::{Queue, Turn};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Blob, Element, Event, File};

/// Starts the opener on the page that it finds itself in.
pub fn start() {
    add_style();
    overlay::add();
    listen("popstate", |_| shelf::follow());
    listen("click", list::press);
    listen("click", source::press);
    listen("change", taken::change);
    source::arrive(&address::get(address::SOURCE));
}

fn listen(name: &'static str, does: fn(&Event)) {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&dom::window(), name, options, does).forget();
}

/// Opens files, one after the other.
pub fn open_files(files: Vec<File>) {
    spawn_local(async move {
        for file in files {
            open(&file.name(), &file).await;
        }
    });
}

/// Opens a text that was pasted.
pub fn open_text(text: &str) {
    // With its mark, the text is taken for no other encoding.
    let Ok(content) = Blob::new_with_str_sequence(&Array::of2(&"\u{feff}".into(), &text.into())) else { return };
    let name = fill(words().controls.pasted, &shelf::len().to_string());
    spawn_local(async move { open(&name, &content).await });
}

/// Draws the map of the n-th opened document.
pub async fn draw(number: usize, outlines: &str, whole: bool) -> Option<Element> {
    let answer = thread::ask(shelf::task(number)?.draw(outlines, whole)).await?;
    build::page(&answer.slices(), |_| ()).await.first_element_child()
}

thread_local! {
    /// One file is opened at a time, so that none loses another.
    static QUEUE: Queue = turn::queue();
}

/// Opens a file once those are open that came before it.
async fn open(name: &str, content: &Blob) {
    let _turn = Turn::take(&QUEUE).await;
    show(Task::read(shelf::len() as u32, name, content, words().language)).await;
}

/// Opens a file that was fetched.
async fn open_fetched(name: &str, content: &Blob, from: &str) {
    let _turn = Turn::take(&QUEUE).await;
    show(Task::read(shelf::len() as u32, name, content, words().language).fetched(from)).await;
}

/// Opens the document of a task again.
async fn open_again(task: Task) {
    let _turn = Turn::take(&QUEUE).await;
    show(task).await;
}

/// Reads what a task asks and puts it on the desk, or says why it cannot be read.
async fn show(task: Task) {
    let name = task.name();
    let progress = Progress::of(&name);
    let Some(answer) = thread::ask(task.clone()).await else {
        return say(&(words().controls.refused)(&name, Refusal::Halted));
    };
    if let Some(sentence) = answer.refused() {
        return say(&sentence);
    }
    let slices = answer.slices();
    let page = build::page(&slices, |done| progress.told(done, slices.length())).await;
    drop(progress);
    shelf::open(task.number() as usize, Book::of(task, &answer), &page);
    say(&answer.warning());
}

/// What the interface says, in the language of the page.
fn words() -> &'static Words {
    let page = dom::document().document_element();
    let language = page.and_then(|page| Language::parse(&page.get_attribute("lang")?));
    Words::of(language.unwrap_or_default())
}

/// Shows a line until the reader does something else; none where it is empty.
fn say(line: &str) {
    news::tell(news::LINE, line);
}

/// Links the style sheet of what the opener adds.
fn add_style() {
    let style = dom::create("link").zip(dom::document().head());
    if let Some((style, head)) = style {
        dom::set(&style, "rel", "stylesheet");
        dom::set(&style, "href", "/open/open.css");
        let _ = head.append_child(&style);
    }
}
