//! Searching a library of some thousand documents, against Pagefind on the same documents.

mod pagefind;
mod reference;

use crate::corpus;
use crate::random::Random;
use crate::stopwatch::Time;
use chancery::app::{About, Reading};
use chancery::document::Language;
use chancery::library::{self, Family, File, Files, Forward, Index, Query, Record, Step};
use chancery::names::Names;
use chancery::publish::index;
use pagefind::Pagefind;
use reference::Reference;
use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::time::{Duration, Instant};

/// Questions that were asked of other libraries before.
const ASKED: [&str; 8] = [
    "outer space",
    "nuclear weapons",
    "afghanistan",
    "shanghai cooperation organization",
    "climate change small island developing states",
    "the situation in afghanistan",
    "prevention of an arms race in outer space",
    "afganistan",
];

/// How many questions are made of the words of documents, from which seed.
const RANDOM: usize = 300;
const SEED: u64 = 0x5eed;

/// Sizes of the library, the whole beside them.
const SIZES: [usize; 3] = [1_000, 2_000, 4_000];

/// A document of the library.
pub struct Paper {
    pub record: Record,
    pub forward: Forward,
    pub text: String,
}

/// A question, in one language as Pagefind can only be asked.
pub struct Question {
    pub language: Language,
    pub text: String,
}

/// What a search costs, question by question.
#[derive(Default)]
struct Costs {
    bytes: Vec<usize>,
    rows: Vec<usize>,
    times: Vec<Duration>,
    recall: f32,
}

/// Prints how documents are searched, `papers` being all there are.
pub fn rows(papers: &[Paper]) {
    if papers.is_empty() {
        return;
    }
    let all: Vec<&Paper> = papers.iter().collect();
    for size in SIZES.into_iter().filter(|size| *size < papers.len()).chain([papers.len()]) {
        compare(&corpus::spread(&all, size), size == papers.len());
    }
}

/// Prints what the index of some documents takes, and bytes of what kind a question does.
pub fn size_rows(papers: &[Paper], questions: &[Question]) {
    let files = library::build(papers.iter().map(|paper| (&paper.record, &paper.forward)));
    tell_size("read", papers.len(), &files, questions);
}

/// The same of an index that is there; `how` its documents were got is told.
pub fn tell_size(how: &str, documents: usize, files: &[File], questions: &[Question]) {
    let size: usize = files.iter().map(|file| file.bytes.len()).sum();
    println!("| Index of {documents} documents, {how} | {:.2} MB, {} files | | |", size as f64 / 1e6, files.len());
    let costs = search(files, questions, None);
    let manifest = files.first().map_or(0, |file| file.bytes.len());
    println!("| Index bytes a question, of {} | {} | | 100 kB at most |", questions.len(), bytes(&costs.bytes));
    println!("| Before the first question, manifest | {manifest} B | | |");
}

fn compare(papers: &[&Paper], whole: bool) {
    let start = Instant::now();
    let files = library::build(papers.iter().map(|paper| (&paper.record, &paper.forward)));
    let merged = start.elapsed();
    let questions = questions(papers);
    let reference = Reference::new(papers);
    let ours = search(&files, &questions, Some(&reference));
    let size: usize = files.iter().map(|file| file.bytes.len()).sum();
    let peer = Pagefind::build(papers);
    let theirs = peer.as_ref().map(|peer| peer.search(&questions));
    let tell = |row: &str, ours: String, theirs: Option<String>, target: &str| {
        println!(
            "| {row} | {ours} | {} | {target} |",
            theirs.map(|theirs| format!("Pagefind: {theirs}")).unwrap_or_default()
        );
    };
    let count = papers.len();
    tell(
        &format!("Index of {count} documents on disk"),
        format!("{:.2} MB, {} files", size as f64 / 1e6, files.len()),
        peer.as_ref().map(|peer| {
            let (index, fragments) = (peer.index.0 as f64 / 1e6, peer.fragments.0 as f64 / 1e6);
            format!("{index:.2} MB in {} files, and {fragments:.2} MB in {}", peer.index.1, peer.fragments.1)
        }),
        "a fifth",
    );
    tell(
        &format!("Index bytes a question, of {}", questions.len()),
        bytes(&ours.bytes),
        theirs.as_ref().map(|theirs| bytes(&theirs.bytes)),
        "a fifth; 100 kB at most",
    );
    if !whole {
        return;
    }
    let manifest = files.first().map_or(0, |file| file.bytes.len());
    let first = theirs.as_ref().map(|theirs| format!("{} B", theirs.first));
    tell("Before the first question, but for the program", format!("{manifest} B"), first, "");
    tell(
        "To list ten results, uncompressed",
        bytes(&ours.rows),
        theirs.as_ref().map(|theirs| bytes(&theirs.fragments)),
        "",
    );
    tell(
        "Time a question, files at hand",
        times(&ours.times),
        theirs.as_ref().map(|theirs| times(&theirs.times)),
        "a tenth",
    );
    tell("Best ten that are of the best ten by BM25", format!("{:.3}", ours.recall), None, "0.95");
    tell("Merging the documents' words to the index", Time(merged).to_string(), None, "1 s");
}

