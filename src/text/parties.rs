//! Signatures without a mark, where each says for whom it is: `For the Republic of Belarus / S. Shushkevich`.

use super::inline::Inlines;
use super::lexicon::Lexicon;
use super::scan::Line;
use super::signature::{part, state};
use super::{blocks, phrase};
use crate::document::{Signature, SignaturePart, Span};

/// Blanks that part two columns.
const GAP: usize = 3;

/// Words of the longest name.
const NAME: usize = 5;

/// A stretch of a line, with the column of the page in which it begins.
struct Cell {
    span: Span,
    column: usize,
}

/// The lines of each signature, where the first line begins one and no more stand side by side than begin there.
pub(super) fn groups(source: &str, lines: &[Line], lexicon: &Lexicon) -> Option<Vec<Vec<Span>>> {
    let begins =
        |span: Span| phrase::any(span.of(source).trim_start_matches(blocks::is_mark), lexicon.on_behalf).is_some();
    let mut groups: Vec<Vec<Span>> = Vec::new();
    // The column and the place in `groups` of each signature that stands abreast.
    let mut abreast: Vec<(usize, usize)> = Vec::new();
    for line in lines {
        let cells = cells(source, line);
        if cells.iter().all(|cell| begins(cell.span)) {
            abreast.clear();
            for cell in &cells {
                abreast.push((cell.column, groups.len()));
                groups.push(Vec::new());
            }
        }
        if cells.len() > abreast.len() {
            return None;
        }
        for cell in cells {
            let nearest = abreast.iter().min_by_key(|(column, _)| column.abs_diff(cell.column))?.1;
            groups.get_mut(nearest)?.push(cell.span);
        }
    }
    Some(groups)
}

/// The stretches of a line that wide gaps part.
fn cells(source: &str, line: &Line) -> Vec<Cell> {
    let text = line.span.of(source);
    let mut cells: Vec<Cell> = Vec::new();
    let mut blanks = GAP;
    for (column, (at, c)) in text.char_indices().enumerate() {
        if c.is_whitespace() {
            blanks += 1;
            continue;
        }
        let place = line.start() + at;
        let end = place + c.len_utf8();
        match cells.last_mut().filter(|_| blanks < GAP) {
            Some(cell) => cell.span.end = u32::try_from(end).unwrap_or(u32::MAX),
            None => cells.push(Cell { span: Span::new(place, end), column: usize::from(line.indent) + column }),
        }
        blanks = 0;
    }
    cells
}

/// The signature that some lines are: the State, then the name, if any is printed.
pub(super) fn signature(inlines: &mut Inlines, lines: &[Span]) -> Signature {
    let source = inlines.source;
    let mut signature = Signature { eid: String::new(), lines: Vec::new(), name: None, family: None, state: None };
    for (index, &line) in lines.iter().enumerate() {
        let text = line.of(source);
        let colon = text.find(':').map(|at| at + 1 + phrase::skip(text.get(at + 1..).unwrap_or_default(), &[]));
        let last = index > 0 && index + 1 == lines.len();
        let cut = if last && is_name(text) { 0 } else { colon.unwrap_or(text.len()) };
        let office = text.get(..cut).unwrap_or_default().trim_end();
        let start = line.start as usize;
        if !office.is_empty() {
            let office = part(inlines, Span::new(start, start + office.len()), SignaturePart::Office);
            signature.state = signature.state.or(state(&office.text));
            signature.lines.push(office);
        }
        if cut < text.len() {
            let name = Span { start: Span::new(start + cut, start + cut).start, end: line.end };
            signature.name = Some(name);
            signature.lines.push(part(inlines, name, SignaturePart::Name));
        }
    }
    // Columns part the words of a State: `For the Russian / Federation`.
    let offices = signature.lines.iter().filter(|line| line.part == SignaturePart::Office);
    let office: Vec<&str> = offices.map(|line| line.text.span().of(source)).collect();
    signature.state = signature.state.or_else(|| inlines.state_in(&office.join(" ")));
    signature
}

/// Whether a line may be a name and nothing else: a few words with capitals, without figures.
pub(super) fn is_name(text: &str) -> bool {
    let words = text.split_whitespace();
    let (count, capital) = (words.clone().count(), words.filter(|word| !word.starts_with(char::is_lowercase)).count());
    let letters = text.chars().all(|c| c.is_alphabetic() || c.is_whitespace() || ".-'’·*_".contains(c));
    letters && (1..=NAME).contains(&count) && capital * 3 >= count * 2
}
