//! The front page in every language.

use super::Gathering;
use crate::app::page::{LibraryEntry, front_page};
use crate::document::Language;
use crate::publish::facts::Facts;
use crate::publish::page;
use std::io::Result;

pub fn write(facts: &[&Facts], to: &Gathering) -> Result<()> {
    let entries: Vec<LibraryEntry> = facts.iter().map(|facts| entry(facts)).collect();
    for language in Language::ALL {
        to.stage.page(&format!("{}index.html", front_page(language)), &page::front(language, &entries, to.shell))?;
    }
    Ok(())
}

fn entry(facts: &Facts) -> LibraryEntry {
    LibraryEntry {
        address: facts.address().to_owned(),
        symbols: facts.symbol_line(),
        title: facts.title.clone(),
        date: facts.date,
        language: facts.language,
        organs: facts.organs.iter().map(|body| body.name.clone()).collect(),
        example: facts.example.as_ref().map(|eid| format!("{}#{eid}", facts.address())),
    }
}
