//! The symbols that a text names, however they are spelt.

use super::address::Address;
use super::canonical::canonical;
use super::letters::typed;
use super::spaced::spaced;
use super::{Symbol, apart, is_session};
use crate::document::Language;
use std::ops::Range;

/// Bytes of the longest symbol, or of two of them.
const LONGEST: usize = 96;
/// Bytes of the longest address that is read.
const LONGEST_ADDRESS: usize = 2000;
/// Bytes that are looked at for a symbol without strokes, and for what stands in parentheses behind one.
const WINDOW: usize = 128;
const PARENTHESIS: usize = 28;

/// A stretch of a text that names documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// The symbols in canonical spelling, in order; several where a document has several.
    pub symbols: Vec<Symbol>,
    /// The language of an address or of the name of a file.
    pub language: Option<Language>,
}

/// The symbols that a text names, as a person types or pastes them: `a/res/75/104`, `A RES 75 104`,
/// `A-62-492-S-2007-616`, `https://undocs.org/en/A/62/492`, with Cyrillic or full-width letters.
///
/// Takes time in proportion to the text.
pub fn named(text: &str) -> Vec<Named> {
    let plain = Plain::new(text);
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = plain.text.get(at..).and_then(|rest| rest.find(|c: char| !c.is_whitespace())) {
        let start = at + start;
        let rest = head(plain.text.get(start..).unwrap_or_default(), LONGEST_ADDRESS);
        let chunk = rest.get(..rest.find(char::is_whitespace).unwrap_or(rest.len())).unwrap_or_default();
        at = start + plain.chunk(start, chunk, &mut found);
    }
    for named in &mut found {
        named.range = plain.original(named.range.clone());
    }
    found
}

/// The symbols that a text is: one, or several that hyphens join.
pub(super) fn slashed(text: &str) -> Option<Vec<Symbol>> {
    let text: String = text.chars().filter_map(typed).collect();
    let short = text.len() <= LONGEST && !text.contains(|c: char| !is_of_symbol(c) && !c.is_whitespace());
    let upper = canonical(Some(text).filter(|_| short)?.trim_end_matches(['.', '*']));
    apart(&upper).map(Symbol::parse).collect()
}

/// A text with the letters of symbols, and where each of its bytes was.
struct Plain {
    text: String,
    /// For each byte, where its character began; and the end.
    starts: Vec<usize>,
}

impl Plain {
    fn new(original: &str) -> Self {
        let mut plain = Self { text: String::with_capacity(original.len()), starts: Vec::new() };
        for (at, c) in original.char_indices() {
            let Some(c) = typed(c) else { continue };
            plain.text.push(c);
            plain.starts.resize(plain.text.len(), at);
        }
        plain.starts.push(original.len());
        plain
    }

    fn original(&self, range: Range<usize>) -> Range<usize> {
        let at = |byte: usize| self.starts.get(byte).or(self.starts.last()).copied().unwrap_or_default();
        at(range.start)..at(range.end)
    }

    /// Looks at what stands between blanks; gives how many bytes are done.
    fn chunk(&self, start: usize, chunk: &str, found: &mut Vec<Named>) -> usize {
        let opening = chunk.len() - chunk.trim_start_matches(|c: char| "(<[{“‘«'\"".contains(c)).len();
        let inner = chunk.get(opening..).unwrap_or_default();
        let inner = inner.trim_end_matches(|c: char| ".,;:!?>]}”’»'\"*。，；、".contains(c));
        let inner = closed(inner);
        let from = start + opening;
        if let Some(address) = Some(inner).filter(|inner| inner.len() <= LONGEST_ADDRESS).and_then(address) {
            let range = from..from + inner.len();
            found.push(Named { range, symbols: address.symbols, language: address.language });
            return opening + inner.len() + self.parenthesis(from + inner.len(), found);
        }
        let before = found.len();
        let done = if chunk.contains('/') { self.stretches(start, chunk, found) } else { chunk.len() };
        if found.len() > before {
            return done;
        }
        let Some(read) = spaced(head(self.text.get(from..).unwrap_or_default(), WINDOW)) else { return chunk.len() };
        found.push(Named { range: from..from + read.len, symbols: read.symbols, language: read.language });
        opening + read.len + self.parenthesis(from + read.len, found)
    }

