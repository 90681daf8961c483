//! What the file tells beside the text.

use super::piece::Piece;
use super::reading::Reading;
use super::sponsors;
use super::tag::Tag;
use super::xml::{Element, Event, resolved};
use crate::document::{Class, Date, Keyword, Organ, Step, StepKind, Symbol, Thesaurus};

impl<'x> Reading<'x> {
    /// Reads a block of metadata, or a part of one.
    pub fn metadata(&mut self) {
        loop {
            match self.next() {
                Event::Open(element) => self.metadata_element(&element),
                Event::Text(_) => {}
                Event::Close | Event::End => return,
            }
        }
    }

    fn metadata_element(&mut self, element: &Element<'x>) {
        match element.tag {
            Tag::Voting => return self.voting(element),
            Tag::JobNumber => return self.job_number(),
            Tag::Address => self.issuer = self.issuer.or_else(|| issuer(&element.attribute("value")?)),
            Tag::DayOf if element.says("name", "adoption") => {
                let adoption = self.document.adoption.get_or_insert_default();
                adoption.date = adoption.date.or_else(|| date(&element.attribute("date")?));
            }
            Tag::Keyword => self.keyword(element),
            Tag::Step => self.step(element),
            _ => {}
        }
        self.metadata();
    }

    fn job_number(&mut self) {
        let printed: Piece = self.piece();
        if self.document.metadata.job_number.is_empty() {
            self.document.metadata.job_number = printed.as_str().to_owned();
        }
    }

    fn keyword(&mut self, element: &Element) {
        let dictionary = element.attribute("dictionary").unwrap_or_default();
        let thesaurus = match dictionary.as_ref() {
            "SDGO" => Thesaurus::Goals,
            dictionary if dictionary.starts_with("UNBIS") => Thesaurus::Unbis,
            _ => return,
        };
        // The UN's files have their references twice: `women&amp;#39;s_rights`.
        let value = resolved(element.attribute("value").unwrap_or_default());
        let keyword = Keyword { thesaurus, term: value.replace('_', " ").trim().to_owned() };
        let keywords = &mut self.document.metadata.keywords;
        if !keyword.term.is_empty() && self.keywords.insert((thesaurus, keyword.term.clone())) {
            keywords.push(keyword);
        }
    }

    fn step(&mut self, element: &Element) {
        let of = |name| element.attribute(name).unwrap_or_default();
        let kind = match of("outcome").as_ref() {
            "draftResolution" | "draftDecision" => StepKind::Draft,
            "draftResolutionAdditionalSponsors" | "draftDecisionAdditionalSponsors" => StepKind::MoreSponsors,
            "recommendedForAdoption" => StepKind::Recommended,
            "adopted" => StepKind::Adopted,
            _ => StepKind::Other,
        };
        let by = of("by").split_whitespace().collect::<Vec<_>>().join(" ");
        // `A/75/L.101 (as amended in A/75/L.104)`
        let symbol = of("as").split_whitespace().next().and_then(Symbol::parse);
        let step = Step { kind, symbol, date: date(&of("date")), sponsors: sponsors::read(&by, self.names), by };
        if step.symbol.is_some() || !step.by.is_empty() {
            self.document.metadata.steps.push(step);
        }
    }
}

/// A day as files write it, `2020-12-10`; years before the United Nations stand for none.
pub(super) fn date(written: &str) -> Option<Date> {
    let mut parts = written.trim().splitn(3, '-');
    let year: u16 = parts.next()?.parse().ok().filter(|&year| year > 1800)?;
    let month = parts.next()?.parse().ok()?;
    let day = parts.next().map(|day| day.get(..2)?.parse().ok());
    match day {
        None => Date::new(year, month, None),
        Some(day) => Date::new(year, month, Some(day?)),
    }
}

/// The class of a document by the name of its element.
pub(super) fn class(name: &str) -> Class {
    match name.to_ascii_lowercase().replace([' ', '-', '_'], "").as_str() {
        "resolution" => Class::Resolution,
        "draftresolution" => Class::DraftResolution,
        "declaration" => Class::Declaration,
        "officialletter" | "letter" => Class::Letter,
        "noteverbale" => Class::NoteVerbale,
        "report" => Class::Report,
        "note" => Class::Note,
        "agenda" => Class::Agenda,
        "record" | "verbatimrecord" | "summaryrecord" => Class::Record,
        _ => Class::Other,
    }
}

/// The organ that an address names: `unga` in `/akn/un/statement/deliberation/unga/2020-12-10/75-100/`.
fn issuer(address: &str) -> Option<Organ> {
    address.split('/').find_map(|part| match part {
        "unga" | "un-ga" => Some(Organ::GeneralAssembly),
        "unsc" | "un-sc" => Some(Organ::SecurityCouncil),
        "unecosoc" | "un-ecosoc" | "ecosoc" => Some(Organ::EconomicAndSocialCouncil),
        "unhrc" | "un-hrc" => Some(Organ::HumanRightsCouncil),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_that_stand_for_none_are_none() {
        assert_eq!(date("2020-12-10"), Date::new(2020, 12, Some(10)));
        assert_eq!(date("2020-12-10T00:00:00Z"), Date::new(2020, 12, Some(10)));
        assert_eq!(date("1991-12"), Date::new(1991, 12, None));
        assert_eq!((date("0001-01-01"), date("2020-13-01"), date("2020-02-30"), date("")), (None, None, None, None));
    }
}
