//! Which areas of the atlas are drawn as one.

use super::atlas::{Area, Atlas, Ring, Side};

/// Areas that the United Nations shows as part of a State.
const MERGES: [(&str, &str); 6] =
    [("CYN", "CYP"), ("SOL", "SOM"), ("XKX", "SRB"), ("TWN", "CHN"), ("HKG", "CHN"), ("MAC", "CHN")];

/// Areas that are not drawn: all south of 60° S.
const LEFT_OUT: [&str; 1] = ["ATA"];

/// Makes areas one where [`MERGES`] says so; the line between them goes.
///
/// The Siachen glacier (`KAS`), whose status is not settled, stays an area of its own, as Western
/// Sahara does: neither has a State's code, so neither is ever filled as part of one.
pub(super) fn apply(atlas: &mut Atlas) {
    atlas.areas.retain(|area| !LEFT_OUT.contains(&area.code.as_str()));
    for (part, whole) in MERGES {
        let Some(place) = atlas.areas.iter().position(|area| area.code == part) else { continue };
        let mut rings = atlas.areas.swap_remove(place).rings;
        let Some(area) = atlas.areas.iter_mut().find(|area| area.code == whole) else { continue };
        rings.append(&mut area.rings);
        let merged = dissolve(atlas, rings);
        if let Some(area) = atlas.areas.iter_mut().find(|area| area.code == whole) {
            area.rings = merged;
        }
    }
    atlas.areas.sort_by(|a, b| a.code.cmp(&b.code));
}

/// The rings of an area without the sides that it has on both hands.
fn dissolve(atlas: &Atlas, rings: Vec<Ring>) -> Vec<Ring> {
    let all: Vec<Side> = rings.iter().flatten().copied().collect();
    let inner = |side: &Side| all.contains(&side.reverse());
    let (torn, mut whole): (Vec<Ring>, Vec<Ring>) = rings.into_iter().partition(|ring| ring.iter().any(inner));
    let mut loose: Vec<Side> = torn.into_iter().flatten().filter(|side| !inner(side)).collect();
    while let Some(first) = loose.pop() {
        let mut ring = vec![first];
        let mut end = atlas.ends(first).map(|(_, end)| end);
        while let Some(next) = loose.iter().position(|&side| atlas.ends(side).map(|(start, _)| start) == end) {
            let side = loose.swap_remove(next);
            end = atlas.ends(side).map(|(_, end)| end);
            ring.push(side);
        }
        whole.push(ring);
    }
    whole
}

/// Parts the line between India and Pakistan where the Line of Control in Jammu and Kashmir begins,
/// so that it can be drawn as a line that is not settled.
pub(super) fn part_line_of_control(atlas: &mut Atlas) {
    let shared: Vec<usize> = shared_arcs(atlas, "IND", "PAK");
    for arc in shared {
        let beyond = |&(_, latitude): &(f64, f64)| latitude > super::write::LINE_OF_CONTROL_FROM;
        let Some(points) = atlas.arcs.get(arc) else { continue };
        let (first, last) = (points.first().is_some_and(beyond), points.last().is_some_and(beyond));
        let cut = if first { points.iter().rposition(beyond) } else { points.iter().position(beyond) };
        if let Some(cut) = cut.filter(|_| first != last) {
            part(atlas, arc, cut);
        }
    }
}

fn shared_arcs(atlas: &Atlas, a: &str, b: &str) -> Vec<usize> {
    let arcs = |code: &str| -> Vec<usize> {
        let area = atlas.areas.iter().find(|area| area.code == code);
        let rings = area.map_or(&[][..], |area: &Area| area.rings.as_slice());
        rings.iter().flatten().map(|side| side.arc).collect()
    };
    let others = arcs(b);
    arcs(a).into_iter().filter(|arc| others.contains(arc)).collect()
}

/// Makes two arcs of one at its point `cut`.
fn part(atlas: &mut Atlas, arc: usize, cut: usize) {
    let added = atlas.arcs.len();
    let Some(points) = atlas.arcs.get_mut(arc).filter(|points| (1..points.len()).contains(&cut)) else { return };
    let rest = points.get(cut..).unwrap_or_default().to_vec();
    points.truncate(cut + 1);
    atlas.arcs.push(rest);
    for ring in atlas.areas.iter_mut().flat_map(|area| &mut area.rings) {
        let sides = ring.iter().flat_map(|&side| match side {
            Side { arc: same, reversed: false } if same == arc => vec![side, Side { arc: added, reversed: false }],
            Side { arc: same, reversed: true } if same == arc => vec![Side { arc: added, reversed: true }, side],
            _ => vec![side],
        });
        *ring = sides.collect();
    }
}
