use super::unit::paragraph_texts;
use crate::document::{AgendaItem, Document, MastheadPart, Mention, Run, Span, Text};
use crate::search::fold_text;
use std::collections::{BTreeMap, BTreeSet};

/// Whether masthead, titles and letter agree.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Consistency {
    /// Items of the masthead's list, titles printed, items of the letter's list; none where there is no letter list.
    pub in_masthead: usize,
    pub titles: usize,
    pub in_letter: Option<usize>,
    /// Items that only one of the lists has.
    pub only_in_masthead: Vec<AgendaItem>,
    pub only_in_letter: Vec<AgendaItem>,
    /// Titles that the letter quotes in other words than the masthead.
    pub wordings: Vec<Wording>,
}

/// A title as the letter quotes it, where the masthead has it otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    pub item: AgendaItem,
    /// The paragraph that quotes it.
    pub eid: String,
    /// The quotation, without its marks.
    pub quoted: Span,
}

impl Consistency {
    pub fn agrees(&self) -> bool {
        self.only_in_masthead.is_empty()
            && self.only_in_letter.is_empty()
            && self.titles_match()
            && self.wordings.is_empty()
    }

    /// Whether every item has its title, or the masthead, as that of most resolutions, prints none.
    pub fn titles_match(&self) -> bool {
        self.titles == 0 || self.titles == self.in_masthead
    }

    /// Compares the lists of a document.
    pub(super) fn of(document: &Document, printed: &BTreeMap<&AgendaItem, &Text>) -> Self {
        let entries = &document.masthead.agenda;
        let masthead: BTreeSet<&AgendaItem> = entries.iter().map(|entry| &entry.item).collect();
        let titled = |part: MastheadPart| matches!(part, MastheadPart::ItemTitle(_));
        let titles = document.masthead.lines.iter().filter(|line| titled(line.part)).count();
        let mut letter: BTreeSet<&AgendaItem> = BTreeSet::new();
        let mut wordings = Vec::new();
        let source = &document.source;
        for (eid, text) in document.main().map(paragraph_texts).unwrap_or_default() {
            for (index, run) in text.runs.iter().enumerate() {
                let Some(Mention::AgendaItem(item)) = &run.mention else { continue };
                letter.insert(item);
                let after = text.runs.get(index + 1..).unwrap_or_default();
                let quoted = quotation(after, source).filter(|quoted| {
                    printed.get(item).is_some_and(|title| differs(&title.to_line(source), quoted.of(source)))
                });
                wordings.extend(quoted.map(|quoted| Wording { item: item.clone(), eid: eid.to_owned(), quoted }));
            }
        }
        Self {
            in_masthead: entries.len(),
            titles,
            in_letter: (!letter.is_empty()).then_some(letter.len()),
            only_in_masthead: missing(&masthead, &letter),
            only_in_letter: missing(&letter, &masthead),
            wordings,
        }
    }
}

/// The items of a list that another, if it has any, has not.
fn missing(list: &BTreeSet<&AgendaItem>, other: &BTreeSet<&AgendaItem>) -> Vec<AgendaItem> {
    if other.is_empty() { Vec::new() } else { list.difference(other).map(|item| (*item).clone()).collect() }
}

/// How far behind the number of an item a quotation may open: `intitulé « ... »`, `, entitled "..."`.
const OPENS_WITHIN: usize = 24;

/// The quotation that follows the number of an item, before any other item is named.
fn quotation(after: &[Run], source: &str) -> Option<Span> {
    let own = after.iter().take_while(|run| !matches!(run.mention, Some(Mention::AgendaItem(_))));
    let span = own.map(|run| run.span).reduce(Span::join)?;
    let text = span.of(source);
    let (open, mark) = text.char_indices().take(OPENS_WITHIN).find(|(_, c)| matches!(c, '«' | '“' | '"'))?;
    let start = open + mark.len_utf8();
    let inside = text.get(start..)?;
    let end = inside.find(['»', '”', '"'])?;
    let title = inside.get(..end)?;
    let lead = title.len() - title.trim_start().len();
    let from = span.start as usize + start + lead;
    Some(Span::new(from, from + title.trim().len()))
}

/// Whether a quoted title is neither the printed one nor its part before or after the colon.
fn differs(title: &str, quoted: &str) -> bool {
    let title = fold_text(title);
    let quoted = fold_text(quoted);
    let quoted = quoted.trim().trim_end_matches(['.', ',']);
    let (umbrella, own) = title.rsplit_once(':').unwrap_or((&title, &title));
    ![title.trim(), umbrella.trim(), own.trim()].contains(&quoted)
}
