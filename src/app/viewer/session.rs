use super::shelf::Shelf;
use super::volume::Volume;
use crate::app::Words;
use crate::app::words::Controls;
use crate::document::StateCode;
use leptos::prelude::*;
use std::rc::Rc;

/// What the parts of the viewer share.
#[derive(Clone, Copy)]
pub struct Session {
    pub words: &'static Words,
    /// What is on the desk; none until it is adopted.
    pub volume: RwSignal<Option<Rc<Volume>>, LocalStorage>,
    pub shelf: Shelf,
    /// What is searched for, as typed.
    pub query: RwSignal<String>,
    /// The line that is shown for a while, and announced.
    pub line: RwSignal<Option<Line>>,
    /// The State that is selected in table and map.
    pub state: RwSignal<Option<StateCode>>,
}

/// Something to tell the reader.
#[derive(Clone, PartialEq, Eq)]
pub struct Line {
    pub text: String,
    /// Whether it stays until the reader does something else.
    pub stays: bool,
}

impl Session {
    pub fn new(words: &'static Words) -> Self {
        Self {
            words,
            volume: RwSignal::new_local(None),
            shelf: Shelf::new(),
            query: RwSignal::new(String::new()),
            line: RwSignal::new(None),
            state: RwSignal::new(None),
        }
    }

    /// Takes in what is on the desk.
    pub fn adopt(self) {
        self.volume.set(Some(Rc::new(Volume::of_page(self.words))));
    }

    /// What the interface says.
    pub fn controls(self) -> &'static Controls {
        &self.words.controls
    }

    /// Says something in passing.
    pub fn say(self, text: impl Into<String>) {
        self.line.set(Some(Line { text: text.into(), stays: false }));
    }

    /// Says something that the reader must not miss.
    pub fn warn(self, text: impl Into<String>) {
        self.line.set(Some(Line { text: text.into(), stays: true }));
    }
}
