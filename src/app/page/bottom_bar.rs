use crate::app::Reading;
use crate::app::view::*;

/// The bar of a small screen: five places, of which those that the document has not are left out.
#[component]
pub fn BottomBar<'a>(reading: &'a Reading) -> impl IntoView {
    let words = reading.words();
    let link = |place, name| view! { <a href=place>{name}</a> };
    let agenda = (!reading.agenda.items.is_empty()).then(|| link("#agenda", words.agenda_tab));
    let states = (!reading.states.is_empty()).then(|| link("#states", words.states));
    view! {
        <nav class="bottom-bar" lang=words.language.code() dir=words.language.direction() aria-label=words.bottom_bar>
            {link("#outline", words.outline)}
            {link("#paper", words.to_text)}
            {agenda}
            {states}
            {link("#search", words.to_search)}
        </nav>
    }
    .into_any()
}
