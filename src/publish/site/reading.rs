use super::{Read, Site, assign};
use crate::publish::cache::Placed;
use crate::publish::edition::{self, Edition};
use crate::publish::facts::Facts;
use crate::publish::index;
use crate::publish::maps;
use crate::publish::store::Hash;
use crate::publish::tree::Source;
use crate::publish::trouble::Trouble;
use rayon::prelude::*;

impl Site<'_> {
    /// Reads every document that is not as it was, one a thread in memory at a time, and gives all their addresses.
    pub fn read(&self, sources: Vec<Source>) -> (Vec<Read>, Vec<Trouble>) {
        let progress = self.progress("reading", sources.len());
        let tried = sources.into_par_iter().map(|source| {
            let read = self.read_one(source);
            progress.step();
            read
        });
        let tried: Vec<Result<Read, Trouble>> = tried.collect();
        let (mut read, mut troubles) = (Vec::new(), Vec::new());
        for one in tried {
            match one {
                Ok(one) => read.push(one),
                Err(trouble) => troubles.push(trouble),
            }
        }
        troubles.extend(assign(&mut read));
        (read, troubles)
    }

    fn read_one(&self, source: Source) -> Result<Read, Trouble> {
        let mut bytes = None;
        let hash = match self.cache.seen(&source) {
            Some(hash) => hash,
            None => {
                let read = edition::bytes(&source.path)?;
                let hash = *blake3::hash(&read).as_bytes();
                bytes = Some(read);
                self.told(&source, self.cache.see(&source, hash))?;
                hash
            }
        };
        let key = key(&source, hash);
        let known = self.cache.facts(&key).filter(|facts| self.has_map(facts) && self.cache.indexed(&key).is_some());
        if let Some(facts) = known {
            return Ok(Read { facts: (*facts).clone(), source, key, anew: false });
        }
        let bytes = bytes.map_or_else(|| edition::bytes(&source.path), Ok)?;
        let edition = Edition::read(&source, &bytes)?;
        let map = self.outlines.as_ref().and_then(|_| maps::key(&edition.reading));
        if let Some(key) = &map {
            self.draw(&source, key, &edition)?;
        }
        let facts = Facts { map, ..Facts::of(&source, &edition) };
        self.told(&source, self.cache.remember_facts(key, &facts))?;
        let indexed = index::of(&edition.reading, &facts.title, "");
        self.told(&source, self.cache.remember_indexed(key, indexed))?;
        Ok(Read { source, facts, key, anew: true })
    }

    /// Whether the map of a document is there, if it has one.
    fn has_map(&self, facts: &Facts) -> bool {
        facts.map.as_ref().is_none_or(|key| self.cache.drawn(key).is_some())
    }

    /// Draws the map of a document, unless another has the same.
    fn draw(&self, source: &Source, key: &str, edition: &Edition) -> Result<(), Trouble> {
        let Some(outlines) = self.outlines.as_ref().filter(|_| self.cache.drawn(key).is_none()) else { return Ok(()) };
        let (drawn, drawings) = maps::draw(&edition.reading, outlines, self.order.few_files);
        let kept = drawn.addresses().zip(&drawings);
        let kept = kept.map(|(address, drawing)| Ok((address.to_owned(), self.stage.keep(address, drawing)?)));
        let kept: std::io::Result<Vec<Placed>> = kept.collect();
        self.told(source, kept.and_then(|kept| self.cache.remember_drawn(key, drawn, kept)))
    }

    /// What goes wrong in writing beside a document is told of it.
    fn told(&self, source: &Source, outcome: std::io::Result<()>) -> Result<(), Trouble> {
        outcome.map_err(|error| Trouble::unwritten(&source.path, &error))
    }
}

/// By what a document that was read is known again: its content, its name, and what is supplied to it.
pub fn key(source: &Source, content: Hash) -> Hash {
    let mut hasher = blake3::Hasher::new();
    hasher.update(&content).update(source.name.as_bytes()).update(b"\0");
    for symbol in &source.about.symbols {
        hasher.update(symbol.as_str().as_bytes()).update(b"\0");
    }
    *hasher.finalize().as_bytes()
}
