//! A question to the library, from when it is asked to the last paragraph that answers it.

use super::shelf;
use crate::browser::fetch::Failure;
use crate::document::Language;
use crate::library::{Answer, Family, Query, Question, Results, STEP, Shown, Told, Work, symbols_in, works};
use std::cell::Cell;

/// The families that are always counted.
const COUNTED: [Family; 5] = [Family::Language, Family::Organ, Family::Session, Family::Year, Family::Class];
/// Those that are counted once the reader unfolds them: their values are in files that nothing else needs.
pub const FOLDED: [Family; 2] = [Family::Item, Family::State];
/// Documents looked at beyond those that are shown, where some of them are one or have not the phrase.
const SPARE: usize = 40;

thread_local! {
    /// The number of the last question: no other is answered any more.
    static LATEST: Cell<u32> = const { Cell::new(0) };
}

/// What is asked of the thread that searches.
pub struct Asked {
    pub number: u32,
    /// How many documents are shown already.
    pub from: usize,
    /// Whether the reader is still typing.
    pub open: bool,
    /// Whether agenda items and States are counted besides, which the reader unfolds for that.
    pub unfolded: [bool; 2],
    /// The language of the page.
    pub language: Language,
    pub question: Question,
}

impl Asked {
    pub fn write(&self) -> String {
        let Self { number, from, open, unfolded: [items, states], language, question } = self;
        let (number, from, question) = (number.to_string(), from.to_string(), question.to_string());
        let flag = |is: &bool| if *is { "1" } else { "" };
        [number.as_str(), &from, flag(open), flag(items), flag(states), language.code(), &question].join("\t")
    }

    pub fn read(sent: &str) -> Option<Self> {
        let mut fields = sent.split('\t');
        let mut next = || fields.next();
        Some(Self {
            number: next()?.parse().ok()?,
            from: next()?.parse().ok()?,
            open: next()? == "1",
            unfolded: [next()? == "1", next()? == "1"],
            language: Language::parse(next()?)?,
            question: Question::read(next()?),
        })
    }

    fn counts(&self) -> Vec<Family> {
        let mut counts = COUNTED.to_vec();
        for (family, counted) in FOLDED.into_iter().zip(self.unfolded) {
            if counted {
                counts.push(family);
            }
        }
        counts
    }

    fn is_latest(&self) -> bool {
        LATEST.get() == self.number
    }
}

/// Answers a question by calling `tell` with its number: first what was found, then the paragraphs of each document.
///
/// Ends without a word where another question was asked meanwhile.
pub async fn answer(asked: Asked, tell: fn(u32, Told)) {
    LATEST.set(asked.number);
    let found = find(&asked).await;
    if !asked.is_latest() {
        return;
    }
    let answer = match found {
        Ok(answer) => answer,
        Err(Failure::Missing) => return tell(asked.number, Told::NoIndex),
        Err(Failure::Offline) => return tell(asked.number, Told::Offline),
    };
    tell(asked.number, Told::Answer(Box::new(answer.clone())));
    let new: Vec<(usize, Work)> = answer.works.into_iter().enumerate().skip(asked.from).collect();
    for some in new.chunks(STEP) {
        let pages: Vec<_> = some.iter().map(|(_, work)| shelf::page(&work.hit.row.address)).collect();
        for ((place, _), page) in some.iter().zip(pages) {
            let page = page.await;
            if !asked.is_latest() {
                return;
            }
            if let Some(shown) = page.and_then(|page| Shown::of(&page, &answer.results)) {
                tell(asked.number, Told::Passages(*place, shown));
            }
        }
    }
}

/// The documents that are to be shown. Of editions of one document, and where a phrase is asked for, more are looked at.
async fn find(asked: &Asked) -> Result<Answer, Failure> {
    let symbols = symbols_in(&asked.question.text);
    let wanted = asked.question.shown;
    let mut limit = if symbols.is_empty() { wanted } else { wanted + STEP };
    loop {
        let query = Query { limit, counts: asked.counts(), ..asked.question.query(asked.open) };
        let mut results = shelf::find(&query).await?;
        let hits = std::mem::take(&mut results.hits);
        let others = hits.len() < results.total;
        let mut works = works(hits, &symbols, asked.language);
        if !results.phrases.is_empty() {
            works = with_phrase(works, &results).await;
        }
        if works.len() >= wanted || !others || limit >= wanted + SPARE || !asked.is_latest() {
            let further = others || works.len() > wanted;
            works.truncate(wanted);
            return Ok(Answer { results, works, further });
        }
        limit += STEP;
    }
}

/// Those whose page has the phrase, or cannot be asked.
async fn with_phrase(works: Vec<Work>, results: &Results) -> Vec<Work> {
    let coming: Vec<_> = works.iter().map(|work| shelf::page(&work.hit.row.address)).collect();
    let mut kept = Vec::new();
    for (work, page) in works.into_iter().zip(coming) {
        if page.await.is_none_or(|page| Shown::of(&page, results).is_some()) {
            kept.push(work);
        }
    }
    kept
}
