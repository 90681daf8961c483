use super::{Paper, Question};
use serde_json::{Value, json};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

/// The npm package, and the script that asks its own program questions.
const BIN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../node_modules/.bin/pagefind");
const DRIVER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/library/pagefind.mjs");

/// A library indexed by Pagefind, in a folder that is removed with it.
pub struct Pagefind {
    folder: PathBuf,
    /// Bytes and number of the files with its words, and of those with its texts.
    pub index: (usize, usize),
    pub fragments: (usize, usize),
}

/// What its searches cost, question by question.
pub struct Costs {
    /// Bytes before the first question, without its program.
    pub first: usize,
    pub bytes: Vec<usize>,
    pub fragments: Vec<usize>,
    pub times: Vec<Duration>,
}

impl Pagefind {
    /// Writes a page a document, and has them indexed; none where it is not installed.
    pub fn build(papers: &[&Paper]) -> Option<Self> {
        let folder = std::env::temp_dir().join(format!("chancery-pagefind-{}", std::process::id()));
        let site = folder.join("site");
        fs::create_dir_all(&site).ok()?;
        for (number, paper) in papers.iter().enumerate() {
            fs::write(site.join(format!("{number}.html")), page(paper)).ok()?;
        }
        let out = folder.join("pagefind");
        let mut command = Command::new(BIN);
        command.arg("--site").arg(&site).arg("--output-path").arg(&out).stdout(Stdio::null()).stderr(Stdio::null());
        if !command.status().is_ok_and(|status| status.success()) {
            eprintln!("skipped: Pagefind does not run; npm install --include=optional --no-save installs it");
            return None;
        }
        let (index, fragments) = (weigh(&out.join("index")), weigh(&out.join("fragment")));
        Some(Self { folder, index, fragments })
    }

    /// Asks its own program in Node.js, whose requests are answered from the folder.
    pub fn search(&self, questions: &[Question]) -> Costs {
        let asked = questions.iter().map(|question| json!([question.language.code(), question.text]));
        let mut node = Command::new("node")
            .arg(DRIVER)
            .arg(self.folder.join("pagefind"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("node starts");
        let asked = Value::Array(asked.collect()).to_string();
        node.stdin.take().expect("a pipe").write_all(asked.as_bytes()).expect("node reads");
        let output = node.wait_with_output().expect("node ends");
        let told: Value = serde_json::from_slice(&output.stdout).expect("the driver tells the costs");
        let column = |name: &str| -> Vec<f64> {
            let of = |row: &Value| row[name].as_f64().unwrap_or_default();
            told["questions"].as_array().expect("a row a question").iter().map(of).collect()
        };
        let whole = |name| column(name).into_iter().map(|number| number as usize).collect();
        Costs {
            first: told["first"].as_u64().unwrap_or_default() as usize,
            bytes: whole("bytes"),
            fragments: whole("fragments"),
            times: column("ms").into_iter().map(|ms| Duration::from_secs_f64(ms / 1e3)).collect(),
        }
    }
}

impl Drop for Pagefind {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// The bytes and the number of the files in a folder.
fn weigh(folder: &Path) -> (usize, usize) {
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    files.fold((0, 0), |(bytes, count), file| {
        let size = file.metadata().map_or(0, |data| data.len() as usize);
        (bytes + size, count + 1)
    })
}

fn page(paper: &Paper) -> String {
    let escape = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;");
    let title = escape(&format!("{} {}", paper.record.symbol_line(), paper.record.title));
    let paragraphs: String = paper.text.lines().map(|line| format!("<p>{}</p>\n", escape(line))).collect();
    let language = paper.record.language.code();
    format!(
        "<!doctype html><html lang={language}><title>{title}</title><body><h1>{title}</h1>\n{paragraphs}</body></html>"
    )
}
