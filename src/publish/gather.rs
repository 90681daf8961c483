//! What is made of the facts of all documents together, once their pages are written.
//!
//! Each step is a module with one function `write`, which puts its files onto the stage.

pub mod browse;
pub mod feed;
mod fixed;
mod front;
mod offline;
mod search;
mod sitemap;
pub mod xml;

use super::cache::{Cache, Placed};
use super::facts::Facts;
use super::shell::Shell;
use super::stage::Stage;
use super::store::Hash;
use std::io::Result;

/// What every step needs.
pub struct Gathering<'a> {
    pub stage: &'a Stage<'a>,
    pub cache: &'a Cache,
    pub shell: &'a Shell,
    /// What all pages depend on.
    pub context: Hash,
    /// The address of the site without a slash at its end, where the publisher tells it.
    pub base: Option<&'a str>,
}

impl Gathering<'_> {
    /// Puts files onto the stage that are kept from a build before; `false` where they are not.
    pub fn place_made(&self, key: &Hash) -> Result<bool> {
        let kept = self.cache.made(key).filter(|files| files.iter().all(|(_, object)| self.stage.has(*object)));
        let Some(files) = kept else { return Ok(false) };
        files.iter().try_for_each(|(address, object)| self.stage.place(address, *object)).map(|()| true)
    }

    /// Puts a page onto the stage, which is made where none is kept that was made of the same: of what the hasher has
    /// taken in, and of what all pages depend on.
    pub fn page(&self, address: &str, mut of: blake3::Hasher, make: impl FnOnce() -> String) -> Result<()> {
        let key = *of.update(&self.context).update(address.as_bytes()).finalize().as_bytes();
        if self.place_made(&key)? {
            return Ok(());
        }
        let placed: Placed = (address.to_owned(), self.stage.page(address, &make())?);
        self.cache.remember_made(key, vec![placed])
    }
}

/// Takes all steps. The facts are in the order of the names of the files.
pub fn write(facts: &[&Facts], to: &Gathering) -> Result<()> {
    front::write(facts, to)?;
    browse::write(facts, to)?;
    search::write(facts, to)?;
    fixed::write(to)?;
    sitemap::write(facts, to)?;
    feed::write(facts, to)?;
    offline::write(facts, to)
}
