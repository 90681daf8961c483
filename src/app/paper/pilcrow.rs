use crate::app::Reading;
use crate::app::view::*;

/// The link to the place that it stands in: its assigned number, if any, and a pilcrow drawn by the style.
#[component]
pub fn Pilcrow<'a>(reading: &'a Reading, eid: &'a str, #[prop(optional)] label: String) -> impl IntoView {
    view! { <a class="pilcrow label" href=format!("#{eid}") aria-label=reading.link_name(eid)>{label}</a> }
}
