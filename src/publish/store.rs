//! Files kept from one build to the next, each under the hash of its content, with its compressed double.
//!
//! A site is made of hard links to them: what did not change costs a link, and no time to make or to compress.
//! So no file of a site should be written over in place; who changes one puts another in its place.

use super::compress;
use super::library::{at, ended};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use std::fs;
use std::io::{ErrorKind, Result};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

pub type Hash = [u8; 32];

/// A file that is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Object {
    pub hash: Hash,
    /// How hard its double is compressed, where it has one.
    pub quality: Option<u8>,
}

pub struct Store {
    folder: PathBuf,
    /// Tells the files apart that are being written.
    written: AtomicU64,
    /// What this build has put into its site.
    placed: Mutex<HashSet<Object>>,
}

impl Store {
    /// The store in a folder, which is made when something is kept.
    pub fn new(folder: &Path) -> Self {
        Self { folder: folder.to_owned(), written: AtomicU64::new(0), placed: Mutex::default() }
    }

    /// Keeps a content, and with a `quality` its compressed double.
    pub fn keep(&self, content: &[u8], quality: Option<u8>) -> Result<Object> {
        let object = Object { hash: *blake3::hash(content).as_bytes(), quality };
        let path = self.path(object);
        if !path.exists() {
            self.put(&path, content)?;
        }
        if let Some((double, quality)) = self.double(object).zip(quality)
            && !double.exists()
        {
            self.put(&double, &compress::brotli_at(content, quality))?;
        }
        Ok(object)
    }

    /// Whether an object is there, with its double.
    pub fn has(&self, object: Object) -> bool {
        self.path(object).exists() && self.double(object).is_none_or(|double| double.exists())
    }

    /// Puts an object at a path, with its double beside it; there must be nothing yet.
    pub fn place(&self, object: Object, path: &Path) -> Result<()> {
        link(&self.path(object), path)?;
        if let Some(double) = self.double(object) {
            link(&double, &ended(path, "br"))?;
        }
        self.placed.lock().unwrap_or_else(PoisonError::into_inner).insert(object);
        Ok(())
    }

    /// Takes away all objects that this build has not put into its site.
    pub fn tidy(&self) -> Result<()> {
        let placed = self.placed.lock().unwrap_or_else(PoisonError::into_inner);
        let kept: HashSet<PathBuf> =
            placed.iter().flat_map(|&object| [Some(self.path(object)), self.double(object)]).flatten().collect();
        for shelf in fs::read_dir(&self.folder).map_err(at(&self.folder))?.flatten() {
            for file in fs::read_dir(shelf.path())?.flatten().filter(|file| !kept.contains(&file.path())) {
                fs::remove_file(file.path())?;
            }
        }
        Ok(())
    }

    fn path(&self, object: Object) -> PathBuf {
        let name = blake3::Hash::from_bytes(object.hash).to_hex();
        let (shelf, name) = name.split_at(2);
        self.folder.join(shelf).join(name)
    }

    fn double(&self, object: Object) -> Option<PathBuf> {
        object.quality.map(|quality| ended(&self.path(object), &format!("br{quality}")))
    }

    /// Writes a file whole or not at all.
    fn put(&self, path: &Path, content: &[u8]) -> Result<()> {
        let half = path.with_extension(format!("half{}", self.written.fetch_add(1, Ordering::Relaxed)));
        let write = || fs::write(&half, content);
        write().or_else(|error| if made_parent(&error, path)? { write() } else { Err(error) }).map_err(at(&half))?;
        fs::rename(&half, path).map_err(at(path))
    }
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

/// Makes the folder of a file, where that it is missing was the reason of an error.
fn made_parent(error: &std::io::Error, path: &Path) -> Result<bool> {
    let missing = path.parent().filter(|folder| error.kind() == ErrorKind::NotFound && !folder.exists());
    missing.map_or(Ok(false), |folder| fs::create_dir_all(folder).map_err(at(folder)).map(|()| true))
}
