/// The colours of a map: the tokens of the style sheet, each with what it is where no style sheet reaches.
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
    /// Of a State that votes against, with its stripes; one that votes in favour is as one that signs.
    pub against: &'static str,
    pub against_lines: &'static str,
    pub abstaining: &'static str,
    pub abstaining_lines: &'static str,
    pub absent: &'static str,
    pub absent_lines: &'static str,
    /// Around the letters on a State that signs.
    pub glow: &'static str,
    /// The names of States that sign, that transmit, and that are mentioned.
    pub on_signs: &'static str,
    pub on_line: &'static str,
    pub on_mentioned: &'static str,
    pub on_against: &'static str,
    pub on_abstaining: &'static str,
    pub on_absent: &'static str,
}

impl Palette {
    /// With the values of the tokens in the light theme.
    pub const LIGHT: Self = Self {
        sea: "var(--map-sea,#f6f8f9)",
        land: "var(--map-land,#ebe9e2)",
        line: "var(--map-line,#fffefb)",
        signs: "var(--signs,#2f86b8)",
        mentioned: "var(--mentioned,#ae7b24)",
        dots: "var(--map-dots,#5f3d03)",
        against: "var(--against,#b5452c)",
        against_lines: "var(--against-lines,#f3c9bd)",
        abstaining: "var(--abstaining,#7c5fa0)",
        abstaining_lines: "var(--abstaining-lines,#e4d9f0)",
        absent: "var(--absent,#f1eee6)",
        absent_lines: "var(--absent-lines,#7d786c)",
        glow: "var(--map-glow,#2877a5)",
        on_signs: "var(--map-on-signs,#fff)",
        on_line: "var(--ink,#1d2126)",
        on_mentioned: "var(--map-on-mentioned,#121519)",
        on_against: "var(--map-on-against,#fff)",
        on_abstaining: "var(--map-on-abstaining,#fff)",
        on_absent: "var(--ink,#1d2126)",
    };

    /// With their values in the dark theme.
    pub const DARK: Self = Self {
        sea: "var(--map-sea,#171b1f)",
        land: "var(--map-land,#3a4046)",
        line: "var(--map-line,#171b1f)",
        signs: "var(--signs,#3f93c6)",
        mentioned: "var(--mentioned,#b88a36)",
        dots: "var(--map-dots,#4f3504)",
        against: "var(--against,#d87055)",
        against_lines: "var(--against-lines,#4a1609)",
        abstaining: "var(--abstaining,#a58fc2)",
        abstaining_lines: "var(--abstaining-lines,#2f2142)",
        absent: "var(--absent,#2b3036)",
        absent_lines: "var(--absent-lines,#8d9298)",
        glow: "var(--map-glow,#3f93c6)",
        on_signs: "var(--map-on-signs,#0c1216)",
        on_line: "var(--ink,#e6e3dc)",
        on_mentioned: "var(--map-on-mentioned,#0c1216)",
        on_against: "var(--map-on-against,#0c1216)",
        on_abstaining: "var(--map-on-abstaining,#0c1216)",
        on_absent: "var(--ink,#e6e3dc)",
    };
}
