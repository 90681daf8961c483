use serde_json::{Map, Value, json};
use std::fmt;
use std::path::PathBuf;

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// All engines, or those that `CHANCERY_ENGINES` names, as in `chromium,webkit`.
    pub fn chosen() -> Vec<Self> {
        let Ok(names) = std::env::var("CHANCERY_ENGINES") else { return Self::ALL.to_vec() };
        Self::ALL.into_iter().filter(|engine| names.split(',').any(|name| name.trim() == engine.to_string())).collect()
    }

    /// Where the browser is; in `Err`, the sentence that tells what is missing.
    pub fn browser(self) -> Result<PathBuf, String> {
        match self {
            Self::Chromium => on_path(&["chromium", "chromium-browser", "google-chrome"]),
            Self::Firefox => on_path(&["firefox-esr", "firefox"]),
            Self::WebKit => mini_browser(),
        }
        .ok_or_else(|| self.missing("the browser"))
    }

    /// Where its WebDriver server is; in `Err`, the sentence that tells what is missing.
    pub fn driver(self) -> Result<PathBuf, String> {
        let name = match self {
            Self::Chromium => "chromedriver",
            Self::Firefox => "geckodriver",
            Self::WebKit => "WebKitWebDriver",
        };
        on_path(&[name]).ok_or_else(|| self.missing(name))
    }

    fn missing(self, what: &str) -> String {
        format!(
            "{self}: {what} is missing; install it with setup/setup.sh test, or name other engines in CHANCERY_ENGINES"
        )
    }

    /// What a new session asks of the driver: a fresh profile, no window where that works, the console readable.
    pub fn capabilities(self, browser: &std::path::Path) -> Map<String, Value> {
        let browser = browser.to_string_lossy();
        let capabilities = match self {
            Self::Chromium => json!({
                "acceptInsecureCerts": true,
                "goog:loggingPrefs": { "browser": "ALL" },
                "goog:chromeOptions": { "binary": browser, "args": CHROMIUM },
            }),
            Self::Firefox => json!({
                "acceptInsecureCerts": true,
                "moz:firefoxOptions": { "args": ["-headless"], "prefs": {
                    // Messages of pages go to the standard output, which the harness reads.
                    "devtools.console.stdout.content": true,
                    "browser.dom.window.dump.enabled": true,
                    // A page may write to the clipboard without a gesture that WebDriver cannot always make.
                    "dom.events.testing.asyncClipboard": true,
                    // Studies of the maker's own look for the network, and complain on the console that it is not there.
                    "app.normandy.enabled": false,
                    "app.shield.optoutstudies.enabled": false,
                    "messaging-system.rsexperimentloader.enabled": false,
                    "services.settings.server": "data:,",
                } },
            }),
            Self::WebKit => json!({
                "acceptInsecureCerts": true,
                "webkitgtk:browserOptions": {
                    "binary": browser,
                    "args": ["--automation", "--enable-write-console-messages-to-stdout=true"],
                },
            }),
        };
        capabilities.as_object().cloned().unwrap_or_default()
    }
}

/// Without what looks for the network behind the page's back; without the sandbox, which root cannot have.
const CHROMIUM: [&str; 8] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// The name in test names and in `CHANCERY_ENGINES`.
impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        })
    }
}

/// The first of some commands that a folder of the PATH holds.
pub fn on_path(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    names.iter().find_map(|name| folders.iter().map(|folder| folder.join(name)).find(|file| file.is_file()))
}

/// The browser of WebKitGTK, which lies beside its library, in a folder of the machine's architecture or not.
fn mini_browser() -> Option<PathBuf> {
    let below = |folder: &str| std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let libraries = below("/usr/lib").chain([PathBuf::from("/usr/lib"), PathBuf::from("/usr/libexec")]);
    let of = |folder: PathBuf| ["4.1", "4.0", "6.0"].map(|api| folder.join(format!("webkit2gtk-{api}/MiniBrowser")));
    libraries.flat_map(of).find(|file| file.is_file())
}
