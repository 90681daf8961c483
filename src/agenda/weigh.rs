//! Which passages deal with a subject, and by which words.
//!
//! A word tells more the fewer passages have it and the fewer titles; a word in nearly every passage,
//! `coopération`, `sécurité`, tells next to nothing. A passage is suggested only where a word that
//! tells enough, or a proper name, stands in it.

use super::Suggestion;
use super::shown;
use super::subject::{Concept, RELATED, Subject};
use super::token::Token;
use super::unit::Unit;
use std::collections::{BTreeMap, BTreeSet};

/// At most so many passages for an item.
const MOST: usize = 5;
/// The weight a word must have to be evidence; only evidence is shown.
const EVIDENCE: f32 = 0.3;
/// A proper name has this weight at least, however often the text has it.
const NAME: f32 = 0.45;
/// What the words before the colon count against the item's own.
const UMBRELLA: f32 = 0.5;
/// What two words of the title add where they stand together in the passage.
const TOGETHER: f32 = 0.5;
/// How near each other that is, in words.
const NEAR: usize = 4;
/// A passage must reach this share of the best.
const CUT: f32 = 0.45;

/// The passages of a document and the subjects of its items, ready to be weighed.
pub(super) struct Scales<'d> {
    units: &'d [Unit<'d>],
    /// Where each stem stands in the passages, in order.
    places: BTreeMap<&'d str, Vec<Place<'d>>>,
    /// In how many titles each stem stands.
    titles: BTreeMap<&'d str, usize>,
    subjects: usize,
}

/// A token in its passage.
#[derive(Clone, Copy)]
struct Place<'d> {
    unit: usize,
    part: usize,
    token: &'d Token,
}

/// A concept with its weight in this document.
struct Weighed<'s> {
    concept: &'s Concept,
    weight: f32,
}

/// A token that stands for a concept, by its place in the list of concepts.
struct Match<'d> {
    concept: usize,
    share: f32,
    place: Place<'d>,
}

impl<'d> Scales<'d> {
    pub fn new(units: &'d [Unit<'d>], subjects: &'d [Subject]) -> Self {
        let mut places: BTreeMap<&str, Vec<Place>> = BTreeMap::new();
        for (index, unit) in units.iter().enumerate() {
            for (part, text) in unit.parts.iter().enumerate() {
                for token in &text.tokens {
                    places.entry(&token.stem).or_default().push(Place { unit: index, part, token });
                }
            }
        }
        let mut titles = BTreeMap::new();
        for subject in subjects {
            for stem in subject.concepts.iter().flat_map(|concept| &concept.stems) {
                *titles.entry(stem.as_str()).or_default() += 1;
            }
        }
        Self { units, places, titles, subjects: subjects.len() }
    }

    /// The passages that deal with a subject, best first: by its own words, or where none has them
    /// by those of the wider title.
    pub fn suggest(&self, subject: &Subject) -> Vec<Suggestion> {
        let own = self.weigh(subject, UMBRELLA);
        let suggestions = self.rank(&own, |concept| concept.own);
        if suggestions.is_empty() { self.rank(&self.weigh(subject, 1.0), |_| true) } else { suggestions }
    }

    fn weigh<'s>(&self, subject: &'s Subject, umbrella: f32) -> Vec<Weighed<'s>> {
        let factor = |concept: &Concept| if concept.own { 1.0 } else { umbrella };
        let weigh = |concept| Weighed { concept, weight: self.weight(concept) * factor(concept) };
        subject.concepts.iter().map(weigh).collect()
    }

    fn weight(&self, concept: &Concept) -> f32 {
        let having: BTreeSet<usize> = self.places_of(concept).map(|(_, place)| place.unit).collect();
        let passages = rarity(having.len(), self.units.len());
        let titled = concept.stems.iter().filter_map(|stem| self.titles.get(stem.as_str())).max();
        let weight = passages * rarity(titled.copied().unwrap_or(1), self.subjects);
        if concept.name && passages > 0.0 { weight.max(NAME) } else { weight }
    }

    /// Where a concept stands, with what each place counts.
    fn places_of(&self, concept: &Concept) -> impl Iterator<Item = (f32, &Place<'d>)> {
        let at =
            |share| move |stem: &String| self.places.get(stem.as_str()).into_iter().flatten().map(move |p| (share, p));
        concept.stems.iter().flat_map(at(1.0)).chain(concept.related.iter().flat_map(at(RELATED)))
    }

    fn rank(&self, concepts: &[Weighed], counts: impl Fn(&Concept) -> bool) -> Vec<Suggestion> {
        let tells =
            |found: &Match| concepts.get(found.concept).is_some_and(|of| counts(of.concept) && of.weight >= EVIDENCE);
        let mut scored: Vec<_> = self.matches(concepts).into_iter().collect();
        scored.retain(|(_, matches)| matches.iter().any(tells));
        let mut scored: Vec<_> =
            scored.into_iter().map(|(unit, matches)| (score(concepts, &matches), unit, matches)).collect();
        scored.sort_by(|(a, ..), (b, ..)| b.total_cmp(a));
        let best = scored.first().map_or(0.0, |(score, ..)| *score);
        let good = scored.into_iter().take(MOST).take_while(|(score, ..)| *score >= best * CUT);
        good.filter_map(|(_, unit, matches)| Some(suggestion(self.units.get(unit)?, concepts, &matches))).collect()
    }

    /// The matches in each passage that has any, in the order of the text.
    fn matches(&self, concepts: &[Weighed]) -> BTreeMap<usize, Vec<Match<'d>>> {
        let mut found: BTreeMap<usize, Vec<Match>> = BTreeMap::new();
        for (concept, weighed) in concepts.iter().enumerate() {
            for (share, place) in self.places_of(weighed.concept) {
                found.entry(place.unit).or_default().push(Match { concept, share, place: *place });
            }
        }
        for matches in found.values_mut() {
            matches.sort_by_key(|found| (found.place.part, found.place.token.place));
            let whole: Vec<bool> = (0..matches.len()).map(|index| is_whole(concepts, matches, index)).collect();
            let mut whole = whole.into_iter();
            matches.retain(|_| whole.next().unwrap_or_default());
        }
        found
    }
}

