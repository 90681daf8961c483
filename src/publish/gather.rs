//! What is made of the facts of all documents together, once their pages are written.
//!
//! Each step is a module with one function `write`, which puts its files onto the stage.

pub mod browse;
pub mod feed;
mod fixed;
mod front;
mod offline;
mod sitemap;
pub mod xml;

use super::facts::Facts;
use super::shell::Shell;
use super::stage::Stage;
use std::io::Result;

/// What every step needs.
pub struct Gathering<'a> {
    pub stage: &'a Stage<'a>,
    pub shell: &'a Shell,
    /// The address of the site without a slash at its end, where the publisher tells it.
    pub base: Option<&'a str>,
}

/// Takes all steps. The facts are in the order of the names of the files.
pub fn write(facts: &[&Facts], to: &Gathering) -> Result<()> {
    front::write(facts, to)?;
    browse::write(facts, to)?;
    fixed::write(to)?;
    sitemap::write(facts, to)?;
    feed::write(facts, to)?;
    offline::write(facts, to)
}
