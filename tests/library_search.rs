//! What an index finds is what comparing the query with every document finds.

use chancery::document::Language;
use chancery::library::terms::{self, Terms};
use chancery::library::{self, Family, File, Forward, Index, Query, Record, Results, Step};
use proptest::prelude::*;
use std::collections::{BTreeMap, HashMap};

/// A document of a small library.
#[derive(Clone, Debug)]
struct Paper {
    record: Record,
    text: String,
}

fn files(papers: &[Paper]) -> Vec<File> {
    let forwards: Vec<Forward> = papers.iter().map(|paper| Forward::new(&paper.record, &paper.text)).collect();
    library::build(papers.iter().map(|paper| &paper.record).zip(&forwards))
}

/// Searches as a browser does; gives the results, the trips and the bytes of what was fetched.
fn fetch(files: &[File], query: &Query) -> (Results, usize, Vec<String>) {
    let all: HashMap<&str, &File> = files.iter().map(|file| (file.address.as_str(), file)).collect();
    let index = Index::read(&all[library::MANIFEST].bytes).expect("the manifest is read");
    let mut there: HashMap<String, Vec<u8>> = HashMap::new();
    for trips in 1.. {
        match index.find(query, &there) {
            Step::Done(results) => return (results, trips, there.into_keys().collect()),
            Step::Need(needs) => {
                assert!(trips < 6, "{query:?} needs {needs:?} after {trips} trips");
                for address in needs {
                    assert!(!there.contains_key(&address), "{address} is asked for twice");
                    let bytes =
                        all.get(address.as_str()).unwrap_or_else(|| panic!("{address} is no file")).bytes.clone();
                    there.insert(address, bytes);
                }
            }
        }
    }
    unreachable!()
}

fn find(files: &[File], text: &str) -> Results {
    fetch(files, &Query::new(text)).0
}

fn addresses(results: &Results) -> Vec<&str> {
    results.hits.iter().map(|hit| hit.row.address.as_str()).collect()
}

/// BM25 by its definition, over the words of all documents.
struct Reference<'p> {
    papers: &'p [Paper],
    /// The weight of each term in each document, and the factor that its length makes.
    weights: Vec<BTreeMap<String, f32>>,
    stems: Vec<(Language, Terms)>,
}

impl<'p> Reference<'p> {
    fn new(papers: &'p [Paper]) -> Self {
        let used = |language: &Language| papers.iter().any(|paper| paper.record.language == *language);
        let stems: Vec<_> =
            Language::ALL.into_iter().filter(used).map(|language| (language, Terms::new(language))).collect();
        let forwards: Vec<Forward> = papers.iter().map(|paper| Forward::new(&paper.record, &paper.text)).collect();
        let mean = |language: Language| {
            let same = papers.iter().zip(&forwards).filter(|(paper, _)| paper.record.language == language);
            let lengths: Vec<f32> = same.map(|(_, forward)| forward.length() as f32).collect();
            lengths.iter().sum::<f32>() / lengths.len() as f32
        };
        let means: HashMap<Language, f32> = stems.iter().map(|(language, _)| (*language, mean(*language))).collect();
        let weigh = |(paper, forward): (&Paper, &Forward)| {
            let (language, mean) = (paper.record.language, means[&paper.record.language]);
            let of = &stems.iter().find(|(other, _)| *other == language).unwrap().1;
            let mut weights: BTreeMap<String, u32> = BTreeMap::new();
            forward.each(|word, weight| {
                if !terms::is_common(word, language) {
                    *weights.entry(of.of(word)).or_default() += weight;
                }
            });
            let impact = |(term, weight)| (term, library::impact(weight, forward.length(), mean));
            weights.into_iter().map(impact).collect()
        };
        Self { papers, weights: papers.iter().zip(&forwards).map(weigh).collect(), stems }
    }

