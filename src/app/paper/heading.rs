use super::printed::{Printed, Setting};
use crate::app::Reading;
use crate::app::view::*;
use crate::document::{Block, Component, ComponentKind, Document, Heading, HeadingKind};

/// A heading at its level in the outline of the page.
#[component]
pub fn HeadingView<'a>(reading: &'a Reading, heading: &'a Heading, level: u8) -> impl IntoView {
    let id = (!heading.eid.is_empty()).then(|| heading.eid.clone());
    let class = match heading.kind {
        HeadingKind::Component => "component-heading",
        HeadingKind::Title => "title",
        HeadingKind::Designation => "title designation",
        HeadingKind::Section(_) => "section-heading",
    };
    let text = view! { <Printed reading text=&heading.text setting=Setting::Display inline=true /> };
    match level {
        1 => view! { <h1 class=class id=id>{text}</h1> }.into_any(),
        2 => view! { <h2 class=class id=id>{text}</h2> }.into_any(),
        3 => view! { <h3 class=class id=id>{text}</h3> }.into_any(),
        4 => view! { <h4 class=class id=id>{text}</h4> }.into_any(),
        5 => view! { <h5 class=class id=id>{text}</h5> }.into_any(),
        _ => view! { <h6 class=class id=id>{text}</h6> }.into_any(),
    }
}

/// The heading of a page whose document has no subject title: its symbols, or that it is a text.
pub fn untitled(reading: &Reading) -> Option<impl IntoView + use<>> {
    let kinds = [HeadingKind::Title, HeadingKind::Designation];
    let titled = reading.document.main().is_some_and(|main| kinds.iter().any(|kind| main.heading(*kind).is_some()));
    let name =
        if reading.symbols().is_empty() { reading.component_name(ComponentKind::Main) } else { reading.symbol_line() };
    (!titled).then(|| view! { <h1 class="label unseen">{name}</h1> })
}

/// The level of each heading of each component: one `h1`, and no level skipped on the way down.
pub fn levels(document: &Document) -> Vec<Vec<u8>> {
    let mut above = 1;
    let mut titled = false;
    document.components.iter().map(|component| component_levels(component, &mut above, &mut titled)).collect()
}

fn component_levels(component: &Component, above: &mut u8, titled: &mut bool) -> Vec<u8> {
    let main = component.kind == ComponentKind::Main;
    let base = if main { 1 } else { 3 };
    let headings = component.blocks.iter().filter_map(|block| match block {
        Block::Heading(heading) => Some(heading.kind),
        _ => None,
    });
    headings
        .map(|kind| {
            let wanted = match kind {
                HeadingKind::Title | HeadingKind::Designation if main && !*titled => {
                    *titled = true;
                    1
                }
                HeadingKind::Component => 2,
                HeadingKind::Title | HeadingKind::Designation => base.max(2),
                HeadingKind::Section(level) => level.saturating_add(base),
            };
            *above = wanted.min(*above + 1).min(6);
            *above
        })
        .collect()
}
