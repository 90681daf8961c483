use std::fmt;

use super::StateEntry;

/// What a State chiefly does in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    Signs,
    Transmits,
    Mentioned,
}

impl Role {
    pub const ALL: [Self; 3] = [Self::Signs, Self::Transmits, Self::Mentioned];

    /// The word for it in `data-role`, class names and pattern ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Signs => "signs",
            Self::Transmits => "transmits",
            Self::Mentioned => "mentioned",
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl StateEntry {
    /// The first that holds of signing, transmitting and being mentioned.
    pub fn role(&self) -> Role {
        match self {
            _ if !self.signatures.is_empty() => Role::Signs,
            _ if self.transmits => Role::Transmits,
            _ => Role::Mentioned,
        }
    }
}
