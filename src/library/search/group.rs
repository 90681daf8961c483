use super::{Results, Search, Wanted};
use crate::document::Language;
use crate::library::filter::Family;
use crate::library::list::{self, List};
use crate::library::manifest::Kind;
use crate::library::query::{Query, Sought};
use crate::library::shard;
use crate::library::terms::is_common;
use crate::order;

/// How many terms a beginning of a word stands for at most: those that most documents have.
const EXPANSIONS: usize = 12;
/// Files in which words with a beginning are looked for.
const FILES: usize = 2;
/// Of terms that only begin with what was typed, how much counts.
const BEGUN: f32 = 0.7;
/// Letters that the term of an unfinished word may lack of it: `prolifer` of `proliferati`.
const ENDING: usize = 5;

/// A word of a query, with all that counts as finding it.
#[derive(Clone, Debug, Default)]
pub(super) struct Group {
    pub word: String,
    pub required: bool,
    /// With how much each counts.
    pub lists: Vec<(f32, List)>,
    /// The word that was looked for, where this one occurs nowhere.
    pub respelt: Option<String>,
}

impl Group {
    /// In how many documents one of its terms occurs, as far as lists tell: terms of one document may be several.
    pub fn frequency(&self) -> u32 {
        self.lists.iter().fold(0, |sum, (_, list)| sum.saturating_add(list.frequency))
    }

    /// Whether not all documents are known.
    pub fn is_cut(&self) -> bool {
        self.lists.iter().any(|(_, list)| list.postings.len() < list.frequency as usize)
    }
}

/// What came of looking for a word.
enum Found {
    Group(Group),
    /// Nothing in the library is like it.
    Nothing,
    /// It was not looked for.
    TooMuch,
    /// Files are missing.
    Later,
}

