/// A principal organ, or another body that a masthead names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Organ {
    GeneralAssembly,
    SecurityCouncil,
    EconomicAndSocialCouncil,
    HumanRightsCouncil,
    Secretariat,
}

impl Organ {
    /// The name in the expectations format: `general-assembly`.
    pub fn code(self) -> &'static str {
        match self {
            Self::GeneralAssembly => "general-assembly",
            Self::SecurityCouncil => "security-council",
            Self::EconomicAndSocialCouncil => "economic-and-social-council",
            Self::HumanRightsCouncil => "human-rights-council",
            Self::Secretariat => "secretariat",
        }
    }
}
