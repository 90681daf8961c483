//! Signatures: an office and, after the mark `(Signé)`, a name; either may come first.

use super::inline::Inlines;
use super::lexicon::Lexicon;
use super::phrase;
use super::scan::Line;
use crate::document::{Mention, Signature, SignatureLine, SignaturePart, Span, StateCode, Text};

/// Bytes of a line beyond which it is no line of a signature.
const LONG: usize = 200;

/// Characters within which the word of a mark begins, after its parenthesis and marks of emphasis.
const OPENING: usize = 12;

/// Signatures that stand side by side.
const ABREAST: usize = 4;

/// What closes a mark.
const CLOSING: [char; 6] = ['*', '_', ')', ']', '）', '.'];

/// The length of the mark `(*Signé*)`, `*(Signed)*`, `(_Signed_)` at the beginning of `text`.
pub(super) fn mark(text: &str, lexicon: &Lexicon) -> Option<usize> {
    if !text.starts_with(['(', '[', '（', '*', '_']) {
        return None;
    }
    let opens = |c: char| c.is_whitespace() || matches!(c, '*' | '_' | '(' | '[' | '（');
    let (opening, _) = text.char_indices().take(OPENING).find(|&(_, c)| !opens(c))?;
    let head = text.get(..opening)?;
    let word = phrase::any(text.get(opening..)?, lexicon.signed)?;
    let closing = text.get(opening + word..)?;
    let closing = closing.len() - closing.trim_start_matches(CLOSING).len();
    let closed = text.get(opening + word..opening + word + closing)?;
    (head.contains(['(', '[', '（']) && closed.contains([')', ']', '）'])).then_some(opening + word + closing)
}

/// Whether a line bears a mark, before its name or behind it.
pub(super) fn is_signed(text: &str, lexicon: &Lexicon) -> bool {
    mark(text, lexicon).is_some() || mark_behind(text, lexicon).is_some()
}

/// Where the mark begins that ends a line, behind a name: `玛丽娜·芬奇(签名)`.
fn mark_behind(text: &str, lexicon: &Lexicon) -> Option<usize> {
    let text = Some(text).filter(|text| text.ends_with(CLOSING))?;
    let at = text.rfind(['(', '[', '（'])?;
    let at = text.get(..at)?.trim_end_matches(['*', '_']).len();
    (at > 0 && mark(text.get(at..)?, lexicon)? == text.len() - at).then_some(at)
}

/// The signatures that a chunk is, if one of its lines bears a mark, and how many lines they take.
///
/// Lines before the first mark give its office; a line with several marks has signatures side by
/// side. Where the office stands first, the lines after a name belong to the next signature.
pub(super) fn read(inlines: &mut Inlines, chunk: &[Line]) -> Option<(Vec<Signature>, usize)> {
    let source = inlines.source;
    if chunk.iter().any(|line| line.span.len() > LONG) {
        return None;
    }
    let is_signed = |line: &Line| is_signed(line.span.of(source), inlines.lexicon);
    let signed = chunk.iter().position(is_signed)?;
    let abreast = marks(chunk.get(signed)?.span.of(source), inlines.lexicon);
    if abreast.len() > 1 {
        return side_by_side(inlines, chunk, signed, &abreast).map(|found| (found, chunk.len()));
    }
    let next = chunk.iter().skip(signed + 1).position(is_signed).map(|next| signed + 1 + next);
    // A name under its office ends there; an office under its name goes on to the next mark.
    let end = match next {
        Some(_) if signed > 0 => signed + 1,
        Some(next) => next,
        None => chunk.len(),
    };
    let lines = chunk.get(..end)?;
    one(inlines, lines, signed).map(|signature| (vec![signature], end))
}

/// The lines of an office, each a text of its own; in so many columns, where signatures stand side by side.
pub(super) fn columns(inlines: &mut Inlines, lines: &[Line], abreast: usize) -> Vec<Vec<SignatureLine>> {
    let mut columns = vec![Vec::new(); abreast];
    for line in lines {
        let text = line.span.of(inlines.source);
        let cuts = if abreast > 1 { cut(text, abreast) } else { vec![0] };
        for (place, span) in spans(line, text, &cuts).into_iter().enumerate() {
            let office = part(inlines, span, SignaturePart::Office);
            columns.get_mut(place).into_iter().for_each(|column| column.push(office.clone()));
        }
    }
    columns
}

/// The parts of a line that begin at some places, without the blanks at their ends.
fn spans(line: &Line, text: &str, cuts: &[usize]) -> Vec<Span> {
    let ends = cuts.iter().skip(1).copied().chain([text.len()]);
    let parts = cuts.iter().zip(ends).filter_map(|(&start, end)| {
        let trimmed = text.get(start..end)?.trim_end().len();
        Some(Span::new(line.start() + start, line.start() + start + trimmed))
    });
    parts.collect()
}

pub(super) fn part(inlines: &mut Inlines, span: Span, part: SignaturePart) -> SignatureLine {
    SignatureLine { part, text: inlines.text(span.start as usize, span.end as usize) }
}

