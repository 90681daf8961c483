use super::latch;
use super::search::{Found, Marks};
use super::volume::Volume;
use crate::browser::dom::window;
use gloo_events::{EventListener, EventListenerOptions};
use reactive_graph::effect::ImmediateEffect;
use reactive_graph::owner::{LocalStorage, StoredValue};
use reactive_graph::signal::RwSignal;
use std::rc::Rc;
use web_sys::Event;

/// What the parts of the viewer share.
#[derive(Clone, Copy)]
pub struct Session {
    /// What is on the desk.
    pub volume: StoredValue<Rc<Volume>, LocalStorage>,
    /// What is searched for, and what was found.
    pub found: RwSignal<Rc<Found>, LocalStorage>,
    /// The number of the hit that the reader is at, from 0; none before the reader goes to the first.
    pub hit: RwSignal<Option<usize>>,
    /// Whether the list of results is wanted.
    pub panel: RwSignal<bool>,
    /// The code of the State that is selected in table and map; empty where none is.
    pub state: RwSignal<String>,
    pub marks: StoredValue<Marks, LocalStorage>,
}

impl Session {
    pub fn new() -> Self {
        Self {
            volume: StoredValue::new_local(Rc::default()),
            found: RwSignal::new_local(Rc::default()),
            hit: RwSignal::new(None),
            panel: RwSignal::new(false),
            state: RwSignal::new(String::new()),
            marks: StoredValue::new_local(Marks::new()),
        }
    }

    /// Has `does` called with every event of a name, until the viewer is broken.
    ///
    /// Everything is listened to at the window: what is on the desk may change. Functions, not closures:
    /// one copy of the code around them serves all.
    pub fn on(self, name: &'static str, does: fn(Self, &Event)) {
        let listener = move |event: &Event| {
            if !latch::is_broken() {
                does(self, event);
            }
        };
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(&window(), name, options, listener).forget();
    }

    /// Calls `does` now, and again whenever a signal changes that it reads.
    pub fn watch(self, does: fn(Self)) {
        std::mem::forget(ImmediateEffect::new(move || does(self)));
    }
}
