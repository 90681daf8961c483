//! The search index of a library: what it takes from an edition, and its files.

use super::cache::Placed;
use super::gather::Gathering;
use super::library::at;
use super::stage::Stage;
use super::store::Hash;
use crate::app::Reading;
use crate::document::Symbol;
use crate::library::{self, File, Forward, MANIFEST, Record};
use crate::states::{Role, StateEntry};
use rayon::prelude::*;
use std::fs;
use std::io::{Error, ErrorKind, Result};
use std::path::Path;
use std::sync::Arc;

/// What the index takes from an edition.
pub type Indexed = (Record, Forward);

/// What the index takes from an edition: facts to filter and show it by, and its words.
///
/// Both can be kept while the edition does not change. `title` is what lists show, which need not be printed;
/// `address` is that of the page, and where it is not known yet it can be set in the record later, for the words
/// do not depend on it.
pub fn of(reading: &Reading, title: &str, address: &str) -> Indexed {
    let record = record(reading, title, address);
    let source = reading.source();
    let passages = reading.document.passages();
    let texts: Vec<String> = passages.iter().map(|passage| passage.text.to_string(source)).collect();
    let forward = Forward::new(&record, &texts.join("\n"));
    (record, forward)
}

fn record(reading: &Reading, title: &str, address: &str) -> Record {
    let document = &reading.document;
    let masthead = &document.masthead;
    let items = &reading.agenda.items;
    let titles = items.iter().map(|item| item.title.clone()).filter(|title| !title.is_empty());
    let keywords = document.metadata.keywords.iter().map(|keyword| keyword.term.clone());
    let mut record = Record {
        language: document.language,
        address: address.to_owned(),
        symbols: reading.symbols().iter().map(Symbol::as_str).map(str::to_owned).collect(),
        title: title.to_owned(),
        organs: masthead.organs.iter().map(|organ| organ.code(reading.source())).collect(),
        session: masthead.session.or(masthead.council_year),
        class: document.class.code().to_owned(),
        items: items.iter().map(|item| item.item.to_string()).collect(),
        subjects: titles.chain(keywords).collect(),
        ..Record::default()
    };
    record.dated(masthead.date.or(document.adoption.and_then(|adoption| adoption.date)));
    for state in &reading.states {
        roles(state).for_each(|role| record.add_state(state.code, role.as_str()));
    }
    record
}

/// All that a State does in a document.
fn roles(state: &StateEntry) -> impl Iterator<Item = Role> {
    let told = [
        (!state.signatures.is_empty()).then_some(Role::Signs),
        state.transmits.then_some(Role::Transmits),
        state.vote.map(Role::Votes),
        state.sponsors.then_some(Role::Sponsors),
        (!state.mentions.is_empty()).then_some(Role::Mentioned),
    ];
    told.into_iter().flatten()
}

/// Puts the index of a library onto the stage, which is made where the documents are not those that one was made of.
///
/// They are told by their addresses, and by what they are remembered by.
pub fn write(documents: &[(&str, Hash)], to: &Gathering) -> Result<()> {
    let mut hasher = blake3::Hasher::new_derive_key("chancery index");
    hasher.update(&to.context);
    for (address, key) in documents {
        hasher.update(key).update(address.as_bytes()).update(b"\0");
    }
    let key = *hasher.finalize().as_bytes();
    if to.place_made(&key)? {
        return Ok(());
    }
    let indexed = documents.iter().filter_map(|(address, key)| Some((*address, to.cache.indexed(key)?)));
    let indexed: Vec<(&str, Arc<Indexed>)> = indexed.collect();
    let files = files(indexed.iter().map(|(address, indexed)| (*address, &**indexed)));
    let placed = files.into_par_iter().map(|file| place(file, to.stage));
    to.cache.remember_made(key, placed.collect::<Result<_>>()?)
}

fn place(File { address, bytes }: File, stage: &Stage) -> Result<Placed> {
    let address = format!("/{address}");
    let object = match String::from_utf8(bytes) {
        Ok(rows) if address.ends_with(".tsv") => stage.page(&address, &rows)?,
        // What is packed does not shrink.
        Ok(text) => stage.write(&address, text.as_bytes(), None)?,
        Err(packed) => stage.write(&address, &packed.into_bytes(), None)?,
    };
    Ok((address, object))
}

fn files<'d>(editions: impl IntoIterator<Item = (&'d str, &'d Indexed)>) -> Vec<File> {
    let placed = |(address, (record, words)): (&str, &'d Indexed)| {
        (Record { address: address.to_owned(), ..record.clone() }, words)
    };
    let placed: Vec<(Record, &Forward)> = editions.into_iter().map(placed).collect();
    library::build(placed.iter().map(|(record, words)| (record, *words)))
}

/// Opens the index of a published library.
pub fn open(published: &Path) -> Result<library::Index> {
    let path = published.join(MANIFEST);
    let broken = || Error::new(ErrorKind::InvalidData, "no index of this version; build the library anew");
    library::Index::read(&fs::read(&path).map_err(at(&path))?).ok_or_else(broken).map_err(at(&path))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::About;
    use crate::document::Language;
    use crate::library::Query;
    use crate::names::Names;
    use crate::publish::find;

    fn letter() -> Reading {
        let source = include_str!("../../documents/A-62-492/fr.txt").to_owned();
        let symbols = ["A/62/492", "S/2007/616"].into_iter().filter_map(Symbol::parse).collect();
        Reading::new(source, About { symbols }, &Names::of(Language::French))
    }

    #[test]
    fn the_record_of_the_letter_has_its_facts() {
        let (record, _) = of(&letter(), "Déclaration de Bichkek", "/fr/A/62/492/");
        assert_eq!(record.symbol_line(), "A/62/492 – S/2007/616");
        assert_eq!(record.organs, ["general-assembly", "security-council"]);
        assert_eq!((record.session, record.year(), record.class.as_str()), (Some(62), Some(2007), "letter"));
        assert!(record.items.contains(&"98 h".to_owned()) && record.items.len() == 16, "{:?}", record.items);
        assert!(record.states.contains(&("KAZ".to_owned(), "signs".to_owned())));
    }

    #[test]
    fn an_edition_is_found_where_it_is_published() {
        let out = std::env::temp_dir().join(format!("chancery-index-{}", std::process::id()));
        let indexed = of(&letter(), "Déclaration de Bichkek", "");
        for File { address, bytes } in files([("/fr/A/62/492/", &indexed)]) {
            let path = out.join(address);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
        for text in ["a/62/492", "cordon de securite"] {
            let results = find::answer(&out, &Query::new(text)).unwrap();
            assert_eq!(results.hits.first().map(|hit| hit.row.address.as_str()), Some("/fr/A/62/492/"), "{text}");
        }
        fs::remove_dir_all(&out).unwrap();
    }
}
