//! Symbols whose strokes were lost or typed otherwise: `A RES 75 104`, `A-62-492-S-2007-616`, `A_RES_75_104-EN.pdf`.

use super::Symbol;
use super::canonical::{canonical, is_numeral};
use crate::document::Language;

/// What symbols begin with; any other word may be one of a text.
const SERIES: [&str; 36] = [
    "A", "S", "E", "T", "ST", "APLC", "BWC", "CAC", "CAT", "CBD", "CCM", "CCPR", "CCW", "CD", "CEB", "CED", "CEDAW",
    "CERD", "CLCS", "CMW", "CRC", "CRPD", "CTOC", "DP", "ESCAP", "FCCC", "HRI", "HSP", "ICCD", "ISBA", "JIU", "NPT",
    "SPLOS", "TD", "TPNW", "UNEP",
];

/// Words after which a number stands behind a dot, `C.1`, `Add.1`.
const DOTTED: [&str; 20] = [
    "AC", "Add", "Amend", "C", "CN", "CONF", "Corr", "CRP", "EA", "HLS", "L", "NGO", "PV", "Rev", "RPM", "SC", "SR",
    "Sub", "WG", "WP",
];

/// Other words that are parts of symbols.
const PLAIN: [&str; 31] = [
    "AI", "BMS", "CMA", "CMP", "COP", "COSP", "CP", "DEC", "EMRIP", "GC", "HLPF", "HRC", "IC", "INF", "IRG", "KP",
    "MSP", "PA", "PC", "PET", "PRST", "Q", "RC", "REP", "RES", "RQ", "SGB", "SP", "Summary", "TRANS", "UNDP",
];

/// Parts of the longest symbol, and of two of them.
const PARTS: usize = 12;

/// Ends of the names of files.
const ENDS: [&str; 7] = ["pdf", "docx", "doc", "txt", "xml", "html", "htm"];

/// What was read at the beginning of a text.
#[derive(Debug)]
pub(super) struct Spaced {
    pub symbols: Vec<Symbol>,
    pub language: Option<Language>,
    pub len: usize,
}

/// The symbols at the beginning of a text, which stands at a boundary of words.
pub(super) fn spaced(text: &str) -> Option<Spaced> {
    let mut parts = Parts { text, at: 0 };
    let mut symbols = Vec::new();
    let mut len = 0;
    while let Some(symbol) = Building::read(&mut parts) {
        symbols.push(symbol);
        len = parts.at;
    }
    let suffix = text.get(len..).filter(|_| !symbols.is_empty())?;
    let (language, more) = file_end(suffix);
    let ended = text.get(len + more..).is_none_or(|rest| !rest.starts_with(|c: char| c.is_ascii_alphanumeric()));
    ended.then_some(Spaced { symbols, language, len: len + more })
}

/// The language and the length of the end of a name of a file, `-EN.pdf`.
fn file_end(suffix: &str) -> (Option<Language>, usize) {
    let after = |rest: &str| suffix.len() - rest.len();
    let code = suffix.strip_prefix(['-', '_']).and_then(|rest| rest.get(..2));
    let language = code.and_then(Language::parse);
    let rest = suffix.get(if language.is_some() { 3 } else { 0 }..).unwrap_or_default();
    let end = rest.strip_prefix('.').and_then(|rest| {
        ENDS.iter().find_map(|end| rest.get(end.len()..).filter(|_| rest.to_ascii_lowercase().starts_with(end)))
    });
    match end {
        Some(rest) => (language, after(rest)),
        None if rest.starts_with(|c: char| c.is_ascii_alphanumeric()) => (None, 0),
        None => (language, after(rest)),
    }
}

/// Words and numbers between blanks, hyphens and the like.
#[derive(Clone, Copy, Debug)]
struct Parts<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Parts<'t> {
    /// The next one, if it stands a blank or a sign away at most.
    fn peek(&self) -> Option<(&'t str, Self)> {
        let rest = self.text.get(self.at..)?;
        let gap = rest.len() - rest.trim_start_matches(|c: char| " \u{a0}-_./".contains(c)).len();
        if gap > 3 || gap == 0 && self.at > 0 {
            return None;
        }
        let rest = rest.get(gap..)?;
        let len = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
        let part = rest.get(..len).filter(|part| (1..=12).contains(&part.len()))?;
        Some((part, Self { text: self.text, at: self.at + gap + len }))
    }

    fn next(&mut self) -> Option<&'t str> {
        let (part, after) = self.peek()?;
        *self = after;
        Some(part)
    }

    /// Whether a number is next.
    fn has_number(&self) -> bool {
        self.peek().is_some_and(|(part, _)| is_number(part))
    }

    fn has_numeral(&self) -> bool {
        self.peek().is_some_and(|(part, _)| is_roman(part))
    }

    /// Whether a hyphen stands before the part that was read last.
    fn is_behind_hyphen(&self, part: &str) -> bool {
        self.text.get(..self.at).and_then(|read| read.strip_suffix(part)).is_some_and(|before| before.ends_with('-'))
    }
}

/// A symbol that is put together of parts.
#[derive(Debug, Default)]
struct Building {
    written: String,
    /// Numbers that stand by themselves, `75/104`; a symbol has two at most.
    numbers: usize,
    words: usize,
    /// Whether the last part is a word that a dot joins to its number.
    dotted: bool,
    resolution: bool,
    closed: bool,
}

