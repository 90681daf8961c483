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
    pub dark: Option<String>,
    pub world: Option<String>,
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

/// Draws the States of a document: near by, and unless one drawing is enough also for the dark theme and in the whole
/// world. Gives the addresses of the drawings, and they themselves in the same order.
pub fn draw(reading: &Reading, outlines: &Outlines, one: bool) -> (Drawn, Vec<String>) {
    let (states, words) = (&reading.states, reading.words());
    let near = Plan::of(outlines, states);
    let light = map::picture(&near, states, words, Palette::LIGHT);
    let drawn = Drawn { near: address(&light), dark: None, world: None };
    if one {
        return (drawn, vec![light]);
    }
    let dark = map::picture(&near, states, words, Palette::DARK);
    let world = map::picture(&Plan::world(outlines, states), states, words, Palette::LIGHT);
    (Drawn { dark: Some(address(&dark)), world: Some(address(&world)), ..drawn }, vec![light, dark, world])
}

/// The address of a drawing, `/maps/0123456789abcdef0123456789abcdef.svg`.
fn address(drawing: &str) -> String {
    format!("/maps/{}.svg", name(blake3::Hasher::new().update(drawing.as_bytes())))
}

impl Drawn {
    pub fn addresses(&self) -> impl Iterator<Item = &str> {
        [Some(&self.near), self.dark.as_ref(), self.world.as_ref()].into_iter().flatten().map(String::as_str)
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
