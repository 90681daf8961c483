//! The new site, made beside the old one and put in its place when it is whole.
//!
//! What belongs to it is noted first, and laid into a folder at the end. That is the folder of the site before the
//! last, which is set aside for it: it differs in little, so that a build after one change touches few files. Whenever a build ends, killed or not, the folder holds the old site or the new one. On Linux the two are
//! exchanged in one step; elsewhere, and on file systems that cannot, there is a moment between two renamings in
//! which there is none, and the next build puts the old one back if it finds that.

mod lay;

use super::compress;
use super::library::{at, ended};
use super::store::{Kept, Object, Store};
use lay::Files;
use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::io::{Error, ErrorKind, Result};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// A site that is being made.
pub struct Stage<'s> {
    /// Where it will be.
    out: PathBuf,
    /// Where it is made: `dist.new`.
    folder: PathBuf,
    /// Where the site is set aside whose place it takes.
    aside: PathBuf,
    store: &'s Store,
    /// How hard files are compressed, 0 to 11; not at all where none is told.
    quality: Option<u8>,
    /// What is to be at each address.
    placed: Mutex<BTreeMap<String, Object>>,
}

/// The file by which a folder is known as a published site.
const KNOWN_BY: &str = "_headers";

impl<'s> Stage<'s> {
    /// Begins a site that will be at `out`, from what a build left there half done or else from what was set `aside`.
    pub fn begin(out: &Path, store: &'s Store, quality: Option<u8>, aside: PathBuf) -> Result<Self> {
        let out = fs::canonicalize(out).unwrap_or_else(|_| out.to_owned());
        let stage = Self { folder: beside(&out, "new")?, out, aside, store, quality, placed: Mutex::default() };
        let old = beside(&stage.out, "old")?;
        if old.exists() && !stage.out.exists() {
            fs::rename(&old, &stage.out).map_err(at(&old))?;
        }
        stage.respect()?;
        clear(&old)?;
        // On another disk it is of no use.
        if !stage.folder.exists() && fs::rename(&stage.aside, &stage.folder).is_err() {
            clear(&stage.aside)?;
        }
        fs::create_dir_all(&stage.folder).map_err(at(&stage.folder))?;
        Ok(stage)
    }

    /// Refuses to take the place of a folder that is no site.
    fn respect(&self) -> Result<()> {
        let is_empty = fs::read_dir(&self.out).map_or(true, |mut entries| entries.next().is_none());
        if is_empty || self.out.join(KNOWN_BY).exists() {
            return Ok(());
        }
        let message = format!(
            "{}: is a folder of other files, which a site would take the place of; name another, or empty it",
            self.out.display()
        );
        Err(Error::new(ErrorKind::AlreadyExists, message))
    }

    /// Writes a file at an address; as hard compressed as it goes where it is the same in every library.
    pub fn write(&self, address: &str, content: &[u8], quality: Option<u8>) -> Result<Object> {
        let quality = self.quality.and(quality).filter(|_| compress::shrinks(Path::new(address)));
        let object = self.store.keep(content, quality)?;
        self.place(address, object)?;
        Ok(object)
    }

    /// Writes a page or what is made for one.
    pub fn page(&self, address: &str, content: &str) -> Result<Object> {
        self.write(address, content.as_bytes(), self.quality)
    }

    /// Keeps a file for an address, where it is put later.
    pub fn keep(&self, address: &str, content: &str) -> Result<Object> {
        let quality = self.quality.filter(|_| compress::shrinks(Path::new(address)));
        self.store.keep(content.as_bytes(), quality)
    }

    /// Keeps a picture, which is compressed already.
    pub fn keep_picture(&self, content: &[u8]) -> Result<Object> {
        self.store.keep(content, None)
    }

    /// Whether a file is still kept.
    pub fn has(&self, object: Object) -> bool {
        self.store.has(object)
    }

    /// Puts a file that is kept at an address.
    pub fn place(&self, address: &str, object: Object) -> Result<()> {
        let before = self.placed().insert(address.to_owned(), object);
        if before.is_none_or(|before| before == object) {
            return Ok(());
        }
        Err(Error::new(ErrorKind::AlreadyExists, format!("{address}: two files of the site have this address")))
    }

    /// What is at each address.
    pub fn placed(&self) -> MutexGuard<'_, BTreeMap<String, Object>> {
        self.placed.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Puts the new site in the place of the old one; gives the files that it is made of.
    pub fn publish(self) -> Result<HashSet<Kept>> {
        let files = self.files();
        lay::lay(&self.folder, &files, self.store)?;
        if !self.out.exists() {
            fs::rename(&self.folder, &self.out).map_err(at(&self.out))?;
        } else if exchange(&self.folder, &self.out).is_ok() {
            self.set_aside(&self.folder)?;
        } else {
            let old = beside(&self.out, "old")?;
            fs::rename(&self.out, &old).map_err(at(&self.out))?;
            fs::rename(&self.folder, &self.out).map_err(at(&self.out))?;
            self.set_aside(&old)?;
        }
        Ok(files.into_values().collect())
    }

    /// The files of the site, doubles among them, by their paths.
    fn files(&self) -> Files {
        let mut files = Files::new();
        for (address, object) in self.placed().iter() {
            let path = address.trim_start_matches('/').to_owned();
            let (file, double) = object.files();
            files.extend(double.map(|double| (format!("{path}.br"), double)));
            files.insert(path, file);
        }
        files
    }

    /// Sets an old site aside for the next build to begin with.
    fn set_aside(&self, old: &Path) -> Result<()> {
        clear(&self.aside)?;
        fs::rename(old, &self.aside).or_else(|_| clear(old))
    }
}

/// The folder `dist.new` of `dist`.
fn beside(out: &Path, what: &str) -> Result<PathBuf> {
    let named = out.file_name().is_some().then(|| ended(out, what));
    let message = || format!("{}: a site cannot be made here; name a folder, such as dist", out.display());
    named.ok_or_else(|| Error::new(ErrorKind::InvalidInput, message()))
}

fn clear(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(at(folder)(error)),
        _ => Ok(()),
    }
}

#[cfg(target_os = "linux")]
fn exchange(new: &Path, old: &Path) -> Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, new, CWD, old, RenameFlags::EXCHANGE)?)
}

#[cfg(not(target_os = "linux"))]
fn exchange(_: &Path, _: &Path) -> Result<()> {
    Err(ErrorKind::Unsupported.into())
}
