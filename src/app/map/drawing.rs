use super::layers::{Boundaries, Ground, Labels, Mark, Outline};
use super::palette::Palette;
use super::patterns::Patterns;
use super::plan::{Plan, Shape};
use super::scale::SIZE;
use crate::app::Words;
use crate::app::view::*;
use crate::states::StateEntry;

/// The drawing: every State concerned is a link, which says what the State does.
///
/// Marks lie above outlines, so that none is covered by a larger neighbour, and the edge of the State
/// that is selected above all else.
#[component]
pub fn Drawing<'p>(plan: &'p Plan, states: &'p [StateEntry], words: &'static Words, palette: Palette) -> impl IntoView {
    let outline = |shape: &Shape| {
        let outline = view! { <Outline shape palette /> }.into_any();
        if shape.mark.is_some() { outline } else { link(shape, states, words, outline) }
    };
    let mark = |(at, shape)| {
        let mark = view! { <Mark at shape palette plan /> }.into_any();
        link(shape, states, words, mark)
    };
    let outlines = plan.shapes.iter().map(outline).collect::<Vec<_>>();
    let marks = plan.marked().map(mark).collect::<Vec<_>>();
    view! {
        <svg xmlns="http://www.w3.org/2000/svg" width=SIZE.0 height=SIZE.1 viewBox=plan.frame.view_box() role="group"
            aria-label=words.map>
            <Patterns palette scale=plan.scale />
            <Ground plan palette />
            <g>{outlines}</g>
            <Boundaries plan palette />
            <g>{marks}</g>
            <Labels plan palette />
            <path class="highlight" fill="none" pointer-events="none" vector-effect="non-scaling-stroke" />
        </svg>
    }
    .into_any()
}

/// The link of a State, to its signature, to where it is first mentioned, or else to its row in the table.
fn link(shape: &Shape, states: &[StateEntry], words: &'static Words, drawn: AnyView) -> AnyView {
    let Some(entry) = states.iter().find(|entry| entry.code == shape.code) else { return drawn };
    let label = words.state_line(entry);
    let title = label.clone();
    let href = entry.place().map_or_else(|| format!("#{}", entry.row_id()), |eid| format!("#{eid}"));
    view! {
        <g>
            <a href=href data-state=shape.code.to_string() aria-label=label>
                <title>{title}</title>
                {drawn}
            </a>
        </g>
    }
    .into_any()
}

/// The drawing as a file of its own; only presentation attributes give it colours.
#[cfg(feature = "publish")]
pub fn picture(plan: &Plan, states: &[StateEntry], words: &'static Words, palette: Palette) -> String {
    let image = view! { <Drawing plan states words palette /> };
    // The marks that let a browser adopt a page are no XML, which an image is.
    write(image)
}
