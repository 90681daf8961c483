use super::block::BlockView;
use crate::app::Reading;
use crate::app::view::*;
use crate::document::{Block, Component, Document};

/// Blocks that the browser may skip while they are off the screen; about three screens.
const STRETCH: usize = 40;

/// Whether a document is so long that the browser should skip what is off the screen.
pub fn is_long(document: &Document) -> bool {
    document.components.iter().map(|component| component.blocks.len()).sum::<usize>() > 2 * STRETCH
}

/// The main text, or what is attached to it; in a long document it is skipped while it is off the screen.
#[component]
pub fn ComponentView<'a>(reading: &'a Reading, component: &'a Component, levels: Vec<u8>, long: bool) -> impl IntoView {
    let mut levels = levels.into_iter();
    let blocks = component.blocks.iter().map(|block| {
        let level = if matches!(block, Block::Heading(_)) { levels.next() } else { None };
        view! { <BlockView reading block level=level.unwrap_or(2) /> }.into_any()
    });
    let mut blocks: Vec<AnyView> = blocks.collect();
    let class = if blocks.len() > 2 * STRETCH {
        blocks = stretches(blocks);
        "component"
    } else if long {
        "component stretch"
    } else {
        "component"
    };
    let id = (!component.eid.is_empty()).then(|| component.eid.clone());
    view! { <section class=class id=id>{blocks}</section> }.into_any()
}

fn stretches(blocks: Vec<AnyView>) -> Vec<AnyView> {
    let mut blocks = blocks.into_iter();
    let next = || {
        let stretch: Vec<AnyView> = blocks.by_ref().take(STRETCH).collect();
        (!stretch.is_empty()).then(|| view! { <div class="stretch">{stretch}</div> }.into_any())
    };
    std::iter::from_fn(next).collect()
}
