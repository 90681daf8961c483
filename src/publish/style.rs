//! One style sheet of all: a page waits for one file instead of six, and together they compress better.

use super::library::at;
use super::shell::Stylesheet;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::Result;
use std::path::Path;

/// Puts the sheets of a shell into one; gives its address and its text.
pub fn merge(sheets: &[Stylesheet], shell: &Path) -> Result<(Stylesheet, String)> {
    let mut parts = Vec::new();
    for sheet in sheets {
        let path = shell.join(sheet.href.trim_start_matches('/'));
        parts.push((sheet.media.as_str(), fs::read_to_string(&path).map_err(at(&path))?));
    }
    let all = join(parts.iter().map(|(media, text)| (*media, text.as_str())));
    let mut hasher = DefaultHasher::new();
    all.hash(&mut hasher);
    // Caches keep a file of this folder for ever: its name tells its content.
    let href = format!("/app/style-{:016x}.css", hasher.finish());
    Ok((Stylesheet { href, media: String::new() }, all))
}

/// The text of style sheets in the order of the cascade, each for its medium, `print`, or for all.
pub fn join<'t>(sheets: impl Iterator<Item = (&'t str, &'t str)>) -> String {
    let part = |(media, text): (&str, &str)| match media {
        "" => text.to_owned(),
        media => format!("@media {media}{{{text}}}"),
    };
    sheets.map(part).collect()
}

#[cfg(test)]
mod tests {
    use super::join;

    #[test]
    fn a_sheet_for_print_stays_one_for_print() {
        let sheets = [("", "a{color:red}"), ("print", "a{color:black}"), ("", "b{top:0}")];
        assert_eq!(join(sheets.into_iter()), "a{color:red}@media print{a{color:black}}b{top:0}");
    }
}
