use crate::app::words::Record;
use crate::document::{Ballot, StepKind};

pub const RECORD: Record = Record {
    ballot: |ballot| match ballot {
        Ballot::InFavour => "in favour",
        Ballot::Against => "against",
        Ballot::Abstaining => "abstaining",
        Ballot::Absent => "absent",
    },
    sponsors: "sponsor",
    heading: "What the file tells beside the text",
    intro: "These facts are in the file of the document and are not printed in it.",
    adoption: "Adoption",
    recorded_vote: "recorded vote",
    without_vote: "adopted without a vote",
    unanimous: "adopted unanimously",
    step: |kind| match kind {
        StepKind::Draft => "Draft",
        StepKind::MoreSponsors => "Further sponsors",
        StepKind::Recommended => "Recommended for adoption",
        StepKind::Adopted => "Record of the meeting",
        StepKind::Other => "See also",
    },
    goals: "Sustainable Development Goals",
    keywords: "Subjects",
    job_number: "Job number",
};
