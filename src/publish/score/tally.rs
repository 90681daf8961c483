//! Adding up what was judged: precision, recall and F1 by language, class and field.

use super::judge::Fact;
use std::collections::BTreeMap;
use std::fmt::Write;

/// A document that was judged.
pub(super) struct Judged {
    pub name: String,
    pub language: String,
    pub class: String,
    pub facts: Vec<Fact>,
    /// What the reader itself noticed.
    pub findings: usize,
}

/// Facts right, wrong and missed, under each of some names.
pub(super) struct Tally(BTreeMap<String, [usize; 3]>);

impl Tally {
    pub fn of(judged: &[Judged], name: impl Fn(&Judged) -> String) -> Self {
        let facts = judged.iter().flat_map(|judged| judged.facts.iter().map(move |fact| (judged, fact)));
        Self::add(facts.map(|(judged, fact)| (name(judged), fact)))
    }

    /// By field; that of a component is the same whatever component it is of.
    pub fn of_fields(judged: &[Judged]) -> Self {
        let facts = judged.iter().flat_map(|judged| &judged.facts);
        Self::add(facts.map(|fact| (fact.field.rsplit(' ').next().unwrap_or_default().to_owned(), fact)))
    }

    fn add<'f>(facts: impl Iterator<Item = (String, &'f Fact)>) -> Self {
        let mut tally = Self(BTreeMap::new());
        for (name, fact) in facts {
            let [right, wrong, missed] = tally.0.entry(name).or_default();
            *right += fact.right;
            *wrong += fact.wrong;
            *missed += fact.missed;
        }
        tally
    }

    pub fn total(&self) -> f64 {
        let sum = |place: usize| self.0.values().map(|counts| counts[place]).sum();
        f1([sum(0), sum(1), sum(2)])
    }

    pub fn parts(&self) -> Vec<(String, f64)> {
        self.0.iter().map(|(name, counts)| (name.clone(), f1(*counts))).collect()
    }

    pub fn table(&self, heading: &str) -> String {
        let mut table = format!(
            "{heading:24} {:>6} {:>6} {:>6} {:>9} {:>7} {:>7}\n",
            "right", "wrong", "missed", "precision", "recall", "F1"
        );
        for (name, counts) in &self.0 {
            let [right, wrong, missed] = *counts;
            let (precision, recall) = (ratio(right, right + wrong), ratio(right, right + missed));
            let f1 = f1(*counts);
            let _ =
                writeln!(table, "{name:24} {right:>6} {wrong:>6} {missed:>6} {precision:>9.4} {recall:>7.4} {f1:>7.4}");
        }
        table
    }
}

/// Every miss, with the document it is of; one of a document in which nothing was noticed says so.
pub(super) fn misses(judged: &[Judged]) -> String {
    let mut told = String::new();
    for Judged { name, language, facts, findings, .. } in judged {
        for miss in facts.iter().filter_map(|fact| fact.told.as_ref()) {
            let silent = if *findings == 0 { " [no finding]" } else { "" };
            let _ = writeln!(told, "{language}/{name}: {miss}{silent}");
        }
    }
    told
}

fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}

fn f1([right, wrong, missed]: [usize; 3]) -> f64 {
    ratio(2 * right, 2 * right + wrong + missed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(language: &str, facts: &[(&str, [usize; 3])]) -> Judged {
        let facts = facts.iter().map(|&(field, [right, wrong, missed])| Fact {
            field: field.to_owned(),
            right,
            wrong,
            missed,
            told: (wrong + missed > 0).then(|| format!("{field}: expected 1, read 2")),
        });
        let (name, class) = ("a".to_owned(), "letter".to_owned());
        Judged { name, language: language.to_owned(), class, facts: facts.collect(), findings: 0 }
    }

    #[test]
    fn f1_is_over_all_facts_and_not_the_mean_of_parts() {
        let all = [judged("fr", &[("date", [9, 0, 0])]), judged("en", &[("date", [0, 1, 1])])];
        assert!((Tally::of(&all, |_| String::new()).total() - 0.9).abs() < 1e-9);
        let parts = Tally::of(&all, |judged| judged.language.clone()).parts();
        assert_eq!(parts, [("en".to_owned(), 0.0), ("fr".to_owned(), 1.0)]);
    }

    #[test]
    fn fields_of_components_are_added_up_together() {
        let all = [judged("fr", &[("main points", [1, 0, 0]), ("annex_1 points", [0, 1, 1])])];
        assert_eq!(Tally::of_fields(&all).0["points"], [1, 1, 1]);
        assert_eq!(misses(&all), "fr/a: annex_1 points: expected 1, read 2 [no finding]\n");
    }

    #[test]
    fn nothing_judged_is_nothing_missed() {
        assert_eq!(f1([0, 0, 0]), 1.0);
    }
}
