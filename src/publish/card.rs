//! Social cards: the picture of a document that other sites show with a link to it.
//!
//! [`Card`] is what one says, [`drawing`] sets it in an SVG by the widths that [`fonts`] tell, and [`Fonts::paint`]
//! makes the PNG of that.

mod drawing;
mod fonts;
mod lines;

pub use drawing::draw;
pub use fonts::Fonts;

use super::edition::Edition;
use crate::app::Words;
use crate::document::{Ballot, Language, Votes};

/// Width and height in pixels, which sites that show cards ask for.
pub const SIZE: (u32, u32) = (1200, 630);

/// What a card says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    pub language: Language,
    /// `A/62/492 – S/2007/616`, or else what kind of document it is.
    pub symbols: String,
    /// Empty where it has none.
    pub title: String,
    pub organs: String,
    pub date: String,
    /// The host of the site, `library.example`.
    pub host: String,
    pub outcome: Outcome,
}

/// What came of it, or who stands behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    Nothing,
    /// How many voted so, with the word for it; none that nobody did.
    Vote(Vec<(Ballot, usize, &'static str)>),
    /// `Adopted without a vote`
    Adopted(&'static str),
    /// The States that sign it, or that send it, under the word for that.
    States(&'static str, Vec<String>),
}

impl Card {
    /// The card of an edition on a site at `base`, `https://library.example`.
    pub fn of(edition: &Edition, base: &str) -> Self {
        let reading = &edition.reading;
        let (document, words) = (&reading.document, reading.words());
        let symbols = reading.symbol_line();
        let date = document.masthead.date.or(document.adoption.and_then(|adoption| adoption.date));
        Self {
            language: words.language,
            symbols: if symbols.is_empty() { (words.class)(document.class).to_owned() } else { symbols },
            title: edition.title(),
            organs: reading.organs().join(" · "),
            date: date.map(words.date).unwrap_or_default(),
            host: base.split_once("://").map_or(base, |(_, host)| host).to_owned(),
            outcome: Outcome::of(edition),
        }
    }

    /// What a reader who does not see it is told: all that is on it.
    pub fn told(&self) -> String {
        let marks = &Words::of(self.language).marks;
        let outcome = match &self.outcome {
            Outcome::Nothing => String::new(),
            Outcome::Adopted(how) => (*how).to_owned(),
            Outcome::Vote(counts) => {
                counts.iter().map(|(_, count, word)| format!("{count} {word}")).collect::<Vec<_>>().join(marks.list)
            }
            Outcome::States(label, names) => format!("{label}{}{}", marks.colon, names.join(marks.list)),
        };
        let parts = [&self.symbols, &self.organs, &self.date, &self.title, &outcome];
        parts.into_iter().filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join(" · ")
    }
}

impl Outcome {
    fn of(edition: &Edition) -> Self {
        let reading = &edition.reading;
        let (document, words) = (&reading.document, reading.words());
        let votes = document.adoption.and_then(|adoption| adoption.votes);
        let counts = match votes {
            _ if !document.metadata.roll.is_empty() => VOTES.map(|ballot| reading.votes(ballot)),
            Some(Votes::Counted { in_favour, against, abstaining }) => {
                [in_favour, against, abstaining].map(usize::from)
            }
            _ => [0; 3],
        };
        if counts.iter().any(|count| *count > 0) {
            let cast = VOTES.into_iter().zip(counts).filter(|(_, count)| *count > 0);
            return Self::Vote(cast.map(|(ballot, count)| (ballot, count, (words.record.ballot)(ballot))).collect());
        }
        if document.metadata.without_vote {
            return Self::Adopted(words.record.without_vote);
        }
        if votes == Some(Votes::Unanimous) {
            return Self::Adopted(words.record.unanimous);
        }
        let signing = reading.states.iter().filter(|state| !state.signatures.is_empty());
        let sending = reading.states.iter().filter(|state| state.transmits);
        let signing: Vec<String> = signing.map(|state| state.name.clone()).collect();
        let sending: Vec<String> = sending.map(|state| state.name.clone()).collect();
        match (signing.is_empty(), sending.is_empty()) {
            (false, _) => Self::States(words.signatures, signing),
            (true, false) => Self::States(words.transmits, sending),
            (true, true) => Self::Nothing,
        }
    }
}

/// The ballots that are shown, in the order of the bar.
const VOTES: [Ballot; 3] = [Ballot::InFavour, Ballot::Against, Ballot::Abstaining];
