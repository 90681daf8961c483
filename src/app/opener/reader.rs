//! The thread that reads: from a file to the markup of its page. It knows no page.

use super::chart::Chart;
use super::task::{Answer, Task};
use crate::app::page::OpenedPage;
use crate::app::view::*;
use crate::app::{About, Reading};
use crate::browser::fetch;
use crate::document::{Finding, Hint, Language};
use crate::form::Form;
use crate::markup;
use crate::names::{self, Names};
use crate::opening::{LIMIT, Refusal, decode};
use js_sys::{Array, Uint8Array};
use std::cell::RefCell;
use std::collections::BTreeMap;
use wasm_bindgen_futures::JsFuture;

/// Bytes of a slice of markup: some hundred elements.
const SLICE: usize = 1 << 15;

thread_local! {
    /// The maps of what was read, by number.
    static CHARTS: RefCell<BTreeMap<u32, Chart>> = const { RefCell::new(BTreeMap::new()) };
}

/// Does what a task asks.
pub async fn work(task: Task) -> Answer {
    let answer = Answer::blank();
    let done = match task.outlines() {
        Some(outlines) => draw(&task, &outlines, &answer).await,
        None => read(&task, &answer).await,
    };
    if let Err(refusal) = done {
        answer.set_refused(&(task.words().controls.refused)(&task.name(), refusal));
    }
    answer
}

async fn read(task: &Task, answer: &Answer) -> Result<(), Refusal> {
    let (reading, form) = open(task).await?;
    let unknown = reading.diagnostics.iter().any(|diagnostic| diagnostic.finding == Finding::NoMasthead);
    answer.set_warning(if unknown { (reading.words().finding)(Finding::NoMasthead) } else { "" });
    answer.set_title(&reading.title().unwrap_or_default());
    answer.set_symbols(&reading.symbol_line());
    let number = task.number() as usize;
    answer.set_slices(&slices(&write(
        view! { <OpenedPage reading=&reading number form told=task.hint() words=task.words() /> },
    )));
    Ok(())
}

/// Draws the map; of a file that another thread has read, it is read again.
async fn draw(task: &Task, outlines: &str, answer: &Answer) -> Result<(), Refusal> {
    if CHARTS.with_borrow(|charts| !charts.contains_key(&task.number())) {
        open(task).await?;
    }
    let chart = CHARTS.with_borrow(|charts| charts.get(&task.number()).cloned());
    if let Some(drawing) = chart.and_then(|chart| chart.draw(outlines, task.whole())) {
        answer.set_slices(&slices(&drawing));
    }
    Ok(())
}

/// Reads the file of a task; tells its form too, which the text of an XML file has left behind.
async fn open(task: &Task) -> Result<(Reading, Form), Refusal> {
    let content = task.content();
    // Asked before anything is read: a film of gigabytes would not fit into memory.
    if content.size() > LIMIT as f64 {
        return Err(Refusal::TooLong);
    }
    let bytes = JsFuture::from(content.array_buffer()).await.map_err(|_| Refusal::Unreadable)?;
    let source = decode(&Uint8Array::new(&bytes).to_vec())?;
    let (form, hint) = (Form::of(&source), task.hint());
    let mut names = Vec::new();
    for language in languages(form, &source, hint) {
        let known = names::LANGUAGES.contains(&language);
        let table = if known { fetch::text(&table_address(language)).await } else { None };
        names.push(Names::parse(language, &table.unwrap_or_default()));
    }
    let mut names = names.into_iter();
    let own = names.next().unwrap_or_default();
    let reading = Reading::told(source, About::default(), &names.fold(own, Names::with_roll), hint);
    CHARTS.with_borrow_mut(|charts| charts.insert(task.number(), Chart::of(&reading)));
    Ok((reading, form))
}

/// The languages in which a file names States, its own first.
fn languages(form: Form, source: &str, hint: Hint) -> Vec<Language> {
    match (form, hint.language) {
        (Form::Text, Some(language)) => vec![language],
        (form, _) => form.name_languages(source),
    }
}

fn table_address(language: Language) -> String {
    format!("/names/{}.tsv", language.code())
}

fn slices(markup: &str) -> Array {
    markup::slices(markup, SLICE).map(|slice| Uint8Array::from(slice.as_bytes())).collect()
}
