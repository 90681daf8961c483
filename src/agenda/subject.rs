use super::token::{Token, count, tokens};
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
    /// Part of a name of several words, `Middle East`, which means nothing apart from the others.
    pub compound: bool,
}

impl Subject {
    /// Reads a title, `Désarmement général et complet : mesures de confiance`.
    ///
    /// What stands after the last colon is the item's own subject; where that is form only, `mesures
    /// et propositions`, the whole title is.
    pub fn of(title: &Text, source: &str, words: &Words, stems: &Stems) -> Self {
        let mut tokens = tokens(title, source, stems);
        tokens.truncate(MOST_WORDS);
        let own_from = title.to_string(source).rsplit_once([':', '：']).map_or(0, |(umbrella, _)| count(umbrella));
        let form: Vec<&Token> = tokens.iter().filter(|token| words.is_form(&token.stem)).collect();
        // Of a pair of ideographs that shares one with a word of form, the two belong to different words.
        let is_form = |token: &Token| form.iter().any(|of| of.start == token.start || of.touches(token));
        let about: Vec<&Token> = tokens.iter().filter(|token| !is_form(token)).collect();
        let has_own = about.iter().any(|token| token.place >= own_from);
        let named = names_stand_out(&tokens);
        let name = |token: &Token| named && token.capital && token.place != 0 && token.place != own_from;
        let compound = |token: &Token| {
            name(token) && about.iter().any(|other| other.place.abs_diff(token.place) == 1 && name(other))
        };
        let mut subject = Self::default();
        // The own part first, so that a word of both parts is its own.
        let (umbrella, own): (Vec<&Token>, Vec<&Token>) = about.iter().partition(|token| token.place < own_from);
        for token in own.into_iter().chain(umbrella) {
            let stems = BTreeSet::from([token.stem.clone()]);
            let related = words.related(&token.stem).map(str::to_owned).collect();
            subject.add(Concept {
                stems,
                related,
                own: token.place >= own_from || !has_own,
                name: token.is_state() || name(token),
                compound: compound(token) && !token.is_state(),
            });
        }
        subject
    }

    /// Adds a concept, or its terms to one that shares a term with it.
    fn add(&mut self, new: Concept) {
        let same = |known: &&mut Concept| new.stems.iter().any(|stem| known.terms().any(|term| term == stem));
        match self.concepts.iter_mut().find(same) {
            Some(known) => {
                known.stems.extend(new.stems);
                known.related.extend(new.related);
                known.name |= new.name;
            }
            None => self.concepts.push(new),
        }
    }
}

impl Concept {
    fn terms(&self) -> impl Iterator<Item = &String> {
        self.stems.iter().chain(&self.related)
    }
}

/// Whether capitals tell names: not in a title that has them throughout, or at every word of some length.
fn names_stand_out(tokens: &[Token]) -> bool {
    tokens.iter().any(|token| !token.capital && token.printed.chars().count() >= LONG)
}

/// No title is longer; what is says nothing by its words.
const MOST_WORDS: usize = 100;

/// Shorter words may be small in a title that has capitals at every word.
const LONG: usize = 5;

/// What a related term counts against the word of the title.
pub(super) const RELATED: f32 = 0.7;
