use crate::app::Reading;
use crate::app::paper::Paper;
use crate::app::rails::{ContentsRail, MapPicture, StatesRail};
use crate::app::view::*;

/// The paper between its rails: what a file that is opened in the browser replaces.
#[component]
pub fn Desk<'a>(reading: &'a Reading, map: Option<MapPicture>) -> impl IntoView {
    view! {
        <ContentsRail reading />
        <main id="paper" class="paper" tabindex="-1"><Paper reading /></main>
        <StatesRail reading map />
    }
    .into_any()
}
