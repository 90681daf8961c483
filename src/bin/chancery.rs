//! The native command: publishes documents as static pages, and serves them on this machine.

use chancery::publish;
use clap::Parser;
use std::path::PathBuf;
use std::process::ExitCode;

/// Makes United Nations documents structured, searchable and citable static pages.
#[derive(Parser)]
#[command(version)]
enum Command {
    /// Serves a folder of published pages on this machine.
    Serve {
        folder: PathBuf,
        /// The port to listen on; the next free one is taken where it is in use, any free one for 0.
        #[arg(long, env, default_value_t = 8080)]
        port: u16,
    },
}

fn main() -> ExitCode {
    let outcome = match Command::parse() {
        Command::Serve { folder, port } => publish::serve::serve(&folder, port),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("chancery: {error}");
            ExitCode::FAILURE
        }
    }
}
