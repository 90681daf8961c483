//! What stands beside the paper: contents and agenda index at the start, States at the end.
//!
//! Both are complete without the viewer: links into the paper, and a table with a static map.

mod agenda;
mod consistency;
mod map;
mod outline;
mod states;

use super::Reading;
use crate::app::view::*;
use agenda::AgendaView;
use map::MapFigure;
pub use map::MapPicture;
use outline::Outline;
use states::StatesTable;

/// Contents and agenda index.
#[component]
pub fn ContentsRail<'a>(reading: &'a Reading) -> impl IntoView {
    view! {
        <nav id="contents" class="rail rail-start" aria-label=reading.words().contents>
            <Outline reading />
            <AgendaView reading />
        </nav>
    }
    .into_any()
}

/// The States of the document, as a map and as a table; nothing where it names none.
#[component]
pub fn StatesRail<'a>(reading: &'a Reading, map: Option<MapPicture>) -> impl IntoView {
    let words = reading.words();
    (!reading.states.is_empty())
        .then(|| {
            view! {
                <aside id="states" class="rail rail-end" aria-labelledby="states-heading">
                    <h2 id="states-heading">{words.states}</h2>
                    <MapFigure reading picture=map />
                    <StatesTable reading />
                </aside>
            }
        })
        .into_any()
}
