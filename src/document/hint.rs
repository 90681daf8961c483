use super::{Class, Language};

/// What is known of a text before it is read: what a reader who sees it says against what was told from it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hint {
    pub language: Option<Language>,
    pub class: Option<Class>,
}
