//! The drawing of a card, as the site is: ink on paper, one blue, the colours of the votes.

use super::fonts::{Fonts, Set};
use super::lines::{self, Lines};
use super::{Card, Outcome, SIZE};
use crate::document::Ballot;
use crate::publish::gather::xml::Xml;

/// The colours of the light theme, as `style/tokens.css` has them.
const PAPER: &str = "#fffefb";
const INK: &str = "#1d2126";
const SOFT: &str = "#565b62";
const RULE: &str = "#d9d5cb";
const ACT: &str = "#0b5c8e";

/// Pixels from the edges.
const MARGIN: f32 = 76.0;
/// The base lines, and the height of the bar at the foot.
const HEAD: f32 = 104.0;
const LINE: f32 = 130.0;
const ORGANS: f32 = 178.0;
const FOOT: f32 = 562.0;
const BAR: f32 = 22.0;
/// The space between the parts of the bar.
const PARTED: f32 = 4.0;

/// Draws a card; none where the fonts have not the letters of its language.
pub fn draw(card: &Card, fonts: &Fonts) -> Option<String> {
    fonts.family(crate::app::Words::of(card.language).own_name, false)?;
    let mut sheet = Sheet { svg: begin(), fonts, mirrored: card.language.direction() == "rtl" };
    let size = [("width", SIZE.0.to_string()), ("height", SIZE.1.to_string())];
    sheet.svg.empty("rect", &[("width", &size[0].1), ("height", &size[1].1), ("fill", PAPER)]);
    let date = sheet.put(&card.date, Style { size: 28.0, bold: false, fill: SOFT }, Side::End, HEAD, WIDTH);
    sheet.put(&card.symbols, Style { size: 38.0, bold: true, fill: ACT }, Side::Start, HEAD, WIDTH - date - 40.0);
    sheet.rect(MARGIN, WIDTH, LINE, 2.0, RULE);
    let soft = Style { size: 28.0, bold: false, fill: SOFT };
    let host = sheet.put(&card.host, soft, Side::End, ORGANS, WIDTH / 2.0);
    sheet.put(&card.organs, soft, Side::Start, ORGANS, WIDTH - host - 40.0);
    sheet.title(&card.title, if card.outcome == Outcome::Nothing { FOOT } else { FOOT - 44.0 });
    sheet.foot(card);
    Some(sheet.svg.end("svg"))
}

/// The width between the margins.
const WIDTH: f32 = SIZE.0 as f32 - 2.0 * MARGIN;

/// An SVG of the size of a card.
pub fn begin() -> Xml {
    let (width, height) = (SIZE.0.to_string(), SIZE.1.to_string());
    Xml::begin("svg", &[("xmlns", "http://www.w3.org/2000/svg"), ("width", &width), ("height", &height)])
}

/// Adds a text.
pub fn text(svg: &mut Xml, set: &Set, more: &[(&str, &str)]) {
    let (size, weight) = (set.size.to_string(), if set.bold { "700" } else { "400" });
    let family = format!("'{}'", set.family.replace(['\'', '\\'], ""));
    let mut attributes = vec![("font-family", family.as_str()), ("font-size", &size), ("font-weight", weight)];
    attributes.extend(more);
    svg.open("text", &attributes).characters(set.text).close("text");
}

/// The side of the line at which a text stands, as its script runs.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Start,
    End,
}

#[derive(Clone, Copy)]
struct Style {
    size: f32,
    bold: bool,
    fill: &'static str,
}

struct Sheet<'f> {
    svg: Xml,
    fonts: &'f Fonts,
    /// Whether the script runs from right to left.
    mirrored: bool,
}

