use super::block::BlockView;
use crate::app::Reading;
use crate::document::{Block, Component};
use leptos::prelude::*;

/// Blocks of a long component that the browser may skip while they are off the screen; about three screens.
const STRETCH: usize = 40;

/// The main text, or what is attached to it.
#[component]
pub fn ComponentView<'a>(reading: &'a Reading, component: &'a Component, levels: Vec<u8>) -> impl IntoView {
    let mut levels = levels.into_iter();
    let blocks = component.blocks.iter().map(|block| {
        let level = if matches!(block, Block::Heading(_)) { levels.next() } else { None };
        view! { <BlockView reading block level=level.unwrap_or(2) /> }.into_any()
    });
    let mut blocks: Vec<AnyView> = blocks.collect();
    if blocks.len() > 2 * STRETCH {
        blocks = stretches(blocks);
    }
    let id = (!component.eid.is_empty()).then(|| component.eid.clone());
    view! { <section class="component" id=id>{blocks}</section> }.into_any()
}

fn stretches(blocks: Vec<AnyView>) -> Vec<AnyView> {
    let mut blocks = blocks.into_iter();
    let next = || {
        let stretch: Vec<AnyView> = blocks.by_ref().take(STRETCH).collect();
        (!stretch.is_empty()).then(|| view! { <div class="stretch">{stretch}</div> }.into_any())
    };
    std::iter::from_fn(next).collect()
}
