use crate::document::Finding;

/// What whoever keeps a file may do about a finding; empty where there is nothing to do.
pub fn hint(finding: Finding) -> &'static str {
    match finding {
        Finding::MissingComma => "if the print has a comma there, set it",
        Finding::TitleCount => "see that every item has its title on a line of its own",
        Finding::VariantSpelling | Finding::AgendaMismatch => "if the print has it otherwise, set it right",
        Finding::UnmatchedEmphasis => "set the other mark, or take this one away",
        Finding::ImpossibleDate => "compare it with the print",
        Finding::NoMasthead => "tell the symbol in an about.toml, or begin the file with its masthead",
        Finding::StrangeCharacters => "save the file as UTF-8, or take the characters away",
        Finding::BreaksOff => "see that the end of the document is in the file",
        Finding::TooDeep => "part what is nested into lists of their own",
        Finding::BrokenMarkup => "close what is open, in the order in which it was opened",
        Finding::UnknownElement => "use an element of Akoma Ntoso",
        Finding::UnknownReference => "write the character itself",
        Finding::VoteCount => "compare the count with the names",
        Finding::UnknownVoter | Finding::UnknownSponsor => "write the name as the United Nations does",
        Finding::Correspondents => "see that the title says who writes to whom",
        Finding::NoDecision => "see that the decisions are paragraphs with numbers",
        Finding::SkippedNumber => "see that no paragraph is missing",
        Finding::StatelessSignature => "see that the office names the State",
        Finding::UnknownClass => "see that the title says what the document is",
        Finding::JoinedParagraph | Finding::InterleavedColumns => "",
    }
}
