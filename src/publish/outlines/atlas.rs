//! A world atlas in TopoJSON, decoded.

use serde::Deserialize;

use super::AtlasError;

/// Arcs in degrees, and areas whose rings go along them.
pub(super) struct Atlas {
    pub arcs: Vec<Vec<Position>>,
    pub areas: Vec<Area>,
}

/// Longitude and latitude in degrees.
pub(super) type Position = (f64, f64);

/// Arcs one after another that close; outer rings and holes alike.
pub(super) type Ring = Vec<Side>;

/// An area of the atlas; `code` is of three letters, not always a State's.
pub(super) struct Area {
    pub code: String,
    pub rings: Vec<Ring>,
}

/// An arc as a ring goes along it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Side {
    pub arc: usize,
    pub reversed: bool,
}

impl Side {
    /// Reads a TopoJSON index, whose bits are inverted where the arc is gone along backwards.
    fn read(index: i32) -> Self {
        let reversed = index < 0;
        Self { arc: usize::try_from(if reversed { !index } else { index }).unwrap_or_default(), reversed }
    }

    pub fn reverse(self) -> Self {
        Self { reversed: !self.reversed, ..self }
    }
}

#[derive(Deserialize)]
struct Topology {
    transform: Transform,
    objects: Objects,
    arcs: Vec<Vec<(f64, f64)>>,
}

#[derive(Deserialize)]
struct Transform {
    scale: (f64, f64),
    translate: (f64, f64),
}

#[derive(Deserialize)]
struct Objects {
    countries: Countries,
}

#[derive(Deserialize)]
struct Countries {
    geometries: Vec<Geometry>,
}

/// A multipolygon: polygons of rings of arcs.
#[derive(Deserialize)]
struct Geometry {
    arcs: Vec<Vec<Vec<i32>>>,
    properties: Properties,
}

#[derive(Deserialize)]
struct Properties {
    a3: String,
}

impl Atlas {
    /// Decodes an atlas: arcs are stored as steps on a grid.
    pub fn read(topojson: &str) -> Result<Self, AtlasError> {
        let topology: Topology = serde_json::from_str(topojson).map_err(|error| AtlasError(error.to_string()))?;
        let arcs: Vec<_> = topology.arcs.iter().map(|steps| decode(steps, &topology.transform)).collect();
        let areas: Vec<_> = topology.objects.countries.geometries.into_iter().map(area).collect();
        let sides = areas.iter().flat_map(|area| area.rings.iter().flatten());
        match sides.map(|side| side.arc).find(|&arc| arc >= arcs.len()) {
            Some(arc) => Err(AtlasError(format!("an area has arc {arc} of {}", arcs.len()))),
            None => Ok(Self { arcs, areas }),
        }
    }

    /// Where a ring's side begins and ends.
    pub fn ends(&self, side: Side) -> Option<(Position, Position)> {
        let arc = self.arcs.get(side.arc)?;
        let (first, last) = (*arc.first()?, *arc.last()?);
        Some(if side.reversed { (last, first) } else { (first, last) })
    }
}

fn decode(steps: &[(f64, f64)], transform: &Transform) -> Vec<Position> {
    let mut at = (0.0, 0.0);
    let place = |&(dx, dy): &(f64, f64)| {
        at = (at.0 + dx, at.1 + dy);
        (at.0 * transform.scale.0 + transform.translate.0, at.1 * transform.scale.1 + transform.translate.1)
    };
    steps.iter().map(place).collect()
}

fn area(geometry: Geometry) -> Area {
    let rings = geometry.arcs.into_iter().flatten();
    let rings = rings.map(|ring| ring.into_iter().map(Side::read).collect()).collect();
    Area { code: geometry.properties.a3, rings }
}
