use super::{Account, BottomBar, Desk};
use crate::app::Reading;
use leptos::prelude::*;

/// A document that was opened in the browser: what takes the place of the desk and of what follows it.
#[component]
pub fn OpenedPage<'a>(reading: &'a Reading) -> impl IntoView {
    view! {
        <div id="desk" class="desk"><Desk reading map=None /></div>
        <BottomBar reading />
        <Account reading source=None />
    }
    .into_any()
}
