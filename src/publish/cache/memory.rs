use super::{Placed, Record, Seen, frames, unframe};
use crate::publish::facts::Facts;
use crate::publish::index::Indexed;
use crate::publish::maps::Drawn;
use crate::publish::store::Hash;
use rayon::prelude::*;
use std::borrow::Borrow;
use std::collections::HashMap;
use std::hash;
use std::sync::Arc;

/// What is remembered, by what it is remembered of.
#[derive(Default)]
pub struct Memory {
    pub seen: Shelf<String, Seen>,
    pub facts: Shelf<Hash, Arc<Facts>>,
    pub indexed: Shelf<Hash, Arc<Indexed>>,
    pub drawn: Shelf<String, Arc<(Drawn, Vec<Placed>)>>,
    pub made: Shelf<Hash, Arc<Vec<Placed>>>,
    /// How many bytes all records have, those among them that others took the place of.
    bytes: usize,
}

/// Records of a kind, each with its bytes and whether this build has used it.
pub struct Shelf<K, V>(HashMap<K, (V, usize, bool)>);

impl<K, V> Default for Shelf<K, V> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<K: hash::Hash + Eq + Clone, V: Clone> Shelf<K, V> {
    pub fn get<Q: hash::Hash + Eq + ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        self.0.get_mut(key).map(|(value, _, used)| {
            *used = true;
            value.clone()
        })
    }

    fn put(&mut self, key: K, record: (V, usize, bool)) {
        self.0.insert(key, record);
    }

    fn used(&self) -> usize {
        self.0.values().filter(|(_, _, used)| *used).map(|(_, bytes, _)| bytes).sum()
    }

    fn forget_unused(&mut self) {
        self.0.retain(|_, (_, _, used)| *used);
    }

    fn records<'s>(&'s self, record: impl Fn(K, V) -> Record + 's) -> impl Iterator<Item = Record> + 's {
        self.0.iter().map(move |(key, (value, ..))| record(key.clone(), value.clone()))
    }
}

impl Memory {
    /// Takes in records up to the first that is torn; gives also how many bytes the whole ones have.
    pub fn read(bytes: &[u8]) -> (Self, usize) {
        let mut memory = Self::default();
        let frames = frames(bytes);
        let records: Vec<Option<Record>> = frames.par_iter().map(|framed| unframe(framed)).collect();
        for (record, framed) in records.into_iter().map_while(|record| record).zip(frames) {
            memory.take(record, framed.len(), false);
        }
        let whole = memory.bytes;
        (memory, whole)
    }

    /// Takes in a record of so many bytes; `used` tells that this build made it.
    pub fn take(&mut self, record: Record, bytes: usize, used: bool) {
        self.bytes += bytes;
        match record {
            Record::Seen(name, seen) => self.seen.put(name, (seen, bytes, used)),
            Record::Read(key, facts) => self.facts.put(key, (facts.into(), bytes, used)),
            Record::Indexed(key, indexed) => self.indexed.put(key, (indexed.into(), bytes, used)),
            Record::Drawn(key, drawn) => self.drawn.put(key, (drawn.into(), bytes, used)),
            Record::Made(key, files) => self.made.put(key, (files.into(), bytes, used)),
        }
    }

    /// Whether more than half of it is of no use to this build.
    pub fn is_mostly_unused(&self) -> bool {
        let used = self.seen.used() + self.facts.used() + self.indexed.used() + self.drawn.used() + self.made.used();
        used * 2 < self.bytes
    }

    pub fn forget_unused(&mut self) {
        self.seen.forget_unused();
        self.facts.forget_unused();
        self.indexed.forget_unused();
        self.drawn.forget_unused();
        self.made.forget_unused();
        self.bytes = 0;
    }

    /// All that is remembered, as records.
    pub fn records(&self) -> impl Iterator<Item = Record> + '_ {
        let documents =
            self.seen.records(Record::Seen).chain(self.facts.records(|key, facts| Record::Read(key, own(facts))));
        let documents = documents.chain(self.indexed.records(|key, indexed| Record::Indexed(key, own(indexed))));
        let drawn = self.drawn.records(|key, drawn| Record::Drawn(key, own(drawn)));
        documents.chain(drawn).chain(self.made.records(|key, files| Record::Made(key, Arc::unwrap_or_clone(files))))
    }
}

fn own<V: Clone>(shared: Arc<V>) -> Box<V> {
    Box::new(Arc::unwrap_or_clone(shared))
}
