use super::palette::Palette;
use super::scale::Scale;
use crate::app::view::*;

/// What a State does is told by pattern as well as by colour: plain, striped, dotted, ruled, crossed.
#[component]
pub fn Patterns(palette: Palette, scale: Scale) -> impl IntoView {
    let scaled = scale.transform();
    let turned = format!("{scaled} rotate(45)");
    let level = format!("{scaled} rotate(90)");
    let Palette { line, signs, mentioned, dots, .. } = palette;
    view! {
        <defs>
            {stripes("map-signs-transmits", &turned, signs, line, "1")}
            {stripes("map-transmits", &turned, line, signs, "2.4")}
            {stripes("map-sponsors", &turned, line, signs, "2.4")}
            {stripes("map-against", &turned, palette.against, palette.against_lines, "1")}
            {stripes("map-abstaining", &level, palette.abstaining, palette.abstaining_lines, "0.9")}
            <pattern id="map-absent" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform=scaled.clone()>
                <rect width="5" height="5" fill=palette.absent />
                <path d="M0 0l5 5M5 0l-5 5" stroke=palette.absent_lines stroke-width="0.5" />
            </pattern>
            <pattern id="map-mentioned" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform=scaled>
                <rect width="5" height="5" fill=mentioned />
                <circle cx="1.25" cy="1.25" r="0.65" fill=dots />
                <circle cx="3.75" cy="3.75" r="0.65" fill=dots />
            </pattern>
        </defs>
    }
    .into_any()
}

/// Stripes of one colour upon another.
fn stripes(
    id: &'static str,
    turned: &str,
    ground: &'static str,
    ink: &'static str,
    width: &'static str,
) -> impl IntoView {
    view! {
        <pattern id=id width="4.5" height="4.5" patternUnits="userSpaceOnUse" patternTransform=turned.to_owned()>
            <rect width="4.5" height="4.5" fill=ground />
            <path d="M2.25 0v4.5" stroke=ink stroke-width=width />
        </pattern>
    }
}
