use super::bytes::{Keys, Reader, count, put_number};
use super::record::Record;
use super::terms::{self, Word};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// How often a word of the title, of the subjects, or a symbol of the document counts, beside its place in the text.
const TITLE: u32 = 5;
const SUBJECT: u32 = 3;
const SYMBOL: u32 = 100;

/// The words of one document with their weights: all that an index is built from, beside the [`Record`].
///
/// It depends on nothing but the document, so that it can be kept while that does not change. In bytes, which
/// are what is kept: `version:byte, length:number, (key, weight:number)*`, the words in order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Forward(Vec<u8>);

impl Forward {
    /// Weighs the words of a document: those of its text, in which its title need not be, and those of its record.
    pub fn new(record: &Record, text: &str) -> Self {
        let mut weights = Weights::default();
        let length = weights.add(text, 1);
        weights.add(&record.title, TITLE);
        for subject in &record.subjects {
            weights.add(subject, SUBJECT);
        }
        for symbol in &record.symbols {
            weights.add(symbol, SYMBOL);
        }
        let mut words: Vec<(String, u32)> = weights.0.into_iter().collect();
        words.sort_unstable();
        let mut bytes = vec![terms::VERSION];
        put_number(length, &mut bytes);
        let mut keys = Keys::default();
        for (word, weight) in words {
            keys.put(&word, &mut bytes);
            put_number(weight, &mut bytes);
        }
        Self(bytes)
    }

    /// The bytes as they were kept; none where another version made them.
    pub fn from_bytes(bytes: Vec<u8>) -> Option<Self> {
        (bytes.first() == Some(&terms::VERSION)).then_some(Self(bytes))
    }

    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The number of words in the text.
    pub fn length(&self) -> u32 {
        self.reader().0
    }

    /// Calls `each` with every word and its weight, in the order of the words.
    pub fn each(&self, mut each: impl FnMut(&str, u32)) {
        let (_, mut reader) = self.reader();
        let mut keys = Keys::default();
        while !reader.is_empty() {
            let Some(word) = keys.next(&mut reader) else { return };
            let Some(weight) = reader.number() else { return };
            each(word, weight);
        }
    }

    fn reader(&self) -> (u32, Reader<'_>) {
        let mut reader = Reader(self.0.get(1..).unwrap_or_default());
        (reader.number().unwrap_or(0), reader)
    }
}

#[derive(Default)]
struct Weights(HashMap<String, u32>);

impl Weights {
    /// Adds the words of a text; gives their number.
    fn add(&mut self, text: &str, weight: u32) -> u32 {
        let mut length = 0_usize;
        terms::words(text, |Word { text, also }| {
            length += usize::from(!also);
            match self.0.get_mut(text) {
                Some(known) => *known = known.saturating_add(weight),
                None => drop(self.0.insert(text.to_owned(), weight)),
            }
        });
        count(length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_the_record_weigh_more_and_need_not_be_in_the_text() {
        let record = Record {
            title: "Outer space".into(),
            symbols: vec!["A/RES/75/36".into()],
            subjects: vec!["space weapons".into()],
            ..Record::default()
        };
        let forward = Forward::new(&record, "Space, and space again: 75/36");
        let mut words = Vec::new();
        forward.each(|word, weight| words.push((word.to_owned(), weight)));
        let expected = [
            ("75/36", 101),
            ("a/res/75/36", 100),
            ("again", 1),
            ("and", 1),
            ("outer", 5),
            ("space", 10),
            ("weapons", 3),
        ];
        assert_eq!(words, expected.map(|(word, weight)| (word.to_owned(), weight)));
        assert_eq!(forward.length(), 5);
        assert_eq!(Forward::from_bytes(forward.as_bytes().to_vec()), Some(forward));
        assert_eq!(Forward::from_bytes(vec![0]), None);
    }
}
