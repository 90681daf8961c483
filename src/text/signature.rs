//! Signatures: an office and, after the mark `(Signé)`, a name; either may come first.

use super::inline::Inlines;
use super::lexicon::Lexicon;
use super::phrase;
use super::scan::Line;
use crate::document::{Mention, Signature, SignatureLine, SignaturePart, Span, Text};

/// Bytes of a line beyond which it is no line of a signature.
const LONG: usize = 160;

/// The length of the mark `(*Signé*)`, `*(Signed)*`, `(_Signed_)` at the beginning of `text`.
pub(super) fn mark(text: &str, lexicon: &Lexicon) -> Option<usize> {
    if !text.starts_with(['(', '[', '（', '*', '_']) {
        return None;
    }
    let opening = phrase::skip(text, &['*', '_', '(', '[', '（']);
    let head = text.get(..opening)?;
    let word = phrase::any(text.get(opening..)?, lexicon.signed)?;
    let closing = text.get(opening + word..)?;
    let closing = closing.len() - closing.trim_start_matches(['*', '_', ')', ']', '）', '.']).len();
    let closed = text.get(opening + word..opening + word + closing)?;
    (head.contains(['(', '[', '（']) && closed.contains([')', ']', '）'])).then_some(opening + word + closing)
}

/// The signature that a chunk is, if one of its lines bears a mark; lines before it give the office.
pub(super) fn read(inlines: &mut Inlines, chunk: &[Line]) -> Option<Signature> {
    let source = inlines.source;
    if chunk.iter().any(|line| line.span.len() > LONG) {
        return None;
    }
    let signed = chunk.iter().position(|line| mark(line.span.of(source), inlines.lexicon).is_some())?;
    let mut signature = Signature { eid: String::new(), lines: Vec::new(), name: None, family: None, state: None };
    let mut emphases = inlines.emphases(chunk.first()?.start(), chunk.last()?.end());
    for (index, line) in chunk.iter().enumerate() {
        let part = if index == signed { SignaturePart::Name } else { SignaturePart::Office };
        let text = inlines.text_in(&mut emphases, line.start(), line.end());
        if part == SignaturePart::Name {
            let mark = mark(line.span.of(source), inlines.lexicon).unwrap_or_default();
            (signature.name, signature.family) = name(&text, line.start() + mark, source);
        } else {
            signature.state = signature.state.or_else(|| state(&text));
        }
        signature.lines.push(SignatureLine { part, text });
    }
    Some(signature)
}

/// The name after the mark that ends at `from`, and the family name, which bold type tells.
fn name(text: &Text, from: usize, source: &str) -> (Option<Span>, Option<Span>) {
    let end = text.span().end as usize;
    let printed = source.get(from..end).unwrap_or_default();
    let start = from + phrase::skip(printed, &['*', '_', ':']);
    let name = Span::new(start, end);
    let runs = text.runs.iter().filter(|run| name.contains(run.span));
    let bold = runs.filter(|run| run.emphasis.bold).map(|run| run.span).reduce(Span::join);
    ((!name.is_empty()).then_some(name), bold)
}

fn state(text: &Text) -> Option<crate::document::StateCode> {
    text.runs.iter().find_map(|run| match run.mention {
        Some(Mention::State(state)) => Some(state),
        _ => None,
    })
}
