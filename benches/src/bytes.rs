//! What a first visit costs, compressed as hosts do, against what must be loaded to show a PDF.

use chancery::publish::compress::brotli;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// What pdf.js needs before the first byte of a document.
const PDF_JS: [&str; 2] = ["pdf.min.mjs", "pdf.worker.min.mjs"];

#[derive(Clone, Copy, Default)]
struct Weight {
    brotli: usize,
    gzip: usize,
}

pub fn rows(visited: &[String]) {
    let files: Vec<(String, Weight)> = visited.iter().map(|address| (address.clone(), weigh(&file(address)))).collect();
    for (address, weight) in &files {
        println!("| `{address}` | {} | | |", tell(*weight));
    }
    let is_text = |address: &str| address.ends_with('/') || address.ends_with(".css");
    let sum = |text| total(files.iter().filter(|(address, _)| is_text(address) == text).map(|(_, weight)| *weight));
    println!("| Page and style | {} | | 14,600 B br |", tell(sum(true)));
    let build = Path::new(ROOT).join("node_modules/pdfjs-dist/build");
    let pdf_js = total(PDF_JS.map(|name| weigh(&build.join(name))));
    println!("| All else of a first visit | {} | pdf.js: {} | 110 kB br |", tell(sum(false)), tell(pdf_js));
}

/// The file that a host sends for an address.
fn file(address: &str) -> PathBuf {
    let path = Path::new(ROOT).join("dist").join(address.trim_start_matches('/'));
    if path.is_dir() { path.join("index.html") } else { path }
}

fn weigh(path: &Path) -> Weight {
    let bytes = fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(&bytes).expect("writing to memory");
    Weight { brotli: brotli(&bytes).len(), gzip: gzip.finish().expect("writing to memory").len() }
}

fn total(weights: impl IntoIterator<Item = Weight>) -> Weight {
    let add = |sum: Weight, weight: Weight| Weight { brotli: sum.brotli + weight.brotli, gzip: sum.gzip + weight.gzip };
    weights.into_iter().fold(Weight::default(), add)
}

fn tell(weight: Weight) -> String {
    format!("{} B br, {} B gzip", thousands(weight.brotli), thousands(weight.gzip))
}

/// `14,600`.
fn thousands(number: usize) -> String {
    if number < 1000 { number.to_string() } else { format!("{},{:03}", thousands(number / 1000), number % 1000) }
}
