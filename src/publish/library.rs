//! A whole library held in memory, for what is small: tests, and trying things out.
//!
//! The build reads the same files one at a time ([`super::site`]).

use super::addresses;
use super::edition::{self, Edition};
use super::facts::Facts;
use super::tree::Tree;
use std::io::{Error, ErrorKind, Result};
use std::path::{Path, PathBuf};

/// Reads every document of a tree of files; one that cannot be read is an error here.
pub fn read(documents: &Path) -> Result<Vec<Edition>> {
    let tree = Tree::walk(documents);
    let invalid = |trouble: &dyn ToString| Error::new(ErrorKind::InvalidData, trouble.to_string());
    if let Some(trouble) = tree.troubles.first() {
        return Err(invalid(trouble));
    }
    let read = tree.sources.iter().map(|source| Edition::read(source, &edition::bytes(&source.path)?));
    let mut editions: Vec<Edition> =
        read.collect::<std::result::Result<_, _>>().map_err(|trouble| invalid(&trouble))?;
    let mut facts: Vec<Facts> =
        tree.sources.iter().zip(&editions).map(|(source, edition)| Facts::of(source, edition)).collect();
    addresses::assign(&tree.sources, &mut facts.iter_mut().collect::<Vec<_>>());
    for (edition, facts) in editions.iter_mut().zip(facts) {
        edition.published = facts.published();
    }
    Ok(editions)
}

/// Adds to an error the path that it is about.
pub fn at(path: &Path) -> impl Fn(Error) -> Error {
    move |error| Error::new(error.kind(), format!("{}: {error}", path.display()))
}

/// A path with an end more: `dist.new` of `dist`.
pub fn ended(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(end);
    name.into()
}
