use crate::console::Console;
use crate::driver::Driver;
use crate::engine::Engine;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use std::path::Path;

/// A running browser, with its driver and console.
pub struct Session {
    pub client: Client,
    pub console: Console,
    _driver: Driver,
}

impl Session {
    /// Starts a browser with a fresh profile.
    pub async fn start(engine: Engine, folder: &Path) -> Result<Self, String> {
        let browser = engine.browser()?;
        let driver = Driver::start(engine, folder).await?;
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(engine.capabilities(&browser))
            .connect(&driver.address)
            .await
            .map_err(|error| format!("{engine}: the browser does not start: {error}"))?;
        Ok(Self { client, console: Console::new(engine, &driver.log), _driver: driver })
    }

    /// Ends the browser, then its driver.
    pub async fn end(self) {
        let _ = self.client.close().await;
    }
}
