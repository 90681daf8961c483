use super::Counted;

/// What the search of the library says; the page carries it ([`crate::app::page::SearchPage`]).
///
/// `{}` stands for what is told: a number, a word, a name.
pub struct Searching {
    pub heading: &'static str,
    /// The label of the field: what can be typed there.
    pub field: &'static str,
    pub button: &'static str,
    /// Where script is off or the program does not run; the way to the indexes follows.
    pub off: &'static str,
    pub invites: &'static str,
    pub going: &'static str,
    /// So many texts, a document in a language each.
    pub texts: Counted,
    /// So many texts have all the words; so many more have some.
    pub complete: &'static str,
    pub partial: &'static str,
    /// The number is the least there are.
    pub at_least: &'static str,
    pub nothing: &'static str,
    pub no_index: &'static str,
    pub offline: &'static str,
    pub halted: &'static str,
    /// A word is nowhere, and another one was looked for.
    pub respelt: &'static str,
    pub meant: &'static str,
    pub missing: &'static str,
    pub ignored: &'static str,
    pub phrase: &'static str,
    pub named: &'static str,
    pub more: &'static str,
    pub others: &'static str,
    pub filters: &'static str,
    pub remove: &'static str,
    pub language: &'static str,
    pub organ: &'static str,
    pub session: &'static str,
    pub year: &'static str,
    pub class: &'static str,
    pub item: &'static str,
    pub state: &'static str,
}
