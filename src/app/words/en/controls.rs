use crate::app::words::Controls;
use crate::opening::{LIMIT, Refusal};

pub const CONTROLS: Controls = Controls {
    search: "Search this page",
    previous: "Previous hit",
    next: "Next hit",
    keys: "Enter: next · Shift + Enter: previous · ↑ ↓: list · Esc: leave",
    hits: &[("one", "{} hit"), ("other", "{} hits")],
    passages: &[("one", "{} passage"), ("other", "{} passages")],
    found: "{} in {}.",
    nothing: "Nothing here matches “{}”.",
    inflected: "Other forms of the words are included.",
    respelt: "Nothing is spelt so; found: {}.",
    more: &[("one", "and {} more passage, marked in the text"), ("other", "and {} more passages, marked in the text")],
    onward: "Search the whole library for “{}”",

    copied: "Link copied.",
    not_copied: "The link is in the address bar; the browser did not allow copying it.",
    only_here: "This document is on your computer only: a link would lead nobody else to it.",
    no_place: "This document has no place named “{}”.",

    open: "Open a file",
    or_drop: "or drop it anywhere on the page. It is read on your computer and does not leave it.",
    drop_here: "Drop the file: it is read here and does not leave your computer.",
    paste_here: "Or paste the text of a document",
    read_it: "Read this text",
    fetching: "Fetching the program that reads files…",
    no_opener: "The program that reads files could not be fetched.",
    pasted: "Pasted text {}",
    reading: "Reading {}…",
    at_hand: "Open documents",
    stays_here: "Opened from your computer, the file stays on this machine.",
    refused,

    beside: "Side by side with {}",
    no_beside: "The other version could not be fetched.",

    themes: ["Theme: as the system", "Theme: light", "Theme: dark"],
};

fn refused(name: &str, refusal: Refusal) -> String {
    let reason = match refusal {
        Refusal::Empty => "holds no text.".into(),
        Refusal::TooLong => format!("is too long: the limit is {} MB.", LIMIT >> 20),
        Refusal::Pdf => "is a PDF: copy its text and paste it here.".into(),
        Refusal::WordProcessor => "cannot be read: save it as .docx or as plain text, or paste its text here.".into(),
        Refusal::NoText => "is no text file.".into(),
        Refusal::Unreadable => "could not be read.".to_owned(),
        Refusal::Halted => {
            "made the program halt that reads files: nothing was opened, and nothing else is changed.".into()
        }
        Refusal::Blocked => "could not be fetched: its host does not answer, or does not allow it.".into(),
        Refusal::Missing => "was not found at its host.".into(),
        Refusal::NotSecure => "is no address of a page by https, and was not fetched.".into(),
    };
    format!("{name} {reason}")
}
