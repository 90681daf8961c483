//! What a build knows of the builds before it: the facts of unchanged documents, and the files of their pages.
//!
//! Records are added to one file as they are made, so that a build that is killed loses only what it had in hand.
//! Each stands behind its length and the beginning of its hash; what comes after a torn one is not read. They hold
//! for one program and one atlas only, whose hash is at the head.

mod memory;

use super::facts::Facts;
use super::index::Indexed;
use super::library::at;
use super::maps::Drawn;
use super::store::{Hash, Object};
use super::tree::Source;
use memory::Memory;
use serde::{Deserialize, Serialize};
use std::fs::{self, File, OpenOptions};
use std::io::{Error, ErrorKind, Result, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

/// A file of a site: its address and what is there.
pub type Placed = (String, Object);

#[derive(Clone, Serialize, Deserialize)]
enum Record {
    Seen(String, Seen),
    Read(Hash, Box<Facts>),
    Indexed(Hash, Box<Indexed>),
    Drawn(String, Box<(Drawn, Vec<Placed>)>),
    Made(Hash, Vec<Placed>),
}

/// A file as it was when its content was read.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen {
    size: u64,
    /// When it was changed last, in nanoseconds since 1970.
    changed: u64,
    pub hash: Hash,
}

pub struct Cache {
    path: PathBuf,
    head: Hash,
    memory: Mutex<Memory>,
    file: Mutex<File>,
    /// Held as long as the build runs, so that no other uses the cache.
    _lock: File,
}

/// A file changed so lately may change again without telling: clocks of file systems are coarse.
const SETTLED: Duration = Duration::from_secs(2);

impl Cache {
    /// Opens the cache in a folder for one program and atlas; what others remember there is forgotten.
    pub fn open(folder: &Path, head: Hash) -> Result<Self> {
        fs::create_dir_all(folder).map_err(at(folder))?;
        let lock = File::create(folder.join("lock")).map_err(at(folder))?;
        let busy = format!("{}: another build uses this cache; wait for it, or name another", folder.display());
        lock.try_lock().map_err(|_| Error::new(ErrorKind::WouldBlock, busy))?;
        let path = folder.join("records");
        let kept = fs::read(&path).unwrap_or_default();
        let (memory, read) = kept.strip_prefix(&head).map(Memory::read).unwrap_or_default();
        let whole = if kept.starts_with(&head) { head.len() + read } else { 0 };
        let file = OpenOptions::new().create(true).truncate(false).write(true).open(&path).map_err(at(&path))?;
        file.set_len(whole as u64)?;
        drop(file);
        let mut file = OpenOptions::new().append(true).open(&path).map_err(at(&path))?;
        if whole == 0 {
            file.write_all(&head)?;
        }
        Ok(Self { path, head, memory: Mutex::new(memory), file: Mutex::new(file), _lock: lock })
    }

    /// The hash of the content of a file, if it is as it was when that was told.
    pub fn seen(&self, source: &Source) -> Option<Hash> {
        let (size, changed) = state(&source.path)?;
        let seen = self.memory().seen.get(&source.name)?;
        (seen.size == size && seen.changed == changed).then_some(seen.hash)
    }

    /// Remembers the hash of the content of a file, unless it was changed just now.
    pub fn see(&self, source: &Source, hash: Hash) -> Result<()> {
        let Some((size, changed)) = state(&source.path) else { return Ok(()) };
        let since = SystemTime::UNIX_EPOCH.elapsed().unwrap_or_default();
        let settled = since.checked_sub(Duration::from_nanos(changed)).is_some_and(|age| age > SETTLED);
        if settled { self.add(Record::Seen(source.name.clone(), Seen { size, changed, hash })) } else { Ok(()) }
    }

    pub fn facts(&self, key: &Hash) -> Option<Arc<Facts>> {
        self.memory().facts.get(key)
    }

    pub fn remember_facts(&self, key: Hash, facts: &Facts) -> Result<()> {
        self.add(Record::Read(key, Box::new(facts.clone())))
    }

    /// What the index takes from a document.
    pub fn indexed(&self, key: &Hash) -> Option<Arc<Indexed>> {
        self.memory().indexed.get(key)
    }

