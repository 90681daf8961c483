use super::label::{LETTERS, LINE_HEIGHT, Label};
use super::palette::Palette;
use super::plan::{Plan, Shape};
use crate::states::{Point, Role};
use leptos::prelude::*;

/// The radius of a mark in pixels.
const MARK: f64 = 4.0;

/// The sea, and the land of the States that the document does not concern.
#[component]
pub fn Ground<'p>(plan: &'p Plan, palette: Palette) -> impl IntoView {
    let frame = plan.frame;
    view! {
        <rect class="sea" x=frame.x y=frame.y width=frame.width height=frame.height fill=palette.sea />
        <path class="land" d=plan.land.clone() fill=palette.land fill-rule="evenodd" />
    }
    .into_any()
}

/// The outline of a State concerned.
#[component]
pub fn Outline<'p>(shape: &'p Shape, palette: Palette) -> impl IntoView {
    let (fill, class) = fill(shape, palette);
    view! { <path class=class d=shape.path.clone() fill=fill fill-rule="evenodd" /> }.into_any()
}

/// The mark of a State concerned that is too small to be seen.
#[component]
pub fn Mark<'p>(at: Point, shape: &'p Shape, scale: f64, palette: Palette) -> impl IntoView {
    let (fill, class) = fill(shape, palette);
    let edge = if shape.role == Role::Transmits { palette.signs } else { palette.line };
    let (radius, width) = (format!("{:.1}", MARK * scale), format!("{scale:.1}"));
    view! { <circle class=class cx=at.0 cy=at.1 r=radius fill=fill stroke=edge stroke-width=width /> }.into_any()
}

/// How a State is filled, and its class.
fn fill(shape: &Shape, palette: Palette) -> (&'static str, &'static str) {
    match (shape.role, shape.transmits) {
        (Role::Signs, false) => (palette.signs, "signs"),
        (Role::Signs, true) => ("url(#map-signs-transmits)", "signs-transmits"),
        (Role::Transmits, _) => ("url(#map-transmits)", "transmits"),
        (Role::Mentioned, _) => ("url(#map-mentioned)", "mentioned"),
    }
}

/// The lines between States; those that are not settled are broken.
#[component]
pub fn Boundaries<'p>(plan: &'p Plan, palette: Palette) -> impl IntoView {
    let width = format!("{:.2}", plan.scale * 0.7);
    let dashes = format!("{:.1} {:.1}", plan.scale * 2.0, plan.scale * 1.6);
    view! {
        <g class="boundaries" fill="none" stroke=palette.line stroke-width=width stroke-linejoin="round" pointer-events="none">
            <path d=plan.boundaries.clone() />
            <path d=plan.unsettled.clone() stroke-dasharray=dashes />
        </g>
    }
    .into_any()
}

/// The names of the States concerned, where there is room; the table has them all.
#[component]
pub fn Labels<'p>(plan: &'p Plan, palette: Palette) -> impl IntoView {
    let labelled = plan.shapes.iter().filter_map(|shape| Some((shape, shape.label.as_ref()?)));
    let names = labelled.map(|(shape, label)| name(shape, label, plan.scale, palette)).collect::<Vec<_>>();
    let size = format!("{:.1}", LETTERS * plan.scale);
    view! {
        <g class="names" font-family="system-ui, sans-serif" font-size=size font-weight="600" text-anchor="middle"
            pointer-events="none" aria-hidden="true">
            {names}
        </g>
    }
    .into_any()
}

/// One name; its lines lie around its place. The glow keeps stripes and dots from the letters.
fn name(shape: &Shape, label: &Label, scale: f64, palette: Palette) -> AnyView {
    let mentioned = shape.role == Role::Mentioned;
    let (ink, ground, class) = if mentioned {
        (palette.on_mentioned, palette.mentioned, "on-mentioned")
    } else {
        (palette.on_signs, palette.signs, "on-signs")
    };
    let height = LETTERS * LINE_HEIGHT * scale;
    let (x, y) = (f64::from(label.place.0), f64::from(label.place.1));
    let top = y + LETTERS * scale * 0.35 - height * (label.lines.len() as f64 - 1.0) / 2.0;
    let lines = label.lines.iter().enumerate().map(|(line, text)| {
        let y = format!("{:.1}", top + height * line as f64);
        view! { <tspan x=x.to_string() y=y>{text.clone()}</tspan> }
    });
    let halo = format!("{:.1}", scale * 2.0);
    view! {
        <text class=class fill=ink stroke=ground stroke-width=halo stroke-linejoin="round" paint-order="stroke">
            {lines.collect::<Vec<_>>()}
        </text>
    }
    .into_any()
}
