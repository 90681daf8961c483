use super::Date;

/// The adoption of a resolution, `Adopted at the 2963rd meeting by 12 votes to 2, with 1 abstention`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Adoption {
    pub date: Option<Date>,
    /// The number of the meeting at which it was adopted.
    pub meeting: Option<u16>,
    pub votes: Option<Votes>,
}

/// The outcome of a vote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Votes {
    Unanimous,
    Counted { in_favour: u16, against: u16, abstaining: u16 },
}
