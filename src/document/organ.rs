use super::Span;

/// A principal organ, or another body that a masthead names.
///
/// Bodies of which there is no list, the committees and conferences, have the name that is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Organ {
    GeneralAssembly,
    SecurityCouncil,
    EconomicAndSocialCouncil,
    HumanRightsCouncil,
    Secretariat,
    /// `First Committee`, at its name.
    Committee(Span),
    /// `Conference of the Parties`, at its name.
    Conference(Span),
}

impl Organ {
    /// Those whose names are the interface's and not the document's.
    pub const PRINCIPAL: [Self; 5] = [
        Self::GeneralAssembly,
        Self::SecurityCouncil,
        Self::EconomicAndSocialCouncil,
        Self::HumanRightsCouncil,
        Self::Secretariat,
    ];

    /// The name in the expectations format: `general-assembly`, `committee:First Committee`.
    pub fn code(self, source: &str) -> String {
        let printed = |span: Span| span.of(source).split_whitespace().collect::<Vec<_>>().join(" ");
        match self {
            Self::GeneralAssembly => "general-assembly".to_owned(),
            Self::SecurityCouncil => "security-council".to_owned(),
            Self::EconomicAndSocialCouncil => "economic-and-social-council".to_owned(),
            Self::HumanRightsCouncil => "human-rights-council".to_owned(),
            Self::Secretariat => "secretariat".to_owned(),
            Self::Committee(name) => format!("committee:{}", printed(name)),
            Self::Conference(name) => format!("conference:{}", printed(name)),
        }
    }
}