/// The documents of the corpus, read.
pub fn papers() -> Vec<Paper> {
    let mut papers = Vec::new();
    for (folder, language) in corpus::FOLDERS {
        for source in corpus::texts(folder, 1) {
            let language = language.unwrap_or_else(|| chancery::read(source.clone(), &Names::default()).0.language);
            let reading = Reading::new(source, About::default(), &Names::of(language));
            let (mut record, forward) =
                index::of(&reading, &reading.title().unwrap_or_default(), &format!("/{}/", papers.len()));
            record.language = language;
            let passages = reading.document.passages();
            let texts: Vec<String> = passages.iter().map(|passage| passage.text.to_string(reading.source())).collect();
            papers.push(Paper { record, forward, text: texts.join("\n") });
        }
    }
    papers
}

/// The questions asked before, and random ones: one to four words that follow each other in a document.
pub fn questions(papers: &[&Paper]) -> Vec<Question> {
    let mut random = Random(SEED);
    let asked = ASKED.map(|text| Question { language: Language::English, text: text.to_owned() });
    let mut questions = Vec::from(asked);
    while questions.len() < ASKED.len() + RANDOM {
        let paper = papers[random.below(papers.len())];
        let words: Vec<&str> = paper.text.split_whitespace().collect();
        let language = paper.record.language;
        let start = random.below(words.len());
        let telling = words.iter().skip(start).filter(|word| {
            let found = library::terms::list(word);
            !found.is_empty() && !found.iter().any(|word| library::terms::is_common(word, language))
        });
        let text: Vec<String> = telling.take(1 + questions.len() % 4).map(|word| word_of(word, language)).collect();
        if !text.is_empty() {
            questions.push(Question { language, text: text.join(" ") });
        }
    }
    questions
}

/// A word without the punctuation around it; of a line of Chinese, which has no spaces, four characters.
fn word_of(word: &str, language: Language) -> String {
    let trimmed = word.trim_matches(|c: char| !c.is_alphanumeric());
    let kept = if language == Language::Chinese { 4 } else { usize::MAX };
    trimmed.chars().take(kept).collect()
}

/// Files of an index in memory, noting which were fetched.
struct Fetched<'f> {
    all: HashMap<&'f str, &'f [u8]>,
    there: RefCell<BTreeSet<String>>,
}

impl Files for Fetched<'_> {
    fn get(&self, address: &str) -> Option<&[u8]> {
        self.there.borrow().contains(address).then(|| self.all.get(address).copied().unwrap_or_default())
    }
}

fn search(files: &[File], questions: &[Question], reference: Option<&Reference>) -> Costs {
    let all: HashMap<&str, &[u8]> = files.iter().map(|file| (file.address.as_str(), file.bytes.as_slice())).collect();
    let index = Index::read(all[library::MANIFEST]).expect("the manifest is read");
    let mut costs = Costs::default();
    for question in questions {
        let mut query = Query::new(&question.text);
        query.filters.add(Family::Language, question.language.code());
        let fetched = Fetched { all: all.clone(), there: RefCell::default() };
        let start = Instant::now();
        let results = loop {
            match index.find(&query, &fetched) {
                Step::Need(needs) => fetched.there.borrow_mut().extend(needs),
                Step::Done(results) => break results,
            }
        };
        costs.times.push(start.elapsed());
        let size = |rows: bool| {
            let there = fetched.there.borrow();
            there
                .iter()
                .filter(|address| address.ends_with(".tsv") == rows)
                .map(|address| all[address.as_str()].len())
                .sum()
        };
        costs.bytes.push(size(false));
        costs.rows.push(size(true));
        let recall = reference.map_or(0.0, |reference| reference.recall(question, &results));
        costs.recall += recall / questions.len() as f32;
    }
    costs
}

fn bytes(all: &[usize]) -> String {
    let mut sorted = all.to_vec();
    sorted.sort_unstable();
    let kilo = |bytes: usize| bytes as f64 / 1e3;
    format!("median {:.1} kB, most {:.1} kB", kilo(sorted[sorted.len() / 2]), kilo(sorted[sorted.len() - 1]))
}

fn times(all: &[Duration]) -> String {
    let mut sorted = all.to_vec();
    sorted.sort_unstable();
    format!("median {}, slowest {}", Time(sorted[sorted.len() / 2]), Time(sorted[sorted.len() - 1]))
}
