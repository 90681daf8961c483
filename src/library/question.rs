use super::filter::{Family, Filters};
use super::query::Query;
use std::fmt;

/// Documents shown at first, and added on demand.
pub const STEP: usize = 10;
/// Documents shown at most: who wants more had better ask again.
const MOST: usize = 200;

/// What a reader asks of a library, as the address of the page of the search tells it:
/// `?q=outer+space&language=fr&year=2020&shown=20`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Words, symbols, "phrases".
    pub text: String,
    pub filters: Filters,
    /// How many documents are shown.
    pub shown: usize,
}

impl Default for Question {
    fn default() -> Self {
        Self { text: String::new(), filters: Filters::default(), shown: STEP }
    }
}

impl Question {
    /// The first documents for a text.
    pub fn of(text: &str) -> Self {
        Self { text: text.to_owned(), ..Self::default() }
    }

    /// From the query of an address, with its mark or without; what it does not know it passes over.
    pub fn read(address: &str) -> Self {
        let mut question = Self::default();
        for (name, value) in address.trim_start_matches('?').split('&').filter_map(|pair| pair.split_once('=')) {
            let value = decode(value);
            match (name, Family::parse(name)) {
                ("q", _) => question.text = value,
                ("shown", _) => question.shown = value.parse().unwrap_or(STEP).clamp(STEP, MOST),
                (_, Some(family)) if !value.trim().is_empty() => question.filters.add(family, value.trim()),
                _ => {}
            }
        }
        question
    }

    /// Whether it asks for nothing.
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty() && self.filters.is_empty()
    }

    /// The same with or without a value of a family, whichever it is not; from the first documents on.
    pub fn toggled(&self, family: Family, value: &str) -> Self {
        let mut filters = self.filters.clone();
        filters.toggle(family, value);
        Self { filters, shown: STEP, ..self.clone() }
    }

    /// The same with more documents; none where there may be no more.
    pub fn with_more(&self) -> Option<Self> {
        (self.shown < MOST).then(|| Self { shown: (self.shown + STEP).min(MOST), ..self.clone() })
    }

    /// The query of it, without its extent; `open` while its last word is being typed.
    pub fn query(&self, open: bool) -> Query {
        Query { open, filters: self.filters.clone(), ..Query::new(&self.text) }
    }
}

/// As an address has it, with its mark; nothing where it asks for nothing.
impl fmt::Display for Question {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = Some(("q", self.text.trim())).filter(|(_, text)| !text.is_empty());
        let filters = self.filters.iter().map(|(family, value)| (family.as_str(), value));
        let mut mark = '?';
        for (name, value) in text.into_iter().chain(filters) {
            write!(f, "{mark}{name}={}", encode(value))?;
            mark = '&';
        }
        if self.shown > STEP && !self.is_empty() { write!(f, "{mark}shown={}", self.shown) } else { Ok(()) }
    }
}

/// A text as forms send it: spaces as `+`, all but the plainest characters by their bytes.
pub fn encode(text: &str) -> String {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b' ' => out.push('+'),
            b'-' | b'.' | b'_' | b'/' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => out.push(char::from(byte)),
            _ => {
                let digit = |four: u8| DIGITS.get(usize::from(four)).copied().map_or('0', char::from);
                out.extend(['%', digit(byte >> 4), digit(byte & 15)]);
            }
        }
    }
    out
}

/// The text that a form has sent; what is no text in it is replaced.
fn decode(sent: &str) -> String {
    let mut bytes = Vec::with_capacity(sent.len());
    let mut rest = sent.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        let digit = |at: usize| after.get(at).and_then(|byte| char::from(*byte).to_digit(16)).map(|digit| digit as u8);
        let code = if byte == b'%' { digit(0).zip(digit(1)).map(|(high, low)| high << 4 | low) } else { None };
        bytes.push(code.unwrap_or(if byte == b'+' { b' ' } else { byte }));
        rest = after.get(if code.is_some() { 2 } else { 0 }..).unwrap_or_default();
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_address_says_what_is_asked() {
        let question = Question::read("?q=espace+extra%C3%A9%20&language=fr&item=98+h&colour=red&shown=20");
        assert_eq!(question.text, "espace extraé ");
        let filters: Vec<_> = question.filters.iter().collect();
        assert_eq!(filters, [(Family::Language, "fr"), (Family::Item, "98 h")]);
        assert_eq!(question.to_string(), "?q=espace+extra%C3%A9&language=fr&item=98+h&shown=20");
        assert_eq!(Question::read("q=A/RES/75/104").to_string(), "?q=A/RES/75/104");
        assert_eq!(Question::default().to_string(), "");
    }

    #[test]
    fn a_filter_is_set_and_taken_away_and_the_first_documents_are_shown_again() {
        let question = Question::read("q=space&shown=30");
        let filtered = question.toggled(Family::Year, "2020");
        assert_eq!(filtered.to_string(), "?q=space&year=2020");
        assert_eq!(filtered.toggled(Family::Year, "2020").to_string(), "?q=space");
        assert_eq!(question.with_more().unwrap().to_string(), "?q=space&shown=40");
        assert_eq!(Question::read("q=a&shown=9999").with_more(), None);
    }

    proptest! {
        #[test]
        fn every_question_is_read_as_it_is_written(text in "\\PC{0,20}", value in "[a-z é&=+%]{1,9}", shown in 0..300_usize) {
            let mut question = Question { text: text.trim().to_owned(), shown: shown.clamp(STEP, MOST), ..Question::default() };
            question.filters.add(Family::Organ, value.trim());
            question.filters = if value.trim().is_empty() { Filters::default() } else { question.filters };
            if !question.is_empty() {
                prop_assert_eq!(Question::read(&question.to_string()), question);
            }
        }

        #[test]
        fn no_address_is_too_strange(address in "[?&=%+a-fé0-9]{0,40}") {
            let _ = Question::read(&address);
        }
    }
}
