use crate::engine::Engine;
use crate::house::House;
use crate::site::Site;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::{Client, Locator};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// The window of a reader at a desk.
const DESK: (u32, u32) = (1440, 900);

/// How long the page may take for what a reader would call at once.
const PATIENCE: Duration = Duration::from_secs(10);

/// A page in a browser, and what a reader does with it.
///
/// Its methods panic with a sentence where the page does not do its part, as assertions do.
#[derive(Clone)]
pub struct Page {
    pub engine: Engine,
    client: Client,
    house: Arc<House>,
    site: Site,
    /// Parts of console messages that belong to what is tried.
    expected: Arc<Mutex<Vec<String>>>,
}

/// How the page looks before the promise begins.
impl Page {
    pub(crate) fn new(engine: Engine, client: Client, house: Arc<House>) -> Self {
        Self { engine, client, house, site: Site::Whole, expected: Arc::default() }
    }

    /// Forgets what an earlier promise left: window size, storage, the page itself.
    pub(crate) async fn refresh_browser(&self) {
        self.resize(DESK.0, DESK.1).await;
        let _ = self.client.execute("try { localStorage.clear(); sessionStorage.clear() } catch {}", vec![]).await;
        let _ = self.client.goto("about:blank").await;
    }

    /// The same browser at another site.
    pub fn at(&self, site: Site) -> Self {
        Self { site, ..self.clone() }
    }

    /// Says that messages with this text may be on the console at the end.
    pub fn expect_on_console(&self, text: &str) {
        self.expected.lock().expect("no promise panics here").push(text.to_owned());
    }

    pub(crate) fn expects(&self, message: &str) -> bool {
        self.expected.lock().expect("no promise panics here").iter().any(|text| message.contains(text))
    }
}

/// Going somewhere.
impl Page {
    /// Opens an address of the site and waits for the viewer.
    pub async fn open(&self, path: &str) {
        self.open_plain(path).await;
        self.until_ready().await;
    }

    /// Opens an address of the site.
    pub async fn open_plain(&self, path: &str) {
        let address = format!("{}{}", self.house.site(self.site).await, path.trim_start_matches('/'));
        self.client.goto(&address).await.unwrap_or_else(|error| panic!("{address} does not open: {error}"));
    }

    /// The folder that the site is served from.
    pub async fn root(&self) -> PathBuf {
        self.house.site(self.site).await;
        self.site.root(self.house.folder.path())
    }

    /// Opens an address of the site in a frame of that size, smaller than any window of a desk can be.
    pub async fn open_framed(&self, path: &str, width: u32, height: u32) {
        let page = if self.site == Site::Library { self.clone() } else { self.at(Site::Framed) };
        page.open_plain(&format!("/frame.html?{width},{height},{path}")).await;
        page.until("the frame is there", "return document.querySelector('iframe') !== null").await;
        page.find("iframe").await.enter_frame().await.expect("the frame can be entered");
    }

    /// Waits until the viewer has brought the controls of the page to life.
    pub async fn until_ready(&self) {
        self.until("the viewer is ready", "return document.documentElement.hasAttribute('data-viewer')").await;
    }

    /// What follows the host in the address bar: path, query and fragment.
    pub async fn address(&self) -> String {
        self.eval("return location.pathname + location.search + location.hash").await
    }

    pub async fn back(&self) {
        self.client.back().await.expect("the browser goes back");
    }

    pub async fn forward(&self) {
        self.client.forward().await.expect("the browser goes forward");
    }

    pub async fn resize(&self, width: u32, height: u32) {
        self.client.set_window_rect(0, 0, width, height).await.expect("the window changes its size");
    }
}

/// Looking.
impl Page {
    /// What a script gives back, run in the page; the arguments are its `arguments`.
    pub async fn eval_with<T: DeserializeOwned>(&self, script: &str, arguments: Vec<Value>) -> T {
        let value = self.client.execute(script, arguments).await;
        let value = value.unwrap_or_else(|error| panic!("a script failed: {error}\n{script}"));
        serde_json::from_value(value.clone()).unwrap_or_else(|error| panic!("{error}: {value} from\n{script}"))
    }

    /// What a script gives back, run in the page.
    pub async fn eval<T: DeserializeOwned>(&self, script: &str) -> T {
        self.eval_with(script, vec![]).await
    }

    /// What a script gives to its callback, the last of its `arguments`.
    pub async fn eval_later<T: DeserializeOwned>(&self, script: &str) -> T {
        let value = self.client.execute_async(script, vec![]).await;
        let value = value.unwrap_or_else(|error| panic!("a script failed: {error}\n{script}"));
        serde_json::from_value(value.clone()).unwrap_or_else(|error| panic!("{error}: {value} from\n{script}"))
    }

    /// Waits until a script gives back true; `what` completes the sentence "it never happened that".
    pub async fn until(&self, what: &str, script: &str) {
        self.until_within(PATIENCE, what, script).await;
    }

    /// Waits so for what a reader would wait for.
    pub async fn until_long(&self, what: &str, script: &str) {
        self.until_within(6 * PATIENCE, what, script).await;
    }

