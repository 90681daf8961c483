use super::palette::Palette;
use leptos::prelude::*;

/// What a State does is told by pattern as well as by colour: plain, striped, dotted.
#[component]
pub fn Patterns(palette: Palette, scale: f64) -> impl IntoView {
    let scaled = format!("scale({scale:.3})");
    let turned = format!("{scaled} rotate(45)");
    view! {
        <defs>
            {stripes("map-signs-transmits", &turned, [palette.signs, palette.line], ["ground-signs", "ink-line"], "1")}
            {stripes("map-transmits", &turned, [palette.line, palette.signs], ["ground-line", "ink-signs"], "2.4")}
            <pattern id="map-mentioned" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform=scaled>
                <rect class="ground-mentioned" width="5" height="5" fill=palette.mentioned />
                <circle class="dot" cx="1.25" cy="1.25" r="0.65" fill=palette.dots />
                <circle class="dot" cx="3.75" cy="3.75" r="0.65" fill=palette.dots />
            </pattern>
        </defs>
    }
    .into_any()
}

/// Stripes of one colour upon another.
fn stripes(
    id: &'static str,
    turned: &str,
    [ground, ink]: [&'static str; 2],
    [ground_class, ink_class]: [&'static str; 2],
    width: &'static str,
) -> impl IntoView {
    view! {
        <pattern id=id width="4.5" height="4.5" patternUnits="userSpaceOnUse" patternTransform=turned.to_owned()>
            <rect class=ground_class width="4.5" height="4.5" fill=ground />
            <path class=ink_class d="M2.25 0v4.5" stroke=ink stroke-width=width />
        </pattern>
    }
}
