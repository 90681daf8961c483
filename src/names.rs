//! Names of States, as the United Nations writes them and as documents write or wrote them.
//!
//! A table holds one language, one State a line, its columns parted by tabs: the code, the short
//! name, the article where the language has one, the formal name where it is another, other names
//! parted by commas, and the contexts in which a name is not the State's (`Northern _`). Where a
//! language declines names, the other names give the cases, `Росси|я|и|и|ю|ей|и`. Lines that
//! begin with `#` are comments. Historical States have lines of their own under their former codes;
//! former names of living States are their other names.
//!
//! Demonyms are no names: `chinois` in a document of the United Nations is nearly always a language.

mod context;
mod endings;
mod fold;
mod forms;
mod prefixes;

use crate::document::{Language, StateCode};
use context::Context;
pub(crate) use fold::folded;
use forms::Forms;

/// The names of States in one language.
#[derive(Clone, Debug, Default)]
pub struct Names {
    pub language: Language,
    /// In the order of codes.
    rows: Vec<Row>,
    forms: Forms,
    /// The names in English, where this table is in another language.
    roll: Option<Box<Self>>,
}

/// One line of a table.
#[derive(Clone, Debug)]
struct Row {
    code: StateCode,
    short: String,
    article: String,
    formal: String,
    contexts: Vec<Context>,
}

/// The languages that have a table.
pub const LANGUAGES: [Language; 6] = Language::ALL;

/// The table of a language, for the native program.
///
/// The viewer does not carry the tables: it fetches the one of the document's language.
#[cfg(not(target_arch = "wasm32"))]
pub fn table(language: Language) -> &'static str {
    match language {
        Language::Arabic => include_str!("names/ar.tsv"),
        Language::Chinese => include_str!("names/zh.tsv"),
        Language::English => include_str!("names/en.tsv"),
        Language::French => include_str!("names/fr.tsv"),
        Language::Russian => include_str!("names/ru.tsv"),
        Language::Spanish => include_str!("names/es.tsv"),
    }
}

impl Names {
    /// The names of a language from the table that the native program carries.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn of(language: Language) -> Self {
        let names = Self::parse(language, table(language));
        if language == Language::English { names } else { names.with_roll(Self::of(Language::English)) }
    }

    /// Adds the names in English, in which the UN calls the roll of a vote in files of every language.
    pub fn with_roll(self, english: Self) -> Self {
        Self { roll: Some(Box::new(english)), ..self }
    }

    /// The names by which the roll of a vote is called.
    pub fn roll(&self) -> &Self {
        self.roll.as_deref().unwrap_or(self)
    }

    /// The State that a name on the roll is of, `COTE D'IVOIRE`; the name must be all of `name`.
    pub fn called(&self, name: &str) -> Option<StateCode> {
        let name = name.trim();
        let whole = |names: &Self| {
            let (row, len) = names.forms.longest(name)?;
            (len == name.len()).then(|| names.rows.get(row).map(|row| row.code))?
        };
        whole(self.roll()).or_else(|| whole(self))
    }

    /// Reads a table of names; a line without code or short name is passed over.
    pub fn parse(language: Language, table: &str) -> Self {
        let mut lines: Vec<_> = table.lines().filter_map(parse_line).collect();
        lines.sort_by_key(|(row, _)| row.code);
        let mut forms = Forms::default();
        for (index, (row, others)) in lines.iter().enumerate() {
            let names = [row.short.as_str(), bare(&row.short), row.formal.as_str()];
            for name in names.into_iter().chain(others.split(',')).flat_map(endings::written) {
                prefixes::each_form(&name, |form| forms.add(form, index));
            }
        }
        Self { language, rows: lines.into_iter().map(|(row, _)| row).collect(), forms, roll: None }
    }

    /// The longest name of a State that begins at byte `at` of `text`, with its length in bytes.
    ///
    /// `at` is the beginning of a word, which is the caller's to see to. The name begins with a
    /// capital, where the script has them, and ends where a word ends; apostrophes, hyphens, spaces,
    /// line breaks, accents and capitals may differ from the table. Arabic writes `and`, `in`, `to`
    /// and the like as part of the word, and they are part of what is found: `وبكازاخستان`. A name in
    /// a context in which it is another thing's, such as `Ireland` in `Northern Ireland`, is none.
    pub fn find(&self, text: &str, at: usize) -> Option<(StateCode, usize)> {
        let rest = text.get(at..)?;
        let (row, len) = self.forms.longest(rest).or_else(|| self.after_prefixes(rest))?;
        if rest.starts_with(char::is_lowercase) {
            return None;
        }
        let row = self.rows.get(row)?;
        let other = row.contexts.iter().any(|context| context.holds(text, at, at + len));
        (!other).then_some((row.code, len))
    }

    /// The name after the words that Arabic writes together with it.
    fn after_prefixes(&self, text: &str) -> Option<(usize, usize)> {
        if self.language != Language::Arabic {
            return None;
        }
        let mut starts = prefixes::starts(text);
        starts.find_map(|start| self.forms.longest(text.get(start..)?).map(|(row, len)| (row, start + len)))
    }

    /// The short name, `Kirghizistan`, without article.
    pub fn short(&self, state: StateCode) -> Option<&str> {
        self.row(state).map(|row| row.short.as_str())
    }

    /// What short names are put in alphabetical order by: without case and accents.
    pub fn order(&self, state: StateCode) -> String {
        folded(self.short(state).unwrap_or(state.as_str())).map(|(letter, _)| letter).collect()
    }

    /// The article that the short name has in a sentence, `le`; empty where it has none.
    pub fn article(&self, state: StateCode) -> Option<&str> {
        self.row(state).map(|row| row.article.as_str())
    }

    /// The formal name, `République kirghize`; the short name where the State has no other.
    pub fn formal(&self, state: StateCode) -> Option<&str> {
        self.row(state).map(|row| if row.formal.is_empty() { &row.short } else { &row.formal }.as_str())
    }

    /// The States of the table in the order of their codes.
    pub fn codes(&self) -> impl Iterator<Item = StateCode> {
        self.rows.iter().map(|row| row.code)
    }

    fn row(&self, state: StateCode) -> Option<&Row> {
        let index = self.rows.binary_search_by_key(&state, |row| row.code).ok()?;
        self.rows.get(index)
    }
}

/// Reads a line of a table into its row and its column of other names.
fn parse_line(line: &str) -> Option<(Row, &str)> {
    let mut columns = line.split('\t').map(str::trim);
    let code = StateCode::parse(columns.next()?)?;
    let short = columns.next().filter(|short| !short.is_empty())?.to_owned();
    let mut column = || columns.next().unwrap_or_default();
    let (article, formal, others) = (column().to_owned(), column().to_owned(), column());
    let contexts = column().split(',').filter_map(Context::parse).collect();
    Some((Row { code, short, article, formal, contexts }, others))
}

/// A short name without what stands in parentheses: `Iran` of `Iran (République islamique d’)`.
fn bare(short: &str) -> &str {
    short.split(['(', '（']).next().unwrap_or(short)
}
