/// The colours of a map: those of a theme, or the tokens of the style sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    pub sea: &'static str,
    pub land: &'static str,
    /// Between States, and in the stripes of a State that transmits.
    pub line: &'static str,
    pub signs: &'static str,
    pub mentioned: &'static str,
    /// The dots of a State that is mentioned.
    pub dots: &'static str,
    /// Around the letters on a State that signs.
    pub glow: &'static str,
    /// The names of States that sign, that transmit, and that are mentioned.
    pub on_signs: &'static str,
    pub on_line: &'static str,
    pub on_mentioned: &'static str,
}

impl Palette {
    /// For the map in the page, which follows its theme.
    pub const TOKENS: Self = Self {
        sea: "var(--map-sea)",
        land: "var(--map-land)",
        line: "var(--map-line)",
        signs: "var(--signs)",
        mentioned: "var(--mentioned)",
        dots: "var(--map-dots)",
        glow: "var(--map-glow)",
        on_signs: "var(--map-on-signs)",
        on_line: "var(--ink)",
        on_mentioned: "var(--map-on-mentioned)",
    };

    /// For a picture, which no style sheet reaches; the values of the tokens in the light theme.
    pub const LIGHT: Self = Self {
        sea: "#f6f8f9",
        land: "#dcdad2",
        line: "#fffefb",
        signs: "#2f86b8",
        mentioned: "#e3b65f",
        dots: "#9a6c12",
        glow: "#2877a5",
        on_signs: "#ffffff",
        on_line: "#1d2126",
        on_mentioned: "#1d2126",
    };

    /// The same in the dark theme.
    pub const DARK: Self = Self {
        sea: "#171b1f",
        land: "#3a4046",
        line: "#171b1f",
        signs: "#3f93c6",
        mentioned: "#b88a36",
        dots: "#4f3504",
        glow: "#3f93c6",
        on_signs: "#0c1216",
        on_line: "#e6e3dc",
        on_mentioned: "#0c1216",
    };
}
