//! What a build knows of the builds before it: the facts of unchanged documents, and the files of their pages.
//!
//! Records are added to one file as they are made, so that a build that is killed loses only what it had in hand.
//! Each stands behind its length and the beginning of its hash; what comes after a torn one is not read. They hold
//! for one program and one atlas only, whose hash is at the head.

use super::facts::Facts;
use super::index::Indexed;
use super::library::at;
use super::maps::Drawn;
use super::store::{Hash, Object};
use super::tree::Source;
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};
use std::fs::{self, File, OpenOptions};
use std::io::{Error, ErrorKind, Result, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

/// A file of a site: its address and what is there.
pub type Placed = (String, Object);

#[derive(Clone, Serialize, Deserialize)]
enum Record {
    Seen(String, Seen),
    Read(Hash, Box<Facts>),
    Indexed(Hash, Box<Indexed>),
    Drawn(String, Drawn, Vec<Placed>),
    Written(Hash, Vec<Placed>),
}

/// A file as it was when its content was read.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen {
    size: u64,
    /// When it was changed last, in nanoseconds since 1970.
    changed: u64,
    pub hash: Hash,
}

/// What is remembered, by what it is remembered of.
#[derive(Default)]
struct Memory {
    seen: HashMap<String, Seen>,
    facts: HashMap<Hash, Facts>,
    indexed: HashMap<Hash, Indexed>,
    drawn: HashMap<String, (Drawn, Vec<Placed>)>,
    written: HashMap<Hash, Vec<Placed>>,
    /// How many records the file has.
    records: usize,
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
        let mut memory = Memory::default();
        let whole = kept.strip_prefix(&head).map_or(0, |records| head.len() + memory.read(records));
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
        let seen = self.memory().seen.get(&source.name).cloned()?;
        (seen.size == size && seen.changed == changed).then_some(seen.hash)
    }

    /// Remembers the hash of the content of a file, unless it was changed just now.
    pub fn see(&self, source: &Source, hash: Hash) -> Result<()> {
        let Some((size, changed)) = state(&source.path) else { return Ok(()) };
        let since = SystemTime::UNIX_EPOCH.elapsed().unwrap_or_default();
        let settled = since.checked_sub(Duration::from_nanos(changed)).is_some_and(|age| age > SETTLED);
        if settled { self.add(Record::Seen(source.name.clone(), Seen { size, changed, hash })) } else { Ok(()) }
    }

    pub fn facts(&self, key: &Hash) -> Option<Facts> {
        self.memory().facts.get(key).cloned()
    }

    pub fn remember_facts(&self, key: Hash, facts: &Facts) -> Result<()> {
        self.add(Record::Read(key, Box::new(facts.clone())))
    }

    /// What the index takes from a document.
    pub fn indexed(&self, key: &Hash) -> Option<Indexed> {
        self.memory().indexed.get(key).cloned()
    }

    pub fn remember_indexed(&self, key: Hash, indexed: &Indexed) -> Result<()> {
        self.add(Record::Indexed(key, Box::new(indexed.clone())))
    }

    pub fn drawn(&self, key: &str) -> Option<(Drawn, Vec<Placed>)> {
        self.memory().drawn.get(key).cloned()
    }

    pub fn remember_drawn(&self, key: &str, drawn: Drawn, files: Vec<Placed>) -> Result<()> {
        self.add(Record::Drawn(key.to_owned(), drawn, files))
    }

    pub fn written(&self, key: &Hash) -> Option<Vec<Placed>> {
        self.memory().written.get(key).cloned()
    }

    pub fn remember_written(&self, key: Hash, files: Vec<Placed>) -> Result<()> {
        self.add(Record::Written(key, files))
    }

    fn add(&self, record: Record) -> Result<()> {
        let framed = frame(&record)?;
        self.file.lock().unwrap_or_else(PoisonError::into_inner).write_all(&framed).map_err(at(&self.path))?;
        self.memory().take(record);
        Ok(())
    }

    /// Forgets what a build did not use, once that is most of what is remembered; tells whether it did.
    pub fn tidy(&self, used: &Used) -> Result<bool> {
        let mut memory = self.memory();
        let wanted = used.names.len() * 4 + used.maps.len();
        if memory.records <= wanted * 2 {
            return Ok(false);
        }
        memory.seen.retain(|name, _| used.names.contains(name));
        memory.facts.retain(|key, _| used.read.contains(key));
        memory.indexed.retain(|key, _| used.read.contains(key));
        memory.drawn.retain(|key, _| used.maps.contains(key));
        memory.written.retain(|key, _| used.written.contains(key));
        let half = self.path.with_extension("half");
        fs::write(&half, memory.write(self.head)?).map_err(at(&half))?;
        fs::rename(&half, &self.path).map_err(at(&self.path))?;
        Ok(true)
    }

    fn memory(&self) -> MutexGuard<'_, Memory> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What a build used of what is remembered.
