//! The response headers of a published library, in the `_headers` form that static hosts read.
//!
//! [`Headers::library`] is what the build writes; [`Headers::parse`] reads it again for the development
//! server, so that a reader at home gets what a reader of the published pages gets.

use std::fmt;

/// Nothing but our own files, and no inline script or style; WebAssembly needs the one exception.
///
/// Connections by https are open for the one file that a reader agrees to fetch (`?src=`), and for nothing else.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'; img-src 'self' data:; connect-src 'self' https:; worker-src 'self'; manifest-src 'self'; \
    base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/// Sent with every file.
const ALWAYS: [(&str, &str); 7] = [
    ("Content-Security-Policy", CONTENT_SECURITY_POLICY),
    ("X-Content-Type-Options", "nosniff"),
    // An address can hold what a reader searches for: it goes to nobody.
    ("Referrer-Policy", "no-referrer"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Embedder-Policy", "require-corp"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
];

/// Folders whose files never change: Trunk and the build put a hash of the content into every name of the first two,
/// and the index one of all of it into the name of a folder in the third.
const HASHED: [&str; 3] = ["/app/*", "/maps/*", "/search/kept/*"];

/// A year, the longest that caches are asked to keep anything.
const FOREVER: (&str, &str) = ("Cache-Control", "public, max-age=31536000, immutable");

/// Rules in order: for a path, the headers of every rule that matches it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Headers {
    rules: Vec<Rule>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Rule {
    /// A path, or the start of one before a final `*`.
    pattern: String,
    headers: Vec<(String, String)>,
}

impl Headers {
    /// The headers of a published library.
    pub fn library() -> Self {
        let rule = |pattern: &str, headers: &[(&str, &str)]| Rule {
            pattern: pattern.to_owned(),
            headers: headers.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect(),
        };
        let kept = HASHED.map(|folder| rule(folder, &[FOREVER]));
        Self { rules: [rule("/*", &ALWAYS)].into_iter().chain(kept).collect() }
    }

    /// Reads a `_headers` file: a path a line, and indented under it `Name: value`.
    pub fn parse(file: &str) -> Self {
        let mut rules: Vec<Rule> = Vec::new();
        for line in file.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
            if !line.starts_with(char::is_whitespace) {
                rules.push(Rule { pattern: line.trim().to_owned(), headers: Vec::new() });
            } else if let (Some(rule), Some((name, value))) = (rules.last_mut(), line.split_once(':')) {
                rule.headers.push((name.trim().to_owned(), value.trim().to_owned()));
            }
        }
        Self { rules }
    }

    /// The headers to send with a path.
    pub fn of(&self, path: &str) -> impl Iterator<Item = (&str, &str)> {
        let matching = self.rules.iter().filter(move |rule| rule.matches(path));
        matching.flat_map(|rule| &rule.headers).map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

impl Rule {
    fn matches(&self, path: &str) -> bool {
        match self.pattern.strip_suffix('*') {
            Some(start) => path.starts_with(start),
            None => path == self.pattern,
        }
    }
}

/// The `_headers` file.
impl fmt::Display for Headers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for rule in &self.rules {
            writeln!(f, "{}", rule.pattern)?;
            for (name, value) in &rule.headers {
                writeln!(f, "  {name}: {value}")?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_what_is_read() {
        let headers = Headers::library();
        assert_eq!(Headers::parse(&headers.to_string()), headers);
    }

    #[test]
    fn every_page_forbids_inline_script_and_other_hosts() {
        let headers = Headers::library();
        for path in ["/", "/fr/A/62/492/", "/app/viewer-0123456789abcdef_bg.wasm"] {
            let policy = headers.of(path).find(|(name, _)| *name == "Content-Security-Policy");
            assert_eq!(policy, Some(("Content-Security-Policy", CONTENT_SECURITY_POLICY)), "{path}");
        }
        assert!(
            !CONTENT_SECURITY_POLICY.contains("unsafe-inline") && CONTENT_SECURITY_POLICY.matches("http").count() == 1
        );
        assert!(CONTENT_SECURITY_POLICY.contains("connect-src 'self' https:;"));
    }

    #[test]
    fn only_hashed_files_are_kept_for_ever() {
        let headers = Headers::library();
        let kept = |path: &str| headers.of(path).any(|header| header == FOREVER);
        assert!(kept("/app/viewer-0123456789abcdef.js") && kept("/search/kept/0123456789abcdef/t0.bin"));
        assert!(!kept("/search/manifest.bin"));
        assert!(!kept("/fr/A/62/492/") && !kept("/names/fr.tsv") && !kept("/application"));
    }

    #[test]
    fn comments_and_blank_lines_of_a_headers_file_say_nothing() {
        let headers = Headers::parse("# for all\n\n/a\n  X-One: 1:2\n\n/b/*\n\tX-Two: 2\n");
        assert_eq!(headers.of("/a").collect::<Vec<_>>(), [("X-One", "1:2")]);
        assert_eq!(headers.of("/b/c").collect::<Vec<_>>(), [("X-Two", "2")]);
        assert_eq!(headers.of("/ab").count(), 0);
    }
}
