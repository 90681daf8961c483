//! Writes the dictionary of the fuzzers: the words by which the readers know what they read.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::{env, fs};

fn main() {
    let here = env::var("CARGO_MANIFEST_DIR").expect("a folder");
    let folders = ["text/lexicon", "akn", "docx"].map(|folder| format!("{here}/../src/{folder}"));
    let mut words = BTreeSet::new();
    for file in folders.iter().flat_map(|folder| fs::read_dir(folder).expect(folder)).flatten() {
        let Ok(source) = fs::read_to_string(file.path()) else { continue };
        println!("cargo::rerun-if-changed={}", file.path().display());
        let literals = source.lines().filter(|line| !line.trim_start().starts_with("//"));
        words.extend(
            literals
                .flat_map(|line| line.split('"').skip(1).step_by(2).map(str::to_owned))
                .filter(|word| !word.is_empty()),
        );
    }
    let mut dictionary = String::new();
    for word in words {
        let escaped = word.bytes().fold(String::new(), |mut escaped, byte| {
            let _ = if byte.is_ascii_alphanumeric() || byte == b' ' {
                write!(escaped, "{}", byte as char)
            } else {
                write!(escaped, "\\x{byte:02x}")
            };
            escaped
        });
        let _ = writeln!(dictionary, "\"{escaped}\"");
    }
    fs::write(format!("{here}/target/forms.dict"), dictionary).expect("the dictionary");
}
