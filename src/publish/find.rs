//! The command that searches a published library, as the page does in a browser.

use super::index;
use super::library::at;
use crate::document::Language;
use crate::library::{Family, Filters, Page, Query, Results, Shown, Step, Work, symbols_in, works};
use std::collections::HashMap;
use std::fmt::Write as _;
use std::fs;
use std::io::{Error, ErrorKind, Result};
use std::path::Path;

/// Values of a family shown with their counts.
const VALUES: usize = 8;

/// What a search wants beside its words.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Wanted {
    /// Only documents in this language, `fr`; several may be named.
    #[arg(long)]
    language: Vec<String>,
    /// Only documents that are so: `organ=general-assembly`, `session=75`, `year=2020`, `class=resolution`,
    /// `item=98 h`, `state=KAZ` or `state=KAZ signs`.
    #[arg(long)]
    filter: Vec<String>,
    /// How many documents to show.
    #[arg(long, default_value_t = 10)]
    limit: usize,
}

/// Searches a published library; gives what to print.
pub fn find(published: &Path, text: &str, wanted: &Wanted) -> Result<String> {
    let counts = vec![Family::Language, Family::Organ, Family::Session, Family::Year, Family::Class];
    let query = Query { counts, limit: wanted.limit, filters: filters(wanted)?, ..Query::new(text) };
    let results = answer(published, &query)?;
    let mut out = summary(&results);
    let (mut number, mut without) = (0, 0);
    for work in works(results.hits.clone(), &symbols_in(text), Language::English) {
        let address = &work.hit.row.address;
        let Some(passages) = Shown::of(&page(published, address)?, &results) else {
            without += 1;
            continue;
        };
        number += 1;
        let _ = writeln!(out, "\n{number}. {}", heading(&work));
        for passage in passages {
            let _ = writeln!(out, "   {address}#{}\n      {}", passage.eid, marked(&passage));
        }
    }
    if without > 0 {
        let _ = writeln!(out, "\n{without} more have the words but not the phrase.");
    }
    Ok(out)
}

/// Answers a query from the files of a published library.
pub fn answer(published: &Path, query: &Query) -> Result<Results> {
    let index = index::open(published)?;
    let mut files: HashMap<String, Vec<u8>> = HashMap::new();
    loop {
        match index.find(query, &files) {
            Step::Done(results) => return Ok(results),
            Step::Need(addresses) => {
                // A file that cannot be read has nothing to tell; the search says what it finds without.
                let read = |address: String| (fs::read(published.join(&address)).unwrap_or_default(), address);
                files.extend(addresses.into_iter().map(read).map(|(bytes, address)| (address, bytes)));
            }
        }
    }
}

fn filters(wanted: &Wanted) -> Result<Filters> {
    let mut filters = Filters::default();
    wanted.language.iter().for_each(|code| filters.add(Family::Language, code));
    for written in &wanted.filter {
        let families = Family::ALL.map(Family::as_str).join(", ");
        let message = format!("{written}: no filter; one is written FAMILY=VALUE, and the families are {families}");
        filters.read(written).ok_or_else(|| Error::new(ErrorKind::InvalidInput, message))?;
    }
    Ok(filters)
}

/// The page of a document, as a browser would fetch it.
fn page(published: &Path, address: &str) -> Result<Page> {
    let path = published.join(address.trim_start_matches('/')).join("index.html");
    Ok(Page::read(&fs::read_to_string(&path).map_err(at(&path))?))
}

fn heading(work: &Work) -> String {
    let row = &work.hit.row;
    let parts = [&row.symbols, &row.title, &row.date].into_iter().filter(|part| !part.is_empty());
    let line = parts.map(String::as_str).collect::<Vec<_>>().join(" · ");
    let others = work.others.iter().map(|(language, address)| format!("\n   {}: {address}", language.code()));
    format!("{line} · {}{}", work.hit.language.code(), others.collect::<String>())
}

fn marked(passage: &Shown) -> String {
    let dots = |cut: bool| if cut { "…" } else { "" };
    let pieces = passage.pieces.iter().map(|(piece, hit)| if *hit { format!("[{piece}]") } else { piece.clone() });
    format!("{}{}{}", dots(passage.cut.0), pieces.collect::<String>().trim(), dots(passage.cut.1))
}

fn summary(results: &Results) -> String {
    let more = if results.more { "more than " } else { "" };
    let noun = if results.total == 1 { "document" } else { "documents" };
    let mut out = format!("{more}{} {noun}, {} with all the words\n", results.total, results.complete);
    for (asked, found) in &results.respelt {
        let _ = writeln!(out, "“{asked}” is nowhere; “{found}” was looked for");
    }
    for (asked, meant) in &results.suggested {
        let _ = writeln!(out, "did you mean “{meant}” by “{asked}”?");
    }
    for (what, words) in [("nowhere", &results.missing), ("not looked for", &results.ignored)] {
        if !words.is_empty() {
            let _ = writeln!(out, "{what}: {}", words.join(", "));
        }
    }
    for (family, values) in results.counts.iter().filter(|(_, values)| !values.is_empty()) {
        let mut values: Vec<_> = values.iter().collect();
        values.sort_by_key(|(value, count)| (std::cmp::Reverse(*count), value.clone()));
        let shown = values.iter().take(VALUES).map(|(value, count)| format!("{value} {count}")).collect::<Vec<_>>();
        let more = if values.len() > VALUES { format!(", and {} more", values.len() - VALUES) } else { String::new() };
        let _ = writeln!(out, "{}: {}{more}", family.as_str(), shown.join(", "));
    }
    out
}