impl Sheet<'_> {
    /// Puts a text on a line, cut where it is longer than there is room; gives its width, none where no font has it.
    fn put(&mut self, text: &str, style: Style, side: Side, y: f32, room: f32) -> f32 {
        let at = if side == Side::Start { MARGIN } else { SIZE.0 as f32 - MARGIN };
        self.put_at(at, text, style, side, y, room)
    }

    /// The same with its beginning, or its end, so many pixels from the side where lines begin.
    fn put_at(&mut self, x: f32, text: &str, style: Style, side: Side, y: f32, room: f32) -> f32 {
        let Style { size, bold, fill } = style;
        let Some(family) = self.fonts.family(text, bold).filter(|_| !text.is_empty()) else { return 0.0 };
        let text = lines::line(text, Set { text, family, bold, size }, self.fonts, room);
        let set = Set { text: &text, family, bold, size };
        let width = self.fonts.widths(&[set]).first().copied().unwrap_or_default();
        self.set(set, fill, x, y, side);
        width
    }

    fn width(&self, text: &str, Style { size, bold, .. }: Style) -> f32 {
        let family = self.fonts.family(text, bold);
        let width = family.and_then(|family| self.fonts.widths(&[Set { text, family, bold, size }]).first().copied());
        width.unwrap_or_default()
    }

    fn set(&mut self, set: Set, fill: &str, x: f32, y: f32, side: Side) {
        let x = if self.mirrored { SIZE.0 as f32 - x } else { x };
        let anchor = if (side == Side::Start) == self.mirrored { "end" } else { "start" };
        let (x, y) = (x.to_string(), y.to_string());
        // The marks tell the direction of the line, which the renderer takes for that of Latin.
        let marked = if self.mirrored { format!("\u{2067}{}\u{2069}", set.text) } else { set.text.to_owned() };
        text(
            &mut self.svg,
            &Set { text: &marked, ..set },
            &[("x", &x), ("y", &y), ("text-anchor", anchor), ("fill", fill)],
        );
    }

    /// A rectangle from `x`, as the script runs.
    fn rect(&mut self, x: f32, width: f32, y: f32, height: f32, fill: &str) {
        let x = if self.mirrored { SIZE.0 as f32 - x - width } else { x };
        let [x, y, width, height] = [x, y, width, height].map(|number| number.to_string());
        self.svg.empty("rect", &[("x", &x), ("y", &y), ("width", &width), ("height", &height), ("fill", fill)]);
    }

    /// The title, in the middle of what is free down to `end`.
    fn title(&mut self, title: &str, end: f32) {
        let Some(family) = self.fonts.family(title, true).filter(|_| !title.is_empty()) else { return };
        let Lines { lines, size } = lines::title(title, family, self.fonts, WIDTH);
        let leading = size * 1.24;
        let middle = (ORGANS + end) / 2.0 + 6.0;
        let mut y = middle - leading * lines.len() as f32 / 2.0 + size * 0.95;
        for line in &lines {
            self.set(Set { text: line, family, bold: true, size }, INK, MARGIN, y, Side::Start);
            y += leading;
        }
    }

    /// What came of the document, or who stands behind it.
    fn foot(&mut self, card: &Card) {
        let soft = Style { size: 28.0, bold: false, fill: SOFT };
        self.rect(0.0, SIZE.0 as f32, SIZE.1 as f32 - BAR, BAR, ACT);
        match &card.outcome {
            Outcome::Nothing => {}
            Outcome::Adopted(how) => {
                self.put(&capital(how), Style { size: 30.0, ..soft }, Side::Start, FOOT, WIDTH);
            }
            Outcome::States(label, names) => {
                self.put(&capital(label), Style { size: 23.0, ..soft }, Side::Start, FOOT - 38.0, WIDTH);
                let names = names.join(crate::app::Words::of(card.language).marks.list);
                let style = |size| Style { size, bold: false, fill: INK };
                let smaller = self.width(&names, style(30.0)) > WIDTH;
                self.put(&names, style(if smaller { 26.0 } else { 30.0 }), Side::Start, FOOT, WIDTH);
            }
            Outcome::Vote(counts) => self.vote(counts),
        }
    }

    /// The numbers of a vote, and a bar at the foot of the sheet that is parted as they are.
    fn vote(&mut self, counts: &[(Ballot, usize, &str)]) {
        let mut x = MARGIN;
        let end = MARGIN + WIDTH;
        for (ballot, count, word) in counts {
            let number = Style { size: 46.0, bold: true, fill: colour(*ballot) };
            x += self.put_at(x, &count.to_string(), number, Side::Start, FOOT, end - x) + 12.0;
            let word_style = Style { size: 28.0, bold: false, fill: SOFT };
            x += self.put_at(x, word, word_style, Side::Start, FOOT, (end - x).max(0.0)) + 44.0;
        }
        let all: usize = counts.iter().map(|(_, count, _)| count).sum();
        let (mut x, top) = (0.0, SIZE.1 as f32 - BAR);
        self.rect(0.0, SIZE.0 as f32, top, BAR, PAPER);
        let free = SIZE.0 as f32 - PARTED * (counts.len().saturating_sub(1)) as f32;
        for (ballot, count, _) in counts {
            let width = free * *count as f32 / all.max(1) as f32;
            self.rect(x, width, top, BAR, colour(*ballot));
            x += width + PARTED;
        }
    }
}

/// The colour of a vote, as on the map.
fn colour(ballot: Ballot) -> &'static str {
    match ballot {
        Ballot::InFavour => "#2f86b8",
        Ballot::Against => "#b5452c",
        Ballot::Abstaining => "#7c5fa0",
        Ballot::Absent => "#7d786c",
    }
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}
