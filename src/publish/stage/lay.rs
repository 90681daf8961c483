//! A folder brought to hold certain files and no others, by as few changes as that takes.
//!
//! Whether a file is there already is told by the file system: then it is another name of the one that is kept. So it
//! does not matter what the folder held, an older site, one half made, or files of somebody else.

use crate::publish::library::at;
use crate::publish::store::{Kept, Store};
use rayon::prelude::*;
use std::collections::{BTreeMap, HashSet};
use std::fs::{self, DirEntry};
use std::io::Result;
use std::path::Path;

/// The files wanted, each at its path below the folder, `fr/A/62/492/index.html`.
pub type Files = BTreeMap<String, Kept>;

/// Brings a folder to hold these files of the store.
pub fn lay(folder: &Path, files: &Files, store: &Store) -> Result<()> {
    let wanted = Wanted { files, folders: files.keys().flat_map(|path| folders(path)).collect(), store };
    let there: HashSet<String> = wanted.clear(folder, "")?.into_iter().collect();
    let missing = files.par_iter().filter(|(path, _)| !there.contains(*path));
    missing.try_for_each(|(path, kept)| store.place(*kept, &folder.join(path)))
}

/// The folders above a path.
fn folders(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').filter_map(|(at, _)| path.get(..at))
}

struct Wanted<'w> {
    files: &'w Files,
    folders: HashSet<&'w str>,
    store: &'w Store,
}

impl Wanted<'_> {
    /// Clears a folder of what is not wanted there; gives the paths of the files that stay.
    fn clear(&self, folder: &Path, below: &str) -> Result<Vec<String>> {
        let entries: Vec<DirEntry> = fs::read_dir(folder).map_err(at(folder))?.collect::<Result<_>>()?;
        let staying = entries.par_iter().map(|entry| self.judge(entry, below));
        Ok(staying.collect::<Result<Vec<_>>>()?.concat())
    }

    fn judge(&self, entry: &DirEntry, below: &str) -> Result<Vec<String>> {
        let name = entry.file_name();
        let path = format!("{below}{}", name.to_string_lossy());
        if entry.file_type()?.is_dir() {
            let wanted = self.folders.contains(path.as_str());
            return if wanted { self.clear(&entry.path(), &format!("{path}/")) } else { remove(entry) };
        }
        let metadata = entry.metadata()?;
        let stays = self.files.get(&path).is_some_and(|kept| self.store.is(*kept, &metadata));
        if stays { Ok(vec![path]) } else { remove(entry) }
    }
}

/// Takes away what is not wanted; no file of it stays.
fn remove(entry: &DirEntry) -> Result<Vec<String>> {
    let path = entry.path();
    let removed = if entry.file_type()?.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
    removed.map_err(at(&path)).map(|()| Vec::new())
}
