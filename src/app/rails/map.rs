use crate::app::Reading;
use crate::app::view::*;
use crate::states::Role;

/// The drawings of the map, as the build wrote them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapPicture {
    pub address: String,
    /// The same for the dark theme, where there is one.
    pub dark: Option<String>,
    /// The same of the whole world, where there is one.
    pub world: Option<String>,
    pub width: i32,
    pub height: i32,
}

/// The map of the States, with what its patterns mean and the statement that it takes no side.
///
/// The viewer puts the drawing itself in the place of the picture, where its States can be chosen.
#[component]
pub fn MapFigure<'a>(reading: &'a Reading, picture: Option<MapPicture>) -> impl IntoView {
    let words = reading.words();
    let world = picture.as_ref().and_then(|picture| picture.world.clone());
    // For a reader's own file the opener draws the world.
    let has_world = picture.is_none() || world.is_some();
    let button = has_world.then(|| {
        view! { <button type="button" class="map-world" aria-pressed="false" hidden>{words.world}</button> }
    });
    view! {
        <figure id="map" class="map">
            <div class="map-sheet" data-world=world>
                {picture.map(|picture| picture_view(picture, words.map))}
                <p class="map-name" aria-hidden="true"></p>
                {button}
            </div>
            <figcaption>
                <ul class="legend">{legend(reading)}</ul>
                <p>{words.map_statement}</p>
            </figcaption>
        </figure>
    }
    .into_any()
}

fn picture_view(picture: MapPicture, alt: &'static str) -> AnyView {
    let MapPicture { address, dark, width, height, .. } = picture;
    view! {
        <picture>
            {dark.map(|dark| view! { <source srcset=dark media="(prefers-color-scheme: dark)" /> })}
            <img src=address width=width height=height alt=alt loading="lazy" />
        </picture>
    }
    .into_any()
}

/// The roles that States of the document have, each by its pattern.
fn legend(reading: &Reading) -> Vec<AnyView> {
    let words = reading.words();
    let said = |role| match role {
        Role::Signs => words.signs.to_owned(),
        Role::Transmits => words.transmits.to_owned(),
        Role::Votes(ballot) => format!("{}\u{a0}{}", (words.record.ballot)(ballot), reading.votes(ballot)),
        Role::Sponsors => words.record.sponsors.to_owned(),
        Role::Mentioned => words.is_mentioned.to_owned(),
    };
    let has = |role: &Role| match role {
        Role::Transmits => reading.states.iter().any(|entry| entry.transmits),
        role => reading.states.iter().any(|entry| entry.role() == *role),
    };
    let roles = Role::ALL.into_iter().filter(has);
    roles.map(|role| view! { <li class="swatch" data-role=role.as_str()>{said(role)}</li> }.into_any()).collect()
}
