//! Lines of a masthead that say what they are.

use crate::document::{Date, Distribution, Language, Organ, Span, Symbol};
use crate::fold::is_ideograph;
use crate::text::date::{self, Printed};
use crate::text::lexicon::{self, Lexicon};
use crate::text::session::{self, Counted};
use crate::text::{number, phrase, symbol};

/// What a part of a line says.
#[derive(Clone, Debug)]
pub(in crate::text) enum Known {
    UnitedNations,
    Organ(Organ),
    /// `First Committee`, `Conference of the Parties`: a body that has its printed name.
    Body(fn(Span) -> Organ),
    /// One symbol, or the two of a document of two organs: `A/62/492-S/2007/616`.
    Symbols(Vec<Symbol>),
    Distribution(Option<Distribution>),
    Date(Date),
    Languages(Vec<Language>),
    Original(Vec<Language>),
    Session(Option<u16>),
    Year(Option<u16>),
}

/// The lexicon of a document, and the English one where it is another: mastheads of documents in
/// Arabic, Chinese and Russian are partly in English.
pub(in crate::text) struct Lexicons {
    pub own: &'static Lexicon,
    english: Option<&'static Lexicon>,
}

impl Lexicons {
    pub fn of(own: &'static Lexicon) -> Self {
        let english = lexicon::of(Language::English);
        Self { own, english: (!std::ptr::eq(own, english)).then_some(english) }
    }

    /// Whether the document's own language is written in Latin letters.
    pub fn is_latin(&self) -> bool {
        self.own.united_nations.iter().all(|name| name.is_ascii())
    }

    /// What `text` begins with and its length in bytes, where it is a part of a masthead.
    pub fn known(&self, text: &str) -> Option<(Known, usize)> {
        let found = self.find(|lexicon| known(text, lexicon));
        // `大会` alone is an organ, `大会决议` another word.
        found.filter(|&(_, len)| !text.get(len..).is_some_and(|rest| rest.starts_with(is_ideograph)))
    }

