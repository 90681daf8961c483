use super::stops;
use crate::browser::dom::document;
use crate::viewer::session::Session;
use reactive_graph::prelude::*;

/// Goes on by so many hits, round and round.
pub fn step(session: Session, steps: isize) {
    let total = session.found.with_untracked(|found| found.results.count());
    let Some(last) = total.checked_sub(1) else { return };
    let next = match session.hit.get_untracked() {
        None if steps > 0 => 0,
        None => last,
        Some(hit) if steps > 0 => (hit + 1) % total,
        Some(hit) => hit.checked_sub(1).unwrap_or(last),
    };
    go(session, next);
}

/// Goes to the first hit of a passage, by its place among the results.
pub fn go_to_passage(session: Session, result: usize) {
    let found = session.found.get_untracked();
    let before = found.results.hits.iter().take(result).map(|hit| hit.ranges.len());
    go(session, before.sum());
}

fn go(session: Session, hit: usize) {
    session.panel.set(false);
    session.hit.set(Some(hit));
}

/// Moves the focus through field and results, which are one list.
pub fn move_focus(steps: i32) {
    let stops = stops();
    let active = document().active_element();
    let at = stops.iter().position(|stop| active.as_ref().is_some_and(|active| stop.is_same_node(Some(active))));
    let at = at.unwrap_or_default();
    let next = if steps > 0 { at + 1 } else { at.saturating_sub(1) };
    if let Some(stop) = stops.get(next) {
        let _ = stop.focus();
    }
}