    async fn until_within(&self, patience: Duration, what: &str, script: &str) {
        let end = tokio::time::Instant::now() + patience;
        while !matches!(self.client.execute(script, vec![]).await, Ok(Value::Bool(true))) {
            assert!(tokio::time::Instant::now() < end, "it never happened that {what}");
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
    }

    /// The text content of the first element, white space folded.
    pub async fn text(&self, css: &str) -> String {
        let texts = self.texts(css).await;
        texts.into_iter().next().unwrap_or_else(|| panic!("there is no {css}"))
    }

    /// The text content of all elements, white space folded.
    pub async fn texts(&self, css: &str) -> Vec<String> {
        const TEXTS: &str = "return [...document.querySelectorAll(arguments[0])]
            .map(element => element.textContent.replace(/\\s+/g, ' ').trim())";
        self.eval_with(TEXTS, vec![json!(css)]).await
    }

    pub async fn count(&self, css: &str) -> usize {
        self.eval_with("return document.querySelectorAll(arguments[0]).length", vec![json!(css)]).await
    }

    /// Whether a reader sees the first element.
    pub async fn is_shown(&self, css: &str) -> bool {
        const SHOWN: &str = "const element = document.querySelector(arguments[0]);
            return element !== null && element.getClientRects().length > 0
                && getComputedStyle(element).visibility === 'visible'";
        self.eval_with(SHOWN, vec![json!(css)]).await
    }

    /// The distance of an element's upper edge from the upper edge of the window, in CSS pixels.
    pub async fn top_of(&self, css: &str) -> f64 {
        self.eval_with("return document.querySelector(arguments[0]).getBoundingClientRect().top", vec![json!(css)])
            .await
    }

    /// Whether the upper edge of an element is in the window, below the bar.
    pub async fn is_in_view(&self, css: &str) -> bool {
        const IN_VIEW: &str = "const top = document.querySelector(arguments[0]).getBoundingClientRect().top;
            const bar = document.querySelector('.bar');
            const sticky = bar !== null && ['sticky', 'fixed'].includes(getComputedStyle(bar).position);
            return top >= (sticky ? bar.getBoundingClientRect().bottom : 0) - 1 && top < innerHeight";
        self.eval_with(IN_VIEW, vec![json!(css)]).await
    }

    /// Waits until the upper edge of an element is in the window, below the bar.
    pub async fn until_in_view(&self, css: &str) {
        let end = tokio::time::Instant::now() + PATIENCE;
        while !self.is_in_view(css).await {
            assert!(tokio::time::Instant::now() < end, "{css} does not come into view: {}", self.top_of(css).await);
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
    }

    /// Waits until the address in the bar is so.
    pub async fn until_address(&self, address: &str) {
        let script = format!("return location.pathname + location.search + location.hash === {}", json!(address));
        self.until(&format!("the address is {address}"), &script).await;
    }
}

/// Doing.
impl Page {
    async fn find(&self, css: &str) -> Element {
        self.client.find(Locator::Css(css)).await.unwrap_or_else(|error| panic!("there is no {css}: {error}"))
    }

    /// Clicks an element, as soon as it can be: a reader, too, waits for what still moves to stand.
    pub async fn click(&self, css: &str) {
        let end = tokio::time::Instant::now() + PATIENCE;
        while let Err(error) = self.find(css).await.click().await {
            assert!(tokio::time::Instant::now() < end, "{css} cannot be clicked: {error:?}");
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
    }

    /// Types into an element; for a file input, `text` is the path of a file.
    pub async fn type_into(&self, css: &str, text: &str) {
        self.find(css).await.send_keys(text).await.unwrap_or_else(|error| panic!("{css} takes no keys: {error}"));
    }

    /// Presses a key wherever the focus is; special keys are in [`fantoccini::key::Key`].
    pub async fn press(&self, key: impl Into<char>) {
        let value = key.into();
        let keys = KeyActions::new("keyboard".to_owned());
        let keys = keys.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        self.client.perform_actions(keys).await.expect("the key is pressed");
    }

    /// Presses a key while another is held.
    pub async fn press_with(&self, held: impl Into<char>, key: impl Into<char>) {
        let (held, value) = (held.into(), key.into());
        let keys = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value: held })
            .then(KeyAction::Down { value })
            .then(KeyAction::Up { value })
            .then(KeyAction::Up { value: held });
        self.client.perform_actions(keys).await.expect("the keys are pressed");
    }

    /// Writes a file that the promise can open.
    pub async fn file(&self, name: &str, content: &[u8]) -> PathBuf {
        let folder = self.house.folder.path().join(self.engine.to_string());
        let path = folder.join(name);
        tokio::fs::create_dir_all(folder).await.expect("a folder for the file");
        tokio::fs::write(&path, content).await.expect("a file to open");
        path
    }

    /// The page as a PDF, as the print command would make it.
    pub async fn print(&self) -> Vec<u8> {
        let settings = fantoccini::wd::PrintConfiguration::default();
        self.client.print(settings).await.expect("the page prints")
    }

    /// Keeps a picture of a page that broke its promise.
    pub(crate) async fn keep_picture(&self, name: &str) {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/broken-promises");
        if let (Ok(picture), Ok(())) = (self.client.screenshot().await, std::fs::create_dir_all(&folder)) {
            let _ = std::fs::write(folder.join(format!("{}.png", name.replace("::", "-"))), picture);
        }
    }
}
