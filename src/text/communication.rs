//! Who writes to whom, as the title of a communication tells.

use super::lexicon::Lexicon;
use super::phrase;
use crate::document::{Communication, Mention, Party, Text};
use crate::fold::ends_word;

/// Reads the title of a letter or note verbale.
pub(super) fn read(title: &Text, source: &str, lexicon: &Lexicon) -> Communication {
    let mut communication = Communication::default();
    for run in &title.runs {
        match run.mention {
            Some(Mention::Date(date)) => communication.dated = communication.dated.or(Some(date)),
            Some(Mention::State(state)) if !communication.senders.contains(&Party::State(state)) => {
                communication.senders.push(Party::State(state));
            }
            _ => {}
        }
    }
    communication.addressees = addressees(&phrase::fold(&title.to_line(source)), lexicon);
    communication
}

/// The addressees in the part of a folded title that names them, in the order in which they stand.
fn addressees(title: &str, lexicon: &Lexicon) -> Vec<Party> {
    let Some(part) = addressed(title, lexicon) else { return Vec::new() };
    let found = lexicon.addressees.iter().filter_map(|(words, addressee)| {
        let places = words.iter().map(|word| split(part, word).map(|(before, _)| before.len()));
        // The last word is the one that only this addressee has.
        places.collect::<Option<Vec<_>>>()?.last().map(|&place| (place, *addressee))
    });
    let mut found: Vec<_> = found.collect();
    found.sort_unstable_by_key(|&(place, _)| place);
    found.dedup_by_key(|&mut (_, addressee)| addressee);
    found.into_iter().map(|(_, addressee)| addressee).collect()
}

/// The part of a folded title that names the addressees: `dirigida al ... por ...`, `dirigida por ... al ...`.
fn addressed<'t>(title: &'t str, lexicon: &Lexicon) -> Option<&'t str> {
    let (_, part) = lexicon.addressed.iter().find_map(|word| split(title, word))?;
    match lexicon.sent_by.iter().find_map(|word| split(part, word)) {
        Some((before, sender)) if before.trim().is_empty() => {
            lexicon.to.iter().find_map(|word| split(sender, word)).map(|(_, after)| after)
        }
        Some((before, _)) => Some(before),
        None => Some(part),
    }
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
