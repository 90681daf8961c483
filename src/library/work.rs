use super::query::respelt;
use super::search::Hit;
use super::terms;
use crate::document::Language;
use crate::order;

/// A document that was found, in all the languages in which it was found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Work {
    /// The edition that is shown.
    pub hit: Hit,
    /// Whether what was asked is its symbol.
    pub named: bool,
    /// The other editions that were found, each with its address.
    pub others: Vec<(Language, String)>,
}

/// The symbols that a text consists of, as terms; none where it says anything else.
pub fn symbols_in(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut only = true;
    terms::words(&respelt(text), |word| {
        only &= word.also || word.text.contains('/');
        if !word.also {
            found.push(word.text.to_owned());
        }
    });
    if only { found } else { Vec::new() }
}

/// Puts the editions of a document together, at the place of the best, and documents with the symbols before all.
///
/// Of editions that have as many of the words, the one in `preferred` is shown.
pub fn works(hits: Vec<Hit>, symbols: &[String], preferred: Language) -> Vec<Work> {
    let mut works: Vec<Work> = Vec::new();
    for hit in hits {
        let same = |work: &&mut Work| below(&work.hit.row.address) == below(&hit.row.address);
        match works.iter_mut().find(same) {
            Some(work) => work.add(hit, preferred),
            None => works.push(Work { named: is_named(&hit, symbols), hit, others: Vec::new() }),
        }
    }
    order::sort_by_key(&mut works, |work| !work.named);
    works
}

impl Work {
    fn add(&mut self, mut hit: Hit, preferred: Language) {
        if hit.language == preferred && self.hit.language != preferred && hit.complete == self.hit.complete {
            std::mem::swap(&mut self.hit, &mut hit);
        }
        self.others.push((hit.language, hit.row.address));
        order::sort_by_key(&mut self.others, |(language, _)| *language);
    }
}

fn is_named(hit: &Hit, symbols: &[String]) -> bool {
    let own = terms::list(&hit.row.symbols);
    !symbols.is_empty() && symbols.iter().all(|symbol| own.contains(symbol))
}

/// What an address shares with those of other languages: all but `/fr`.
fn below(address: &str) -> &str {
    address.trim_start_matches('/').split_once('/').map_or("", |(_, below)| below)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::Row;

    fn hit(language: Language, below: &str, symbols: &str) -> Hit {
        let address = format!("/{}/{below}/", language.code());
        Hit { language, row: Row { address, symbols: symbols.into(), ..Row::default() }, ..Hit::default() }
    }

    fn told(works: &[Work]) -> Vec<String> {
        let told = |work: &Work| {
            let others = work.others.iter().map(|(language, _)| format!("+{}", language.code())).collect::<String>();
            format!("{}{others}{}", work.hit.row.address, if work.named { "!" } else { "" })
        };
        works.iter().map(told).collect()
    }

    #[test]
    fn editions_of_one_document_are_one_result() {
        let hits = [
            (Language::French, "A/1"),
            (Language::English, "A/2"),
            (Language::Arabic, "A/1"),
            (Language::English, "A/1"),
        ];
        let hits = hits.map(|(language, below)| hit(language, below, ""));
        assert_eq!(told(&works(hits.to_vec(), &[], Language::English)), ["/en/A/1/+ar+fr", "/en/A/2/"]);
        assert_eq!(told(&works(hits.to_vec(), &[], Language::Russian)), ["/fr/A/1/+ar+en", "/en/A/2/"]);
    }

    #[test]
    fn the_document_of_a_symbol_comes_first() {
        let hits =
            [hit(Language::English, "A/1", "A/RES/75/10"), hit(Language::English, "A/2", "A/RES/75/104 – S/1/2")];
        for asked in
            ["A/RES/75/104", "a/res/75/104 ", "75/104", "A RES 75 104", "/fr/a-res-75-104", "A/RES/75/104-S/1/2"]
        {
            let works = works(hits.to_vec(), &symbols_in(asked), Language::English);
            assert_eq!(told(&works), ["/en/A/2/!", "/en/A/1/"], "{asked}");
        }
        for asked in ["", "resolution 75/104", "75"] {
            assert_eq!(symbols_in(asked), [""; 0], "{asked}");
        }
    }
}
