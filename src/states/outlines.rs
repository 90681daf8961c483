//! Outlines of States for the map, as `/map/world.txt` tells them.
//!
//! Lines that begin with `#` are comments. The first line is the size of the whole map. Then come
//! arcs, a line each: `x y` of the first point and steps from there, after `~` where the arc is a
//! boundary that is not settled. Then come States: `KAZ 2700 500 120 4 -7/12`: the code, the place
//! of its name, the room there for it, and rings parted by `/`: numbers of arcs from 1, negative
//! where the arc is gone along backwards. The line `-` holds the rings of land that is no State's.
//! Neighbours share arcs, so boundaries are drawn once and fit.

use super::frame::Frame;
use crate::document::StateCode;

/// The outlines of all States.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outlines {
    pub width: i32,
    pub height: i32,
    arcs: Vec<Arc>,
    /// In the order of codes.
    states: Vec<Outline>,
    rest: Vec<Ring>,
}

/// The outline of a State.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outline {
    pub code: StateCode,
    /// Where its name stands, or its mark where it is small.
    pub place: Point,
    /// The width that a line of text has there.
    pub room: i32,
    rings: Vec<Ring>,
}

pub type Point = (i32, i32);

/// Numbers of arcs, from 1; negative backwards.
type Ring = Vec<i32>;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Arc {
    points: Vec<Point>,
    settled: bool,
    /// On how many areas it borders: one for a coast, two for a boundary.
    owners: usize,
}

impl Outlines {
    /// Where a published library has them.
    pub const ADDRESS: &str = "/map/world.txt";

    /// Reads outlines; what is not understood is passed over.
    pub fn parse(text: &str) -> Self {
        let mut outlines = Self::default();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            outlines.read_line(line);
        }
        outlines.states.sort_by_key(|outline| outline.code);
        outlines.count_owners();
        outlines
    }

    fn read_line(&mut self, line: &str) {
        if let Some(rings) = line.strip_prefix("- ") {
            self.rest.extend(read_rings(rings));
        } else if let Some(outline) = read_state(line) {
            self.states.push(outline);
        } else if self.width == 0 {
            let mut sizes =
                line.split(' ').filter_map(|size| size.parse().ok()).filter(|size| (1..=1 << 16).contains(size));
            if let (Some(width), Some(height)) = (sizes.next(), sizes.next()) {
                (self.width, self.height) = (width, height);
            }
        } else {
            self.arcs.push(read_arc(line));
        }
    }

    fn count_owners(&mut self) {
        let states = self.states.iter().flat_map(|outline| &outline.rings);
        for &side in states.chain(&self.rest).flatten() {
            if let Some(arc) = arc_index(side).and_then(|index| self.arcs.get_mut(index)) {
                arc.owners += 1;
            }
        }
    }

    /// The outline of a State.
    pub fn get(&self, state: StateCode) -> Option<&Outline> {
        let place = self.states.binary_search_by_key(&state, |outline| outline.code).ok()?;
        self.states.get(place)
    }

    /// The smallest frame around all land.
    pub fn world(&self) -> Frame {
        let points = self.arcs.iter().flat_map(|arc| arc.points.iter().copied());
        Frame::around(points).unwrap_or_default()
    }

    pub fn is_empty(&self) -> bool {
        self.states.is_empty()
    }

    /// The States that have an outline, in the order of their codes.
    pub fn states(&self) -> impl Iterator<Item = &Outline> {
        self.states.iter()
    }

    /// SVG path data of a State.
    pub fn path(&self, state: StateCode) -> String {
        self.get(state).map(|outline| self.closed(outline.rings.iter())).unwrap_or_default()
    }

    /// SVG path data of all land that is seen in a frame but that of some States.
    pub fn land(&self, frame: Frame, without: &[StateCode]) -> String {
        let states = self.states.iter().filter(|outline| !without.contains(&outline.code));
        let rings = states.flat_map(|outline| &outline.rings).chain(&self.rest);
        let seen = |ring: &&Ring| Frame::around(self.points(ring)).is_some_and(|land| land.gap(frame) == 0);
        self.closed(rings.filter(seen))
    }

    /// SVG path data of the boundaries between two areas of land that are seen in a frame, settled or not.
    pub fn boundaries(&self, frame: Frame, settled: bool) -> String {
        let mut path = Path::default();
        for arc in self.arcs.iter().filter(|arc| arc.settled == settled && arc.owners > 1) {
            if Frame::around(arc.points.iter().copied()).is_some_and(|line| line.gap(frame) == 0) {
                path.start();
                arc.points.iter().for_each(|&point| path.line_to(point));
            }
        }
        path.data
    }

    /// The smallest frame around the main lands of some States; none where none has an outline.
    pub fn frame(&self, states: &[StateCode]) -> Option<Frame> {
        let frames = states.iter().filter_map(|&state| self.main_land(state));
        frames.reduce(Frame::join)
    }

    /// The frame of a State's largest land and of what lies near it: islands across an ocean are left out.
    pub fn main_land(&self, state: StateCode) -> Option<Frame> {
        let outline = self.get(state)?;
        let mut frames: Vec<Frame> = outline.rings.iter().filter_map(|ring| Frame::around(self.points(ring))).collect();
        let place = Frame::around(std::iter::once(outline.place))?;
        // Nearest first: an archipelago grows from island to island.
        frames.sort_by_key(|frame| (frame.gap(place), std::cmp::Reverse(frame.area())));
        let largest = frames.first().copied().unwrap_or(place);
        let reach = largest.width.max(largest.height) / 2;
        let grow = |land: Frame, next: Frame| if next.gap(land) <= reach { land.join(next) } else { land };
        Some(frames.into_iter().fold(largest, grow))
    }

    /// Whether a point lies within a State, by counting the sides to the left of it.
    pub fn contains(&self, state: StateCode, (x, y): Point) -> bool {
        let Some(outline) = self.get(state) else { return false };
        let crossings = outline.rings.iter().map(|ring| {
            let points: Vec<Point> = self.points(ring).collect();
            let next = points.iter().cycle().skip(1);
            points.iter().zip(next).filter(|&(&a, &b)| (a.1 > y) != (b.1 > y) && crosses_left(a, b, (x, y))).count()
        });
        crossings.sum::<usize>() % 2 == 1
    }

    fn closed<'r>(&self, rings: impl Iterator<Item = &'r Ring>) -> String {
        let mut path = Path::default();
        for ring in rings {
            path.start();
            self.points(ring).for_each(|point| path.line_to(point));
            path.close();
        }
        path.data
    }

    /// The points of a ring in order.
    fn points(&self, ring: &Ring) -> impl Iterator<Item = Point> {
        ring.iter().filter_map(|&side| Some((side, self.arcs.get(arc_index(side)?)?))).flat_map(|(side, arc)| {
            let count = arc.points.len();
            let at = move |n: usize| if side < 0 { count - 1 - n } else { n };
            (0..count).filter_map(move |n| arc.points.get(at(n)).copied())
        })
    }
}

