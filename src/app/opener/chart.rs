use crate::app::map::{Drawing, Palette, Plan};
use crate::app::{Reading, Words};
use crate::browser::dom;
use crate::states::{Outlines, StateEntry};
use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;

/// What the map of an opened document is drawn from.
#[derive(Clone)]
pub struct Chart {
    states: Vec<StateEntry>,
    words: &'static Words,
}

impl Chart {
    pub fn of(reading: &Reading) -> Self {
        Self { states: reading.states.clone(), words: reading.words() }
    }

    /// The drawing of the States concerned, or of the whole world; none where the outlines tell of no State.
    pub fn draw(self, outlines: &str, whole: bool) -> Option<Element> {
        let Self { states, words } = self;
        let outlines = Outlines::parse(outlines);
        if outlines.is_empty() {
            return None;
        }
        let plan = if whole { Plan::world(&outlines, &states) } else { Plan::of(&outlines, &states) };
        let sheet = dom::create("div")?;
        let drawing = move || view! { <Drawing plan=&plan states=&states words palette=Palette::LIGHT /> }.into_any();
        mount_to(sheet.clone().dyn_into().ok()?, drawing).forget();
        sheet.first_element_child()
    }
}
