//! The thread that searches, as the page sees it: a Worker or, where the browser gives none, the page itself.

use super::page;
use super::question::{self, Asked};
use crate::library::Told;
use gloo_events::EventListener;
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType};

const SCRIPT: &str = "/find/search-worker.js";

#[wasm_bindgen]
extern "C" {
    /// Of the Worker that the program runs in.
    #[wasm_bindgen(js_name = postMessage)]
    fn post(message: &str);
}

/// Sends an answer from the Worker to the page.
pub fn send(number: u32, told: Told) {
    post(&[&number.to_string(), "\n", &told.write()].concat());
}

enum Thread {
    Worker {
        worker: Worker,
        /// Whether it takes questions; until then the last one waits.
        ready: bool,
        waiting: Option<Asked>,
    },
    Page,
}

thread_local! {
    /// None until something is asked, and after it halted.
    static THREAD: RefCell<Option<Thread>> = const { RefCell::new(None) };
}

/// Asks a question; [`page::hear`] hears what is told.
pub fn ask(asked: Asked) {
    let here = THREAD.with_borrow_mut(|thread| match thread.get_or_insert_with(start) {
        Thread::Page => Some(asked),
        Thread::Worker { worker, ready: true, .. } => {
            let _ = worker.post_message(&asked.write().into());
            None
        }
        Thread::Worker { waiting, .. } => {
            *waiting = Some(asked);
            None
        }
    });
    here.into_iter().for_each(ask_here);
}

fn ask_here(asked: Asked) {
    spawn_local(question::answer(asked, |number, told| page::hear(number, &told)));
}

/// Starts a Worker with the program that the page has compiled already.
fn start() -> Thread {
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    let Ok(worker) = Worker::new_with_options(SCRIPT, &options) else { return Thread::Page };
    EventListener::new(&worker, "message", |event| {
        if let Some(event) = event.dyn_ref::<MessageEvent>() {
            hear(&event.data());
        }
    })
    .forget();
    EventListener::new(&worker, "error", |_| fail()).forget();
    let _ = worker.post_message(&wasm_bindgen::module());
    Thread::Worker { worker, ready: false, waiting: None }
}

/// Hears a message of the Worker: an answer, or that it is ready, or that it halted.
fn hear(message: &JsValue) {
    if let Some(sent) = message.as_string() {
        let (number, told) = sent.split_once('\n').unwrap_or_default();
        if let (Ok(number), Some(told)) = (number.parse(), Told::read(told)) {
            page::hear(number, &told);
        }
    } else if message.is_truthy() {
        let waiting = THREAD.with_borrow_mut(|thread| match thread {
            Some(Thread::Worker { ready, waiting, .. }) => {
                *ready = true;
                waiting.take()
            }
            _ => None,
        });
        waiting.into_iter().for_each(ask);
    } else {
        fail();
    }
}

/// What becomes of a Worker that fails: one that halted is ended, in place of one that never started the page searches.
fn fail() {
    match THREAD.take() {
        Some(Thread::Worker { worker, ready: true, .. }) => {
            worker.terminate();
            page::halt();
        }
        Some(Thread::Worker { worker, waiting, .. }) => {
            worker.terminate();
            THREAD.set(Some(Thread::Page));
            waiting.into_iter().for_each(ask_here);
        }
        thread => THREAD.set(thread),
    }
}