/// From 1 for what only one of `all` has to nearly 0 for what all have; 0 for what none has.
fn rarity(having: usize, all: usize) -> f32 {
    if having == 0 {
        return 0.0;
    }
    let all = all as f32 + 1.0;
    (all / having as f32).ln() / all.ln()
}

/// Whether a match is no part of a name, or another part of it stands beside it.
fn is_whole(concepts: &[Weighed], matches: &[Match], index: usize) -> bool {
    let part = |found: &Match| concepts.get(found.concept).is_some_and(|weighed| weighed.concept.compound);
    let Some(found) = matches.get(index).filter(|found| part(found)) else { return true };
    let beside = |other: &Match| {
        let apart = other.place.token.place.abs_diff(found.place.token.place);
        part(other) && other.concept != found.concept && other.place.part == found.place.part && apart == 1
    };
    let before = index.checked_sub(1).and_then(|index| matches.get(index));
    before.is_some_and(beside) || matches.get(index + 1).is_some_and(beside)
}

/// Each concept counts by its weight, more where it comes again but with less and less gain; two that
/// stand together add to it.
fn score(concepts: &[Weighed], matches: &[Match]) -> f32 {
    let mut times = vec![0.0_f32; concepts.len()];
    for found in matches {
        if let Some(times) = times.get_mut(found.concept) {
            *times += found.share;
        }
    }
    let each = concepts.iter().zip(times).map(|(weighed, times)| weighed.weight * 2.0 * times / (times + 1.0));
    each.sum::<f32>() + together(concepts, matches)
}

fn together(concepts: &[Weighed], matches: &[Match]) -> f32 {
    let mut pairs = BTreeSet::new();
    let weight = |index: usize| concepts.get(index).map_or(0.0, |weighed| weighed.weight);
    let mut sum = 0.0;
    for pair in matches.windows(2) {
        let [first, second] = pair else { continue };
        let apart = second.place.token.place.abs_diff(first.place.token.place);
        let near = first.place.part == second.place.part && apart <= NEAR;
        let key = (first.concept.min(second.concept), first.concept.max(second.concept));
        if near && first.concept != second.concept && pairs.insert(key) {
            sum += TOGETHER * weight(first.concept).min(weight(second.concept));
        }
    }
    sum
}

/// The passage with its words, the weightiest first; one of its points where all of them stand there.
fn suggestion(unit: &Unit, concepts: &[Weighed], matches: &[Match]) -> Suggestion {
    let weight = |found: &&Match| concepts.get(found.concept).map_or(0.0, |weighed| weighed.weight);
    let mut evidence: Vec<&Match> = matches.iter().filter(|found| weight(found) >= EVIDENCE).collect();
    evidence.sort_by(|a, b| weight(b).total_cmp(&weight(a)));
    let mut parts = evidence.iter().map(|found| found.place.part);
    let first = parts.next().unwrap_or_default();
    let part = if parts.all(|part| part == first) { first } else { 0 };
    let eid = unit.parts.get(part).map_or("", |part| part.eid);
    let tokens: Vec<_> = evidence.iter().map(|found| (found.place.part, found.place.token)).collect();
    Suggestion { eid: eid.to_owned(), words: shown::words(&tokens) }
}
