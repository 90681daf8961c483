use super::{Span, StateCode};

/// Who writes, is written to, or puts a draft forward.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Party {
    State(StateCode),
    SecretaryGeneral,
    PresidentOfTheGeneralAssembly,
    PresidentOfTheSecurityCouncil,
    /// Anyone else, at the printed name.
    Named(Span),
}

impl Party {
    /// The name in the expectations format: `TJK`, `secretary-general`, or as printed.
    pub fn code(self, source: &str) -> String {
        match self {
            Self::State(state) => state.to_string(),
            Self::SecretaryGeneral => "secretary-general".to_owned(),
            Self::PresidentOfTheGeneralAssembly => "president-ga".to_owned(),
            Self::PresidentOfTheSecurityCouncil => "president-sc".to_owned(),
            Self::Named(name) => name.of(source).split_whitespace().collect::<Vec<_>>().join(" "),
        }
    }

    /// The State, where the party is one.
    pub fn state(self) -> Option<StateCode> {
        if let Self::State(state) = self { Some(state) } else { None }
    }
}
