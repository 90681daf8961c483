//! Any bytes may be files of a search index: the search ends, and finds nothing that is not there.

#![no_main]

use chancery::library::{Family, Files, Index, Query, Step};
use libfuzzer_sys::fuzz_target;

/// One content for every file that is asked for.
struct Same<'f>(&'f [u8]);

impl Files for Same<'_> {
    fn get(&self, _: &str) -> Option<&[u8]> {
        Some(self.0)
    }
}

/// An index of some documents in each language, with one file of terms and one of spellings; its lists tell weights.
const MANIFEST: &[u8] = b"chl2\x01generatn\x09\x09\x64\x09\x09\x09\x00\x10\x01\x00\x01\x00";

/// The same, whose lists tell impacts.
const IMPACTS: &[u8] = b"chl2\x01generatn\x09\x09\x64\x09\x09\x09\x01\x10\x01\x00\x01\x00";

fuzz_target!(|bytes: &[u8]| {
    let told = [MANIFEST.get(..13).unwrap_or_default(), bytes].concat();
    for (manifest, file) in [(MANIFEST, bytes), (IMPACTS, bytes), (&told, bytes)] {
        let Some(index) = Index::read(manifest) else { continue };
        if index.len() > 10_000 {
            continue;
        }
        let mut query = Query { counts: Family::ALL.to_vec(), open: true, ..Query::new("security \"armed forces\" 75/1 核") };
        query.filters.add(Family::State, "KAZ");
        match index.find(&query, &Same(file)) {
            Step::Done(results) => assert!(results.total <= index.len() && results.hits.len() <= query.limit),
            Step::Need(needs) => panic!("{needs:?} are there"),
        }
    }
});
