//! Files kept from one build to the next, each under the hash of its content, with its compressed double.
//!
//! A site is made of hard links to them: what did not change costs a link, and no time to make or to compress.
//! So no file of a site should be written over in place; who changes one puts another in its place.

use super::compress;
use super::library::{at, ended};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};
use std::fs::{self, Metadata};
use std::io::{ErrorKind, Result};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

pub type Hash = [u8; 32];

/// A content that is kept, in a file or in two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Object {
    pub hash: Hash,
    /// How hard its double is compressed, where it has one.
    pub quality: Option<u8>,
}

/// One of its files: the content itself, or its double of some quality.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Kept {
    hash: Hash,
    double: Option<u8>,
}

/// What the file system knows a file by: all names of one file have the same.
type Identity = (u64, u64);

pub struct Store {
    folder: PathBuf,
    /// Tells the files apart that are being written.
    written: AtomicU64,
    /// The files that are there.
    there: Mutex<HashMap<Kept, Option<Identity>>>,
}

impl Object {
    /// Its files: the content, and the double if it has one.
    pub fn files(self) -> (Kept, Option<Kept>) {
        let file = |double| Kept { hash: self.hash, double };
        (file(None), self.quality.map(|quality| file(Some(quality))))
    }
}

impl Store {
    /// The store in a folder, which is made when something is kept.
    pub fn open(folder: &Path) -> Self {
        let shelves: Vec<PathBuf> = fs::read_dir(folder).into_iter().flatten().flatten().map(|it| it.path()).collect();
        let there = shelves.par_iter().flat_map_iter(|shelf| list(shelf)).collect();
        Self { folder: folder.to_owned(), written: AtomicU64::new(0), there: Mutex::new(there) }
    }

    /// Keeps a content, and with a `quality` its compressed double.
    pub fn keep(&self, content: &[u8], quality: Option<u8>) -> Result<Object> {
        let object = Object { hash: *blake3::hash(content).as_bytes(), quality };
        let (file, double) = object.files();
        if !self.there().contains_key(&file) {
            self.put(file, content)?;
        }
        if let Some((double, quality)) = double.zip(quality)
            && !self.there().contains_key(&double)
        {
            self.put(double, &compress::brotli_at(content, quality))?;
        }
        Ok(object)
    }

    /// Whether an object is there, with its double.
    pub fn has(&self, object: Object) -> bool {
        let (file, double) = object.files();
        let there = self.there();
        there.contains_key(&file) && double.is_none_or(|double| there.contains_key(&double))
    }

    /// Whether a file somewhere else is one that is kept, under another name.
    pub fn is(&self, kept: Kept, file: &Metadata) -> bool {
        let known = self.there().get(&kept).copied().flatten();
        known.is_some() && known == identity(file)
    }

    /// Puts a file at a path; there must be nothing yet.
    pub fn place(&self, kept: Kept, path: &Path) -> Result<()> {
        link(&self.path(kept), path)
    }

    /// Takes away what no site is made of any more, once that is a third of all.
    pub fn tidy(&self, used: &HashSet<Kept>) -> Result<()> {
        let mut there = self.there();
        if there.len() * 2 <= used.len() * 3 {
            return Ok(());
        }
        let unused: Vec<Kept> = there.keys().filter(|kept| !used.contains(*kept)).copied().collect();
        for kept in unused {
            fs::remove_file(self.path(kept))?;
            there.remove(&kept);
        }
        Ok(())
    }

    fn there(&self) -> MutexGuard<'_, HashMap<Kept, Option<Identity>>> {
        self.there.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn path(&self, kept: Kept) -> PathBuf {
        let name = blake3::Hash::from_bytes(kept.hash).to_hex();
        let (shelf, name) = name.split_at(2);
        let path = self.folder.join(shelf).join(name);
        kept.double.map_or(path.clone(), |quality| ended(&path, &format!("br{quality}")))
    }

    /// Writes a file whole or not at all.
    fn put(&self, kept: Kept, content: &[u8]) -> Result<()> {
        let path = self.path(kept);
        let half = path.with_extension(format!("half{}", self.written.fetch_add(1, Ordering::Relaxed)));
        let write = || fs::write(&half, content);
        write().or_else(|error| if made_parent(&error, &path)? { write() } else { Err(error) }).map_err(at(&half))?;
        let known = identity(&fs::metadata(&half).map_err(at(&half))?);
        fs::rename(&half, &path).map_err(at(&path))?;
        self.there().insert(kept, known);
        Ok(())
    }
}

/// The files on a shelf; those that a build left there half written are taken away.
fn list(shelf: &Path) -> Vec<(Kept, Option<Identity>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(shelf).into_iter().flatten().flatten() {
        let name = entry.file_name();
        match name
            .to_str()
            .zip(shelf.file_name().and_then(|name| name.to_str()))
            .and_then(|(name, shelf)| kept(shelf, name))
        {
            Some(kept) => found.extend(entry.metadata().map(|metadata| (kept, identity(&metadata)))),
            None => drop(fs::remove_file(entry.path())),
        }
    }
    found
}

/// The file of such a name on a shelf.
fn kept(shelf: &str, name: &str) -> Option<Kept> {
    let (name, double) = match name.split_once(".br") {
        Some((name, quality)) => (name, Some(quality.parse().ok()?)),
        None => (name, None),
    };
    let hash = *blake3::Hash::from_hex(format!("{shelf}{name}")).ok()?.as_bytes();
    Some(Kept { hash, double })
}

#[cfg(unix)]
#[allow(clippy::unnecessary_wraps, reason = "other systems tell nothing")]
fn identity(file: &Metadata) -> Option<Identity> {
    use std::os::unix::fs::MetadataExt;
    Some((file.dev(), file.ino()))
}

#[cfg(not(unix))]
fn identity(_: &Metadata) -> Option<Identity> {
    None
}

/// Gives a file a second name; on another disk, or where it has too many, it is copied.
fn link(from: &Path, to: &Path) -> Result<()> {
    let linked = || match fs::hard_link(from, to) {
        Err(error) if matches!(error.kind(), ErrorKind::CrossesDevices | ErrorKind::TooManyLinks) => {
            fs::copy(from, to).map(drop)
        }
        linked => linked,
    };
    linked().or_else(|error| if made_parent(&error, to)? { linked() } else { Err(error) }).map_err(at(to))
}

/// Makes the folder of a file, where that it is missing may be the reason of an error; another thread may make it too.
fn made_parent(error: &std::io::Error, path: &Path) -> Result<bool> {
    let folder = path.parent().filter(|_| error.kind() == ErrorKind::NotFound);
    folder.map_or(Ok(false), |folder| fs::create_dir_all(folder).map_err(at(folder)).map(|()| true))
}
