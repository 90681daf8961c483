use crate::app::Reading;
use leptos::prelude::*;

/// The static picture of the map, as the build wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapPicture {
    pub address: String,
    pub width: u32,
    pub height: u32,
}

/// The map of the States, with the statement that it takes no side.
#[component]
pub fn MapView<'a>(reading: &'a Reading, picture: MapPicture) -> impl IntoView {
    let words = reading.words();
    view! {
        <figure id="map" class="map">
            <img src=picture.address width=picture.width height=picture.height alt=words.map loading="lazy" />
            <figcaption>{words.map_statement}</figcaption>
        </figure>
    }
    .into_any()
}
