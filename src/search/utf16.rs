use std::ops::Range;

/// Byte ranges of a text as ranges of UTF-16 units, in which browsers count.
///
/// The ranges are in order and do not overlap, as those of a [`super::Hit`] are; one pass serves all.
pub fn units(text: &str, ranges: &[Range<usize>]) -> Vec<Range<u32>> {
    let mut counter = Counter { text, byte: 0, unit: 0 };
    ranges.iter().map(|range| counter.at(range.start)..counter.at(range.end)).collect()
}

struct Counter<'t> {
    text: &'t str,
    byte: usize,
    unit: u32,
}

impl Counter<'_> {
    /// The units before a byte that is not before the last one asked for.
    fn at(&mut self, byte: usize) -> u32 {
        if let Some(passed) = self.text.get(self.byte..byte) {
            self.unit += u32::try_from(passed.encode_utf16().count()).unwrap_or_default();
            self.byte = byte;
        }
        self.unit
    }
}

/// A text in consecutive pieces, as a page holds it in text nodes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pieces {
    /// Where each piece ends, in units from the start of the text.
    ends: Vec<u32>,
}

impl Pieces {
    /// From the lengths of the pieces in units.
    pub fn new(lengths: impl IntoIterator<Item = u32>) -> Self {
        let mut end = 0;
        let ends = lengths.into_iter().map(|length| {
            end += length;
            end
        });
        Self { ends: ends.collect() }
    }

    /// The parts of pieces that a range covers, none of them empty: the place of the piece, and units within it.
    pub fn cut(&self, range: &Range<u32>) -> Vec<(usize, Range<u32>)> {
        let first = self.ends.partition_point(|&end| end <= range.start);
        let mut start = first.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        let mut parts = Vec::new();
        for (piece, &end) in self.ends.iter().enumerate().skip(first) {
            if start >= range.end {
                break;
            }
            let part = range.start.max(start) - start..range.end.min(end) - start;
            if !part.is_empty() {
                parts.push((piece, part));
            }
            start = end;
        }
        parts
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn browsers_count_a_letter_beyond_the_basic_plane_twice_and_an_accent_once() {
        let text = "é𝄞né";
        let bytes = |part: &str| text.find(part).map(|start| start..start + part.len()).unwrap_or_default();
        assert_eq!(units(text, &[bytes("𝄞"), bytes("né")]), [1..3, 3..5]);
    }

    #[test]
    fn a_range_beyond_the_text_leads_nowhere() {
        assert_eq!(units("abc", &[0..1, 1..9]), [0..1, 1..1]);
    }

    #[test]
    fn a_range_is_cut_where_pieces_meet() {
        let pieces = Pieces::new([3, 0, 4]);
        assert_eq!(pieces.cut(&(1..5)), [(0, 1..3), (2, 0..2)]);
        assert_eq!(pieces.cut(&(3..7)), [(2, 0..4)], "what ends where a range starts is no part of it");
        assert_eq!(pieces.cut(&(0..3)), [(0, 0..3)]);
        assert_eq!(pieces.cut(&(2..2)), []);
        assert_eq!(pieces.cut(&(7..9)), []);
    }

    proptest! {
        #[test]
        fn parts_of_pieces_joined_are_the_characters_of_the_range(
            words in prop::collection::vec("[aé𝄞 ]{0,4}", 0..6), from in 0usize..20, length in 0usize..20
        ) {
            let text = words.concat();
            let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
            let at = |place: usize| starts.get(place.min(starts.len() - 1)).copied().unwrap_or_default();
            let bytes = at(from)..at(from + length);
            let nodes: Vec<Vec<u16>> = words.iter().map(|word| word.encode_utf16().collect()).collect();
            let pieces = Pieces::new(nodes.iter().map(|node| node.len() as u32));
            let mut joined = Vec::new();
            for range in units(&text, std::slice::from_ref(&bytes)) {
                for (piece, part) in pieces.cut(&range) {
                    joined.extend_from_slice(&nodes[piece][part.start as usize..part.end as usize]);
                }
            }
            prop_assert_eq!(String::from_utf16(&joined).ok(), text.get(bytes).map(str::to_owned));
        }
    }
}
