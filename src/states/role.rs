use super::StateEntry;
use crate::document::Ballot;
use std::fmt;

/// What a State chiefly does in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    Signs,
    Transmits,
    Votes(Ballot),
    Sponsors,
    Mentioned,
}

impl Role {
    pub const ALL: [Self; 8] = [
        Self::Signs,
        Self::Transmits,
        Self::Votes(Ballot::InFavour),
        Self::Votes(Ballot::Against),
        Self::Votes(Ballot::Abstaining),
        Self::Votes(Ballot::Absent),
        Self::Sponsors,
        Self::Mentioned,
    ];

    /// The word for it in `data-role`, class names and pattern ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Signs => "signs",
            Self::Transmits => "transmits",
            Self::Votes(ballot) => ballot.as_str(),
            Self::Sponsors => "sponsors",
            Self::Mentioned => "mentioned",
        }
    }

    /// The role of a word of [`Role::as_str`].
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == word)
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl StateEntry {
    /// The first that holds of signing, transmitting, voting, sponsoring and being mentioned.
    pub fn role(&self) -> Role {
        match self {
            _ if !self.signatures.is_empty() => Role::Signs,
            _ if self.transmits => Role::Transmits,
            Self { vote: Some(ballot), .. } => Role::Votes(*ballot),
            _ if self.sponsors => Role::Sponsors,
            _ => Role::Mentioned,
        }
    }
}
