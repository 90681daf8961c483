use super::filter::{Family, Filters};
use super::terms;
use crate::document::{Symbol, named};
use crate::fold::is_ideograph;
use crate::search::query::is_quote;

/// How much of a text is read: more is no question but a pasted page.
const LIMIT: usize = 500;
/// How many words are looked for.
const WORDS: usize = 16;

/// What a reader asks a library.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Words, symbols, and "phrases" between quotation marks of any shape.
    pub text: String,
    /// Whether it is still being typed: then the last word may be the beginning of one.
    pub open: bool,
    pub filters: Filters,
    /// The families whose values are counted.
    pub counts: Vec<Family>,
    /// How many results are passed over, and how many are wanted.
    pub from: usize,
    pub limit: usize,
}

/// The words of a query.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Words {
    pub words: Vec<Sought>,
    /// What stood between quotation marks and has more than one word: the words must stand together.
    pub phrases: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sought {
    pub word: String,
    /// Words that begin with it will do too.
    pub open: bool,
    /// A word of a phrase: no document without it is found.
    pub required: bool,
}

impl Query {
    /// The best ten for a text.
    pub fn new(text: &str) -> Self {
        Self { text: text.to_owned(), limit: 10, ..Self::default() }
    }

    pub(super) fn words(&self) -> Words {
        let text: String = self.text.chars().take(LIMIT).collect();
        let mut found = Words::default();
        let mut typed = false;
        for (index, part) in text.split(is_quote).enumerate() {
            let part = &respelt(part);
            let required = index % 2 == 1;
            let before = found.words.len();
            let mut count = 0;
            terms::words(part, |word| {
                let alone = word.text.chars().next().filter(|_| word.text.chars().nth(1).is_none());
                let open = alone.is_some_and(is_ideograph);
                let sought = Sought { word: word.text.to_owned(), open, required };
                if !word.also {
                    count += 1;
                    add(sought, &mut found.words);
                }
            });
            typed = part.ends_with(char::is_alphanumeric) && found.words.len() > before;
            if required && count > 1 {
                found.phrases.push(part.split_whitespace().collect::<Vec<_>>().join(" "));
            }
        }
        if let Some(last) = found.words.last_mut().filter(|_| self.open && typed) {
            last.open = true;
        }
        found
    }
}

/// A text with its symbols as documents have them.
pub(super) fn respelt(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    let mut done = 0;
    for named in named(text) {
        written.push_str(text.get(done..named.range.start).unwrap_or_default());
        let symbols: Vec<&str> = named.symbols.iter().map(Symbol::as_str).collect();
        written.push_str(&symbols.join(" "));
        done = named.range.end;
    }
    written.push_str(text.get(done..).unwrap_or_default());
    written
}

/// Adds a word, or to the same one that it is required.
fn add(sought: Sought, words: &mut Vec<Sought>) {
    let full = words.len() >= WORDS;
    match words.iter_mut().find(|known| known.word == sought.word) {
        Some(known) => known.required |= sought.required,
        None if full => {}
        None => words.push(sought),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str, open: bool) -> String {
        let words = Query { open, ..Query::new(text) }.words();
        let shown = words.words.iter().map(|sought| {
            let mark = |is: bool, mark| if is { mark } else { "" };
            format!("{}{}{}", mark(sought.required, "+"), sought.word, mark(sought.open, "*"))
        });
        let phrases = words.phrases.iter().map(|phrase| format!("\"{phrase}\""));
        shown.chain(phrases).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn the_last_word_may_still_be_typed() {
        assert_eq!(words("Nuclear weap", true), "nuclear weap*");
        assert_eq!(words("Nuclear weap ", true), "nuclear weap");
        assert_eq!(words("Nuclear weap", false), "nuclear weap");
    }

    #[test]
    fn words_of_a_phrase_are_required_and_stand_together() {
        assert_eq!(words("«outer space» arms \"race\"", false), "+outer +space arms +race \"outer space\"");
        assert_eq!(words("space \"outer space", false), "+space +outer \"outer space\"");
    }

    #[test]
    fn a_symbol_is_one_word_and_an_ideograph_a_beginning() {
        assert_eq!(words("a/res/75/104 核", false), "a/res/75/104 核*");
        assert_eq!(words("A RES 75 104 women", false), "a/res/75/104 women");
        assert_eq!(words("https://undocs.org/en/A/62/492-S/2007/616", true), "a/62/492 s/2007/616*");
    }
}
