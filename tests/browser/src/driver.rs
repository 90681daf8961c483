use crate::engine::{Engine, on_path};
use std::fs::File;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// How long a driver may take until it listens.
const PATIENCE: Duration = Duration::from_secs(20);

/// A running WebDriver server and, for an engine that needs one, its display; both end with it.
pub struct Driver {
    processes: Vec<Child>,
    pub address: String,
    /// What the driver and its browser print.
    pub log: PathBuf,
}

impl Driver {
    /// Starts the driver of an engine, with a log in `folder`.
    pub async fn start(engine: Engine, folder: &Path) -> Result<Self, String> {
        let port = free_port().map_err(|error| error.to_string())?;
        let log = folder.join(format!("{engine}.log"));
        let mut command = Command::new(engine.driver()?);
        let mut processes = Vec::new();
        match engine {
            Engine::Chromium => command.arg(format!("--port={port}")),
            Engine::Firefox => {
                command.args(["--port", &port.to_string(), "--websocket-port", "0"]);
                command.arg("--binary").arg(engine.browser()?)
            }
            Engine::WebKit => {
                let (display, process) = display(folder).await?;
                processes.push(process);
                command.arg(format!("--port={port}")).env("DISPLAY", display).env_remove("WAYLAND_DISPLAY")
            }
        };
        processes.push(run(&mut command, &log)?);
        let driver = Self { processes, address: format!("http://127.0.0.1:{port}"), log };
        until(|| std::net::TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok())
            .await
            .then_some(driver)
            .ok_or_else(|| format!("{engine}: its driver does not listen"))
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        for process in self.processes.iter_mut().rev() {
            let _ = process.kill();
            let _ = process.wait();
        }
    }
}

/// A virtual display for a browser that has no other way to run unseen: its name and its process.
async fn display(folder: &Path) -> Result<(String, Child), String> {
    let server = on_path(&["Xvfb"]).ok_or("webkit: Xvfb is missing; install it with setup/setup.sh test")?;
    let number = folder.join("display");
    let mut command = Command::new(server);
    // The server chooses a free number and writes it down.
    command.args(["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"]);
    command.stdout(File::create(&number).map_err(|error| error.to_string())?).stderr(Stdio::null());
    let process = command.spawn().map_err(|error| format!("Xvfb: {error}"))?;
    let read = || std::fs::read_to_string(&number).unwrap_or_default();
    if until(|| read().ends_with('\n')).await {
        Ok((format!(":{}", read().trim()), process))
    } else {
        Err("webkit: Xvfb gives no display".to_owned())
    }
}

fn run(command: &mut Command, log: &Path) -> Result<Child, String> {
    let output = File::create(log).and_then(|file| Ok((file.try_clone()?, file)));
    let (stdout, stderr) = output.map_err(|error| error.to_string())?;
    let child = command.stdin(Stdio::null()).stdout(stdout).stderr(stderr).spawn();
    child.map_err(|error| format!("{}: {error}", command.get_program().to_string_lossy()))
}

/// A port that nobody listens at just now.
fn free_port() -> std::io::Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

/// Whether something becomes true before patience ends.
async fn until(mut ready: impl FnMut() -> bool) -> bool {
    let end = tokio::time::Instant::now() + PATIENCE;
    while !ready() {
        if tokio::time::Instant::now() > end {
            return false;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    true
}
