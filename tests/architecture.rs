//! The rules of the house: which module knows which, and what is nowhere.

use std::fs;
use std::path::{Path, PathBuf};

/// The modules that know nothing of the web, with the modules of the crate that each may import.
const PURE: &[(&str, &[&str])] = &[
    ("document", &[]),
    ("fold", &[]),
    ("fnv", &[]),
    ("order", &[]),
    ("names", &["document", "fold"]),
    ("text", &["document", "fold", "names"]),
    ("akn", &["document", "fnv", "names", "text"]),
    ("form", &["akn", "document", "text"]),
    ("anchor", &["document"]),
    ("search", &["document", "fold", "order"]),
    ("agenda", &["document", "fold", "search"]),
    ("evidence", &["document"]),
    ("export", &["document"]),
    ("states", &["document", "names"]),
    ("markup", &[]),
    ("library", &["document", "fnv", "fold", "markup", "order", "search"]),
    ("parallel", &["document", "fnv", "fold"]),
    ("docx", &[]),
    ("opening", &["docx"]),
];

/// Crates and words that only the web layer names.
const WEB: &[&str] = &["leptos", "web_sys", "js_sys", "gloo", "wasm_bindgen", "axum", "tokio", "serde_json", "std::fs"];

/// What a total function has no use for; clippy denies more of it, this also finds it in macros.
const PANICS: &[&str] = &["panic!(", "todo!(", "unimplemented!(", "unreachable!(", ".unwrap()", ".expect(", "assert!("];

/// The Rust sources of a module, or of all.
fn sources(module: &str) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    let mut folders = vec![root.join(module)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }
    if !module.is_empty() {
        found.push(root.join(format!("{module}.rs")));
    }
    found.retain(|path| path.is_file());
    found
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The lines of a source that are code, with their numbers; tests at the end of a file are none.
fn code(source: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = source.lines().enumerate().map(|(index, line)| (index + 1, line.trim()));
    lines.take_while(|(_, line)| *line != "#[cfg(test)]").filter(|(_, line)| !line.starts_with("//"))
}

/// The modules of the crate that a line names: `crate::document::Span` names `document`.
fn named(line: &str) -> impl Iterator<Item = &str> {
    line.split("crate::").skip(1).filter_map(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next())
}

#[test]
fn every_module_imports_only_what_lies_before_it() {
    for (module, allowed) in PURE {
        let files = sources(module);
        assert!(!files.is_empty(), "{module} has sources");
        for path in files {
            for (number, line) in code(&read(&path)).map(|(number, line)| (number, line.to_owned())).collect::<Vec<_>>()
            {
                for other in named(&line) {
                    let known = other == *module || allowed.contains(&other);
                    assert!(known, "{}:{number}: {module} may not import {other}", path.display());
                }
            }
        }
    }
}

#[test]
fn every_module_is_judged() {
    let lib = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs"));
    let modules =
        code(&lib).filter_map(|(_, line)| line.strip_prefix("pub mod ")?.strip_suffix(';').map(str::to_owned));
    for module in modules {
        let judged = PURE.iter().any(|(name, _)| *name == module)
            || ["app", "browser", "publish", "searcher", "viewer"].contains(&module.as_str());
        assert!(judged, "{module} is neither pure nor of the web");
    }
}

#[test]
fn only_the_web_layer_names_the_web() {
    for (module, _) in PURE {
        for path in sources(module) {
            for (number, line) in code(&read(&path)) {
                let found = WEB.iter().find(|name| line.contains(*name));
                assert_eq!(found, None, "{}:{number}: {line}", path.display());
            }
        }
    }
}

#[test]
fn the_pure_modules_do_not_panic() {
    for (module, _) in PURE {
        for path in sources(module) {
            for (number, line) in code(&read(&path)) {
                let found = PANICS.iter().find(|name| line.contains(*name) && !line.contains(&format!("debug_{name}")));
                assert_eq!(found, None, "{}:{number}: {line}", path.display());
            }
        }
    }
    let lib = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs"));
    for lint in ["expect_used", "indexing_slicing", "panic", "string_slice", "unwrap_used"] {
        assert!(lib.contains(&format!("clippy::{lint}")), "clippy denies {lint}");
    }
}

#[test]
fn no_content_becomes_markup_by_way_of_a_string() {
    for path in sources("") {
        for (number, line) in code(&read(&path)) {
            assert!(!line.contains("inner_html"), "{}:{number}: {line}", path.display());
        }
    }
}

#[test]
fn a_module_has_one_file_for_its_face_and_a_folder_for_the_rest() {
    for path in sources("") {
        assert_ne!(path.file_name().and_then(|name| name.to_str()), Some("mod.rs"), "{}", path.display());
        let lines = read(&path).lines().count();
        assert!(lines < 400, "{} has {lines} lines", path.display());
    }
}
