use crate::Promise;
use crate::engine::Engine;
use crate::page::Page;
use crate::session::Session;
use crate::site::Site;
use libtest_mimic::{Arguments, Failed, Trial};
use std::collections::HashMap;
use std::pin::Pin;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;
use tokio::runtime::Runtime;
use tokio::sync::Mutex;

/// How long one promise may take in one engine.
const PATIENCE: Duration = Duration::from_secs(90);

/// What the tests share: browsers and served sites, each started when first needed.
pub struct House {
    runtime: Runtime,
    sessions: HashMap<Engine, Mutex<Option<Session>>>,
    sites: Mutex<HashMap<Site, String>>,
    /// Logs, spoilt sites and files to open; removed at the end.
    pub folder: TempDir,
}

/// Tries every promise in every engine, as the command line asks.
pub fn keep(promises: &[&[Promise]]) -> ExitCode {
    let mut arguments = Arguments::from_args();
    let engines = Engine::chosen();
    // One engine runs one promise at a time.
    arguments.test_threads.get_or_insert(engines.len().max(1));
    let house = Arc::new(House::new(&engines).expect("a folder for temporary files and a runtime"));
    let each =
        promises.iter().copied().flatten().flat_map(|promise| engines.iter().map(move |engine| (promise, *engine)));
    let trials = each.map(|(promise, engine)| house.clone().trial(*promise, engine)).collect();
    let conclusion = libtest_mimic::run(&arguments, trials);
    house.close();
    conclusion.exit_code()
}

/// Opens one engine, lets `steps` use its page, and gives what they give: for measurements, which are no promises.
pub fn visit<T: Send + 'static>(
    engine: Engine,
    steps: impl FnOnce(Page) -> Pin<Box<dyn Future<Output = T> + Send>>,
) -> T {
    let house = Arc::new(House::new(&[engine]).expect("a folder for temporary files and a runtime"));
    house.runtime.block_on(async {
        let session = Session::start(engine, house.folder.path()).await.expect("the engine starts");
        let outcome = tokio::spawn(steps(Page::new(engine, session.client.clone(), house.clone()))).await;
        session.end().await;
        outcome.expect("the steps do not fail")
    })
}

impl House {
    fn new(engines: &[Engine]) -> std::io::Result<Self> {
        Ok(Self {
            runtime: tokio::runtime::Builder::new_multi_thread().enable_all().build()?,
            sessions: engines.iter().map(|engine| (*engine, Mutex::default())).collect(),
            sites: Mutex::default(),
            folder: TempDir::new()?,
        })
    }

    fn trial(self: Arc<Self>, promise: Promise, engine: Engine) -> Trial {
        let part = promise.part.rsplit("::").next().unwrap_or_default();
        let name = format!("{part}::{}::{engine}", promise.name);
        Trial::test(name.clone(), move || {
            let house = self.clone();
            self.runtime.block_on(house.try_promise(promise, engine, &name)).map_err(Failed::from)
        })
    }

    async fn try_promise(self: Arc<Self>, promise: Promise, engine: Engine, name: &str) -> Result<(), String> {
        let mut slot = self.sessions.get(&engine).ok_or("no such engine")?.lock().await;
        if slot.is_none() {
            *slot = Some(Session::start(engine, self.folder.path()).await?);
        }
        let session = slot.as_mut().ok_or("no session")?;
        let page = Page::new(engine, session.client.clone(), self.clone());
        page.refresh_browser().await;
        session.console.take(&session.client).await;
        let steps = tokio::spawn((promise.steps)(page.clone()));
        let outcome = match tokio::time::timeout(PATIENCE, steps).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(panic)) => Err(said(panic)),
            Err(_) => Err(format!("took more than {} s", PATIENCE.as_secs())),
        };
        if outcome.is_err() {
            page.keep_picture(name).await;
        }
        let console = session.console.take(&session.client).await;
        if outcome.is_err() {
            // What was left half done must not disturb the next promise.
            slot.take().ok_or("no session")?.end().await;
        }
        outcome?;
        let unexpected: Vec<_> = console.into_iter().filter(|line| !page.expects(line)).collect();
        if unexpected.is_empty() {
            Ok(())
        } else {
            Err(format!("the console is not empty:\n{}", unexpected.join("\n")))
        }
    }

    /// The address of a site, served from now on.
    pub async fn site(&self, site: Site) -> String {
        let mut sites = self.sites.lock().await;
        if let Some(address) = sites.get(&site) {
            return address.clone();
        }
        let address = site.serve(self.folder.path()).await.expect("the site in dist/ is served; was it built?");
        sites.insert(site, address.clone());
        address
    }

    fn close(&self) {
        self.runtime.block_on(async {
            for slot in self.sessions.values() {
                if let Some(session) = slot.lock().await.take() {
                    session.end().await;
                }
            }
        });
    }
}

/// What a failed assertion said.
fn said(error: tokio::task::JoinError) -> String {
    let Ok(panic) = error.try_into_panic() else { return "was cancelled".to_owned() };
    let text = panic.downcast_ref::<String>().cloned();
    text.or_else(|| panic.downcast_ref::<&str>().map(|text| text.to_string())).unwrap_or_default()
}
