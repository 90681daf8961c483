//! Real documents, which are not part of the project: a test that needs them is skipped where they are not.
#![allow(dead_code, reason = "each test program uses its own part of it")]

use std::fs;
use std::path::{Path, PathBuf};

/// A folder of the corpus; none, and a line that says so, where it is not on this machine.
///
/// The corpus is in `CHANCERY_SHARED`, or else in `shared` beside the project, in whatever package of it this is.
pub fn folder(name: &str) -> Option<PathBuf> {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let project = package.ancestors().find(|folder| folder.join("Cargo.lock").is_file()).unwrap_or(package);
    let beside = || project.join("../shared");
    let shared = std::env::var_os("CHANCERY_SHARED").map_or_else(beside, PathBuf::from);
    let folder = shared.join("corpus").join(name);
    if folder.is_dir() {
        return Some(folder);
    }
    eprintln!("skipped: there is no {}", folder.display());
    None
}

/// The files of a folder and of those in it, in the order of their names.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() { folders.push(entry) } else { files.push(entry) }
        }
    }
    files.sort();
    files
}
