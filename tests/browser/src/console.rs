use crate::engine::Engine;
use fantoccini::Client;
use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use url::{ParseError, Url};

/// What pages wrote to the console of the browser, errors of the browser's own included.
pub struct Console {
    engine: Engine,
    /// For engines whose driver has no command for it: what the browser prints, and how much of that was read.
    log: PathBuf,
    read: usize,
}

impl Console {
    pub fn new(engine: Engine, log: &Path) -> Self {
        Self { engine, log: log.to_owned(), read: 0 }
    }

    /// The messages since the last call.
    pub async fn take(&mut self, client: &Client) -> Vec<String> {
        match self.engine {
            Engine::Chromium => {
                let entries = client.issue_cmd(BrowserLog).await.unwrap_or_default();
                let text = |entry: &Value| entry.get("message").and_then(Value::as_str).map(str::to_owned);
                entries.as_array().map(|entries| entries.iter().filter_map(text).collect()).unwrap_or_default()
            }
            Engine::Firefox => self.printed(&["JavaScript error: http", "JavaScript warning: http", "console."]),
            Engine::WebKit => self.printed(&["CONSOLE "]),
        }
    }

    /// New lines of the browser's output that begin like messages of a page.
    fn printed(&mut self, marks: &[&str]) -> Vec<String> {
        let bytes = std::fs::read(&self.log).unwrap_or_default();
        let new = String::from_utf8_lossy(bytes.get(self.read..).unwrap_or_default()).into_owned();
        self.read = bytes.len();
        let marked = |line: &&str| marks.iter().any(|mark| line.trim_start().starts_with(mark));
        new.lines().filter(marked).filter(|line| is_of_a_page(line)).map(str::to_owned).collect()
    }
}

/// Whether a line is a page's: what Firefox says of its own affairs names a module of its own, by its
/// address or, before a colon, by its name. What a page says stands in quotation marks.
fn is_of_a_page(line: &str) -> bool {
    let told = line.split_once(": ").map_or("", |(_, told)| told);
    let module = told.split_once(':').is_some_and(|(name, _)| name.chars().all(|c| c.is_alphanumeric() || c == '.'));
    let module = module && line.starts_with("console.");
    !module && !line.contains("resource://") && !line.contains("chrome://")
}

#[cfg(test)]
mod tests {
    use super::is_of_a_page;

    #[test]
    fn a_module_of_the_browser_is_no_page() {
        assert!(!is_of_a_page("console.error: RSLoader: "));
        assert!(!is_of_a_page("console.error: services.settings: "));
        assert!(!is_of_a_page("console.warn: TopSitesFeed: Failed to fetch data: resource://x"));
        assert!(is_of_a_page(r#"console.warn: "The viewer did not start.""#));
        assert!(is_of_a_page(r#"console.error: ({})"#));
        assert!(is_of_a_page("JavaScript error: http://localhost/x.js, line 1: TypeError: no"));
    }
}

/// The command of chromedriver that gives the messages since it was last called.
#[derive(Debug)]
struct BrowserLog;

impl WebDriverCompatibleCommand for BrowserLog {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/se/log", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(json!({ "type": "browser" }).to_string()))
    }
}
