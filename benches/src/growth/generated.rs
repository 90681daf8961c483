use crate::library::{Paper, questions, tell_size};
use crate::random::Random;
use chancery::document::Language;
use chancery::library::{self, Forward, Record};
use std::collections::{HashMap, HashSet};

const SEED: u64 = 0x9e37_79b9;

/// Words that follow each other in a text and are taken together, at most.
const RUN: usize = 8;

/// The words of all documents of a language, as they follow each other, and of how many one is new.
struct Words<'p> {
    all: Vec<&'p str>,
    one_new_of: usize,
}

/// Prints what a library costs of so many documents that are generated from those of the corpus.
///
/// Each is as long as one of the corpus and has its facts; its text is made of runs of words from all texts of that
/// language, among which words that were never seen come as often as in the last tenth of the corpus. So there are more
/// different words than a real library of this size has, and lists are as long as in one.
pub fn rows(papers: &[Paper], count: usize) {
    if papers.is_empty() {
        return;
    }
    let words: HashMap<Language, Words> =
        Language::ALL.into_iter().map(|language| (language, Words::of(papers, language))).collect();
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let part = count.div_ceil(threads);
    let made: Vec<(Record, Forward)> = std::thread::scope(|scope| {
        let numbers = (0..threads).map(|thread| thread * part..count.min((thread + 1) * part));
        let words = &words;
        let make = |numbers: std::ops::Range<usize>| {
            scope.spawn(move || numbers.map(|number| generated(number, papers, words)).collect::<Vec<_>>())
        };
        let threads: Vec<_> = numbers.map(make).collect();
        threads.into_iter().flat_map(|thread| thread.join().expect("documents are generated")).collect()
    });
    let files = library::build(made.iter().map(|(record, forward)| (record, forward)));
    tell_size("generated", count, &files, &questions(&papers.iter().collect::<Vec<_>>()));
}

/// The n-th document.
fn generated(number: usize, papers: &[Paper], words: &HashMap<Language, Words>) -> (Record, Forward) {
    let mut random = Random(SEED ^ (number as u64 + 1).wrapping_mul(0x2545_f491_4f6c_dd1d));
    random.below(1);
    let paper = &papers[random.below(papers.len())];
    let record = Record {
        address: format!("/{}/G/{number}/", paper.record.language.code()),
        symbols: vec![format!("A/{}/{}", number / 1000, number % 1000)],
        ..paper.record.clone()
    };
    let words = &words[&record.language];
    let length = paper.text.split_whitespace().count();
    let mut text = String::with_capacity(paper.text.len() * 2);
    let mut written = 0;
    while written < length {
        let start = random.below(words.all.len());
        for word in words.all.iter().skip(start).take(1 + random.below(RUN)) {
            text.push_str(word);
            text.push(' ');
            written += 1;
            if random.below(words.one_new_of) == 0 {
                text.push_str(&unseen(&mut random));
                text.push(' ');
            }
        }
    }
    let forward = Forward::new(&record, &text);
    (record, forward)
}

/// A word that no text has.
fn unseen(random: &mut Random) -> String {
    const SYLLABLES: [&str; 16] =
        ["ba", "ko", "ri", "tu", "ne", "la", "so", "mi", "da", "fe", "go", "vu", "pa", "ze", "hi", "wo"];
    (0..5).map(|_| SYLLABLES[random.below(SYLLABLES.len())]).collect()
}

impl<'p> Words<'p> {
    fn of(papers: &'p [Paper], language: Language) -> Self {
        let texts: Vec<&str> =
            papers.iter().filter(|paper| paper.record.language == language).map(|paper| paper.text.as_str()).collect();
        // Every tenth text, so that they are of all kinds.
        let (last, first): (Vec<_>, Vec<_>) = (0..).zip(&texts).partition(|(number, _)| number % 10 == 9);
        let words = |texts: &[(usize, &&str)]| {
            texts.iter().flat_map(|(_, text)| library::terms::list(text)).collect::<Vec<String>>()
        };
        let known: HashSet<String> = words(&first).into_iter().collect();
        let last = words(&last);
        let new: HashSet<&String> = last.iter().filter(|word| !known.contains(*word)).collect();
        let one_new_of = last.len() / new.len().max(1);
        Self { all: texts.iter().flat_map(|text| text.split_whitespace()).collect(), one_new_of: one_new_of.max(1) }
    }
}
