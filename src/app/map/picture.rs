use super::layers::{Boundaries, Ground, Labels, Mark, Outline};
use super::palette::Palette;
use super::patterns::Patterns;
use super::plan::Plan;
use super::scale::SIZE;
use leptos::prelude::*;

/// The map as an SVG image of its own: for readers without script, and until the viewer is there.
///
/// It has the colours of the light or of the dark theme; only presentation attributes give them.
pub fn picture(plan: &Plan, palette: Palette) -> String {
    let outlines = plan.shapes.iter().map(|shape| view! { <Outline shape palette /> }).collect::<Vec<_>>();
    let marks = plan.marked().map(|(at, shape)| view! { <Mark at shape palette scale=plan.scale /> });
    let image = view! {
        <svg xmlns="http://www.w3.org/2000/svg" width=SIZE.0 height=SIZE.1 viewBox=plan.frame.view_box()>
            <Patterns palette scale=plan.scale />
            <Ground plan palette />
            {outlines}
            <Boundaries plan palette />
            {marks.collect::<Vec<_>>()}
            <Labels plan palette />
        </svg>
    };
    // The marks that let a browser adopt a page are no XML, which an image is.
    image.to_html().replace("<!>", "")
}
