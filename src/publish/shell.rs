//! The shell that Trunk builds: which files, with hashed names, every page loads.

use super::library::at;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The files of the viewer and of the style, as addresses from the root of the site.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shell {
    /// The picture of the site in a tab.
    pub icon: String,
    /// In the order of the cascade.
    pub stylesheets: Vec<Stylesheet>,
    /// The module that starts the viewer.
    pub boot: String,
    /// The script that wasm-bindgen writes, which the boot module imports.
    pub glue: String,
    /// The viewer itself.
    pub wasm: String,
    /// The address of the site without a slash at its end, where the publisher tells it; no file names it.
    pub base: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stylesheet {
    pub href: String,
    /// A media query, `print`; empty for every medium.
    pub media: String,
}

/// A file that the shell page should name and does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missing(&'static str);

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the shell page names no {}: was it built by Trunk?", self.0)
    }
}

impl std::error::Error for Missing {}

impl Shell {
    /// Reads the page that Trunk writes from `index.html`.
    ///
    /// Only its `<link>` and `<script>` tags matter; it is our own file, so that a scan for them is enough.
    pub fn read(html: &str) -> Result<Self, Missing> {
        let mut shell = Self::default();
        for tag in html.split('<').filter_map(|rest| Some(rest.split_once('>')?.0)) {
            shell.take(&Tag::read(tag));
        }
        let found = [
            (shell.icon.is_empty(), "icon"),
            (shell.stylesheets.is_empty(), "style sheet"),
            (shell.boot.is_empty(), "boot module"),
            (shell.glue.is_empty(), "script of the viewer"),
            (shell.wasm.is_empty(), "WebAssembly of the viewer"),
        ];
        match found.into_iter().find(|(missing, _)| *missing) {
            Some((_, what)) => Err(Missing(what)),
            None => Ok(shell),
        }
    }

    fn take(&mut self, tag: &Tag<'_>) {
        let href = || tag.get("href").to_owned();
        match (tag.name, tag.get("rel")) {
            ("link", "stylesheet") => {
                self.stylesheets.push(Stylesheet { href: href(), media: tag.get("media").to_owned() });
            }
            ("link", "icon") => self.icon = href(),
            ("link", "modulepreload") => self.glue = href(),
            ("link", "preload") => self.wasm = href(),
            ("script", _) if tag.get("type") == "module" => self.boot = tag.get("src").to_owned(),
            _ => {}
        }
    }
}

/// The files that lie beside the shell page and in the folders there, by their addresses; not the page itself,
/// nor the sheets that it names, which become one.
pub fn files(page: &Path) -> io::Result<Vec<(String, PathBuf)>> {
    let shell = Shell::read(&fs::read_to_string(page)?).unwrap_or_default();
    let mut found = Vec::new();
    list(page.parent().unwrap_or(Path::new(".")), "", &mut found)?;
    found.retain(|(address, path)| path != page && shell.stylesheets.iter().all(|sheet| sheet.href != *address));
    found.sort();
    Ok(found)
}

fn list(folder: &Path, above: &str, found: &mut Vec<(String, PathBuf)>) -> io::Result<()> {
    for entry in fs::read_dir(folder).map_err(at(folder))? {
        let entry = entry?;
        let Ok(name) = entry.file_name().into_string() else { continue };
        let address = format!("{above}/{name}");
        if entry.path().is_dir() {
            list(&entry.path(), &address, found)?;
        } else if !name.starts_with('.') && !name.ends_with(".br") {
            found.push((address, entry.path()));
        }
    }
    Ok(())
}

/// A start tag: its name and its attributes, quoted or not.
struct Tag<'h> {
    name: &'h str,
    attributes: Vec<(&'h str, &'h str)>,
}

impl<'h> Tag<'h> {
    fn read(tag: &'h str) -> Self {
        let tag = tag.trim_end_matches('/');
        let (name, mut rest) = tag.split_once(char::is_whitespace).unwrap_or((tag, ""));
        let mut attributes = Vec::new();
        while let Some((key, after)) = rest.split_once('=') {
            let key = key.rsplit(char::is_whitespace).next().unwrap_or(key);
            let value;
            (value, rest) = match after.strip_prefix(['"', '\'']) {
                Some(quoted) => quoted.split_once(['"', '\'']).unwrap_or((quoted, "")),
                None => after.split_once(char::is_whitespace).unwrap_or((after, "")),
            };
            attributes.push((key, value));
        }
        Self { name, attributes }
    }

    fn get(&self, key: &str) -> &'h str {
        self.attributes.iter().find(|(name, _)| *name == key).map_or("", |(_, value)| value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const QUOTED: &str = r#"<!doctype html><html lang="en"><head><meta charset="utf-8">
        <link rel="icon" href="/app/icon-0f.svg"><link rel="stylesheet" href="/app/tokens-1a.css">
        <link rel="stylesheet" href="/app/print-2b.css" media="print"/>
        <link rel="modulepreload" href="/app/viewer-3c.js">
        <link rel="preload" href="/app/viewer-3c_bg.wasm" as="fetch" type="application/wasm" crossorigin>
        <script type="module" src="/app/boot-4d.js"></script></head><body></body></html>"#;

    /// The shell of the page above.
    fn expected() -> Shell {
        let sheet = |href: &str, media: &str| Stylesheet { href: href.to_owned(), media: media.to_owned() };
        Shell {
            icon: "/app/icon-0f.svg".to_owned(),
            stylesheets: vec![sheet("/app/tokens-1a.css", ""), sheet("/app/print-2b.css", "print")],
            boot: "/app/boot-4d.js".to_owned(),
            glue: "/app/viewer-3c.js".to_owned(),
            wasm: "/app/viewer-3c_bg.wasm".to_owned(),
            base: String::new(),
        }
    }

    #[test]
    fn finds_every_file_in_the_order_of_the_page() {
        assert_eq!(Shell::read(QUOTED), Ok(expected()));
    }

    #[test]
    fn reads_attributes_without_quotation_marks() {
        assert_eq!(Shell::read(&QUOTED.replace('"', "")), Ok(expected()));
    }

    #[test]
    fn says_which_file_is_missing() {
        for (tag, what) in [
            ("<link rel=\"icon\"", "icon"),
            ("<script type=\"module\"", "boot module"),
            ("<link rel=\"modulepreload\"", "script of the viewer"),
            ("<link rel=\"preload\"", "WebAssembly of the viewer"),
            ("<link rel=\"stylesheet\"", "style sheet"),
        ] {
            assert_eq!(Shell::read(&QUOTED.replace(tag, "<p ")), Err(Missing(what)));
        }
    }
}
