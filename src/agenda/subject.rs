use super::token::{Token, tokens};
use super::words::Words;
use crate::document::Text;
use crate::search::stem::Stems;
use std::collections::BTreeSet;

/// What a title is about: its words without those of form.
#[derive(Clone, Debug, Default)]
pub(super) struct Subject {
    pub concepts: Vec<Concept>,
}

/// A word of a title with the terms that texts use for the same.
#[derive(Clone, Debug)]
pub(super) struct Concept {
    /// The stem in the title; more than one where related words stand in it.
    pub stems: BTreeSet<String>,
    pub related: BTreeSet<String>,
    /// Of the item's own title, not of the wider one before the colon.
    pub own: bool,
    /// A proper name.
    pub name: bool,
}

impl Subject {
    /// Reads a title, `Désarmement général et complet : mesures de confiance`.
    ///
    /// What stands after the last colon is the item's own subject; where that is form only, `mesures
    /// et propositions`, the whole title is.
    pub fn of(title: &Text, source: &str, words: &Words, stems: &Stems) -> Self {
        let tokens = tokens(title, source, stems);
        let own_from =
            title.to_string(source).rsplit_once(':').map_or(0, |(umbrella, _)| super::token::count(umbrella));
        let named = names_stand_out(&tokens);
        let mut subject = Self::default();
        let about = |token: &&Token| !words.is_form(&token.stem);
        let has_own = tokens.iter().filter(about).any(|token| token.place >= own_from);
        // The own part first, so that a word of both parts is its own.
        let (umbrella, own): (Vec<_>, Vec<_>) = tokens.iter().filter(about).partition(|token| token.place < own_from);
        for token in own.iter().chain(&umbrella) {
            let initial = token.place == 0 || token.place == own_from;
            let name = token.is_state() || named && token.capital && !initial;
            subject.add(token, token.place >= own_from || !has_own, name, words);
        }
        subject
    }

    fn add(&mut self, token: &Token, own: bool, name: bool, words: &Words) {
        let related: BTreeSet<String> = words.related(&token.stem).map(str::to_owned).collect();
        let same =
            |concept: &&mut Concept| concept.stems.contains(&token.stem) || concept.related.contains(&token.stem);
        match self.concepts.iter_mut().find(same) {
            Some(concept) => {
                concept.stems.insert(token.stem.clone());
                concept.related.extend(related);
                concept.name |= name;
            }
            None => {
                let stems = BTreeSet::from([token.stem.clone()]);
                self.concepts.push(Concept { stems, related, own, name });
            }
        }
    }
}

/// Whether capitals tell names: not in a title set in capitals throughout or at every word.
fn names_stand_out(tokens: &[Token]) -> bool {
    let capitals = tokens.iter().filter(|token| token.capital).count();
    capitals * 2 <= tokens.len()
}

/// What a related term counts against the word of the title.
pub(super) const RELATED: f32 = 0.7;
