//! Real documents, which are not part of this repository: they lie in `$CHANCERY_SHARED/corpus`.

use chancery::opening;
use std::fs;
use std::path::{Path, PathBuf};

/// The texts of a folder and of those in it, every `step`-th in the order of their paths; says so where
/// there are none.
pub fn texts(folder: &str, step: usize) -> Vec<String> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let shared = std::env::var_os("CHANCERY_SHARED").map_or_else(beside, PathBuf::from);
    let mut folders = vec![shared.join("corpus").join(folder)];
    let mut paths = Vec::new();
    while let Some(folder) = folders.pop() {
        let (inner, files): (Vec<_>, Vec<_>) = fs::read_dir(folder)
            .into_iter()
            .flatten()
            .flatten()
            .map(|entry| entry.path())
            .partition(|path| path.is_dir());
        folders.extend(inner);
        paths.extend(files);
    }
    paths.sort();
    let read = |path: &PathBuf| opening::decode(&fs::read(path).ok()?).ok();
    let texts: Vec<String> = paths.iter().step_by(step).filter_map(read).collect();
    if texts.is_empty() {
        eprintln!("skipped: there is no corpus/{folder} in CHANCERY_SHARED");
    }
    texts
}

/// The bytes of some texts.
pub fn bytes(texts: &[String]) -> usize {
    texts.iter().map(String::len).sum()
}
