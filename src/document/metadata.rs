use super::{Date, Span, StateCode, Symbol};
use serde::{Deserialize, Serialize};

/// What a file tells of its document beside the text: supplied, not printed.
///
/// The text reader finds none of it; the UN's own XML holds it in a block that no page shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Metadata {
    /// Where the subject title is printed, without the number before it.
    pub title: Option<Span>,
    /// Where the meeting of the adoption is printed, `41st plenary meeting`.
    pub meeting: Option<Span>,
    /// Where the document on which it was adopted is printed, `A/75/414, para. 8`.
    pub origin: Option<Span>,
    /// `20-16931 (E)`.
    pub job_number: String,
    /// How the document came about, in the order of the file.
    pub steps: Vec<Step>,
    /// Whether it was adopted without a vote.
    pub without_vote: bool,
    /// How each State voted; empty where no roll was called.
    pub roll: Vec<Count>,
    pub keywords: Vec<Keyword>,
}

/// A step on the way to adoption.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub kind: StepKind,
    /// The document of the step: the draft, the report, the record of the meeting.
    pub symbol: Option<Symbol>,
    pub date: Option<Date>,
    /// Who proposes it, as the file writes it.
    pub by: String,
    /// The States among them.
    pub sponsors: Vec<StateCode>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepKind {
    Draft,
    /// States that joined the sponsors of the draft.
    MoreSponsors,
    /// A committee recommended the adoption.
    Recommended,
    Adopted,
    Other,
}

/// Those that voted alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    pub ballot: Ballot,
    /// How many they are, as the file says.
    pub told: Option<u16>,
    /// The States, in the order of the roll.
    pub states: Vec<StateCode>,
    /// Names on the roll that are no State's.
    pub unknown: Vec<String>,
}

/// How a State votes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ballot {
    InFavour,
    Against,
    Abstaining,
    Absent,
}

impl Ballot {
    pub const ALL: [Self; 4] = [Self::InFavour, Self::Against, Self::Abstaining, Self::Absent];

    /// The word for it in attributes and class names.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::InFavour => "in-favour",
            Self::Against => "against",
            Self::Abstaining => "abstaining",
            Self::Absent => "absent",
        }
    }
}

/// A term by which libraries file the document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Keyword {
    pub thesaurus: Thesaurus,
    /// `gender equality`; the number of a goal, `5.3`, for the Sustainable Development Goals.
    pub term: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Thesaurus {
    /// The Sustainable Development Goals and their targets.
    Goals,
    /// The thesaurus of the United Nations libraries.
    Unbis,
}

impl Metadata {
    /// The States that propose the text, in the order of the file, each once.
    pub fn sponsors(&self) -> Vec<StateCode> {
        let mut sponsors = Vec::new();
        for &state in self.steps.iter().flat_map(|step| &step.sponsors) {
            if !sponsors.contains(&state) {
                sponsors.push(state);
            }
        }
        sponsors
    }

    /// How a State voted, where the file tells.
    pub fn ballot(&self, state: StateCode) -> Option<Ballot> {
        self.roll.iter().find(|count| count.states.contains(&state)).map(|count| count.ballot)
    }
}

impl Count {
    /// How many voted so: as the file says, or else as many as it names.
    pub fn number(&self) -> usize {
        self.told.map_or(self.states.len() + self.unknown.len(), usize::from)
    }
}
