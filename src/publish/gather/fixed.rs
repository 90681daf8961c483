//! What is the same in every library: the page for what is not there, the headers, the names of States.

use super::Gathering;
use crate::document::Language;
use crate::names;
use crate::publish::compress::HARDEST;
use crate::publish::headers::Headers;
use crate::publish::page;
use std::io::Result;

pub fn write(to: &Gathering) -> Result<()> {
    to.stage.page("/404.html", &page::lost(to.shell))?;
    to.stage.page("/_headers", &Headers::library().to_string())?;
    for language in Language::ALL.into_iter().filter(|language| !names::table(*language).is_empty()) {
        let address = format!("/names/{}.tsv", language.code());
        to.stage.write(&address, names::table(language).as_bytes(), Some(HARDEST))?;
    }
    Ok(())
}
