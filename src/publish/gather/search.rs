//! The page that searches the library, in every language of the interface.

use super::{Gathering, browse};
use crate::app::page::search_page;
use crate::document::Language;
use crate::publish::facts::Facts;
use crate::publish::page;
use std::io::Result;

pub fn write(facts: &[&Facts], to: &Gathering) -> Result<()> {
    let languages = browse::languages(facts);
    for language in Language::ALL {
        // Without the search its documents are reached by the indexes, in its language or another.
        let indexed = languages.iter().find(|indexed| **indexed == language).or(languages.first());
        let indexes = browse::address(indexed.copied().unwrap_or(language));
        to.stage.page(&format!("{}index.html", search_page(language)), &page::search(language, indexes, to.shell))?;
    }
    Ok(())
}
