use crate::document::{Ballot, StepKind};

/// What is said of the facts that a file tells beside the text of its document.
pub struct Record {
    /// How a State votes, `in favour`.
    pub ballot: fn(Ballot) -> &'static str,
    pub sponsors: &'static str,
    pub heading: &'static str,
    /// That these facts are the file's, and printed nowhere.
    pub intro: &'static str,
    pub adoption: &'static str,
    pub recorded_vote: &'static str,
    pub without_vote: &'static str,
    pub unanimous: &'static str,
    pub step: fn(StepKind) -> &'static str,
    pub goals: &'static str,
    pub keywords: &'static str,
    pub job_number: &'static str,
}
