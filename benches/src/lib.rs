//! What the benches measure in a browser, as WebAssembly without the viewer around it.

use chancery::document::Language;
use chancery::names::Names;

/// The names of States in French: programs for the browser carry no table.
const TABLE: &str = include_str!("../../src/names/fr.tsv");

/// The letter that the benches read.
pub const LETTER: &str = include_str!("../../documents/A-62-492/fr.txt");

/// Reads the letter so many times; gives the number of passages, so that nothing is optimised away.
#[unsafe(no_mangle)]
pub extern "C" fn read_letter(times: u32) -> u32 {
    let names = Names::parse(Language::French, TABLE);
    let passages = |_| chancery::read(LETTER.to_owned(), &names).0.passages().len() as u32;
    (0..times).map(passages).sum()
}
