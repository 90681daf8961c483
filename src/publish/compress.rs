//! Files compressed at build time, for hosts that send them so: as hard as it goes, and once.

use super::library::at;
use std::fs;
use std::io::Result;
use std::path::Path;

/// Endings of the files that shrink; pictures and fonts are compressed already.
const SHRINKING: [&str; 9] = ["css", "html", "js", "json", "svg", "tsv", "txt", "wasm", "xml"];

/// The hardest setting of brotli, 0 to 11.
const QUALITY: u32 = 11;

/// 4 MiB, the window that every browser accepts, as the power of two.
const WINDOW: u32 = 22;

/// Writes `<file>.br` beside every file of a folder and of the folders in it.
pub fn folder(path: &Path) -> Result<()> {
    for entry in fs::read_dir(path).map_err(at(path))? {
        let path = entry?.path();
        let shrinks = path.extension().is_some_and(|ending| SHRINKING.iter().any(|known| ending == *known));
        if path.is_dir() {
            folder(&path)?;
        } else if shrinks {
            let compressed = brotli(&fs::read(&path).map_err(at(&path))?);
            let mut double = path.clone().into_os_string();
            double.push(".br");
            fs::write(&double, compressed).map_err(at(&path))?;
        }
    }
    Ok(())
}

/// The bytes as a host sends them with `Content-Encoding: br`.
pub fn brotli(bytes: &[u8]) -> Vec<u8> {
    let mut compressed = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut compressed, 4096, QUALITY, WINDOW);
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
