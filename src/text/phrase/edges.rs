//! The letters at the edges of phrases, by which a list of them is passed over.

use crate::names::folded;

/// The first two letters of some phrases, or the last two, as sets: small ones, which may hold others too.
#[derive(Clone, Copy, Default)]
pub(super) struct Edges {
    outer: u64,
    pairs: [u64; 4],
}

/// The outer letter of an edge and the one beside it.
pub(super) type Edge = (Option<u32>, Option<u32>);

impl Edges {
    fn add(&mut self, (outer, inner): Edge) {
        self.outer |= outer.map_or(u64::MAX, one);
        match outer.zip(inner).map(pair) {
            Some((place, bit)) => self.pairs.get_mut(place).into_iter().for_each(|pairs| *pairs |= bit),
            None => self.pairs = [u64::MAX; 4],
        }
    }

    /// The place of the first letter of a text among those of the phrases, where one of them may begin the text.
    pub fn place(&self, text: &str) -> Option<usize> {
        let (outer, inner) = match *text.as_bytes() {
            [first, second, ..] if first.is_ascii_alphanumeric() && second.is_ascii() => {
                (Some(small(first)), Some(small(second)))
            }
            _ => head(text),
        };
        let below = one(outer?) - 1;
        self.may_hold((outer, inner)).then_some((self.outer & below).count_ones() as usize)
    }

    /// Whether one of the phrases may begin a text, by its first letter alone.
    #[inline]
    pub fn may_begin(&self, text: &str) -> bool {
        text.as_bytes().first().is_some_and(|&first| !first.is_ascii() || self.outer & one(small(first)) != 0)
    }

    /// Whether one of the phrases may end a text.
    pub fn may_end(&self, text: &str) -> bool {
        match *text.as_bytes() {
            [.., last] if last.is_ascii() && self.outer & one(small(last)) == 0 => false,
            [.., second, last] if last.is_ascii_alphanumeric() && second.is_ascii() => {
                self.has((small(last), small(second)))
            }
            _ => self.may_hold(tail(text)),
        }
    }

    fn may_hold(&self, (outer, inner): Edge) -> bool {
        outer.is_none_or(|outer| self.outer & one(outer) != 0)
            && outer.zip(inner).is_none_or(|letters| self.has(letters))
    }

    fn has(&self, letters: (u32, u32)) -> bool {
        let (place, bit) = pair(letters);
        self.pairs.get(place).is_some_and(|pairs| pairs & bit != 0)
    }
}

impl FromIterator<Edge> for Edges {
    fn from_iter<I: IntoIterator<Item = Edge>>(edges: I) -> Self {
        let mut all = Self::default();
        edges.into_iter().for_each(|edge| all.add(edge));
        all
    }
}

fn one(letter: u32) -> u64 {
    1 << (letter & 63)
}

/// The place of two letters among the sets of pairs, and their bit in it.
fn pair((outer, inner): (u32, u32)) -> (usize, u64) {
    let mixed = outer.wrapping_mul(0x9e37_79b1).wrapping_add(inner.wrapping_mul(0x85eb_ca6b));
    ((mixed >> 24 & 3) as usize, 1 << (mixed >> 26))
}

/// One number for letters that may be printed for one another: Latin and Cyrillic ones that look alike,
/// and those of the ligature `لا`.
pub(super) fn key(letter: char) -> u32 {
    u32::from(match letter {
        'а' => 'a',
        'с' => 'c',
        'е' => 'e',
        'к' => 'k',
        'о' => 'o',
        'р' => 'p',
        'х' => 'x',
        'у' => 'y',
        'ا' => 'ل',
        letter => letter,
    })
}

/// The first letters of a text.
pub(super) fn head(text: &str) -> Edge {
    let mut letters = folded(text).map(|(letter, _)| key(letter));
    (letters.next(), letters.next())
}

/// The last letters of a text.
pub(super) fn tail(text: &str) -> Edge {
    let start = text.char_indices().rev().map(|(at, _)| at).take(NEAR).last().unwrap_or_default();
    let letters = folded(text.get(start..).unwrap_or_default()).map(|(letter, _)| key(letter));
    letters.fold((None, None), |(last, _), letter| (Some(letter), last))
}

/// Characters at the end of a text among which its last letters are looked for.
const NEAR: usize = 4;

/// The letter of a byte by itself, as names and phrases fold it; an empty line counts as a space.
fn small(byte: u8) -> u32 {
    SMALL.get(usize::from(byte)).copied().unwrap_or(byte).into()
}

static SMALL: [u8; 256] = small_letters();

#[allow(clippy::indexing_slicing, reason = "the compiler evaluates it, so that it cannot fail later")]
const fn small_letters() -> [u8; 256] {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = match byte as u8 {
            b'-' | b'\t'..=b'\r' => b' ',
            b'`' => b'\'',
            byte => byte.to_ascii_lowercase(),
        };
        byte += 1;
    }
    table
}
