use super::bytes::{Keys, Reader, count, put_number};
use super::list::Tells;
use super::terms;
use crate::document::Language;
use std::ops::Range;

/// What every manifest begins with.
const MAGIC: &[u8; 4] = b"chl2";

/// The address of the manifest, the one file whose name does not change with the library.
pub const MANIFEST: &str = "search/manifest.bin";

/// The folder of all other files, which has one for each index.
pub const KEPT: &str = "search/kept";

/// Documents that a library holds at most: the searcher has a place for the score of each.
const MOST: u32 = 1 << 22;

/// The small file that is read first: how many documents there are, and which file has which words.
///
/// ```text
/// manifest = "chl2", terms version:byte, generation:8 bytes, documents of each language:6 numbers,
///            1 if lists tell impacts, else 0:byte, widest file:number, router of the terms, router of the spellings
/// router   = files:number, first key of each
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Manifest {
    /// A hash of all that the index is; the folder of its files.
    pub generation: u64,
    /// How many documents there are in each language, in the order of [`Language::ALL`], in which they are numbered.
    pub documents: [u32; 6],
    /// What lists of terms tell: impacts, or weights where the lengths of documents lie beside.
    pub tells: Tells,
    /// Bytes of the largest file of terms or spellings.
    pub widest: u32,
    pub terms: Router,
    pub spellings: Router,
}

/// The first key of each file of a kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Router(pub Vec<String>);

impl Manifest {
    pub fn write(&self) -> Vec<u8> {
        let mut out = MAGIC.to_vec();
        out.push(terms::VERSION);
        out.extend(self.generation.to_be_bytes());
        self.documents.iter().for_each(|number| put_number(*number, &mut out));
        out.push(u8::from(self.tells == Tells::Impacts));
        put_number(self.widest, &mut out);
        for Router(firsts) in [&self.terms, &self.spellings] {
            put_number(count(firsts.len()), &mut out);
            let mut keys = Keys::default();
            firsts.iter().for_each(|first| keys.put(first, &mut out));
        }
        out
    }

    pub fn read(bytes: &[u8]) -> Option<Self> {
        let mut from = Reader(bytes);
        (from.take(4)? == MAGIC && from.byte()? == terms::VERSION).then_some(())?;
        let generation = u64::from_be_bytes(from.take(8)?.try_into().ok()?);
        let mut documents = [0; 6];
        for number in &mut documents {
            *number = from.number()?;
        }
        documents.iter().try_fold(0_u32, |sum, number| sum.checked_add(*number)).filter(|all| *all <= MOST)?;
        let tells = if from.byte()? == 0 { Tells::Weights } else { Tells::Impacts };
        let widest = from.number()?;
        let (terms, spellings) = (Router::read(&mut from)?, Router::read(&mut from)?);
        Some(Self { generation, documents, tells, widest, terms, spellings })
    }

    /// The number of documents.
    pub fn all(&self) -> u32 {
        self.documents.iter().sum()
    }

    /// The documents of a language.
    pub fn of(&self, language: Language) -> Range<u32> {
        let before = Language::ALL.iter().take_while(|other| **other != language).zip(self.documents);
        let start: u32 = before.map(|(_, number)| number).sum();
        let number = Language::ALL.iter().zip(self.documents).find(|(other, _)| **other == language);
        start..start + number.map_or(0, |(_, number)| number)
    }

    /// The language of a document.
    pub fn language(&self, document: u32) -> Option<Language> {
        Language::ALL.into_iter().find(|language| self.of(*language).contains(&document))
    }

    /// The documents of the language of a document.
    pub fn around(&self, document: u32) -> Range<u32> {
        self.language(document).map_or(0..0, |language| self.of(language))
    }

    /// The place of a language in the order of all.
    pub fn place(language: Language) -> u32 {
        count(Language::ALL.iter().take_while(|other| **other != language).count())
    }

    /// The address of a file of this generation, from its kind and number: `search/kept/<generation>/t12.bin`.
    pub fn address(&self, kind: Kind, number: u32) -> String {
        let folder = format!("{KEPT}/{:016x}", self.generation);
        match kind {
            Kind::Terms => format!("{folder}/t{number}.bin"),
            Kind::Spellings => format!("{folder}/s{number}.bin"),
            Kind::Deep => format!("{folder}/d{number}.bin"),
            Kind::Rows => format!("{folder}/r{number}.tsv"),
            Kind::Lengths => format!("{folder}/l{number}.bin"),
            Kind::Columns => format!("{folder}/columns.bin"),
        }
    }
}

/// The files of an index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Terms,
    Spellings,
    Deep,
    Rows,
    /// Of the documents of a language, where lists tell weights.
    Lengths,
    Columns,
}

impl Router {
    fn read(from: &mut Reader) -> Option<Self> {
        let mut keys = Keys::default();
        (0..from.number()?).map(|_| keys.next(from).map(str::to_owned)).collect::<Option<_>>().map(Self)
    }

    /// The file that has a key, if any has.
    pub fn file(&self, key: &str) -> Option<u32> {
        self.0.partition_point(|first| first.as_str() <= key).checked_sub(1).map(count)
    }

    /// The files that may have keys with a beginning.
    pub fn files(&self, beginning: &str) -> Range<u32> {
        let end = self.0.partition_point(|first| first.as_str() <= beginning || first.starts_with(beginning));
        self.file(beginning).unwrap_or(0)..count(end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_router_leads_to_the_file_of_a_key() {
        let router = Router(["b", "ca", "cc", "d"].map(str::to_owned).to_vec());
        assert_eq!(
            [router.file("a"), router.file("b"), router.file("cb"), router.file("z")],
            [None, Some(0), Some(1), Some(3)]
        );
        assert_eq!(
            [router.files("c"), router.files("a"), router.files("cb"), router.files("z")],
            [0..3, 0..0, 1..2, 3..4]
        );
    }

    proptest! {
        #[test]
        fn a_manifest_is_read_as_written(
            generation in any::<u64>(), documents in prop::array::uniform6(0..1000_u32), mut keys in prop::collection::vec("[a-z]{0,6}", 0..9)
        ) {
            keys.sort();
            let router = Router(keys);
            let tells = if generation % 2 == 0 { Tells::Weights } else { Tells::Impacts };
            let manifest = Manifest { generation, documents, tells, widest: 9, terms: router.clone(), spellings: router };
            prop_assert_eq!(Manifest::read(&manifest.write()), Some(manifest.clone()));
            for document in 0..manifest.all() {
                let language = manifest.language(document).unwrap();
                prop_assert!(manifest.of(language).contains(&document));
            }
        }

        #[test]
        fn hostile_bytes_are_no_manifest(bytes in prop::collection::vec(any::<u8>(), 0..100)) {
            let mut told = MAGIC.to_vec();
            told.push(terms::VERSION);
            told.extend(bytes);
            if let Some(manifest) = Manifest::read(&told) {
                prop_assert!(manifest.all() <= MOST);
            }
        }
    }
}
