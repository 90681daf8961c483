//! A feed in Atom for each language: the latest documents by their dates.

use super::{Gathering, xml};
use crate::app::Words;
use crate::app::page::front_page;
use crate::document::{Date, Language};
use crate::publish::facts::Facts;
use std::cmp::Reverse;
use std::io::Result;

/// So many documents are in a feed.
const LATEST: usize = 50;

/// The address of the feed of a language, `/fr/feed.xml`.
pub fn address(language: Language) -> String {
    format!("/{}/feed.xml", language.code())
}

/// Writes the feed of every language that has a document with a date, where the publisher tells the address of
/// the site.
pub fn write(facts: &[&Facts], to: &Gathering) -> Result<()> {
    let Some(base) = to.base else { return Ok(()) };
    for language in Language::ALL {
        let own = facts.iter().filter(|facts| facts.language == language && facts.first.is_none());
        let mut dated: Vec<(Date, &Facts)> = own.filter_map(|facts| Some((facts.date?, *facts))).collect();
        dated.sort_by_key(|(date, facts)| (Reverse(*date), facts.address()));
        dated.truncate(LATEST);
        if !dated.is_empty() {
            to.stage.page(&address(language), &feed(base, language, &dated))?;
        }
    }
    Ok(())
}

fn feed(base: &str, language: Language, dated: &[(Date, &Facts)]) -> String {
    let home = xml::url(base, &front_page(language));
    let own = xml::url(base, &address(language));
    let mut feed = xml::Xml::begin("feed", &[("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", language.code())]);
    feed.text("id", &home).text("title", &format!("Chancery · {}", Words::of(language).front.library));
    feed.empty("link", &[("rel", "self"), ("href", &own)]).empty("link", &[("rel", "alternate"), ("href", &home)]);
    feed.open("author", &[]).text("name", "Chancery").close("author");
    if let Some((latest, _)) = dated.first() {
        feed.text("updated", &moment(*latest));
    }
    for (date, facts) in dated {
        let page = xml::url(base, facts.address());
        let title = [facts.symbol_line(), facts.title.clone()];
        let title: Vec<&str> = title.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
        feed.open("entry", &[]).text("id", &page).text("title", &title.join(" · "));
        feed.empty("link", &[("href", &page)]).text("updated", &moment(*date)).close("entry");
    }
    feed.end("feed")
}

/// The first moment of a day, or of a month of which no day is told.
fn moment(date: Date) -> String {
    format!("{:04}-{:02}-{:02}T00:00:00Z", date.year, date.month, date.day.unwrap_or(1))
}