    /// The documents with one of the words at least, those with all of them first; by address.
    fn find(&self, text: &str) -> Vec<(String, bool, f32)> {
        let mut asked: Vec<String> = Vec::new();
        terms::words(text, |word| {
            let common = self.stems.iter().any(|(language, _)| terms::is_common(word.text, *language));
            if !word.also && !common && !asked.iter().any(|known| known == word.text) {
                asked.push(word.text.to_owned());
            }
        });
        let impacts = |word: &String| -> Vec<Option<f32>> {
            let keys: Vec<(Language, String)> =
                self.stems.iter().map(|(language, of)| (*language, of.of(word))).collect();
            let of = |(paper, weights): (&Paper, &BTreeMap<String, f32>)| {
                weights.get(&keys.iter().find(|(language, _)| *language == paper.record.language)?.1).copied()
            };
            self.papers.iter().zip(&self.weights).map(of).collect()
        };
        let groups: Vec<Vec<Option<f32>>> =
            asked.iter().map(impacts).filter(|group| group.iter().any(Option::is_some)).collect();
        let score = |(at, paper): (usize, &Paper)| {
            let rarity = |group: &Vec<Option<f32>>| {
                library::rarity(self.papers.len() as u32, group.iter().flatten().count() as u32)
            };
            let scores: Vec<f32> = groups.iter().filter_map(|group| Some(group[at]? * rarity(group))).collect();
            let complete = scores.len() == groups.len();
            (!scores.is_empty()).then(|| (paper.record.address.clone(), complete, scores.iter().sum()))
        };
        let mut found: Vec<(String, bool, f32)> = self.papers.iter().enumerate().filter_map(score).collect();
        found.sort_by(|a, b| b.1.cmp(&a.1).then(b.2.total_cmp(&a.2)));
        found
    }
}

/// The part of the best ten that was found; what is as good as the tenth counts.
fn recall(results: &Results, defined: &[(String, bool, f32)]) -> f32 {
    let wanted = defined.len().min(10);
    if wanted == 0 {
        return 1.0;
    }
    let (_, complete, score) = &defined[wanted - 1];
    let good = |address: &str| defined.iter().any(|(a, c, s)| a == address && (c, s + 1e-4) >= (complete, *score));
    addresses(results).iter().filter(|address| good(address)).count() as f32 / wanted as f32
}

/// Words of which few are common and many rare, as in any language.
fn word(rank: usize) -> String {
    let letters = "bcdfghjklmnpqrstvwxz".as_bytes();
    let mut word = String::new();
    let mut rest = rank + 1;
    while rest > 0 {
        word.push(letters[rest % letters.len()] as char);
        word.push(['a', 'o', 'u', 'i'][rest % 4]);
        rest /= letters.len();
    }
    word + "k"
}

/// A library made from a seed: so many documents, in the languages, of words whose frequency falls with their rank.
fn library_of(size: usize, seed: u64, languages: &[Language]) -> Vec<Paper> {
    let mut state = seed | 1;
    let mut random = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 11) as f64 / (1_u64 << 53) as f64
    };
    (0..size)
        .map(|number| {
            let length = 20 + (random() * random() * 600.0) as usize;
            let text: Vec<String> = (0..length).map(|_| word((3000.0_f64.powf(random()) - 1.0) as usize)).collect();
            let language = languages[(random() * languages.len() as f64) as usize];
            let record = Record {
                language,
                address: format!("/{}/X/{number}/", language.code()),
                symbols: vec![format!("X/{number}")],
                title: text[..4].join(" "),
                date: format!("{}-01-01", 1990 + (random() * 20.0) as usize),
                organs: vec![["a", "b", "c"][(random() * 3.0) as usize].to_owned()],
                session: Some(40 + (random() * 5.0) as u16),
                class: "letter".into(),
                items: vec![format!("{}", (random() * 30.0) as usize)],
                states: vec![("KAZ".into(), "signs".into())].into_iter().filter(|_| random() < 0.1).collect(),
                subjects: Vec::new(),
            };
            Paper { record, text: text.join(" ") }
        })
        .collect()
}

const THREE: [Language; 3] = [Language::English, Language::French, Language::Russian];

