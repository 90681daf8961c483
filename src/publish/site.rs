//! The build of a whole site.
//!
//! Documents are read for their [`Facts`] (`reading`), from all of which each gets its addresses; then their pages
//! are written (`pages`), and then what is made of all facts together ([`super::gather`]). What is known from the
//! last build ([`super::cache`]) is not made again. All goes to a [`Stage`], which takes the place of the old site
//! at the end.

mod pages;
mod reading;

use super::addresses;
use super::cache::Cache;
use super::card::Fonts;
use super::compress::{self, HARDEST};
use super::facts::Facts;
use super::gather;
use super::index;
use super::library::{at, ended};
use super::outlines;
use super::progress::Progress;
use super::shell::{self, Shell};
use super::stage::Stage;
use super::store::{Hash, Store};
use super::style;
use super::tree::{Source, Tree};
use super::trouble::Trouble;
use crate::states::Outlines;
use std::fs;
use std::io::{Error, ErrorKind, Result};
use std::path::{Path, PathBuf};

/// What is to be published, and how.
#[derive(Clone, Debug)]
pub struct Order {
    /// The folder of documents.
    pub documents: PathBuf,
    /// The page that Trunk wrote, beside which the files of style and viewer lie.
    pub shell: PathBuf,
    /// The world atlas; without it pages have no map.
    pub atlas: Option<PathBuf>,
    /// The folder of the fonts that social cards are set in; without it, or without a `base`, there are none.
    pub fonts: Option<PathBuf>,
    /// The folder of the site.
    pub out: PathBuf,
    /// The folder of what is known from one build to the next; `<out>.cache` where none is told.
    pub cache: Option<PathBuf>,
    /// The address of the site, `https://library.example`; without it links that need a host are left out.
    pub base: Option<String>,
    /// So many documents are read at a time; as many as there are processors where it is not told.
    pub threads: Option<usize>,
    /// Whether each file gets a compressed double.
    pub compress: bool,
    /// Whether each map is drawn once, near by and in light colours, and a plain text has no copy beside its page.
    pub few_files: bool,
    /// Whether progress is told on the standard error.
    pub progress: bool,
}

impl Order {
    pub fn new(documents: &Path, shell: &Path, out: &Path) -> Self {
        Self {
            documents: documents.to_owned(),
            shell: shell.to_owned(),
            atlas: None,
            fonts: None,
            out: out.to_owned(),
            cache: None,
            base: None,
            threads: None,
            compress: true,
            few_files: false,
            progress: false,
        }
    }
}

/// What came of a build.
#[derive(Debug)]
pub struct Outcome {
    pub troubles: Vec<Trouble>,
    /// How many editions are published.
    pub editions: usize,
    /// How many of them were read, since they are not as they were.
    pub read: usize,
}

/// Publishes a tree of documents: a page for each, the front page, and what lies beside them.
pub fn build(order: &Order) -> Result<Outcome> {
    let threads = rayon::ThreadPoolBuilder::new().num_threads(order.threads.unwrap_or_default());
    threads.build().map_err(Error::other)?.install(|| build_here(order))
}

fn build_here(order: &Order) -> Result<Outcome> {
    let Tree { sources, mut troubles } = Tree::walk(&order.documents);
    if sources.is_empty() {
        let first = troubles.first().map(|trouble| format!("{trouble}: ")).unwrap_or_default();
        let message = format!("{first}{}: no document here, such as A-62-492/fr.txt", order.documents.display());
        return Err(Error::new(ErrorKind::NotFound, message));
    }
    let (mut shell, sheet) = read_shell(&order.shell)?;
    shell.base = order.base.clone().unwrap_or_default();
    let atlas = order.atlas.as_ref().map(|atlas| fs::read_to_string(atlas).map_err(at(atlas))).transpose()?;
    let outlines = atlas.as_deref().map(outlines::build).transpose();
    let outlines = outlines.map_err(|error| Error::new(ErrorKind::InvalidData, error))?;
    let wants_cards = order.base.is_some() && !order.few_files;
    let fonts = order.fonts.as_ref().filter(|_| wants_cards).map(|fonts| Fonts::read(fonts)).transpose()?;
    let folder = order.cache.clone().unwrap_or_else(|| ended(&order.out, "cache"));
    let cache = Cache::open(&folder, head(outlines.as_deref(), order)?)?;
    let store = Store::open(&folder.join("objects"));
    let quality = order.compress.then(|| compress::quality(sources.len()));
    let stage = Stage::begin(&order.out, &store, quality, folder.join("aside"))?;
    let site = Site {
        order,
        context: context(&shell, quality, fonts.as_ref()),
        shell,
        outlines: outlines.as_deref().map(Outlines::parse),
        fonts,
        cache: &cache,
        stage: &stage,
    };
    site.write_assets(&sheet, outlines.as_deref())?;
    let (read, told) = site.read(sources);
    troubles.extend(told);
    let (written, told) = site.write_pages(&read)?;
    troubles.extend(told);
    let published: Vec<&Read> =
        read.iter().zip(written).filter(|(_, written)| *written).map(|(read, _)| read).collect();
    let facts: Vec<&Facts> = published.iter().map(|read| &read.facts).collect();
    let documents: Vec<(&str, Hash)> = published.iter().map(|read| (read.facts.address(), read.key)).collect();
    let gathering = site.gathering();
    // The index is merged by one thread, the others are free meanwhile.
    let (index, gathered) = rayon::join(|| index::write(&documents, &gathering), || gather::write(&facts, &gathering));
    gathered.and(index)?;
    let outcome = Outcome { troubles, editions: facts.len(), read: read.iter().filter(|read| read.anew).count() };
    if outcome.editions == 0 {
        let message = format!("{}: no document could be read", order.documents.display());
        return Err(Error::new(ErrorKind::InvalidData, tell_all(&outcome.troubles) + &message));
    }
    let used = stage.publish()?;
    cache.tidy()?;
    store.tidy(&used)?;
    Ok(outcome)
}

