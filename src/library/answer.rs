//! What a search tells the page that shows it: lines of fields between tabs, which any thread can send to another.

use super::filter::Family;
use super::page::Page;
use super::passages::best_passages;
use super::rows::Row;
use super::search::{Hit, Results};
use super::work::Work;
use crate::document::Language;
use crate::search::Excerpt;

/// Paragraphs shown under a document.
const PASSAGES: usize = 3;

/// A message of a search.
#[derive(Clone, Debug, PartialEq)]
pub enum Told {
    Answer(Box<Answer>),
    /// The paragraphs of the n-th of the works.
    Passages(usize, Vec<Shown>),
    /// There is no index, or none that this program can read.
    NoIndex,
    /// A file of the index could not be fetched.
    Offline,
}

/// What a question found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answer {
    /// All but the hits.
    pub results: Results,
    pub works: Vec<Work>,
    /// Whether there may be further works.
    pub further: bool,
}

/// A paragraph that shows why a document was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    pub eid: String,
    /// The text around the first hit; those with `true` are hits.
    pub pieces: Vec<(String, bool)>,
    /// Whether the paragraph goes on before and after.
    pub cut: (bool, bool),
}

impl Shown {
    /// The best paragraphs of a page; none where it has not the phrase that was asked for.
    pub fn of(page: &Page, results: &Results) -> Option<Vec<Self>> {
        let searchable = page.searchable();
        let shown = |hit: crate::search::Hit| {
            let Excerpt { pieces, cut } = Excerpt::new(searchable.text(hit.passage), &hit.ranges);
            let pieces = pieces.into_iter().map(|(piece, hit)| (one_line(piece), hit)).collect();
            let eid = page.passages.get(hit.passage).map(|(eid, _)| eid.clone()).unwrap_or_default();
            Self { eid, pieces, cut }
        };
        Some(best_passages(&searchable, results, PASSAGES)?.into_iter().map(shown).collect())
    }
}

/// Every stretch of white space as one space, those at the ends too.
fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for c in text.chars() {
        if !c.is_whitespace() {
            line.push(c);
        } else if !line.ends_with(' ') {
            line.push(' ');
        }
    }
    line
}

/// Lines of fields.
#[derive(Default)]
struct Lines(String);

impl Lines {
    /// Adds a line; no field has a tab or a line break.
    fn put(&mut self, fields: &[&str]) {
        for (place, field) in fields.iter().enumerate() {
            if place > 0 {
                self.0.push('\t');
            }
            self.0.extend(field.chars().map(|c| if matches!(c, '\t' | '\n') { ' ' } else { c }));
        }
        self.0.push('\n');
    }
}

fn flag(is: bool) -> &'static str {
    if is { "1" } else { "" }
}

impl Told {
    /// As it is sent.
    pub fn write(&self) -> String {
        let mut lines = Lines::default();
        match self {
            Self::Answer(answer) => answer.write(&mut lines),
            Self::NoIndex => lines.put(&["no-index"]),
            Self::Offline => lines.put(&["offline"]),
            Self::Passages(work, passages) => {
                lines.put(&["passages", &work.to_string()]);
                for Shown { eid, pieces, cut } in passages {
                    let pieces = pieces.iter().flat_map(|(piece, hit)| [flag(*hit), piece]);
                    let fields: Vec<&str> = [eid, flag(cut.0), flag(cut.1)].into_iter().chain(pieces).collect();
                    lines.put(&fields);
                }
            }
        }
        lines.0
    }

    /// From what was sent; none where it is nothing of the kind.
    pub fn read(sent: &str) -> Option<Self> {
        let mut lines = sent.lines();
        let mut first = lines.next()?.split('\t');
        Some(match first.next()? {
            "no-index" => Self::NoIndex,
            "offline" => Self::Offline,
            "passages" => Self::Passages(first.next()?.parse().ok()?, lines.filter_map(read_passage).collect()),
            "answer" => Self::Answer(Box::new(Answer::read(first, lines)?)),
            _ => return None,
        })
    }
}

fn read_passage(line: &str) -> Option<Shown> {
    let mut fields = line.split('\t');
    let eid = fields.next()?.to_owned();
    let cut = (fields.next()? == "1", fields.next()? == "1");
    let mut pieces = Vec::new();
    while let (Some(hit), Some(piece)) = (fields.next(), fields.next()) {
        pieces.push((piece.to_owned(), hit == "1"));
    }
    Some(Shown { eid, pieces, cut })
}

