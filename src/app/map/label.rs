use crate::states::{Frame, Point};

/// The name of a State on the map, on one line or two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    pub lines: Vec<String>,
    pub place: Point,
}

/// The size of the letters in pixels, and the mean width of one as a part of it.
pub const LETTERS: f64 = 10.0;
const LETTER_WIDTH: f64 = 0.54;
/// From line to line, as a part of the size of the letters.
pub const LINE_HEIGHT: f64 = 1.15;

impl Label {
    /// The name, if it fits into `room` units at `place`; what stands in parentheses is left out.
    pub fn fit(name: &str, place: Point, room: Frame, scale: f64) -> Option<Self> {
        let words: Vec<&str> = name.split(" (").next().unwrap_or(name).split(' ').collect();
        let letters = f64::from(room.width) / (LETTERS * LETTER_WIDTH * scale);
        let most = (f64::from(room.height) / (LETTERS * LINE_HEIGHT * scale)).min(3.0) as usize;
        let lines = (1..=most.min(words.len())).find_map(|count| {
            let lines = broken(&words, count);
            lines.iter().all(|line| line.chars().count() as f64 <= letters).then_some(lines)
        })?;
        Some(Self { lines, place })
    }
}

/// Words on `count` lines, none longer than it must be.
fn broken(words: &[&str], count: usize) -> Vec<String> {
    let letters: usize = words.iter().map(|word| word.chars().count() + 1).sum();
    let fill = |most: usize| {
        let mut lines: Vec<String> = Vec::new();
        for word in words {
            match lines.last_mut().filter(|line| line.chars().count() + word.chars().count() < most) {
                Some(line) => {
                    line.push(' ');
                    line.push_str(word);
                }
                None => lines.push((*word).to_owned()),
            }
        }
        lines
    };
    (letters / count.max(1)..=letters).map(fill).find(|lines| lines.len() <= count).unwrap_or_default()
}