#[derive(Default)]
pub struct Used {
    pub names: HashSet<String>,
    pub read: HashSet<Hash>,
    pub maps: HashSet<String>,
    pub written: HashSet<Hash>,
}

impl Memory {
    /// Takes in records up to the first that is torn; gives how many bytes the whole ones have.
    fn read(&mut self, mut rest: &[u8]) -> usize {
        let all = rest.len();
        while let Some((record, after)) = unframe(rest) {
            self.take(record);
            rest = after;
        }
        all - rest.len()
    }

    fn take(&mut self, record: Record) {
        self.records += 1;
        match record {
            Record::Seen(name, seen) => drop(self.seen.insert(name, seen)),
            Record::Read(key, facts) => drop(self.facts.insert(key, *facts)),
            Record::Indexed(key, indexed) => drop(self.indexed.insert(key, *indexed)),
            Record::Drawn(key, drawn, files) => drop(self.drawn.insert(key, (drawn, files))),
            Record::Written(key, files) => drop(self.written.insert(key, files)),
        }
    }

    /// All records behind the head, as a file holds them.
    fn write(&mut self, head: Hash) -> Result<Vec<u8>> {
        let mut bytes = head.to_vec();
        let seen = self.seen.iter().map(|(name, seen)| Record::Seen(name.clone(), seen.clone()));
        let facts = self.facts.iter().map(|(key, facts)| Record::Read(*key, Box::new(facts.clone())));
        let indexed = self.indexed.iter().map(|(key, indexed)| Record::Indexed(*key, Box::new(indexed.clone())));
        let drawn =
            self.drawn.iter().map(|(key, (drawn, files))| Record::Drawn(key.clone(), drawn.clone(), files.clone()));
        let written = self.written.iter().map(|(key, files)| Record::Written(*key, files.clone()));
        let mut count = 0;
        for record in seen.chain(facts).chain(indexed).chain(drawn).chain(written) {
            bytes.extend(frame(&record)?);
            count += 1;
        }
        self.records = count;
        Ok(bytes)
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

fn unframe(bytes: &[u8]) -> Option<(Record, &[u8])> {
    let (length, rest) = bytes.split_first_chunk::<4>()?;
    let (check, rest) = rest.split_first_chunk::<4>()?;
    let (body, after) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
    let whole = blake3::hash(body).as_bytes().starts_with(check);
    whole.then(|| postcard::from_bytes(body).ok()).flatten().map(|record| (record, after))
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
            let mut memory = Memory::default();
            assert_eq!(memory.read(&all[..end]), first.len());
            assert!(memory.seen.contains_key("a") && memory.records == 1);
        }
        let mut spoilt = all.clone();
        spoilt[first.len() + FRAME] ^= 1;
        assert_eq!(Memory::default().read(&spoilt), first.len());
        assert_eq!(Memory::default().read(&all), all.len());
    }
}
