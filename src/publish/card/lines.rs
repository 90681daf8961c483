//! Texts in lines of a given width.

use super::fonts::{Fonts, Set};
use crate::fold::is_ideograph;

/// A text in lines, and the size of its font in pixels.
#[derive(Clone, Debug, PartialEq)]
pub struct Lines {
    pub lines: Vec<String>,
    pub size: f32,
}

/// Sizes of the font with how many lines there may be, the largest first.
const SIZES: [(f32, usize); 4] = [(64.0, 2), (54.0, 3), (46.0, 4), (40.0, 4)];

/// Widths are measured at this size; they grow with it.
const MEASURED: f32 = 100.0;

/// What stands for the rest.
const ELLIPSIS: &str = "…";

/// A part of a text that is not broken, with the gap before it where it does not begin a line.
struct Piece<'t> {
    text: &'t str,
    spaced: bool,
    width: f32,
}

/// Sets a title in as large a font as it fits in; one too long even for the smallest ends in an ellipsis.
pub fn title(text: &str, family: &str, fonts: &Fonts, width: f32) -> Lines {
    let (pieces, gap) = measured(text, family, true, fonts);
    for (size, most) in SIZES {
        let room = width / size * MEASURED;
        let count = broken(&pieces, gap, room).len();
        if count <= most {
            let lines = broken(&pieces, gap, balanced(&pieces, gap, room, count));
            return Lines { lines: lines.iter().map(|line| joined(line)).collect(), size };
        }
    }
    let (size, most) = SIZES[SIZES.len() - 1];
    let room = width / size * MEASURED;
    let mut lines: Vec<String> = broken(&pieces, gap, room).iter().map(|line| joined(line)).collect();
    lines.truncate(most);
    if let Some(last) = lines.last_mut() {
        *last = cut(last, family, true, fonts, room);
    }
    Lines { lines, size }
}

/// A text on one line of a width, with an ellipsis where it is longer.
pub fn line(text: &str, set: Set, fonts: &Fonts, width: f32) -> String {
    let room = width / set.size * MEASURED;
    let (pieces, gap) = measured(text, set.family, set.bold, fonts);
    let fits = broken(&pieces, gap, room).len() <= 1;
    if fits { joined(&pieces) } else { cut(text, set.family, set.bold, fonts, room) }
}

/// As many pieces as there is room for with an ellipsis behind them.
fn cut(text: &str, family: &str, bold: bool, fonts: &Fonts, room: f32) -> String {
    let (pieces, gap) = measured(text, family, bold, fonts);
    let end = fonts.widths(&[Set { text: ELLIPSIS, family, bold, size: MEASURED }]).first().copied().unwrap_or(0.0);
    let first = broken(&pieces, gap, room - end).first().map(|line| joined(line)).unwrap_or_default();
    format!("{}{ELLIPSIS}", first.trim_end_matches([',', '،', '、', '.', ' ', ':', '；', ';']))
}

/// The pieces of a text with their widths, and the width of a blank.
fn measured<'t>(text: &'t str, family: &str, bold: bool, fonts: &Fonts) -> (Vec<Piece<'t>>, f32) {
    let pieces = pieces(text);
    let set = |text| Set { text, family, bold, size: MEASURED };
    let texts: Vec<Set> = pieces.iter().map(|(text, _)| set(text)).chain([set("n n"), set("nn")]).collect();
    let widths = fonts.widths(&texts);
    let gap = match widths.as_slice() {
        [.., apart, together] => apart - together,
        _ => 0.0,
    };
    let pieces = pieces.into_iter().zip(widths).map(|((text, spaced), width)| Piece { text, spaced, width });
    (pieces.collect(), gap)
}

/// Words, and ideographs with the punctuation behind them; each with whether a blank stands before it.
fn pieces(text: &str) -> Vec<(&str, bool)> {
    let mut pieces = Vec::new();
    for word in text.split_whitespace() {
        let mut rest = word;
        while let Some(end) = joint(rest) {
            let (piece, after) = rest.split_at(end);
            pieces.push((piece, rest.len() == word.len()));
            rest = after;
        }
        pieces.push((rest, rest.len() == word.len()));
    }
    pieces
}

/// Where a word may first be broken: between ideographs, not before what closes or behind what opens.
fn joint(word: &str) -> Option<usize> {
    let pairs = word.chars().zip(word.char_indices().skip(1));
    let mut joints = pairs.filter(|(before, (_, after))| {
        let beside = is_ideograph(*before) || is_ideograph(*after) || "，。、；：）》".contains(*before);
        beside && !"，。、；：！？）》」』”’…".contains(*after) && !"（《「『“‘".contains(*before)
    });
    joints.next().map(|(_, (at, _))| at)
}