fn one(inlines: &mut Inlines, lines: &[Line], signed: usize) -> Option<Signature> {
    let source = inlines.source;
    let mut signature = Signature { eid: String::new(), lines: Vec::new(), name: None, family: None, state: None };
    let mut emphases = inlines.emphases(lines.first()?.start(), lines.last()?.end());
    for (index, line) in lines.iter().enumerate() {
        if index == signed {
            let printed = line.span.of(source);
            let mark = mark(printed, inlines.lexicon).unwrap_or_default();
            let behind = mark_behind(printed, inlines.lexicon);
            let cut = if behind.is_some() { printed.len() } else { name_end(printed, mark, inlines.lexicon) };
            let text = inlines.text_in(&mut emphases, line.start(), line.start() + cut);
            let named = Span::new(line.start() + mark, line.start() + behind.unwrap_or(cut));
            (signature.name, signature.family) = name(&text, named, source);
            signature.lines.push(SignatureLine { part: SignaturePart::Name, text });
            if line.start() + cut < line.end() {
                let text = inlines.text_in(&mut emphases, line.start() + cut, line.end());
                signature.lines.push(SignatureLine { part: SignaturePart::Office, text });
            }
        } else {
            let text = inlines.text_in(&mut emphases, line.start(), line.end());
            signature.lines.push(SignatureLine { part: SignaturePart::Office, text });
        }
    }
    let offices = signature.lines.iter().filter(|line| line.part == SignaturePart::Office);
    signature.state = offices.filter_map(|line| state(&line.text)).next();
    Some(signature)
}

/// Where a name ends that begins at `from`: before the office that follows it on its line.
fn name_end(text: &str, from: usize, lexicon: &Lexicon) -> usize {
    let rest = text.get(from..).unwrap_or_default();
    let gaps = rest.match_indices([' ', ',']).skip(1).map(|(at, _)| at + 1);
    let office = gaps.filter(|&at| {
        let word = rest.get(at..).unwrap_or_default();
        word.starts_with(char::is_uppercase) && phrase::any(word, lexicon.offices).is_some()
    });
    office.map(|at| from + at).next().unwrap_or(text.len())
}

/// The name that stands beside the mark, and the family name, which bold type tells.
fn name(text: &Text, beside: Span, source: &str) -> (Option<Span>, Option<Span>) {
    let start = beside.start as usize + phrase::skip(beside.of(source), &['*', '_', ':']);
    let printed = source.get(start..beside.end as usize).unwrap_or_default();
    let trimmed = printed.trim_end_matches([' ', ',', '\u{a0}', '*', '_']);
    let name = Span::new(start, start + trimmed.len());
    let runs = text.runs.iter().filter(|run| name.contains(run.span));
    let bold = runs.filter(|run| run.emphasis.bold).map(|run| run.span).reduce(Span::join);
    ((!name.is_empty()).then_some(name), bold)
}

/// The first State that a text names.
pub(super) fn state(text: &Text) -> Option<StateCode> {
    text.runs.iter().find_map(|run| match run.mention {
        Some(Mention::State(state)) => Some(state),
        _ => None,
    })
}

/// Where the marks of a line begin.
fn marks(text: &str, lexicon: &Lexicon) -> Vec<usize> {
    let places = text.match_indices(['(', '[']).map(|(at, _)| at);
    places.filter(|&at| mark(text.get(at..).unwrap_or_default(), lexicon).is_some()).take(ABREAST).collect()
}

/// Signatures in columns: the lines below the names are cut as the columns are.
fn side_by_side(inlines: &mut Inlines, chunk: &[Line], signed: usize, marks: &[usize]) -> Option<Vec<Signature>> {
    let source = inlines.source;
    let mut columns: Vec<Vec<(Span, SignaturePart)>> = vec![Vec::new(); marks.len()];
    for (index, line) in chunk.iter().enumerate() {
        let text = line.span.of(source);
        let cuts = if index == signed { marks.to_vec() } else { cut(text, marks.len()) };
        let named = if index == signed { SignaturePart::Name } else { SignaturePart::Office };
        let cuts: Vec<usize> = std::iter::once(0).chain(cuts.into_iter().skip(1)).collect();
        for (place, span) in spans(line, text, &cuts).into_iter().enumerate() {
            columns
                .get_mut(place)
                .into_iter()
                .filter(|_| !span.is_empty())
                .for_each(|column| column.push((span, named)));
        }
    }
    columns.into_iter().map(|column| from_column(inlines, &column)).collect()
}

fn from_column(inlines: &mut Inlines, column: &[(Span, SignaturePart)]) -> Option<Signature> {
    let source = inlines.source;
    let mut signature = Signature { eid: String::new(), lines: Vec::new(), name: None, family: None, state: None };
    for &(span, named) in column {
        let line = part(inlines, span, named);
        if named == SignaturePart::Name {
            let mark = mark(span.of(source), inlines.lexicon).unwrap_or_default();
            let named = Span::new(span.start as usize + mark, span.end as usize);
            (signature.name, signature.family) = name(&line.text, named, source);
        } else {
            signature.state = signature.state.or(state(&line.text));
        }
        signature.lines.push(line);
    }
    (!signature.lines.is_empty()).then_some(signature)
}

/// Where the columns of a line begin: behind wide gaps, else where it repeats itself, else in the middle.
fn cut(text: &str, columns: usize) -> Vec<usize> {
    let mut starts = vec![0];
    let mut blanks = 0;
    for (at, byte) in text.bytes().enumerate() {
        if byte == b' ' {
            blanks += 1;
        } else {
            if blanks >= 3 && starts.len() < columns {
                starts.push(at);
            }
            blanks = 0;
        }
    }
    if starts.len() == columns || columns != 2 {
        return starts;
    }
    middle(text).map_or(starts, |middle| vec![0, middle])
}

/// The gap at which the words of a line repeat, `Ambassador Ambassador`, or else the one before the
/// last `the` that opens a name, `the Arab Republic of Egypt the United States of America`.
fn middle(text: &str) -> Option<usize> {
    let first = text.split(' ').next().filter(|word| !word.is_empty())?;
    let half = text.len() / 2;
    let gaps = text.match_indices(' ').map(|(at, _)| at + 1);
    gaps.filter(|&at| text.get(at..).is_some_and(|rest| rest.split(' ').next() == Some(first)))
        .min_by_key(|at| at.abs_diff(half))
}
