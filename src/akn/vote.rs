//! The vote: the roll of each count, resolved to States.

use super::reading::Reading;
use super::tag::Tag;
use super::xml::{Element, Event};
use crate::document::{Ballot, Count, Finding, Votes};

impl<'x> Reading<'x> {
    /// Reads how the text was voted on; only the first vote of a file is that on the text as a whole.
    pub fn voting(&mut self, element: &Element<'x>) {
        let outcome = element.attribute("outcome").unwrap_or_default().to_ascii_lowercase();
        let mut roll = Vec::new();
        self.counts(&mut roll);
        let metadata = &mut self.document.metadata;
        if !metadata.without_vote && metadata.roll.is_empty() {
            metadata.without_vote = roll.is_empty() && outcome.contains("without");
            metadata.roll = roll;
            self.document.adoption.get_or_insert_default().votes = votes(&self.document.metadata.roll);
        }
    }

    fn counts(&mut self, counts: &mut Vec<Count>) {
        loop {
            match self.next() {
                Event::Open(element) if element.tag == Tag::Count => counts.extend(self.count(&element)),
                Event::Open(_) => self.counts(counts),
                Event::Text(_) => {}
                Event::Close | Event::End => return,
            }
        }
    }

    fn count(&mut self, element: &Element<'x>) -> Option<Count> {
        let told = element.attribute("value").and_then(|value| value.trim().parse().ok());
        let ballot = element.attribute("refersTo").and_then(|name| ballot(&name));
        let mut count =
            Count { ballot: ballot.unwrap_or(Ballot::Absent), told, states: Vec::new(), unknown: Vec::new() };
        self.roll(&mut count);
        let named = count.states.len() + count.unknown.len();
        if named > 0 && count.number() != named {
            self.report(Finding::VoteCount, self.page.place());
        }
        ballot.map(|_| count)
    }

    /// Reads those that voted alike, in whatever elements their names are.
    fn roll(&mut self, count: &mut Count) {
        loop {
            match self.next() {
                Event::Open(element) if element.tag == Tag::Voter => self.voter(count),
                Event::Open(_) => self.roll(count),
                Event::Text(_) => {}
                Event::Close | Event::End => return,
            }
        }
    }

    fn voter(&mut self, count: &mut Count) {
        let name = self.piece();
        match self.names.called(name.as_str()) {
            Some(state) => count.states.push(state),
            None => {
                count.unknown.push(name.as_str().to_owned());
                self.report(Finding::UnknownVoter, self.page.place());
            }
        }
    }
}

/// The outcome that a roll tells; none where it has no count in favour.
fn votes(roll: &[Count]) -> Option<Votes> {
    let of = |ballot| roll.iter().find(|count| count.ballot == ballot).map(Count::number);
    let number = |ballot| u16::try_from(of(ballot).unwrap_or_default()).unwrap_or(u16::MAX);
    of(Ballot::InFavour)?;
    Some(Votes::Counted {
        in_favour: number(Ballot::InFavour),
        against: number(Ballot::Against),
        abstaining: number(Ballot::Abstaining),
    })
}

/// The ballot that a count is of, `inFavour`, `#against`.
fn ballot(name: &str) -> Option<Ballot> {
    match name.trim_start_matches('#').to_ascii_lowercase().replace(['_', '-', ' '], "").as_str() {
        "infavour" | "infavor" | "for" | "yes" => Some(Ballot::InFavour),
        "against" | "no" => Some(Ballot::Against),
        "abstaining" | "abstention" | "abstentions" | "abstain" => Some(Ballot::Abstaining),
        "absent" | "notvoting" | "nonvoting" | "didnotvote" => Some(Ballot::Absent),
        _ => None,
    }
}
