/// The colours of a map where no style sheet gives them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    pub sea: &'static str,
    pub land: &'static str,
    /// Between States, and what patterns are drawn in upon a State that acts.
    pub line: &'static str,
    pub signs: &'static str,
    pub mentioned: &'static str,
    /// The dots of a State that is mentioned.
    pub dots: &'static str,
    /// The names of States that act, and of those that are mentioned.
    pub on_signs: &'static str,
    pub on_mentioned: &'static str,
}

impl Palette {
    pub const LIGHT: Self = Self {
        sea: "#f6f8f9",
        land: "#dcdad2",
        line: "#fffefb",
        signs: "#2f86b8",
        mentioned: "#e3b65f",
        dots: "#9a6c12",
        on_signs: "#ffffff",
        on_mentioned: "#1d2126",
    };

    pub const DARK: Self = Self {
        sea: "#181c20",
        land: "#3a4046",
        line: "#181c20",
        signs: "#4a9fd0",
        mentioned: "#c99a45",
        dots: "#4f3504",
        on_signs: "#0c1216",
        on_mentioned: "#0c1216",
    };
}
