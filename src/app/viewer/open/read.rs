use crate::app::viewer::session::Session;
use crate::app::viewer::volume::{self, Volume};
use crate::document::Finding;
use crate::names::Names;
use crate::opening::{LIMIT, Refusal, check, decode};
use crate::text;
use gloo_file::Blob;
use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::web_sys::File;

/// Of more bytes than this, reading may be noticed: a line says what is going on.
const NOTICED: usize = 400_000;

/// Reads a file and puts it on the desk, or says why it cannot be read.
pub async fn file(session: Session, file: File) {
    let name = file.name();
    // Asked before anything is read: a film of gigabytes would not fit into memory.
    if file.size() > LIMIT as f64 {
        return refuse(session, &name, Refusal::TooLong);
    }
    tell(session, &name, file.size() as usize).await;
    let bytes = gloo_file::futures::read_as_bytes(&Blob::from(file)).await;
    match bytes.map_err(|_| Refusal::Unreadable).and_then(|bytes| decode(&bytes)) {
        Ok(source) => show(session, name, source).await,
        Err(refusal) => refuse(session, &name, refusal),
    }
}

/// Reads a text that was pasted.
pub fn pasted(session: Session, pasted: String) {
    let number = session.shelf.books.with_untracked(Vec::len);
    let name = (session.controls().pasted)(number);
    spawn_local(async move {
        tell(session, &name, pasted.len()).await;
        match check(pasted) {
            Ok(source) => show(session, name, source).await,
            Err(refusal) => refuse(session, &name, refusal),
        }
    });
}

/// Says that a long text is being read, and lets the browser show it.
async fn tell(session: Session, name: &str, bytes: usize) {
    session.line.set(None);
    if bytes > NOTICED {
        session.warn((session.controls().reading)(name));
        TimeoutFuture::new(30).await;
    }
}

fn refuse(session: Session, name: &str, refusal: Refusal) {
    session.warn((session.controls().refused)(name, refusal));
}

/// Reads a source, in the names of its language, and puts it on the desk.
async fn show(session: Session, name: String, source: String) {
    let (unnamed, _) = text::read(source, &Names::default());
    let names = volume::names(unnamed.language).await;
    let volume = Volume::read(unnamed.source, &names);
    let unknown = volume
        .reading()
        .is_some_and(|reading| reading.diagnostics.iter().any(|diagnostic| diagnostic.finding == Finding::NoMasthead));
    session.line.set(None);
    session.shelf.open(session, name, volume);
    if unknown {
        session.warn((session.words.finding)(Finding::NoMasthead));
    }
}