/// The place of an arc in the list that a ring's number leads to.
fn arc_index(side: i32) -> Option<usize> {
    usize::try_from(side.unsigned_abs()).ok()?.checked_sub(1)
}

/// Whether the side from `a` to `b`, which crosses the level of the point, does so on its left.
fn crosses_left(a: Point, b: Point, (x, y): Point) -> bool {
    let [ax, ay, bx, by, x, y] = [a.0, a.1, b.0, b.1, x, y].map(i64::from);
    let turn = (x - ax) * (by - ay) - (bx - ax) * (y - ay);
    if by > ay { turn > 0 } else { turn < 0 }
}

fn read_rings(rings: &str) -> impl Iterator<Item = Ring> {
    rings.split('/').map(|ring| ring.split(' ').filter_map(|side| side.parse().ok()).collect())
}

fn read_state(line: &str) -> Option<Outline> {
    let mut fields = line.splitn(5, ' ');
    let code = StateCode::parse(fields.next()?)?;
    let mut number = || fields.next()?.parse::<i32>().ok();
    let (place, room) = ((number()?, number()?), number()?);
    let rings = fields.next().map(|rings| read_rings(rings).collect()).unwrap_or_default();
    Some(Outline { code, place, room, rings })
}

fn read_arc(line: &str) -> Arc {
    let (settled, steps) = line.strip_prefix('~').map_or((true, line), |steps| (false, steps));
    let mut numbers = steps.split(' ').map_while(|number| number.parse::<i16>().ok()).map(i32::from);
    let mut points: Vec<Point> = Vec::new();
    while let (Some(dx), Some(dy)) = (numbers.next(), numbers.next()) {
        let (x, y) = points.last().copied().unwrap_or_default();
        points.push((x.saturating_add(dx), y.saturating_add(dy)));
    }
    Arc { points, settled, owners: 0 }
}

/// SVG path data with steps in whole numbers.
#[derive(Default)]
struct Path {
    data: String,
    /// The last point, where the path goes on from one.
    at: Option<Point>,
    /// Whether steps follow upon the first point already.
    steps: bool,
}

impl Path {
    /// Lets the next point begin a line of its own.
    fn start(&mut self) {
        self.at = None;
    }

    /// Goes on to a point.
    fn line_to(&mut self, to: Point) {
        match self.at {
            Some(at) if at == to => return,
            Some(at) => {
                if !self.steps {
                    self.data.push('l');
                }
                self.number(to.0.saturating_sub(at.0));
                self.number(to.1.saturating_sub(at.1));
            }
            None => {
                self.data.push('M');
                self.number(to.0);
                self.number(to.1);
            }
        }
        self.steps = self.at.is_some();
        self.at = Some(to);
    }

    fn close(&mut self) {
        if self.at.is_some() {
            self.data.push('z');
        }
    }

    /// Adds a number, parted from one before it.
    fn number(&mut self, number: i32) {
        if number >= 0 && self.data.ends_with(|last: char| last.is_ascii_digit()) {
            self.data.push(' ');
        }
        self.data.push_str(&number.to_string());
    }
}
