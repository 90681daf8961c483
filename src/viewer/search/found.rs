use crate::search::{How, Results};
use crate::viewer::said;
use crate::viewer::volume::Volume;

/// A query, as typed, with what it found.
#[derive(Debug, Default)]
pub struct Found {
    pub query: String,
    pub results: Results,
}

impl Found {
    pub fn new(volume: &Volume, query: String) -> Self {
        let results = if query.trim().is_empty() { Results::default() } else { volume.searchable.find(&query) };
        Self { query, results }
    }

    /// Whether nothing is searched for.
    pub fn is_idle(&self) -> bool {
        self.query.trim().is_empty()
    }

    /// What was found, in a sentence.
    pub fn told(&self) -> String {
        if self.is_idle() {
            return String::new();
        }
        let passages = self.results.hits.len();
        if passages == 0 {
            return said::about("nothing", self.query.trim());
        }
        let hits = said::counted("hits", self.results.count());
        let found = said::fill(&said::about("found", &hits), &said::counted("passages", passages));
        match &self.results.how {
            How::AsWritten => found,
            How::Inflected => [found, said::sentence("inflected")].join(" "),
            How::Respelt(words) => [said::about("respelt", &words.join(", ")), found].join(" "),
        }
    }
}