impl Search<'_> {
    /// The groups of a query, as far as the files are there.
    pub fn groups(&self, query: &Query, results: &mut Results) -> Option<Vec<Group>> {
        let asked = query.words();
        results.phrases = asked.phrases;
        let is_common = |sought: &Sought| self.languages.iter().any(|language| is_common(&sought.word, *language));
        let (common, mut words): (Vec<Sought>, Vec<Sought>) =
            asked.words.into_iter().partition(|sought| !sought.open && is_common(sought));
        results.ignored.extend(common.into_iter().map(|sought| sought.word));
        // What is paid for last is what is left out: short words, which tell least.
        order::sort_by_key(&mut words, |sought| (!sought.required, std::cmp::Reverse(sought.word.chars().count())));
        let mut groups = Some(Vec::new());
        for sought in words {
            let required = sought.required;
            match self.group(&sought) {
                Found::Group(group) => groups.iter_mut().for_each(|groups| groups.push(group.clone())),
                Found::Nothing => {
                    let nothing = Group { required, ..Group::default() };
                    groups.iter_mut().filter(|_| required).for_each(|groups| groups.push(nothing.clone()));
                    results.missing.push(sought.word);
                }
                Found::TooMuch => results.ignored.push(sought.word),
                Found::Later => groups = None,
            }
        }
        let mut groups = groups?;
        // The best of one word stand beside it; several, or filters, may be met by others.
        let others = query.filters.iter().any(|(family, _)| family != Family::Language);
        if groups.len() > 1 || others {
            groups.iter_mut().for_each(|group| self.deepen(group));
        }
        Some(groups)
    }

    fn group(&self, sought: &Sought) -> Found {
        let mut lists = Vec::new();
        let mut later = false;
        let mut too_much = false;
        let mut note = |wanted: Wanted| match wanted {
            Wanted::TooMuch => too_much = true,
            _ => later = true,
        };
        match self.written(&sought.word, u8::MAX) {
            Ok(found) => lists.extend(found.into_iter().map(|list| (1.0, list))),
            Err(wanted) => note(wanted),
        }
        if sought.open {
            match self.begun(&sought.word) {
                Ok(found) => lists.extend(found.into_iter().map(|list| (BEGUN, list))),
                Err(wanted) => note(wanted),
            }
        }
        let group = |lists, respelt| Group { word: sought.word.clone(), required: sought.required, lists, respelt };
        match (lists.is_empty(), later, too_much) {
            (_, true, _) => Found::Later,
            (false, ..) => Found::Group(group(lists, None)),
            (true, _, true) => Found::TooMuch,
            (true, ..) => match self.respell(&sought.word, sought.open) {
                Ok(Some((word, lists))) => {
                    Found::Group(group(lists.into_iter().map(|list| (1.0, list)).collect(), Some(word)))
                }
                Ok(None) => Found::Nothing,
                Err(Wanted::TooMuch) => Found::Nothing,
                Err(_) => Found::Later,
            },
        }
    }

    /// The lists of the terms of a word in the languages of a mask.
    pub fn written(&self, word: &str, mask: u8) -> Result<Vec<List>, Wanted> {
        let mut keys: Vec<(String, Vec<Language>)> = Vec::new();
        for (language, terms) in &self.terms {
            let bit = Language::ALL.iter().position(|other| other == language).unwrap_or_default();
            if mask >> bit & 1 == 0 {
                continue;
            }
            let key = terms.of(word);
            match keys.iter_mut().find(|(known, _)| *known == key) {
                Some((_, languages)) => languages.push(*language),
                None => keys.push((key, vec![*language])),
            }
        }
        let mut found = Vec::new();
        let mut missing = None;
        for (key, languages) in keys {
            match self.lists(&key, &languages) {
                Ok(lists) => found.extend(lists),
                Err(wanted) => missing = Some(wanted),
            }
        }
        missing.map_or(Ok(found), Err)
    }

    /// The lists of a key in some languages.
    pub fn lists(&self, key: &str, languages: &[Language]) -> Result<Vec<List>, Wanted> {
        let Some(file) = self.manifest.terms.file(key) else { return Ok(Vec::new()) };
        let bytes = self.paid(Kind::Terms, file)?;
        let mut found = Vec::new();
        if let Some(lists) = shard::find(bytes, self.manifest, key) {
            lists.each(self.manifest, languages, |list| found.push(list));
        }
        Ok(found)
    }

    /// The lists of the terms that begin with a word; where there are none, of the longest that it begins with.
    fn begun(&self, word: &str) -> Result<Vec<List>, Wanted> {
        let mut terms: Vec<Vec<List>> = Vec::new();
        let mut shorter = None;
        let enough = word.chars().count().saturating_sub(ENDING).max(4);
        for file in self.manifest.terms.files(word).take(FILES) {
            let bytes = self.paid(Kind::Terms, file)?;
            shard::terms(bytes, self.manifest, |key, lists| {
                if key.len() > word.len() && key.starts_with(word) {
                    let mut found = Vec::new();
                    lists.each(self.manifest, &self.languages, |list| found.push(list));
                    terms.push(found);
                } else if word.len() > key.len() && word.starts_with(key) && key.chars().count() >= enough {
                    shorter = Some(lists);
                }
                key <= word || key.starts_with(word)
            });
        }
        if let Some(lists) = shorter.filter(|_| terms.is_empty()) {
            let mut found = Vec::new();
            lists.each(self.manifest, &self.languages, |list| found.push(list));
            terms.push(found);
        }
        let frequency = |lists: &Vec<List>| lists.iter().map(|list| u64::from(list.frequency)).sum::<u64>();
        order::sort_by_key(&mut terms, |lists| std::cmp::Reverse(frequency(lists)));
        Ok(terms.into_iter().take(EXPANSIONS).flatten().collect())
    }

    /// Adds what lies in other files, as far as that is not too much.
    fn deepen(&self, group: &mut Group) {
        for (_, list) in &mut group.lists {
            let Some(file) = list.deep.as_ref().map(|deep| deep.file) else { continue };
            if let Ok(bytes) = self.paid(Kind::Deep, file) {
                list::read_deep(list, bytes, self.manifest, self.manifest.tells);
            }
        }
    }
}