fn tell_all(troubles: &[Trouble]) -> String {
    troubles.iter().map(|trouble| format!("{trouble}\n")).collect()
}

/// A document that was read: where, what of it, and by what its pages are known again.
struct Read {
    source: Source,
    facts: Facts,
    key: Hash,
    /// Whether it was read in this build.
    anew: bool,
}

/// What all steps of a build need.
struct Site<'a> {
    order: &'a Order,
    shell: Shell,
    outlines: Option<Outlines>,
    /// What social cards are set in, where there are any.
    fonts: Option<Fonts>,
    cache: &'a Cache,
    stage: &'a Stage<'a>,
    /// What all pages depend on.
    context: Hash,
}

impl Site<'_> {
    /// Writes what is the same in every library: the files of style and viewer, and what maps are drawn from.
    fn write_assets(&self, sheet: &str, outlines: Option<&str>) -> Result<()> {
        let merged = self.shell.stylesheets.first().map_or("", |sheet| &sheet.href);
        self.stage.write(merged, sheet.as_bytes(), Some(HARDEST))?;
        for (address, path) in shell::files(&self.order.shell)? {
            if address != merged {
                self.stage.write(&address, &fs::read(&path).map_err(at(&path))?, Some(HARDEST))?;
            }
        }
        if let Some(outlines) = outlines {
            self.stage.write(Outlines::ADDRESS, outlines.as_bytes(), Some(HARDEST))?;
        }
        Ok(())
    }

    fn gathering(&self) -> gather::Gathering<'_> {
        let Self { stage, cache, shell, context, order, .. } = self;
        gather::Gathering { stage, cache, shell, context: *context, base: order.base.as_deref() }
    }

    fn progress(&self, step: &'static str, documents: usize) -> Progress {
        Progress::begin(step, documents, self.order.progress)
    }
}

/// The shell with one sheet in place of all, and the text of that sheet.
fn read_shell(path: &Path) -> Result<(Shell, String)> {
    let text = fs::read_to_string(path).map_err(at(path))?;
    let shell = Shell::read(&text).map_err(|missing| Error::new(ErrorKind::InvalidData, missing)).map_err(at(path))?;
    let (sheet, style) = style::merge(&shell.stylesheets, path.parent().unwrap_or(Path::new(".")))?;
    Ok((Shell { stylesheets: vec![sheet], ..shell }, style))
}

/// What everything that is remembered depends on: this program, what it draws maps from, and how many
/// files it makes.
fn head(outlines: Option<&str>, order: &Order) -> Result<Hash> {
    let program = fs::read(std::env::current_exe()?)?;
    let mut hasher = blake3::Hasher::new();
    hasher.update(blake3::hash(&program).as_bytes()).update(outlines.unwrap_or_default().as_bytes());
    hasher.update(&[u8::from(order.few_files)]);
    Ok(*hasher.finalize().as_bytes())
}

fn context(shell: &Shell, quality: Option<u8>, fonts: Option<&Fonts>) -> Hash {
    let fonts = fonts.map(|fonts| fonts.hash);
    *blake3::hash(format!("{shell:?} {quality:?} {fonts:?}").as_bytes()).as_bytes()
}

/// Gives every document its addresses.
fn assign(read: &mut [Read]) -> Vec<Trouble> {
    let sources: Vec<Source> = read.iter().map(|read| read.source.clone()).collect();
    let mut facts: Vec<&mut Facts> = read.iter_mut().map(|read| &mut read.facts).collect();
    addresses::assign(&sources, &mut facts)
}