    pub fn remember_indexed(&self, key: Hash, indexed: Indexed) -> Result<()> {
        self.add(Record::Indexed(key, Box::new(indexed)))
    }

    /// A drawing by what it is of, with its files.
    pub fn drawn(&self, key: &str) -> Option<Arc<(Drawn, Vec<Placed>)>> {
        self.memory().drawn.get(key)
    }

    pub fn remember_drawn(&self, key: &str, drawn: Drawn, files: Vec<Placed>) -> Result<()> {
        self.add(Record::Drawn(key.to_owned(), Box::new((drawn, files))))
    }

    /// Files by what they were made of.
    pub fn made(&self, key: &Hash) -> Option<Arc<Vec<Placed>>> {
        self.memory().made.get(key)
    }

    pub fn remember_made(&self, key: Hash, files: Vec<Placed>) -> Result<()> {
        self.add(Record::Made(key, files))
    }

    fn add(&self, record: Record) -> Result<()> {
        let framed = frame(&record)?;
        self.file.lock().unwrap_or_else(PoisonError::into_inner).write_all(&framed).map_err(at(&self.path))?;
        self.memory().take(record, framed.len(), true);
        Ok(())
    }

    /// Forgets what this build did not use, once that is most of what is remembered.
    pub fn tidy(&self) -> Result<()> {
        let mut memory = self.memory();
        if !memory.is_mostly_unused() {
            return Ok(());
        }
        memory.forget_unused();
        let half = self.path.with_extension("half");
        let mut bytes = self.head.to_vec();
        for record in memory.records() {
            bytes.extend(frame(&record)?);
        }
        fs::write(&half, bytes).map_err(at(&half))?;
        fs::rename(&half, &self.path).map_err(at(&self.path))
    }

    fn memory(&self) -> MutexGuard<'_, Memory> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The size of a file and when it was changed last.
fn state(path: &Path) -> Option<(u64, u64)> {
    let metadata = fs::metadata(path).ok()?;
    let changed = metadata.modified().ok()?.duration_since(SystemTime::UNIX_EPOCH).ok()?;
    Some((metadata.len(), u64::try_from(changed.as_nanos()).ok()?))
}

/// The bytes before a record: its length, and the beginning of its hash.
const FRAME: usize = 8;

fn frame(record: &Record) -> Result<Vec<u8>> {
    let mut framed = postcard::to_extend(record, vec![0; FRAME]).map_err(Error::other)?;
    let (head, body) = framed.split_at_mut(FRAME);
    let length = u32::try_from(body.len()).map_err(Error::other)?;
    head[..4].copy_from_slice(&length.to_le_bytes());
    head[4..].copy_from_slice(&blake3::hash(body).as_bytes()[..4]);
    Ok(framed)
}

/// The record in a frame, if it is whole.
fn unframe(framed: &[u8]) -> Option<Record> {
    let body = framed.get(FRAME..)?;
    let whole = framed.get(4..FRAME).is_some_and(|check| blake3::hash(body).as_bytes().starts_with(check));
    whole.then(|| postcard::from_bytes(body).ok()).flatten()
}

/// The frames that some bytes begin with.
fn frames(mut bytes: &[u8]) -> Vec<&[u8]> {
    let mut frames = Vec::new();
    while let Some(length) = bytes.first_chunk::<4>()
        && let Some((framed, rest)) = bytes.split_at_checked(FRAME + u32::from_le_bytes(*length) as usize)
    {
        frames.push(framed);
        bytes = rest;
    }
    frames
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_torn_record_is_not_read_and_those_before_it_are() {
        let seen = |name: &str| Record::Seen(name.to_owned(), Seen { size: 1, changed: 2, hash: [3; 32] });
        let [first, second] = [frame(&seen("a")).unwrap(), frame(&seen("b")).unwrap()];
        let all = [first.clone(), second].concat();
        for end in first.len()..all.len() {
            let (mut memory, whole) = Memory::read(&all[..end]);
            assert_eq!(whole, first.len());
            assert!(memory.seen.get("a").is_some() && memory.seen.get("b").is_none());
        }
        let mut spoilt = all.clone();
        spoilt[first.len() + FRAME] ^= 1;
        assert_eq!(Memory::read(&spoilt).1, first.len());
        assert_eq!(Memory::read(&all).1, all.len());
    }
}
