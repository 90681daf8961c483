//! The drawings of maps: each of equal content once, under a name that tells its content.

use crate::app::Reading;
use crate::app::map::{self, Palette, Plan};
use crate::app::rails::MapPicture;
use crate::states::Outlines;
use serde::{Deserialize, Serialize};

/// Where the drawings of a map are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drawn {
    pub near: String,
    pub dark: String,
    pub world: String,
}

/// Equal for documents whose drawings are equal; none where a document names no State.
pub fn key(reading: &Reading) -> Option<String> {
    let mut hasher = blake3::Hasher::new();
    let words = reading.words();
    hasher.update(words.language.code().as_bytes());
    for entry in &reading.states {
        let place = entry.place().map_or_else(|| entry.row_id(), str::to_owned);
        let role = entry.role().as_str();
        for told in [entry.code.as_str(), &words.state_line(entry), &place, role, &entry.transmits.to_string()] {
            hasher.update(told.as_bytes()).update(b"\n");
        }
    }
    (!reading.states.is_empty()).then(|| name(&hasher))
}

/// Draws the States of a document, near by and in the world: the addresses of the drawings, and they themselves.
pub fn draw(reading: &Reading, outlines: &Outlines) -> (Drawn, [String; 3]) {
    let (states, words) = (&reading.states, reading.words());
    let near = Plan::of(outlines, states);
    let far = Plan::world(outlines, states);
    let drawings = [
        map::picture(&near, states, words, Palette::LIGHT),
        map::picture(&near, states, words, Palette::DARK),
        map::picture(&far, states, words, Palette::LIGHT),
    ];
    let [near, dark, world] = drawings.each_ref().map(|drawing| address(drawing));
    (Drawn { near, dark, world }, drawings)
}

/// The address of a drawing, `/maps/0123456789abcdef0123456789abcdef.svg`.
fn address(drawing: &str) -> String {
    format!("/maps/{}.svg", name(blake3::Hasher::new().update(drawing.as_bytes())))
}

impl Drawn {
    pub fn addresses(&self) -> [&str; 3] {
        [&self.near, &self.dark, &self.world]
    }

    pub fn picture(&self) -> MapPicture {
        let Self { near, dark, world } = self.clone();
        let (width, height) = map::SIZE;
        MapPicture { address: near, dark, world, width, height }
    }
}

/// Half of a hash, in hexadecimal figures: enough to tell contents apart, and short in a page.
fn name(hasher: &blake3::Hasher) -> String {
    hasher.finalize().to_hex().chars().take(32).collect()
}
