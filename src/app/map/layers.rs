use super::label::{LETTERS, LINE_HEIGHT, Label};
use super::palette::Palette;
use super::plan::{Plan, Shape};
use super::scale::Scale;
use crate::app::view::*;
use crate::document::Ballot;
use crate::states::{Point, Role};

/// The sea, and the land of the States that the document does not concern.
#[component]
pub fn Ground<'p>(plan: &'p Plan, palette: Palette) -> impl IntoView {
    let frame = plan.frame;
    view! {
        <rect x=frame.x y=frame.y width=frame.width height=frame.height fill=palette.sea />
        <path class="land" d=plan.land.clone() fill=palette.land fill-rule="evenodd" />
    }
    .into_any()
}

/// The outline of a State concerned.
#[component]
pub fn Outline<'p>(shape: &'p Shape, palette: Palette) -> impl IntoView {
    let fill = fill(shape, palette);
    let code = shape.code.to_string();
    // Of stripes on a light ground, the edge would be lost upon land.
    let edge = matches!(shape.role, Role::Transmits | Role::Sponsors).then_some(palette.signs);
    view! {
        <path d=shape.path.clone() fill=fill fill-rule="evenodd" stroke=edge stroke-width=edge.map(|_| "2")
            vector-effect=edge.map(|_| "non-scaling-stroke") data-outline=code />
    }
    .into_any()
}

/// The mark of a State concerned that is too small to be seen.
#[component]
pub fn Mark<'p>(at: Point, shape: &'p Shape, plan: &'p Plan, palette: Palette) -> impl IntoView {
    let fill = fill(shape, palette);
    let edge = match shape.role {
        Role::Transmits | Role::Sponsors => palette.signs,
        Role::Votes(Ballot::Absent) => palette.absent_lines,
        _ => palette.line,
    };
    view! {
        <circle cx=at.0 cy=at.1 r=plan.scale.units(plan.mark) fill=fill stroke=edge stroke-width="1.2"
            vector-effect="non-scaling-stroke" />
    }
    .into_any()
}

/// What a State is filled with.
fn fill(shape: &Shape, palette: Palette) -> &'static str {
    match (shape.role, shape.transmits) {
        (Role::Signs, false) | (Role::Votes(Ballot::InFavour), _) => palette.signs,
        (Role::Signs, true) => "url(#map-signs-transmits)",
        (Role::Transmits, _) => "url(#map-transmits)",
        (Role::Votes(Ballot::Against), _) => "url(#map-against)",
        (Role::Votes(Ballot::Abstaining), _) => "url(#map-abstaining)",
        (Role::Votes(Ballot::Absent), _) => "url(#map-absent)",
        (Role::Sponsors, _) => "url(#map-sponsors)",
        (Role::Mentioned, _) => "url(#map-mentioned)",
    }
}

/// The lines between States; those that are not settled are broken.
#[component]
pub fn Boundaries<'p>(plan: &'p Plan, palette: Palette) -> impl IntoView {
    view! {
        <g fill="none" stroke=palette.line stroke-width="0.7" stroke-linejoin="round" pointer-events="none">
            <path d=plan.boundaries.clone() vector-effect="non-scaling-stroke" />
            <path d=plan.unsettled.clone() vector-effect="non-scaling-stroke" stroke-dasharray="2 1.6" />
        </g>
    }
    .into_any()
}

/// The names of the States concerned, where there is room; the table has them all.
#[component]
pub fn Labels<'p>(plan: &'p Plan, palette: Palette) -> impl IntoView {
    let labelled = plan.shapes.iter().filter_map(|shape| Some((shape.role, shape.label.as_ref()?)));
    let names = labelled.map(|(role, label)| name(role, label, plan.scale, palette)).collect::<Vec<_>>();
    view! {
        <g font-family="system-ui, sans-serif" font-size=plan.scale.units(LETTERS) font-weight="600"
            text-anchor="middle" pointer-events="none" aria-hidden="true">
            {names}
        </g>
    }
    .into_any()
}

/// One name, its lines around its place; a glow keeps stripes and dots from the letters.
fn name(role: Role, label: &Label, scale: Scale, palette: Palette) -> AnyView {
    let (ink, ground) = match role {
        Role::Signs | Role::Votes(Ballot::InFavour) => (palette.on_signs, palette.glow),
        Role::Transmits | Role::Sponsors => (palette.on_line, palette.line),
        Role::Votes(Ballot::Against) => (palette.on_against, palette.against),
        Role::Votes(Ballot::Abstaining) => (palette.on_abstaining, palette.abstaining),
        Role::Votes(Ballot::Absent) => (palette.on_absent, palette.absent),
        Role::Mentioned => (palette.on_mentioned, palette.mentioned),
    };
    let (x, y) = label.place;
    let count = label.lines.len() as i32;
    let first = LETTERS * 35 / 100 - LINE_HEIGHT * (count - 1) / 2;
    let lines = (0..).zip(&label.lines).map(|(line, text)| {
        let below = first + LINE_HEIGHT * line;
        let y = y + below.signum() * scale.units(below.abs());
        view! { <tspan x=x y=y>{text.clone()}</tspan> }
    });
    view! {
        <text fill=ink stroke=ground stroke-width=scale.units(200) stroke-linejoin="round" paint-order="stroke">
            {lines.collect::<Vec<_>>()}
        </text>
    }
    .into_any()
}
