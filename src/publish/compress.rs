//! Files compressed at build time, for hosts that send them so: as hard as it goes, and once.

use std::path::Path;

/// Endings of the files that shrink; pictures and fonts are compressed already.
const SHRINKING: [&str; 9] = ["css", "html", "js", "json", "svg", "tsv", "txt", "wasm", "xml"];

/// The hardest setting of brotli.
pub const HARDEST: u8 = 11;

/// A setting twenty times as quick.
const QUICK: u8 = 5;

/// So many editions are compressed as hard as it goes in a minute.
const FEW: usize = 200;

/// 4 MiB, the window that every browser accepts, as the power of two.
const WINDOW: u32 = 22;

/// Whether a file shrinks, as its name tells.
pub fn shrinks(path: &Path) -> bool {
    path.extension().is_some_and(|ending| SHRINKING.iter().any(|known| ending == *known))
}

/// How hard the pages of a library are compressed: of a small one as hard as it goes, of a large one so that it
/// takes less time than reading; the files are a tenth larger then.
pub fn quality(editions: usize) -> u8 {
    if editions <= FEW { HARDEST } else { QUICK }
}

/// The bytes as a host sends them with `Content-Encoding: br`.
pub fn brotli(bytes: &[u8]) -> Vec<u8> {
    brotli_at(bytes, HARDEST)
}

/// The same with a setting from 0 to 11.
pub fn brotli_at(bytes: &[u8], quality: u8) -> Vec<u8> {
    let mut compressed = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut compressed, 4096, quality.into(), WINDOW);
    // Writing to memory does not fail.
    let _ = std::io::Write::write_all(&mut writer, bytes);
    drop(writer);
    compressed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_compressed_is_read_again() {
        let bytes = "Assemblée générale ".repeat(100);
        let mut again = Vec::new();
        brotli::BrotliDecompress(&mut brotli(bytes.as_bytes()).as_slice(), &mut again).unwrap();
        assert_eq!(again, bytes.as_bytes());
    }
}
