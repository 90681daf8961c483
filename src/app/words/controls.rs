use crate::opening::Refusal;

/// What the viewer says: in searching, copying links, opening files.
pub struct Controls {
    pub search: &'static str,
    pub previous: &'static str,
    pub next: &'static str,
    /// The keys of the search.
    pub keys: &'static str,
    /// So many hits in so many passages.
    pub found: fn(usize, usize) -> String,
    pub nothing: fn(&str) -> String,
    pub inflected: &'static str,
    /// Nothing was found as written, but these words were.
    pub respelt: fn(&str) -> String,
    /// So many passages more than are listed.
    pub more: fn(usize) -> String,

    pub copied: &'static str,
    pub not_copied: &'static str,
    /// A place in a file of the reader's own has no link for others.
    pub only_here: &'static str,
    pub no_place: fn(&str) -> String,

    pub open: &'static str,
    pub or_drop: &'static str,
    pub drop_here: &'static str,
    pub paste_here: &'static str,
    pub read_it: &'static str,
    /// The name of the n-th document, where it has none because it was pasted.
    pub pasted: fn(usize) -> String,
    pub reading: fn(&str) -> String,
    pub at_hand: &'static str,
    pub stays_here: &'static str,
    /// Why a file cannot be shown.
    pub refused: fn(&str, Refusal) -> String,

    /// The button that changes the theme, by the theme there is: of the system, light, dark.
    pub themes: [&'static str; 3],
}
