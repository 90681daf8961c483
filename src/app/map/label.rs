use super::scale::Scale;
use crate::states::{Frame, Point};

/// The name of a State on the map, on a line or more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    pub lines: Vec<String>,
    pub place: Point,
}

/// The size of the letters, the mean width of one, and the height of a line, in hundredths of a pixel.
pub const LETTERS: i32 = 1000;
const LETTER_WIDTH: i32 = 540;
pub const LINE_HEIGHT: i32 = 1150;

/// The most lines that a name is broken into.
const MOST_LINES: i32 = 3;

impl Label {
    /// The name, if it fits into the width and height of `room` at `place`; what stands in parentheses is left out.
    pub fn fit(name: &str, place: Point, room: Frame, scale: Scale) -> Option<Self> {
        let words: Vec<&str> = name.split(" (").next().unwrap_or(name).split(' ').collect();
        let letters = scale.pixels(room.width) * 100 / LETTER_WIDTH;
        let most = (scale.pixels(room.height) * 100 / LINE_HEIGHT).min(MOST_LINES);
        let fits = |lines: &Vec<String>| lines.iter().all(|line| length(line) as i32 <= letters);
        let lines = (1..=most as usize).map(|count| broken(&words, count)).find(fits)?;
        Some(Self { lines, place })
    }
}

fn length(text: &str) -> usize {
    text.chars().count()
}

/// Words on `count` lines at most, none longer than it must be.
fn broken(words: &[&str], count: usize) -> Vec<String> {
    let letters: usize = words.iter().map(|word| length(word) + 1).sum();
    let widths = letters / count.max(1)..=letters;
    widths.map(|width| filled(words, width)).find(|lines| lines.len() <= count).unwrap_or_default()
}

/// Words on lines that are filled up to a width one after another.
fn filled(words: &[&str], width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words {
        match lines.last_mut().filter(|line| length(line) + length(word) < width) {
            Some(line) => {
                line.push(' ');
                line.push_str(word);
            }
            None => lines.push((*word).to_owned()),
        }
    }
    lines
}
