//! What the documents of each language write: data, so that a native speaker can mend it without
//! reading code.
//!
//! All phrases are folded: small letters without accents, straight apostrophes, single spaces.

mod english;
mod french;

use crate::document::{Class, Distribution, Language, Organ, Party};

/// The words by which the parts of a document are known, in one language.
pub(super) struct Lexicon {
    pub united_nations: &'static [&'static str],
    pub organs: &'static [(&'static str, Organ)],
    /// What stands before the distribution: `Distr.`.
    pub distribution: &'static [&'static str],
    pub distributions: &'static [(&'static str, Distribution)],
    /// What stands before the original languages: `Original`.
    pub original: &'static [&'static str],
    pub languages: &'static [(&'static str, Language)],
    /// What may follow the languages of a version: `seulement`.
    pub only: &'static [&'static str],
    /// Words that follow an ordinal: `session`, `année`.
    pub session: &'static [&'static str],
    pub year: &'static [&'static str],
    /// The words of numbers, cardinal and ordinal.
    pub numerals: &'static [(&'static str, u16)],
    pub months: &'static [(&'static str, u8)],
    /// Whether a date may begin with its month, `August 16, 2007`.
    pub month_first: bool,
    /// Letters after the number of a day: `1er`, `16th`.
    pub ordinal_endings: &'static [&'static str],
    /// Words between the day, the month and the year: `16 de agosto de 2007`.
    pub date_links: &'static [&'static str],
    /// What stands before the items of an agenda, in a masthead and in a sentence.
    pub items: &'static [&'static str],
    /// Those of them that are said of nothing but an agenda: `agenda items`.
    pub agenda_items: &'static [&'static str],
    /// What follows them: `de l'ordre du jour`.
    pub of_agenda: &'static [&'static str],
    /// What stands before `items` in a sentence that speaks of an agenda: `au titre des`.
    pub under: &'static [&'static str],
    pub and: &'static [&'static str],
    /// Beginnings of the title of a document, with its class.
    pub titles: &'static [(&'static str, Class)],
    /// Between the sender and the addressees in the title of a letter: where the addressees begin
    /// and, in languages that name the sender last, where they end.
    pub addressed: &'static [&'static str],
    pub sent_by: &'static [&'static str],
    /// Words that together tell an addressee.
    pub addressees: &'static [(&'static [&'static str], Party)],
    pub annex: &'static [&'static str],
    pub enclosure: &'static [&'static str],
    pub appendix: &'static [&'static str],
    /// What may follow the word for an attachment in its heading: `à la lettre`.
    pub attached_to: &'static [&'static str],
    /// The mark of a signature, without its parentheses: `Signé`.
    pub signed: &'static [&'static str],
    /// What stands before the place in a closing line, `Fait à`, and between it and the date.
    pub done_at: &'static [&'static str],
    pub done_on: &'static [&'static str],
    /// Openings of a resolution: `L'Assemblée générale,`.
    pub enacting: &'static [&'static str],
    /// Words that head a part of a text, before a number or alone: `Chapitre`, `Préambule`.
    pub parts: &'static [&'static str],
    /// Salutations and other lines that open or close a letter.
    pub salutations: &'static [&'static str],
    pub resolution: &'static [&'static str],
    /// Words between the two halves of a name, whose difference makes two spellings of one name.
    pub particles: &'static [&'static str],
    /// Short words, without accents, that occur often in this language and not in its neighbours.
    pub frequent: &'static [&'static str],
    /// Whether a sentence begins with a capital, so that a small letter continues one.
    pub has_case: bool,
}

/// The lexicon of a language; the English one where there is none yet.
pub(super) fn of(language: Language) -> &'static Lexicon {
    match language {
        Language::French => &french::LEXICON,
        _ => &english::LEXICON,
    }
}

/// Lexicons of the languages in Latin letters, which only their words tell apart.
pub(super) const LATIN: [(Language, &Lexicon); 2] =
    [(Language::English, &english::LEXICON), (Language::French, &french::LEXICON)];
