use super::fold::fold_text;
use super::matcher::Bounds;
use crate::fold::is_ideograph;

/// How much of a query is read: more is no search but a pasted page.
const LIMIT: usize = 500;
/// How many terms are looked for.
const TERMS: usize = 32;

/// What a reader asked for.
///
/// Words between quotation marks of any shape are a phrase; an unfinished quotation is one to its end.
/// All terms must occur in a passage.
#[derive(Debug, Default)]
pub(super) struct Query {
    pub terms: Vec<Term>,
    /// The whole query where it has several words and no quotation: where these stand together, only that is meant.
    pub sequence: Option<String>,
}

/// A folded word or phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Term {
    pub text: String,
    pub bounds: Bounds,
    pub quoted: bool,
    /// Still being typed: the end of the query.
    pub open: bool,
}

impl Query {
    pub fn parse(query: &str) -> Self {
        let query: String = query.chars().take(LIMIT).collect();
        let mut terms: Vec<Term> = Vec::new();
        let mut parts = query.split(is_quote).enumerate().peekable();
        let mut quoted = false;
        while let Some((index, part)) = parts.next() {
            let last = parts.peek().is_none();
            if index % 2 == 1 {
                quoted = true;
                add(Term::phrase(part, last), &mut terms);
            } else {
                add_words(part, last, &mut terms);
            }
        }
        let sequence = fold_text(&query).trim().to_owned();
        let sequence = (!quoted && terms.len() > 1).then_some(sequence);
        Self { terms, sequence }
    }

    /// The same words without their joints, `d'ouzbekistan` as two, for looking up how they are spelt.
    pub fn into_words(self) -> Vec<Term> {
        let split = |term: Term| -> Vec<Term> {
            if term.quoted {
                return vec![term];
            }
            let count = term.text.split(' ').count();
            let word = |(index, word): (usize, &str)| Term::word(word, term.open && index + 1 == count);
            term.text.split(' ').enumerate().map(word).collect()
        };
        self.terms.into_iter().flat_map(split).collect()
    }
}

fn add_words(part: &str, last: bool, terms: &mut Vec<Term>) {
    let mut words = part.split_whitespace().peekable();
    while let Some(word) = words.next() {
        let open = last && words.peek().is_none() && part.ends_with(word);
        add(Term::word(&fold_text(word), open), terms);
    }
}

fn add(term: Term, terms: &mut Vec<Term>) {
    if !term.text.is_empty() && terms.len() < TERMS && !terms.contains(&term) {
        terms.push(term);
    }
}

impl Term {
    fn phrase(text: &str, open: bool) -> Self {
        let text = fold_text(text).trim().to_owned();
        Self { text, bounds: Bounds { start: true, end: !open }, quoted: true, open }
    }

    /// A word occurs within longer ones, `terroriste` in `antiterroriste`; one of a letter or two, or
    /// of joined parts, only where a word begins, and alone unless it may still be typed on.
    fn word(folded: &str, open: bool) -> Self {
        let text = folded.trim().trim_end_matches([',', ';', ':', '.', '!', '?']);
        let text = if text.is_empty() { folded.trim() } else { text }.trim_end().to_owned();
        let short = is_short(&text);
        let bounds = Bounds { start: short || text.contains(' '), end: short && !open };
        Self { text, bounds, quoted: false, open }
    }

    /// Too short to be worth a mark of its own beside longer words.
    pub fn is_short(&self) -> bool {
        is_short(&self.text)
    }
}

fn is_short(text: &str) -> bool {
    text.chars().count() < 3 && !text.chars().any(is_ideograph)
}

pub(crate) fn is_quote(c: char) -> bool {
    matches!(c, '"' | '«' | '»' | '\u{201C}'..='\u{201F}' | '\u{FF02}' | '\u{300C}'..='\u{300F}')
}