impl Building {
    /// Reads one symbol; the parts stay where they are if there is none.
    fn read(parts: &mut Parts) -> Option<Symbol> {
        let mut after = *parts;
        let series = after.next().filter(|part| is_in(part, &SERIES))?;
        let mut building = Self { written: series.to_ascii_uppercase(), ..Self::default() };
        let mut read = 1;
        while let Some((part, next)) = after.peek().filter(|_| read < PARTS && !building.closed) {
            let Some(next) = building.add(part, next) else { break };
            after = next;
            read += 1;
        }
        let symbol = building.finish()?;
        *parts = after;
        Some(symbol)
    }

    /// Adds a part, of which `after` is behind; none where it is not of this symbol.
    fn add<'t>(&mut self, part: &str, mut after: Parts<'t>) -> Option<Parts<'t>> {
        let upper = part.to_ascii_uppercase();
        if is_number(part) {
            self.number(part)?;
        } else if self.numbers == 0 && matches!(upper.as_str(), "S" | "ES") && !self.dotted && after.has_number() {
            // A special session, `S-24`.
            let session = after.next()?;
            self.push('/', &format!("{upper}-{session}"));
            self.numbers += 1;
        } else if self.dotted && is_roman(part) {
            self.push('.', part);
            self.dotted = false;
        } else if self.is_lettered() && part.len() == 1 && after.is_behind_hyphen(part) {
            self.push('-', part);
        } else if self.numbers > 0 && is_in(part, &SERIES) && after.has_number() && !is_in(part, &DOTTED) {
            return None;
        } else if let Some(numeral) = self.session(&upper, &mut after) {
            self.written.push_str(&format!("({numeral})"));
            self.closed = true;
        } else if self.resolution && self.numbers > 0 && part.len() == 1 && part == upper {
            self.written.push_str(part);
        } else {
            self.word(part, &upper, after)?;
        }
        Some(after)
    }

    fn number(&mut self, part: &str) -> Option<()> {
        let year = part.len() == 4 && part.starts_with(['1', '2']);
        if self.dotted {
            self.push('.', part);
        } else if self.numbers == 1 && year && self.resolution && self.written.starts_with("S/") {
            self.written.push_str(&format!("({part})"));
            self.closed = true;
        } else if self.numbers < 2 {
            self.push('/', part);
            self.numbers += 1;
        } else {
            return None;
        }
        self.dotted = false;
        Some(())
    }

    /// The numeral of an early session behind a number, `III` or `S-IV`.
    fn session(&self, upper: &str, after: &mut Parts) -> Option<String> {
        if !self.resolution || self.numbers != 1 {
            return None;
        }
        if is_roman(upper) {
            return Some(upper.to_owned());
        }
        let (numeral, next) = after.peek().filter(|_| matches!(upper, "S" | "ES"))?;
        let numeral = Some(numeral.to_ascii_uppercase()).filter(|numeral| is_roman(numeral))?;
        *after = next;
        Some(format!("{upper}-{numeral}"))
    }

    fn word(&mut self, part: &str, upper: &str, after: Parts) -> Option<()> {
        let letters = part.trim_end_matches(|c: char| c.is_ascii_digit());
        // The `C` of treaty bodies stands by itself.
        let treaty = upper == "C" && self.written.find('/').unwrap_or(self.written.len()) > 1;
        let dotted = is_in(letters, &DOTTED) && !treaty;
        if letters.len() < part.len() {
            // A dot that is not there, `Add1`.
            let number = part.get(letters.len()..).filter(|_| dotted)?;
            self.push('/', &format!("{letters}.{number}"));
        } else if dotted && after.has_number() || upper == "CONF" && after.has_numeral() {
            self.push('/', part);
            self.dotted = true;
        } else if treaty || is_in(part, &PLAIN) {
            self.push('/', part);
            self.resolution |= upper == "RES";
        } else {
            return None;
        }
        self.words += 1;
        Some(())
    }

    /// Whether a letter stands behind the last number, `84a`.
    fn is_lettered(&self) -> bool {
        let number = self.written.strip_suffix(|c: char| c.is_ascii_alphabetic());
        self.resolution && number.is_some_and(|number| number.ends_with(|c: char| c.is_ascii_digit()))
    }

    fn push(&mut self, sign: char, part: &str) {
        self.written.push(sign);
        self.written.push_str(part);
    }

    /// The symbol, where it cannot be words and numbers of a text: it has a word of symbols and a number, or two
    /// numbers of which the first is a session or a year.
    fn finish(self) -> Option<Symbol> {
        let mut parts = self.written.split('/').skip(1);
        let first = parts.next()?;
        let digits = first.len();
        let council = self.written.starts_with("S/") || self.written.starts_with("E/");
        let sensible = self.numbers >= 2 && if council { digits == 4 } else { digits <= 4 };
        let numbered = self.written.bytes().any(|byte| byte.is_ascii_digit());
        (self.words > 0 && numbered || sensible).then(|| Symbol::parse(&canonical(&self.written))).flatten()
    }
}

/// Digits, with a letter or some behind them: `104`, `290b`.
fn is_number(part: &str) -> bool {
    let letters = part.trim_start_matches(|c: char| c.is_ascii_digit());
    letters.len() < part.len() && letters.len() <= 1 && letters.bytes().all(|byte| byte.is_ascii_alphabetic())
}

fn is_roman(part: &str) -> bool {
    part.chars().all(|c| is_numeral(c) && !matches!(c, 'E' | 'S' | 'e' | 's'))
}

fn is_in(part: &str, words: &[&str]) -> bool {
    words.iter().any(|word| word.eq_ignore_ascii_case(part))
}
