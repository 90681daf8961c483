use crate::app::words::Browse;

pub const BROWSE: Browse = Browse {
    heading: "All documents",
    organs: "By organ and session",
    years: "By year",
    agenda: "By agenda item",
    states: "By State",
    subjects: "By subject",
    documents: &[("one", "{} document"), ("other", "{} documents")],
    session: |session| format!("Session {session}"),
    undated: "Without a date or session",
    part: |part, parts| format!("Part {part} of {parts}"),
    search: "Search these documents",
    signs: "Signed",
    transmits: "Transmitted",
    sponsors: "Sponsored",
    in_favour: "Voted in favour",
    against: "Voted against",
    abstaining: "Abstained",
    absent: "Absent from the vote",
    mentioned: "Mentioned in",
};
