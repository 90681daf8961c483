//! Real documents, which are not part of this repository: they lie in `$CHANCERY_SHARED/corpus`.

use chancery::document::Language;
use chancery::opening;
use chancery::publish::tree::Tree;
use std::fs;
use std::path::{Path, PathBuf};

/// Folders of the corpus, with the language of what is in them; none where each text tells.
pub const FOLDERS: [(&str, Option<Language>); 9] = [
    ("akn/session-75/Arabic", Some(Language::Arabic)),
    ("akn/session-75/Chinese", Some(Language::Chinese)),
    ("akn/session-75/English", Some(Language::English)),
    ("akn/session-75/French", Some(Language::French)),
    ("akn/session-75/Russian", Some(Language::Russian)),
    ("akn/session-75/Spanish", Some(Language::Spanish)),
    ("unsc-resolutions-en", Some(Language::English)),
    ("cr-unsc-gold-en", Some(Language::English)),
    ("documents", None),
];

/// The texts of a folder and of those in it, every `step`-th in the order of their paths; says so where
/// there are none.
pub fn texts(folder: &str, step: usize) -> Vec<String> {
    let read = |path: &PathBuf| opening::decode(&fs::read(path).ok()?).ok();
    let texts: Vec<String> = paths(folder).iter().step_by(step).filter_map(read).collect();
    if texts.is_empty() {
        eprintln!("skipped: there is no corpus/{folder} in CHANCERY_SHARED");
    }
    texts
}

/// The documents of all folders of the library: their paths in the corpus, and where they are.
pub fn documents() -> Vec<(String, PathBuf)> {
    let of = |(folder, _): &(&str, Option<Language>)| {
        let sources = Tree::walk(&corpus().join(folder)).sources.into_iter();
        sources.map(|source| (format!("{folder}/{}", source.name), source.path)).collect::<Vec<_>>()
    };
    FOLDERS.iter().flat_map(of).collect()
}

/// So many of some things, spread evenly over all of them.
pub fn spread<T: Clone>(all: &[T], count: usize) -> Vec<T> {
    let step = all.len() as f64 / count as f64;
    (0..count).map(|at| all[(at as f64 * step) as usize].clone()).collect()
}

fn corpus() -> PathBuf {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    std::env::var_os("CHANCERY_SHARED").map_or_else(beside, PathBuf::from).join("corpus")
}

/// The files of a folder and of those in it, in order.
fn paths(folder: &str) -> Vec<PathBuf> {
    let mut folders = vec![corpus().join(folder)];
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
    paths
}

/// The bytes of some texts.
pub fn bytes(texts: &[String]) -> usize {
    texts.iter().map(String::len).sum()
}
