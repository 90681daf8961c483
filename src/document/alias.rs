/// Another name for a place of the document: the id that its file has for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alias {
    /// `container_5`, as the file writes it.
    pub name: String,
    /// Where in the source the place begins, or what is before its text.
    pub at: u32,
    /// The id of the place.
    pub eid: String,
}
