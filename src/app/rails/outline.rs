use crate::app::Reading;
use crate::document::{Block, Component, ComponentKind, HeadingKind};
use leptos::prelude::*;

/// The parts of the document, each a link.
#[component]
pub fn Outline<'a>(reading: &'a Reading) -> impl IntoView {
    let words = reading.words();
    let masthead = (!reading.document.masthead.lines.is_empty()).then(|| entry("masthead", words.masthead, vec![]));
    let components = reading.document.components.iter().map(|component| component_view(reading, component));
    let components = components.collect::<Vec<_>>();
    view! {
        <section id="outline">
            <h2>{words.outline}</h2>
            <ol>{masthead}{components}</ol>
        </section>
    }
    .into_any()
}

/// A component by its name, or the main text by its title; under it what a reader looks for in it.
fn component_view(reading: &Reading, component: &Component) -> AnyView {
    let mut parts = component.blocks.iter().filter_map(|block| part_view(reading, block)).collect::<Vec<_>>();
    if component.kind != ComponentKind::Main {
        return entry(&component.eid, &reading.component_name(component.kind), parts);
    }
    // The title of the main text stands for it; what follows belongs under it.
    let titled = component.blocks.iter().position(|block| matches!(block, Block::Heading(_)));
    match titled.filter(|_| !parts.is_empty()) {
        Some(_) => {
            let under = parts.split_off(1);
            let title = parts.into_iter().collect::<Vec<_>>();
            view! { {title}{under} }.into_any()
        }
        None => view! { {parts} }.into_any(),
    }
}

fn part_view(reading: &Reading, block: &Block) -> Option<AnyView> {
    let line = |text: &crate::document::Text| text.to_line(reading.source());
    match block {
        Block::Heading(heading) if heading.kind == HeadingKind::Component || heading.eid.is_empty() => None,
        Block::Heading(heading) => Some(entry(&heading.eid, &line(&heading.text), vec![])),
        Block::Signatures(signatures) => {
            let names = signatures.iter().map(|signature| signature.name(reading.source()));
            let first = signatures.first()?;
            let label = match signatures.len() {
                1 => names.collect(),
                count => format!("{} ({count})", reading.words().signatures),
            };
            Some(entry(&first.eid, &label, vec![]))
        }
        Block::Conclusion(conclusion) => Some(entry(&conclusion.eid, &line(&conclusion.text), vec![])),
        Block::Paragraph(_) | Block::Line(_) => None,
    }
}

fn entry(eid: &str, label: &str, under: Vec<AnyView>) -> AnyView {
    let under = (!under.is_empty()).then(|| view! { <ol>{under}</ol> });
    view! { <li><a href=format!("#{eid}")>{label.to_owned()}</a>{under}</li> }.into_any()
}