    /// The symbols with strokes in what stands between blanks, whatever signs are around them.
    fn stretches(&self, start: usize, chunk: &str, found: &mut Vec<Named>) -> usize {
        let mut at = 0;
        while let Some(first) = chunk.get(at..).and_then(|rest| rest.find(|c: char| c.is_ascii_alphanumeric())) {
            let begin = at + first;
            let rest = chunk.get(begin..).unwrap_or_default();
            let len = rest.find(|c: char| !is_of_symbol(c)).unwrap_or(rest.len());
            let printed = rest.get(..len).unwrap_or_default();
            at = begin + len;
            let word = chunk.get(..begin).and_then(|before| before.chars().next_back()).is_some_and(is_letter);
            let printed = closed(printed.trim_end_matches(['.', '-', '/', '_']));
            let read = Some(printed).filter(|printed| !word && printed.contains('/')).and_then(slashed);
            let Some(symbols) = read else { continue };
            found.push(Named { range: start + begin..start + begin + printed.len(), symbols, language: None });
            at = at.max(begin + printed.len() + self.parenthesis(start + begin + printed.len(), found));
        }
        at.max(chunk.len())
    }

    /// What stands in parentheses behind the last symbol goes to it, after a blank: `S/RES/1325 (2000)`,
    /// `A/77/49 (vol. I)`. Gives its length.
    fn parenthesis(&self, at: usize, found: &mut [Named]) -> usize {
        let rest = head(self.text.get(at..).unwrap_or_default(), PARENTHESIS);
        let trimmed = rest.trim_start_matches([' ', '\u{a0}']);
        let inner = trimmed.strip_prefix('(').and_then(|inner| inner.get(..inner.find(')')?));
        let Some((inner, last)) = inner.zip(found.last_mut()) else { return 0 };
        let Some(symbol) = last.symbols.last_mut() else { return 0 };
        let known = is_session(&inner.to_ascii_uppercase()) || is_part(inner);
        let whole = format!("{symbol}{}", canonical(&format!("({inner})")));
        let Some(whole) = Symbol::parse(&whole).filter(|_| known && !symbol.as_str().ends_with(')')) else { return 0 };
        *symbol = whole;
        let len = rest.len() - trimmed.len() + inner.len() + 2;
        last.range.end = at + len;
        len
    }
}

/// An address in what stands between blanks: it has a scheme or a host, or is the path of one.
fn address(text: &str) -> Option<Address> {
    let is_address = text.starts_with('/') || text.contains("://") || text.contains(".org/");
    Some(text).filter(|_| is_address).and_then(Address::read)
}

/// A text up to the first parenthesis that has no other half.
fn closed(printed: &str) -> &str {
    let mut open = None;
    for (at, c) in printed.char_indices() {
        match (c, open) {
            ('(', None) => open = Some(at),
            (')', Some(_)) => open = None,
            ('(' | ')', _) => return printed.get(..open.unwrap_or(at)).unwrap_or_default(),
            _ => {}
        }
    }
    printed.get(..open.unwrap_or(printed.len())).unwrap_or_default()
}

/// The beginning of a text, of so many bytes at most.
fn head(text: &str, most: usize) -> &str {
    let end = (0..=most).rev().find(|&end| text.is_char_boundary(end));
    if text.len() <= most { text } else { text.get(..end.unwrap_or(0)).unwrap_or_default() }
}

/// `Part I`, `vol. II`, `Supp`, `Sect. 29A`
fn is_part(inner: &str) -> bool {
    let starts = |part: &str| inner.get(..part.len()).is_some_and(|start| start.eq_ignore_ascii_case(part));
    ["part", "vol", "sect", "supp", "plan", "introduction"].iter().any(|part| starts(part))
}

fn is_of_symbol(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '/' | '(' | ')')
}

/// A letter of a script with words, of which what follows would be the rest.
fn is_letter(c: char) -> bool {
    c.is_alphabetic() && c < '\u{2E80}'
}