/// The part that is found of the ten best, in the mean of many queries.
fn mean_recall(papers: &[Paper]) -> f32 {
    let (files, reference) = (files(papers), Reference::new(papers));
    let query = |n: usize| (0..1 + n % 4).map(|m| word((n * 37 + m * 101) % 700)).collect::<Vec<_>>().join(" ");
    let sum: f32 = (0..120).map(query).map(|query| recall(&find(&files, &query), &reference.find(&query))).sum();
    sum / 120.0
}

#[test]
fn ten_best_are_the_ten_best_where_lists_tell_weights_and_where_they_tell_impacts() {
    for size in [3_000, 9_000] {
        let recall = mean_recall(&library_of(size, 7, &[Language::English]));
        assert!(recall >= 0.95, "recall {recall} of {size} documents");
    }
}

#[test]
fn a_filter_passes_all_documents_that_have_its_value_however_many() {
    let paper = |number: usize| {
        let states = vec![("KAZ".to_owned(), "signs".to_owned())].into_iter().filter(|_| number < 7_200).collect();
        let address = format!("/en/X/{number}/");
        Paper { record: Record { address, states, ..Record::default() }, text: "outer space".to_owned() }
    };
    let papers: Vec<Paper> = (0..9_000).map(paper).collect();
    let mut query = Query { counts: vec![Family::State], ..Query::new("space") };
    query.filters.add(Family::State, "KAZ");
    let results = fetch(&files(&papers), &query).0;
    assert_eq!(results.total, 7_200);
    assert_eq!(results.counts, [(Family::State, vec![("KAZ".to_owned(), 7_200), ("KAZ signs".to_owned(), 7_200)])]);
}

#[test]
fn one_library_has_one_index() {
    let mut papers = library_of(200, 3, &THREE);
    let before = files(&papers);
    papers.reverse();
    assert!(before == files(&papers), "the order of the documents does not matter");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn small_libraries_answer_as_defined(
        seed in any::<u64>(), size in 1..120_usize, ranks in prop::collection::vec(0..400_usize, 1..5)
    ) {
        let papers = library_of(size, seed, &THREE);
        let files = files(&papers);
        let query = ranks.iter().map(|rank| word(*rank)).collect::<Vec<_>>().join(" ");
        let results = find(&files, &query);
        let defined = Reference::new(&papers).find(&query);
        if results.respelt.is_empty() {
            prop_assert_eq!(results.total, defined.len());
            prop_assert_eq!(results.complete, defined.iter().filter(|(_, complete, _)| *complete).count());
            prop_assert!(recall(&results, &defined) >= 0.9);
        }
    }

    #[test]
    fn filters_and_counts_are_those_of_the_records(seed in any::<u64>(), rank in 0..30_usize, session in 40..45_u16) {
        let papers = library_of(150, seed, &THREE);
        let mut query = Query { counts: Family::ALL.to_vec(), limit: 1000, ..Query::new(&word(rank)) };
        query.filters.add(Family::Session, &session.to_string());
        let (results, _, _) = fetch(&files(&papers), &query);
        let found = Reference::new(&papers).find(&word(rank));
        let with = |paper: &&Paper| found.iter().any(|(address, ..)| *address == paper.record.address);
        let all: Vec<&Paper> = papers.iter().filter(with).collect();
        let passing = all.iter().filter(|paper| paper.record.session == Some(session)).count();
        prop_assert!(!results.respelt.is_empty() || results.total == passing);
        let mut sessions: BTreeMap<String, u32> = BTreeMap::new();
        let mut organs: BTreeMap<String, u32> = BTreeMap::new();
        let mut states: BTreeMap<String, u32> = BTreeMap::new();
        for paper in &all {
            *sessions.entry(paper.record.session.unwrap().to_string()).or_default() += 1;
            if paper.record.session == Some(session) {
                *organs.entry(paper.record.organs[0].clone()).or_default() += 1;
                if !paper.record.states.is_empty() {
                    *states.entry("KAZ".into()).or_default() += 1;
                    *states.entry("KAZ signs".into()).or_default() += 1;
                }
            }
        }
        if results.respelt.is_empty() {
            let counted = |family| {
                let counts = results.counts.iter().find(|(known, _)| *known == family);
                counts.map(|(_, values)| values.iter().cloned().collect::<BTreeMap<_, _>>())
            };
            prop_assert_eq!(counted(Family::Session), Some(sessions), "as if no session were chosen");
            prop_assert_eq!(counted(Family::Organ), Some(organs));
            prop_assert_eq!(counted(Family::State), Some(states));
        }
    }

    #[test]
    fn no_file_however_broken_breaks_the_search(
        seed in any::<u64>(), broken in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..40), cut in any::<prop::sample::Index>()
    ) {
        let papers = library_of(40, seed, &THREE);
        let mut there: HashMap<String, Vec<u8>> = files(&papers).into_iter().map(|file| (file.address, file.bytes)).collect();
        let manifest = there[library::MANIFEST].clone();
        for bytes in there.values_mut() {
            for (at, byte) in &broken {
                if !bytes.is_empty() {
                    let at = at.index(bytes.len());
                    bytes[at] = *byte;
                }
            }
            bytes.truncate(cut.index(bytes.len() + 1).max(bytes.len() / 2));
        }
        let mut query = Query { counts: Family::ALL.to_vec(), open: true, ..Query::new("bok \"cuk dok\" gak xy") };
        query.filters.add(Family::Item, "3");
        for manifest in [&manifest, &there[library::MANIFEST]] {
            if let Some(index) = Index::read(manifest) {
                index.find(&query, &there);
            }
        }
    }
}

