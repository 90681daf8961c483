use std::ops::Range;

/// The characters shown before the first hit, and in all.
const BEFORE: usize = 36;
const LENGTH: usize = 150;

/// What a list of results shows of a passage: whole words around its first hit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt<'t> {
    /// In order; those with `true` are hits.
    pub pieces: Vec<(&'t str, bool)>,
    /// Whether the passage goes on before and after.
    pub cut: (bool, bool),
}

impl<'t> Excerpt<'t> {
    /// The part of `text` around the first of the `ranges` of a [`super::Hit`].
    pub fn new(text: &'t str, ranges: &[Range<usize>]) -> Self {
        let first = ranges.first().map_or(0, |range| range.start);
        let start = begin(text, first);
        let longest = ranges.first().map_or(0, |range| range.end);
        let end = finish(text, start, longest);
        let mut pieces = Vec::new();
        let mut at = start;
        for range in ranges.iter().take_while(|range| range.start < end) {
            let hit = range.start.max(at)..range.end.min(end);
            pieces.push((text.get(at..hit.start).unwrap_or_default(), false));
            pieces.push((text.get(hit.clone()).unwrap_or_default(), true));
            at = hit.end;
        }
        pieces.push((text.get(at..end).unwrap_or_default(), false));
        pieces.retain(|(piece, _)| !piece.is_empty());
        Self { pieces, cut: (start > 0, end < text.trim_end().len()) }
    }
}

/// Where the excerpt begins: at a word not too far before the hit.
fn begin(text: &str, hit: usize) -> usize {
    let before = text.get(..hit).unwrap_or_default();
    let Some((far, _)) = before.char_indices().rev().nth(BEFORE) else { return 0 };
    let near = before.get(far..).unwrap_or_default();
    near.find(char::is_whitespace).map_or(hit, |space| far + space + 1).min(hit)
}

/// Where it ends: after a word, and after the first hit however long that is.
fn finish(text: &str, start: usize, hit_end: usize) -> usize {
    let rest = text.get(start..).unwrap_or_default();
    let Some((far, _)) = rest.char_indices().nth(LENGTH) else { return text.len() };
    let near = rest.get(..far).unwrap_or_default();
    let word = near.rfind(char::is_whitespace).unwrap_or(far);
    (start + word).max(hit_end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn around(text: &str, hit: &str) -> String {
        let ranges: Vec<_> = text.match_indices(hit).map(|(at, hit)| at..at + hit.len()).collect();
        let excerpt = Excerpt::new(text, &ranges);
        let pieces = excerpt.pieces.iter().map(|&(piece, hit)| if hit { format!("[{piece}]") } else { piece.into() });
        let dots = |cut| if cut { "…" } else { "" };
        format!("{}{}{}", dots(excerpt.cut.0), pieces.collect::<String>(), dots(excerpt.cut.1))
    }

    #[test]
    fn a_short_passage_is_shown_whole() {
        assert_eq!(around("créer un « cordon de sécurité »", "cordon"), "créer un « [cordon] de sécurité »");
    }

    #[test]
    fn a_long_one_is_cut_between_words_around_its_first_hit() {
        let text = format!("{}la menace que représentent les stupéfiants {}", "avant ".repeat(20), "après ".repeat(40));
        let shown = around(&text, "menace");
        assert!(shown.starts_with("…avant avant avant avant avant la [menace] que"), "{shown}");
        assert!(shown.ends_with("après…"), "{shown}");
    }

    #[test]
    fn every_hit_in_it_is_marked() {
        assert_eq!(around("paix et paix", "paix"), "[paix] et [paix]");
    }

    #[test]
    fn a_hit_longer_than_an_excerpt_is_whole() {
        let word = "é".repeat(200);
        assert_eq!(around(&format!("{word} fin"), &word), format!("[{word}]…"));
    }

    #[test]
    fn text_without_spaces_is_cut_at_the_hit() {
        let text = format!("{}安全{}", "中".repeat(80), "中".repeat(200));
        let shown = around(&text, "安全");
        assert!(shown.starts_with("…[安全]中"), "{shown}");
    }
}
