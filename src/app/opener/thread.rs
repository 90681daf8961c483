//! The thread that reads, as the page sees it: a Worker or, where the browser gives none, the page itself.

use super::reader;
use super::task::{Answer, Task};
use super::turn::{self, Queue, Turn};
use js_sys::Promise;
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType};

const SCRIPT: &str = "/open/worker.js";

#[derive(Clone)]
enum Thread {
    Worker(Worker),
    Page,
}

thread_local! {
    /// None until there is something to read, and after it halted.
    static THREAD: RefCell<Option<Thread>> = const { RefCell::new(None) };
    static QUEUE: Queue = turn::queue();
}

/// What was answered; none where the reader halted, which harms neither the page nor the next task.
///
/// Tasks wait for their turn, so that an answer belongs to the one task that was asked.
pub async fn ask(task: Task) -> Option<Answer> {
    let _turn = Turn::take(&QUEUE).await;
    match thread().await {
        Thread::Page => Some(reader::work(task).await),
        Thread::Worker(worker) => {
            let answer = reply(&worker, &task).await.filter(JsValue::is_object);
            if answer.is_none() {
                worker.terminate();
                THREAD.set(None);
            }
            answer.map(JsCast::unchecked_into)
        }
    }
}

/// The thread, started where there is none.
async fn thread() -> Thread {
    if let Some(thread) = THREAD.with_borrow(Clone::clone) {
        return thread;
    }
    let thread = start().await.map_or(Thread::Page, Thread::Worker);
    THREAD.set(Some(thread.clone()));
    thread
}

/// Starts a Worker with the program that the page has compiled already.
async fn start() -> Option<Worker> {
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    let worker = Worker::new_with_options(SCRIPT, &options).ok()?;
    reply(&worker, &wasm_bindgen::module()).await.filter(JsValue::is_truthy).map(|_| worker)
}

/// Sends a message; gives what is sent back, none where the Worker fails instead.
async fn reply(worker: &Worker, message: &JsValue) -> Option<JsValue> {
    let replied = Promise::new(&mut |resolve, reject| {
        worker.set_onmessage(Some(&resolve));
        worker.set_onmessageerror(Some(&reject));
        worker.set_onerror(Some(&reject));
    });
    worker.post_message(message).ok()?;
    let event = JsFuture::from(replied).await.ok()?;
    event.dyn_into::<MessageEvent>().ok().map(|event| event.data())
}