fn paper(language: Language, symbol: &str, title: &str, text: &str) -> Paper {
    let record = Record {
        language,
        address: format!("/{}/{symbol}/", language.code()),
        symbols: vec![symbol.to_owned()],
        title: title.to_owned(),
        ..Record::default()
    };
    Paper { record, text: format!("{title} {text}") }
}

/// A few documents such as a library has, so often that words are common.
fn some() -> Vec<File> {
    let mut papers = vec![
        paper(
            Language::English,
            "A/RES/75/104",
            "The situation in Afghanistan",
            "Recalling its resolution 74/9, the General Assembly",
        ),
        paper(
            Language::English,
            "A/RES/75/36",
            "Reducing space threats",
            "See A/RES/75/104 on the prevention of an arms race",
        ),
        paper(
            Language::French,
            "A/RES/75/104",
            "La situation en Afghanistan",
            "Rappelant les résolutions de l’Assemblée générale",
        ),
        paper(Language::Chinese, "A/RES/75/104", "阿富汗局势", "安全理事会和大会"),
        paper(
            Language::Russian,
            "A/RES/75/104",
            "Положение в Афганистане",
            "Совет Безопасности и Генеральная Ассамблея",
        ),
        paper(Language::Arabic, "A/RES/75/104", "الحالة في أفغانستان", "مجلس الأمن والجمعية العامة"),
        paper(Language::Spanish, "S/RES/1325(2000)", "Las mujeres, la paz y la seguridad", "El Consejo de Seguridad"),
        paper(
            Language::English,
            "S/2007/616",
            "Nuclear non-proliferation",
            "Weapons of mass destruction; Afghan people",
        ),
    ];
    for number in 0..60 {
        papers.push(paper(
            Language::English,
            &format!("A/61/{number}"),
            "Afghanistan and security",
            "Cooperation of the Council",
        ));
    }
    files(&papers)
}

#[test]
fn a_symbol_is_found_by_every_spelling_and_before_what_cites_it() {
    let files = some();
    for query in ["A/RES/75/104", "a/res/75/104", "75/104", "А/RES/75/104"] {
        let results = find(&files, query);
        assert_eq!(results.total, 6, "{query}");
        assert_eq!(addresses(&results).last(), Some(&"/en/A/RES/75/36/"), "{query}: what cites it comes last");
    }
    assert_eq!(addresses(&find(&files, "S/RES/1325")), ["/es/S/RES/1325(2000)/"]);
    assert_eq!(addresses(&find(&files, "s/res/1325 (2000)")), ["/es/S/RES/1325(2000)/"]);
}

