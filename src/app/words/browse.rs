use super::Counted;

/// What the indexes of a library say.
pub struct Browse {
    pub heading: &'static str,
    pub organs: &'static str,
    pub years: &'static str,
    pub agenda: &'static str,
    pub states: &'static str,
    pub subjects: &'static str,
    /// So many documents.
    pub documents: Counted,
    /// `Session 75`.
    pub session: fn(u16) -> String,
    /// What has no date, no session.
    pub undated: &'static str,
    /// The n-th part of so many of a long list.
    pub part: fn(usize, usize) -> String,
    /// The way from a list to the search in what is on it.
    pub search: &'static str,
    pub signs: &'static str,
    pub transmits: &'static str,
    pub sponsors: &'static str,
    pub in_favour: &'static str,
    pub against: &'static str,
    pub abstaining: &'static str,
    pub absent: &'static str,
    pub mentioned: &'static str,
}
