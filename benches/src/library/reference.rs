use super::{Paper, Question};
use chancery::document::Language;
use chancery::library::terms::{self, Terms};
use chancery::library::{self, Results};
use std::collections::HashMap;

/// BM25 by its definition, over every document.
pub struct Reference {
    languages: HashMap<Language, Part>,
}

/// The documents of one language.
#[derive(Default)]
struct Part {
    documents: u32,
    /// The exact impact of each term, by the address of the document.
    terms: HashMap<String, Vec<(String, f32)>>,
}

impl Reference {
    pub fn new(papers: &[&Paper]) -> Self {
        let mut languages: HashMap<Language, Part> = HashMap::new();
        for language in Language::ALL {
            let of: Vec<_> = papers.iter().filter(|paper| paper.record.language == language).collect();
            let sum: f64 = of.iter().map(|paper| f64::from(paper.forward.length())).sum();
            let (mean, stems) = ((sum / of.len().max(1) as f64) as f32, Terms::new(language));
            let part = languages.entry(language).or_default();
            part.documents = of.len() as u32;
            for paper in of {
                let mut weights: HashMap<String, u32> = HashMap::new();
                paper.forward.each(|word, weight| *weights.entry(stems.of(word)).or_default() += weight);
                for (term, weight) in weights {
                    let impact = library::impact(weight, paper.forward.length(), mean);
                    part.terms.entry(term).or_default().push((paper.record.address.clone(), impact));
                }
            }
        }
        Self { languages }
    }

    /// How many of the ten best were found, as a part of them; what is as good as the tenth counts.
    pub fn recall(&self, question: &Question, results: &Results) -> f32 {
        let found = self.find(question, results);
        let wanted = found.len().min(10);
        let Some((complete, least, _)) = wanted.checked_sub(1).and_then(|last| found.get(last)) else { return 1.0 };
        let good = |address: &str| {
            let of = found.iter().find(|(_, _, other)| other == address);
            of.is_some_and(|(all, score, _)| (*all, score + 1e-4) >= (*complete, *least))
        };
        results.hits.iter().filter(|hit| good(&hit.row.address)).count() as f32 / wanted as f32
    }

    /// All documents with one of the words at least: whether they have all, their score, their address.
    fn find(&self, question: &Question, results: &Results) -> Vec<(bool, f32, String)> {
        let (part, stems) = (&self.languages[&question.language], Terms::new(question.language));
        let mut words = Vec::new();
        terms::words(&question.text, |word| {
            if !word.also && !terms::is_common(word.text, question.language) {
                // Where another spelling was looked for, that is what is compared.
                let respelt = results.respelt.iter().find(|(asked, _)| asked == word.text);
                words.push(stems.of(respelt.map_or(word.text, |(_, found)| found)));
            }
        });
        words.sort();
        words.dedup();
        words.retain(|word| part.terms.contains_key(word));
        let mut scores: HashMap<&str, (usize, f32)> = HashMap::new();
        for postings in words.iter().filter_map(|word| part.terms.get(word)) {
            let rarity = library::rarity(part.documents, postings.len() as u32);
            for (address, impact) in postings {
                let (count, score) = scores.entry(address).or_default();
                *count += 1;
                *score += impact * rarity;
            }
        }
        let hit = |(address, (count, score)): (&str, (usize, f32))| (count == words.len(), score, address.to_owned());
        let mut found: Vec<_> = scores.into_iter().map(hit).collect();
        found.sort_by(|a, b| b.0.cmp(&a.0).then(b.1.total_cmp(&a.1)));
        found
    }
}
