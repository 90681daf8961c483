//! The words of the interface: one table a language, so that no view asks which language it speaks.

mod ar;
mod browse;
mod controls;
mod en;
mod es;
mod fr;
mod opening;
mod plural;
mod record;
mod ru;
mod searching;
mod zh;

use super::place::Place;
use crate::document::{AgendaItem, Class, ComponentKind, Date, Finding, Language, Organ};
use crate::evidence::Sort;
use crate::states::StateEntry;
pub use browse::Browse;
pub use controls::{Controls, Counted, fill};
pub use opening::Opening;
pub use plural::counted;
pub use record::Record;
pub use searching::Searching;

/// What the interface says in one language.
pub struct Words {
    pub language: Language,
    pub marks: Marks,

    // The frame of the page.
    pub skip: &'static str,
    pub home: &'static str,
    pub languages: &'static str,
    pub notice: &'static str,
    pub bottom_bar: &'static str,
    pub to_text: &'static str,
    pub to_search: &'static str,

    // The paper.
    pub united_nations: &'static str,
    pub symbols: &'static str,
    pub supplied: &'static str,
    pub agenda_chips: &'static str,
    /// A part of the document with its article, `le paragraphe 14 de l’annexe`.
    pub place: fn(&Place) -> String,
    /// A part of the document in one or two words, `signature 4`; paragraphs are told by their number alone.
    pub short: fn(&Place) -> String,
    /// The name of a link to a place, `Lien vers le paragraphe 14 de l’annexe`.
    pub link_to: fn(&str) -> String,
    /// `98 h)` or `98 (h)`.
    pub item: fn(&AgendaItem) -> String,
    /// What a document is, `Lettre`: the name of its main text.
    pub class: fn(Class) -> &'static str,
    /// `Annexe`, or `Annexe II` where there are several.
    pub component: fn(ComponentKind, bool) -> String,
    pub date: fn(Date) -> String,
    /// The letter of a sub-item or point as the language prints it: `ح` for the `h` of an id.
    pub letters: fn(&str) -> String,
    /// The name of a language, and that which this one has for itself.
    pub name_of: fn(Language) -> &'static str,
    pub own_name: &'static str,

    // Contents and agenda.
    pub contents: &'static str,
    pub outline: &'static str,
    pub masthead: &'static str,
    pub signatures: &'static str,
    pub agenda: &'static str,
    pub agenda_tab: &'static str,
    pub no_passage: &'static str,
    pub invoked: &'static str,
    /// So many items, and that the masthead agrees with its titles, where there are any, and with the letter.
    pub agrees: fn(usize, bool, bool) -> String,
    pub title_count: fn(usize, usize) -> String,
    pub only_in_masthead: &'static str,
    pub only_in_letter: &'static str,
    pub quoted_otherwise: &'static str,

    // States.
    pub states: &'static str,
    pub state: &'static str,
    pub signs_or_mentioned: &'static str,
    pub signs: &'static str,
    pub transmits: &'static str,
    pub is_mentioned: &'static str,
    pub signatory: &'static str,
    pub mentioned: Counted,
    pub mention: &'static str,
    pub mentions: Counted,
    pub world: &'static str,
    pub map: &'static str,
    pub map_statement: &'static str,

    // How it was read.
    pub reading: &'static str,
    pub reading_intro: &'static str,
    pub supplied_facts: &'static str,
    pub supplied_symbols: &'static str,
    pub repairs: &'static str,
    pub oddities: &'static str,
    pub unread: &'static str,
    pub source: &'static str,
    pub official: &'static str,
    pub citation: &'static str,
    /// The citation of the whole document from its title, its date in brackets and its symbols.
    pub cite: fn(&str, &str, &str) -> String,
    pub finding: fn(Finding) -> &'static str,

    pub evidence: Evidence,
    /// What the file tells beside the text.
    pub record: Record,
    pub browse: Browse,
    pub searching: Searching,

