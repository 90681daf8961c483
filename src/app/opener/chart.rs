use crate::app::map::{Drawing, Palette, Plan};
use crate::app::view::*;
use crate::app::{Reading, Words};
use crate::states::{Outlines, StateEntry};

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
    pub fn draw(self, outlines: &str, whole: bool) -> Option<String> {
        let Self { states, words } = self;
        let outlines = Outlines::parse(outlines);
        if outlines.is_empty() {
            return None;
        }
        let plan = if whole { Plan::world(&outlines, &states) } else { Plan::of(&outlines, &states) };
        Some(write(view! { <Drawing plan=&plan states=&states words palette=Palette::LIGHT /> }))
    }
}