#[test]
fn every_language_is_searched_or_one() {
    let files = some();
    for (query, address) in [
        ("局势", "/zh/A/RES/75/104/"),
        ("положения", "/ru/A/RES/75/104/"),
        ("للأمن", "/ar/A/RES/75/104/"),
        ("résolution", "/fr/A/RES/75/104/"),
        ("mujer", "/es/S/RES/1325(2000)/"),
    ] {
        assert_eq!(addresses(&find(&files, query)).first(), Some(&address), "{query}");
    }
    let mut query = Query::new("situation");
    assert_eq!(fetch(&files, &query).0.total, 2);
    query.filters.add(Family::Language, "fr");
    assert_eq!(addresses(&fetch(&files, &query).0), ["/fr/A/RES/75/104/"]);
}

#[test]
fn a_word_is_found_while_it_is_typed() {
    let files = some();
    for typed in ["prolif", "proliferat", "proliferati", "proliferation"] {
        let results = fetch(&files, &Query { open: true, ..Query::new(typed) }).0;
        assert_eq!(addresses(&results), ["/en/S/2007/616/"], "{typed}");
    }
    assert_eq!(find(&files, "prolif").total, 0);
    assert_eq!(fetch(&files, &Query { open: true, ..Query::new("A/RES/75/1") }).0.total, 6);
}

#[test]
fn a_document_is_found_by_every_spelling_of_its_symbol() {
    let files = some();
    for typed in
        ["s/2007/616", "S 2007 616", "S-2007-616", "Ｓ／2007／616", "https://undocs.org/fr/S/2007/616?direct=true"]
    {
        assert_eq!(addresses(&find(&files, typed)).first(), Some(&"/en/S/2007/616/"), "{typed}");
    }
}

#[test]
fn a_word_spelt_wrongly_is_found_or_suggested() {
    let files = some();
    let results = find(&files, "afganistan");
    assert_eq!(results.respelt, [("afganistan".to_owned(), "afghanistan".to_owned())]);
    assert!(results.total >= 62, "{}", results.total);
    let results = find(&files, "xyzzyx");
    assert_eq!((results.total, results.missing), (0, vec!["xyzzyx".to_owned()]));
}

#[test]
fn words_of_a_phrase_must_all_be_there_and_stand_together_in_the_text() {
    let files = some();
    let results = find(&files, "\"space threats\" afghanistan");
    assert_eq!(addresses(&results), ["/en/A/RES/75/36/"]);
    assert_eq!(results.phrases, ["space threats"]);
    assert_eq!(find(&files, "\"space xyzzy\"").total, 0, "a word of the phrase is nowhere");
}

#[test]
fn words_too_common_are_not_looked_for() {
    let files = some();
    let results = find(&files, "the situation in afghanistan");
    assert_eq!(results.ignored, ["the", "in"]);
    assert_eq!(results.complete, 2, "in English and French");
    assert_eq!(find(&files, "the").total, 0);
}

#[test]
fn an_answer_takes_three_trips_and_few_bytes() {
    let papers = library_of(3000, 11, &THREE);
    let files = files(&papers);
    let size = |address: &String| files.iter().find(|file| file.address == *address).map_or(0, |file| file.bytes.len());
    for count in 1..40 {
        let text: Vec<String> = (0..count).map(|n| word(n * 3)).collect();
        let query = Query { counts: vec![Family::Organ, Family::Year], ..Query::new(&text.join(" ")) };
        let (results, trips, fetched) = fetch(&files, &query);
        assert!(trips <= 3 && !results.hits.is_empty(), "{count} words: {trips} trips and the manifest");
        let bytes: usize = fetched.iter().filter(|address| !address.contains("/r")).map(size).sum();
        assert!(bytes < 100_000, "{count} words: {bytes} bytes");
    }
}
