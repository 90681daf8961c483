//! Folders of documents, shells and sites, made for a test and gone when it is over.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("chancery-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// Writes a file with the folders that it lies in.
    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) -> &Self {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
        self
    }

    /// Writes a shell as Trunk does, and gives its page.
    pub fn shell(&self) -> PathBuf {
        let page = "<link rel=icon href=/app/icon.svg><link rel=stylesheet href=/app/page.css>\
             <link rel=modulepreload href=/app/viewer.js><link rel=preload href=/app/viewer.wasm>\
             <script type=module src=/app/boot.js></script>";
        for name in [
            "app/icon.svg",
            "app/viewer.js",
            "app/viewer.wasm",
            "app/boot.js",
            "open/open.css",
            "open/evidence.css",
            "find/find.css",
            "find/lost.js",
        ] {
            self.file(&format!("shell/{name}"), name);
        }
        self.file("shell/app/page.css", "p{margin:0}").file("shell/index.html", page);
        self.0.join("shell/index.html")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The files below a folder with their contents.
pub fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            let content = fs::read(&path).unwrap();
            found.insert(path, content);
        }
    }
    found
}

/// The same with paths from the folder itself.
pub fn site(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let files = files(folder).into_iter();
    files.map(|(path, content)| (path.strip_prefix(folder).unwrap().to_owned(), content)).collect()
}