    // The library.
    /// The name of an organ; none for one that has its printed name.
    pub organ: fn(Organ) -> Option<&'static str>,
    pub front: Front,

    // The viewer.
    pub controls: Controls,
    pub opening: Opening,
}

/// What is said of the source beside its reading.
#[derive(Clone, Copy)]
pub struct Evidence {
    pub heading: &'static str,
    pub intro: &'static str,
    pub sort: fn(Sort) -> &'static str,
}

/// What the front page says.
#[derive(Clone, Copy)]
pub struct Front {
    /// What is off where the viewer does not run.
    pub notice: &'static str,
    pub claim: &'static str,
    pub promise: &'static str,
    pub library: &'static str,
    pub open: &'static str,
    pub link_heading: &'static str,
    pub link_text: &'static str,
    pub lost: &'static str,
    /// Before documents that an address which leads nowhere may mean.
    pub near: &'static str,
}

/// The punctuation between what the interface puts together.
#[derive(Clone, Copy)]
pub struct Marks {
    pub comma: &'static str,
    /// Between the members of a list; Chinese has a comma of its own for them.
    pub list: &'static str,
    pub colon: &'static str,
    pub stop: &'static str,
    pub brackets: [&'static str; 2],
}

impl Words {
    /// The words of a language.
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::Arabic => &ar::WORDS,
            Language::Chinese => &zh::WORDS,
            Language::English => &en::WORDS,
            Language::French => &fr::WORDS,
            Language::Russian => &ru::WORDS,
            Language::Spanish => &es::WORDS,
        }
    }

    /// A sentence about a number, in the form that the language has for it.
    pub fn count(&self, sentence: Counted, number: usize) -> String {
        counted(self.language, sentence, number)
    }

    /// The labels that lead down to a point, `ب 1`; only those of the first level are letters of the language.
    pub fn path(&self, labels: &[String]) -> Vec<String> {
        let first = labels.first().map(|label| (self.letters)(label));
        first.into_iter().chain(labels.iter().skip(1).cloned()).collect()
    }

    /// A State with what it does, `Kirghizistan, signataire : K. Bakiev`; how often it is mentioned the table tells, so
    /// that documents that concern the same States have the same map.
    pub fn state_line(&self, entry: &StateEntry) -> String {
        let Marks { comma, list, colon, .. } = self.marks;
        let signatories: Vec<&str> = entry.signatures.iter().map(|signature| signature.name.as_str()).collect();
        let signs = (!signatories.is_empty()).then(|| format!("{}{colon}{}", self.signatory, signatories.join(list)));
        let transmits = entry.transmits.then(|| self.transmits.to_owned());
        let votes = entry.vote.map(|ballot| (self.record.ballot)(ballot).to_owned());
        let sponsors = entry.sponsors.then(|| self.record.sponsors.to_owned());
        let acts = [&signs, &transmits, &votes, &sponsors].into_iter().any(Option::is_some);
        let mentioned = (!acts).then(|| self.is_mentioned.to_owned());
        let told = [Some(entry.name.clone()), signs, transmits, votes, sponsors, mentioned];
        told.into_iter().flatten().collect::<Vec<_>>().join(comma)
    }
}

/// A label without the brackets of an assigned number, which are read aloud for nothing.
fn bare(label: &str) -> String {
    label.replace(['[', ']'], "")
}

/// The letter of a part, as in its id: `B`.
fn letter(number: u16) -> String {
    crate::anchor::letter(number)
}

/// A Roman numeral, as annexes are numbered: `IV`.
fn roman(mut number: u16) -> String {
    const NUMERALS: [(u16, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    let mut written = String::new();
    for (value, numeral) in NUMERALS {
        while number >= value {
            number -= value;
            written.push_str(numeral);
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::roman;

    #[test]
    fn annexes_are_numbered_in_roman() {
        let written = [1, 4, 9, 14, 40, 1999].map(roman);
        assert_eq!(written, ["I", "IV", "IX", "XIV", "XL", "MCMXCIX"]);
    }
}