/// The lines in which pieces fit a width; a piece that is wider has a line by itself.
fn broken<'p, 't>(pieces: &'p [Piece<'t>], gap: f32, room: f32) -> Vec<&'p [Piece<'t>]> {
    let mut lines = Vec::new();
    let (mut start, mut width) = (0, 0.0);
    for (at, piece) in pieces.iter().enumerate() {
        let before = if piece.spaced && at > start { gap } else { 0.0 };
        if at > start && width + before + piece.width > room {
            lines.push(&pieces[start..at]);
            (start, width) = (at, piece.width);
        } else {
            width += before + piece.width;
        }
    }
    if start < pieces.len() {
        lines.push(&pieces[start..]);
    }
    lines
}

/// The least width that takes no more lines: then they are of like length.
fn balanced(pieces: &[Piece], gap: f32, room: f32, count: usize) -> f32 {
    let (mut narrow, mut wide) = (room / 2.0, room);
    for _ in 0..12 {
        let middle = (narrow + wide) / 2.0;
        let fits = pieces.iter().all(|piece| piece.width <= middle) && broken(pieces, gap, middle).len() <= count;
        if fits { wide = middle } else { narrow = middle }
    }
    wide
}

fn joined(pieces: &[Piece]) -> String {
    let mut text = String::new();
    for piece in pieces {
        if piece.spaced && !text.is_empty() {
            text.push(' ');
        }
        text.push_str(piece.text);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    const FAMILY: &str = "PT Serif";
    const ROOM: f32 = 1000.0;

    /// The fonts of the tests; none where npm has not fetched them.
    fn fonts() -> Option<Fonts> {
        Fonts::read(Path::new("node_modules/@expo-google-fonts/pt-serif")).ok()
    }

    fn widest(set: &Lines, fonts: &Fonts) -> f32 {
        let sets: Vec<Set> =
            set.lines.iter().map(|text| Set { text, family: FAMILY, bold: true, size: set.size }).collect();
        fonts.widths(&sets).into_iter().fold(0.0, f32::max)
    }

    #[test]
    fn a_title_is_set_as_large_as_it_fits_and_ends_in_an_ellipsis_where_it_does_not() {
        let Some(fonts) = fonts() else { return };
        let mut sizes = Vec::new();
        for count in [1, 5, 12, 20, 40, 400] {
            let words: Vec<&str> = "Reducing space threats through norms".split(' ').cycle().take(count).collect();
            let set = title(&words.join(" "), FAMILY, &fonts, ROOM);
            assert!(set.lines.len() <= 4 && widest(&set, &fonts) <= ROOM + 1.0, "{count} words: {set:?}");
            assert_eq!(set.lines.last().is_some_and(|line| line.ends_with('…')), count > 20, "{set:?}");
            let all = set.lines.join(" ");
            assert!(words.join(" ").starts_with(all.trim_end_matches('…')), "{set:?}");
            sizes.push(set.size);
        }
        assert!(sizes.is_sorted_by(|one, next| one >= next) && sizes[0] == 64.0 && sizes[5] == 40.0, "{sizes:?}");
    }

    #[test]
    fn lines_of_a_title_are_of_like_length() {
        let Some(fonts) = fonts() else { return };
        let text = "Comprehensive review of special political missions of the Organization";
        let set = title(text, FAMILY, &fonts, ROOM);
        let sets: Vec<Set> =
            set.lines.iter().map(|text| Set { text, family: FAMILY, bold: true, size: set.size }).collect();
        let widths = fonts.widths(&sets);
        let [least, most] = [f32::min, f32::max].map(|of| widths.iter().copied().reduce(of).unwrap());
        assert!(widths.len() > 1 && least > most * 0.7, "{set:?}: {widths:?}");
    }

    #[test]
    fn ideographs_are_broken_but_not_before_what_closes() {
        let parts = |text| pieces(text).into_iter().map(|(piece, _)| piece).collect::<Vec<_>>();
        assert_eq!(parts("准则、规则"), ["准", "则、", "规", "则"]);
        assert_eq!(parts("《宪章》2020年 a b"), ["《宪", "章》", "2020", "年", "a", "b"]);
    }

    #[test]
    fn a_line_is_cut_between_words() {
        let Some(fonts) = fonts() else { return };
        let set = |text| Set { text, family: FAMILY, bold: false, size: 30.0 };
        assert_eq!(line("Kazakhstan, China", set(""), &fonts, ROOM), "Kazakhstan, China");
        let many = "Kazakhstan, ".repeat(30);
        let cut = line(&many, set(""), &fonts, ROOM);
        assert!(cut.ends_with("Kazakhstan…") && fonts.widths(&[set(&cut)])[0] <= ROOM, "{cut}");
    }
}