    /// What the lexicons tell, the document's own first.
    fn find<T>(&self, told: impl Fn(&'static Lexicon) -> Option<T>) -> Option<T> {
        told(self.own).or_else(|| told(self.english?))
    }

    /// Whether a text may begin with a distribution.
    pub fn may_distribute(&self, text: &str) -> bool {
        self.find(|lexicon| phrase::any(text, lexicon.distribution)).is_some()
    }

    /// The distribution alone: `LIMITED`, below `Distr.`.
    pub fn distribution(&self, text: &str) -> Option<(Known, usize)> {
        let found = self.find(|lexicon| phrase::value(text, lexicon.distributions));
        found.map(|(distribution, len)| (Known::Distribution(Some(distribution)), len))
    }

    /// The length of `Points` in `Points 19, 35 ...`, and the lexicon that has it.
    pub fn items(&self, text: &str) -> Option<(usize, &'static Lexicon)> {
        self.find(|lexicon| items(text, lexicon))
    }
}

/// The length of `Points` in `Points 19, 35 ...`, of `临时议程* 项目` in `临时议程* 项目5`.
fn items(text: &str, lexicon: &'static Lexicon) -> Option<(usize, &'static Lexicon)> {
    let of = phrase::any(text, lexicon.of_agenda).unwrap_or_default();
    let of = of + phrase::skip(text.get(of..)?, &['*', '＊']);
    let after = |start: usize| phrase::any(text.get(start..)?, lexicon.items).map(|len| (start + len, lexicon));
    after(0).or_else(|| after(of))
}

fn known(text: &str, lexicon: &Lexicon) -> Option<(Known, usize)> {
    if text.starts_with(|c: char| number::figure(c).is_some() || number::chinese_figure(c).is_some()) {
        return day(text, lexicon).or_else(|| session(text, lexicon));
    }
    if let Some((symbols, len)) = symbol::symbols(text) {
        return Some((Known::Symbols(symbols), len));
    }
    let plain = |phrases, known| phrase::any(text, phrases).map(|len| (known, len));
    plain(lexicon.united_nations, Known::UnitedNations)
        .or_else(|| phrase::value(text, lexicon.organs).map(|(organ, len)| (Known::Organ(organ), len)))
        .or_else(|| body(text, lexicon))
        .or_else(|| distribution(text, lexicon))
        .or_else(|| original(text, lexicon).map(|(languages, len)| (Known::Original(languages), len)))
        .or_else(|| version(text, lexicon))
        .or_else(|| session(text, lexicon))
}

/// Bytes of the longest line that names a body.
const BODY: usize = 90;

/// A committee or conference, whose name is all of the line.
fn body(text: &str, lexicon: &Lexicon) -> Option<(Known, usize)> {
    if text.len() > BODY || text.ends_with(['.', ':', ',']) || text.starts_with(char::is_lowercase) {
        return None;
    }
    let committee = phrase::any(text, lexicon.committees).map(|_| Organ::Committee as fn(Span) -> Organ);
    let organ =
        committee.or_else(|| phrase::any(text, lexicon.conferences).map(|_| Organ::Conference as fn(Span) -> Organ))?;
    Some((Known::Body(organ), text.trim_end().len()))
}

fn day(text: &str, lexicon: &Lexicon) -> Option<(Known, usize)> {
    match date::day_first(text, lexicon).or_else(|| date::year_first(text, lexicon))? {
        (Printed::Date(date), len) => Some((Known::Date(date), len)),
        (Printed::Impossible, _) => None,
    }
}

/// `Distr. générale`, `Distr.: General`; also where the word for it is on another line.
fn distribution(text: &str, lexicon: &Lexicon) -> Option<(Known, usize)> {
    let head = phrase::any(text, lexicon.distribution)?;
    let head = head + text.get(head..)?.starts_with('.').then_some(1)?;
    let rest = text.get(head..)?;
    let gap = phrase::skip(rest, &[':', '：']);
    let found = phrase::value(rest.get(gap..)?, lexicon.distributions);
    let (distribution, len) = found.map_or((None, 0), |(distribution, len)| (Some(distribution), gap + len));
    Some((Known::Distribution(distribution), head + len))
}

/// `Original : chinois et russe`, the languages and the length in bytes.
pub(in crate::text) fn original(text: &str, lexicon: &Lexicon) -> Option<(Vec<Language>, usize)> {
    let head = phrase::any(text, lexicon.original)?;
    let gap = phrase::skip(text.get(head..)?, &[':', '：']);
    let start = head + gap;
    let (languages, len) = languages(text.get(start..)?, lexicon)?;
    // One word may begin a sentence; several, `подлинный текст на`, are said of nothing else.
    let told = text.get(head..start)?.contains([':', '：']) || text.get(..head)?.contains(char::is_whitespace);
    told.then_some((languages, start + len))
}

/// `Français`, `Anglais et français seulement`: where nothing else follows.
fn version(text: &str, lexicon: &Lexicon) -> Option<(Known, usize)> {
    let (languages, len) = languages(text, lexicon)?;
    let rest = text.get(len..)?;
    let gap = phrase::skip(rest, &[]);
    let only = phrase::any(rest.get(gap..)?, lexicon.only).map_or(0, |only| gap + only);
    Some((Known::Languages(languages), len + only))
}

fn languages(text: &str, lexicon: &Lexicon) -> Option<(Vec<Language>, usize)> {
    let mut languages = Vec::new();
    let (mut at, mut end) = (0, 0);
    while let Some((language, len)) = phrase::value(text.get(at..)?, lexicon.languages) {
        languages.push(language);
        end = at + len;
        let rest = text.get(end..)?;
        let mark = phrase::skip(rest, &[',', '/', '،', '、']);
        let and = phrase::any(rest.get(mark..)?, lexicon.and).unwrap_or_default();
        let gap = phrase::skip(rest.get(mark + and..)?, &[]);
        at = end + mark + and + gap;
    }
    (!languages.is_empty()).then_some((languages, end))
}

fn session(text: &str, lexicon: &Lexicon) -> Option<(Known, usize)> {
    let (counted, number, len) = session::read(text, lexicon)?;
    Some(match counted {
        Counted::Sessions => (Known::Session(number), len),
        Counted::Years => (Known::Year(number), len),
    })
}