impl Answer {
    fn write(&self, lines: &mut Lines) {
        let results = &self.results;
        let (total, complete) = (results.total.to_string(), results.complete.to_string());
        lines.put(&["answer", &total, &complete, flag(results.more), flag(self.further)]);
        results.respelt.iter().for_each(|(asked, found)| lines.put(&["respelt", asked, found]));
        results.suggested.iter().for_each(|(asked, meant)| lines.put(&["suggested", asked, meant]));
        results.missing.iter().for_each(|word| lines.put(&["missing", word]));
        results.ignored.iter().for_each(|word| lines.put(&["ignored", word]));
        results.phrases.iter().for_each(|phrase| lines.put(&["phrase", phrase]));
        for (family, values) in &results.counts {
            lines.put(&["family", family.as_str()]);
            values.iter().for_each(|(value, count)| lines.put(&["count", value, &count.to_string()]));
        }
        for Work { hit: Hit { language, row, organs, .. }, named, others } in &self.works {
            let Row { address, symbols, title, date, class } = row;
            let organs = organs.join("|");
            lines.put(&["work", language.code(), address, symbols, title, date, class, &organs, flag(*named)]);
            others.iter().for_each(|(language, address)| lines.put(&["other", language.code(), address]));
        }
    }

    fn read<'s>(mut first: impl Iterator<Item = &'s str>, lines: impl Iterator<Item = &'s str>) -> Option<Self> {
        let mut answer = Self::default();
        answer.results.total = first.next()?.parse().ok()?;
        answer.results.complete = first.next()?.parse().ok()?;
        answer.results.more = first.next()? == "1";
        answer.further = first.next()? == "1";
        for line in lines {
            // A line that is not understood says nothing.
            let _ = answer.add(line);
        }
        Some(answer)
    }

    fn add(&mut self, line: &str) -> Option<()> {
        let mut fields = line.split('\t');
        let kind = fields.next()?;
        let mut next = || fields.next().map(str::to_owned);
        let results = &mut self.results;
        match kind {
            "respelt" => results.respelt.push((next()?, next()?)),
            "suggested" => results.suggested.push((next()?, next()?)),
            "missing" => results.missing.push(next()?),
            "ignored" => results.ignored.push(next()?),
            "phrase" => results.phrases.push(next()?),
            "family" => results.counts.push((Family::parse(&next()?)?, Vec::new())),
            "count" => results.counts.last_mut()?.1.push((next()?, next()?.parse().ok()?)),
            "work" => {
                let language = Language::parse(&next()?)?;
                let row = Row { address: next()?, symbols: next()?, title: next()?, date: next()?, class: next()? };
                let organs = next()?.split('|').filter(|organ| !organ.is_empty()).map(str::to_owned).collect();
                let hit = Hit { language, row, organs, ..Hit::default() };
                self.works.push(Work { hit, named: next()? == "1", others: Vec::new() });
            }
            "other" => self.works.last_mut()?.others.push((Language::parse(&next()?)?, next()?)),
            _ => {}
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn answer() -> Answer {
        let row = Row {
            address: "/fr/A/1/2/".into(),
            symbols: "A/1/2 – S/3/4".into(),
            title: "Titre".into(),
            date: String::new(),
            class: "letter".into(),
        };
        let organs = vec!["general-assembly".into(), "committee:First Committee".into()];
        let hit = Hit { language: Language::French, row, organs, ..Hit::default() };
        let work = Work { hit, named: true, others: vec![(Language::Arabic, "/ar/A/1/2/".into())] };
        let pair = |a: &str, b: &str| vec![(a.to_owned(), b.to_owned())];
        let results = Results {
            total: 12,
            complete: 3,
            more: true,
            respelt: pair("a", "b"),
            suggested: pair("c", "d"),
            missing: vec!["e".into()],
            ignored: vec!["f".into()],
            phrases: vec!["g h".into()],
            counts: vec![(Family::Year, vec![("2020".to_owned(), 4)])],
            ..Results::default()
        };
        Answer { results, works: vec![work], further: true }
    }

    #[test]
    fn what_is_told_is_what_is_read() {
        let pieces = vec![("avant ".to_owned(), false), ("mot".to_owned(), true), ("!".to_owned(), false)];
        let passages = vec![Shown { eid: "para_1".into(), pieces, cut: (true, false) }, Shown::default()];
        for told in [Told::Answer(Box::new(answer())), Told::Passages(2, passages), Told::NoIndex, Told::Offline] {
            assert_eq!(Told::read(&told.write()), Some(told));
        }
    }

    #[test]
    fn a_paragraph_shows_its_words_on_one_line() {
        let page = Page { passages: vec![("p".into(), "The first\n  thing".into())], ..Page::default() };
        let results = Results { words: vec!["thing".into()], ..Results::default() };
        let shown = Shown::of(&page, &results).unwrap();
        assert_eq!(shown.first().unwrap().pieces, [("The first ".to_owned(), false), ("thing".to_owned(), true)]);
    }

    proptest! {
        #[test]
        fn nothing_that_is_sent_is_too_strange(sent in "(answer|passages|work|other|family|count|[\t\n0-9a-z|]){0,30}") {
            let _ = Told::read(&sent);
        }
    }
}
