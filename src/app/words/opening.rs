/// What is said of a file that is opened or was.
pub struct Opening {
    pub language: &'static str,
    pub class: &'static str,
    /// A language or a class that was told from the text.
    pub detected: &'static str,
    /// The choice to tell it from the text again.
    pub detect: &'static str,
    /// Why there is no choice in a file of the UN's own XML.
    pub said_by_file: &'static str,

    /// The address of the page asks to open a file of another host.
    pub asks: &'static str,
    pub on_your_word: &'static str,
    pub fetch: &'static str,
    /// A file, and the address that it came from.
    pub fetched: &'static str,
}
