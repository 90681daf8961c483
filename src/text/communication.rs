//! Who writes to whom, as the title of a communication tells.

use super::lexicon::Lexicon;
use super::phrase;
use crate::document::{Communication, Mention, Party, Text};
use crate::fold::ends_word;
use std::ops::Range;

/// Reads the title of a letter or note verbale.
pub(super) fn read(title: &Text, source: &str, lexicon: &Lexicon) -> Communication {
    let span = title.span();
    let parts = parts(span.of(source), lexicon);
    let base = span.start;
    let within = |part: &Range<usize>, at: u32| part.contains(&((at - base) as usize));
    let mut communication = Communication::default();
    for run in &title.runs {
        match run.mention {
            Some(Mention::Date(date)) => communication.dated = communication.dated.or(Some(date)),
            Some(Mention::State(state)) if within(&parts.senders, run.span.start) => {
                let sender = Party::State(state);
                if !communication.senders.contains(&sender) {
                    communication.senders.push(sender);
                }
            }
            _ => {}
        }
    }
    let text = |part: Range<usize>| phrase::fold(span.of(source).get(part).unwrap_or_default());
    communication.addressees = parties(&text(parts.addressees), lexicon);
    if communication.senders.is_empty() {
        communication.senders = parties(&text(parts.senders), lexicon);
    }
    communication
}

/// Which parts of a title name those who write and those who are written to.
struct Parts {
    senders: Range<usize>,
    addressees: Range<usize>,
}

/// Finds them by the words that lead to each, whichever comes first: `dirigida al ... por ...`,
/// `dirigida por ... al ...`, `from ... addressed to ...`.
fn parts(title: &str, lexicon: &Lexicon) -> Parts {
    let end = title.len();
    let Some(addressed) = find(title, lexicon.addressed, 0) else { return Parts { senders: 0..end, addressees: 0..0 } };
    match find(title, lexicon.sent_by, addressed.end) {
        Some(sent) if title.get(addressed.end..sent.start).is_some_and(|gap| gap.trim().is_empty()) => {
            let to = find(title, lexicon.to, sent.end).unwrap_or(end..end);
            Parts { senders: sent.end..to.start, addressees: to.end..end }
        }
        Some(sent) => Parts { senders: sent.end..end, addressees: addressed.end..sent.start },
        None => Parts { senders: 0..addressed.start, addressees: addressed.end..end },
    }
}

/// Where a title has one of some phrases, from byte `from` on.
fn find(title: &str, phrases: phrase::Phrases, from: usize) -> Option<Range<usize>> {
    let starts = title.char_indices().filter(|&(at, c)| at >= from && c.is_alphabetic() && ends_word(title, at));
    starts.map(|(at, _)| at).find_map(|at| Some(at..at + phrase::any(title.get(at..)?, phrases)?))
}

/// The officers that a part of a folded title names, in the order in which they stand.
fn parties(part: &str, lexicon: &Lexicon) -> Vec<Party> {
    let found = lexicon.addressees.iter().filter_map(|(words, party)| {
        let places = words.iter().map(|word| split(part, word).map(|(before, _)| before.len()));
        // The last word is the one that only this officer has.
        places.collect::<Option<Vec<_>>>()?.last().map(|&place| (place, *party))
    });
    let mut found: Vec<_> = found.collect();
    found.sort_unstable_by_key(|&(place, _)| place);
    found.dedup_by_key(|&mut (_, party)| party);
    found.into_iter().map(|(_, party)| party).collect()
}

/// What stands before and after the first `word` in a folded text, whole words only.
fn split<'t>(text: &'t str, word: &str) -> Option<(&'t str, &'t str)> {
    let word = phrase::fold(word);
    text.match_indices(&word).find_map(|(at, _)| {
        let (before, after) = (text.get(..at)?, text.get(at + word.len()..)?);
        // Feminine and plural endings may follow: `présidente`, `présidents`, `presidenta`.
        let ends = after.split(|c: char| !c.is_alphanumeric()).next()?;
        let ended = ends_word(text, at + word.len()) || matches!(ends, "e" | "s" | "es" | "a" | "as");
        let whole = ends_word(text, at) && ended;
        whole.then_some((before, after))
    })
}
