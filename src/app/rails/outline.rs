use crate::app::Reading;
use crate::app::view::*;
use crate::document::{Block, Component, ComponentKind, HeadingKind, Text};

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
    if component.kind != ComponentKind::Main {
        let parts = component.blocks.iter().filter_map(|block| part_view(reading, block)).collect();
        return entry(&component.eid, &reading.component_name(component.kind), parts);
    }
    let mut parts = Vec::new();
    let mut title = None;
    for block in &component.blocks {
        match block {
            Block::Heading(heading) if heading.kind == HeadingKind::Title && title.is_none() => title = Some(heading),
            _ => parts.extend(part_view(reading, block)),
        }
    }
    match title {
        Some(heading) => entry(&heading.eid, &heading.text.to_line(reading.source()), parts),
        None => parts.into_any(),
    }
}

/// A heading, signatures, or the place and date.
fn part_view(reading: &Reading, block: &Block) -> Option<AnyView> {
    let line = |text: &Text| text.to_line(reading.source());
    match block {
        Block::Heading(heading) if heading.eid.is_empty() => None,
        Block::Heading(heading) => Some(entry(&heading.eid, &line(&heading.text), vec![])),
        Block::Signatures(signatures) => {
            let names = signatures.iter().map(|signature| signature.name(reading.source()));
            let first = signatures.first()?;
            let label = match signatures.len() {
                1 => names.collect(),
                count => format!("{}\u{a0}({count})", reading.words().signatures),
            };
            Some(entry(&first.eid, &label, vec![]))
        }
        Block::Conclusion(conclusion) => Some(entry(&conclusion.eid, &line(&conclusion.text), vec![])),
        Block::Paragraph(_) | Block::Table(_) | Block::Footnote(_) | Block::Line(_) => None,
    }
}

fn entry(eid: &str, label: &str, under: Vec<AnyView>) -> AnyView {
    let under = (!under.is_empty()).then(|| view! { <ol>{under}</ol> });
    view! { <li><a href=format!("#{eid}")>{label.to_owned()}</a>{under}</li> }.into_any()
}
