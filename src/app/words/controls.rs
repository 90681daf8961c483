use crate::opening::Refusal;

/// What the controls of a page say: searching, copying links, the map, opening files.
///
/// `{}` stands for what is told: a number, a word, a name. The viewer knows no language: the page carries
/// what it says ([`crate::app::page::Said`]).
pub struct Controls {
    pub search: &'static str,
    pub previous: &'static str,
    pub next: &'static str,
    /// The keys of the search.
    pub keys: &'static str,
    pub hits: Counted,
    pub passages: Counted,
    /// So many hits in so many passages: the two sentences above, in this order.
    pub found: &'static str,
    pub nothing: &'static str,
    pub inflected: &'static str,
    /// Nothing was found as written, but these words were.
    pub respelt: &'static str,
    /// So many passages more than are listed.
    pub more: Counted,
    /// The way on from the document to the whole library, with the same question.
    pub onward: &'static str,

    pub copied: &'static str,
    pub not_copied: &'static str,
    /// A place in a file of the reader's own has no link for others.
    pub only_here: &'static str,
    pub no_place: &'static str,

    pub open: &'static str,
    pub or_drop: &'static str,
    pub drop_here: &'static str,
    pub paste_here: &'static str,
    pub read_it: &'static str,
    /// The program that reads files is being fetched.
    pub fetching: &'static str,
    /// It could not be fetched.
    pub no_opener: &'static str,
    /// The name of the n-th document, where it has none because it was pasted.
    pub pasted: &'static str,
    pub reading: &'static str,
    pub at_hand: &'static str,
    pub stays_here: &'static str,
    /// Why a file cannot be shown.
    pub refused: fn(&str, Refusal) -> String,

    /// The button that sets the version in a language beside the page, by the name of the language.
    pub beside: &'static str,
    /// That version could not be fetched.
    pub no_beside: &'static str,

    /// The button that changes the theme, by the theme there is: of the system, light, dark.
    pub themes: [&'static str; 3],
}

/// A sentence about a number, in each form that the language has for numbers: `("one", "{} hit")`.
///
/// The forms are the plural categories of Unicode: `zero`, `one`, `two`, `few`, `many`, `other`.
pub type Counted = &'static [(&'static str, &'static str)];

/// A sentence with what it tells in the place of its `{}`.
pub fn fill(sentence: &str, told: &str) -> String {
    match sentence.split_once("{}") {
        Some((before, after)) => format!("{before}{told}{after}"),
        None => sentence.to_owned(),
    }
}
