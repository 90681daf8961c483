//! What the documents of each language write: data, so that a native speaker can mend it without
//! reading code.
//!
//! Phrases are written as documents print them; case, accents, vowel signs and kinds of apostrophe
//! make no difference. A new language is a file that says what it knows, over [`Written::NONE`].

mod arabic;
mod chinese;
mod english;
mod french;
mod russian;
mod spanish;

use super::phrase::{Entry, List, Phrases, Table};
use crate::document::{Class, Distribution, Language, Organ, Party};
use std::sync::OnceLock;

/// Declares the parts of a lexicon: as the file of a language writes them, and as they are looked up.
macro_rules! lexicon {
    ($($(#[$doc:meta])* $part:ident: $kind:ty,)*) => {
        /// The words by which the parts of a document are known, in one language.
        pub(super) struct Lexicon {
            $($(#[$doc])* pub $part: $kind,)*
        }

        /// What the file of a language writes.
        pub(super) struct Written {
            $($part: <$kind as Part>::Written,)*
        }

        impl Written {
            /// A language of which nothing is known.
            const NONE: Self = Self { $($part: <$kind as Part>::NONE,)* };

            fn lexicon(&self) -> Lexicon {
                Lexicon { $($part: <$kind as Part>::of(self.$part),)* }
            }
        }
    };
}

lexicon! {
    united_nations: Phrases,
    organs: Table<Organ>,
    /// What stands before the distribution: `Distr.`.
    distribution: Phrases,
    distributions: Table<Distribution>,
    /// What stands before the original languages: `Original`.
    original: Phrases,
    languages: Table<Language>,
    /// What may follow the languages of a version: `seulement`.
    only: Phrases,
    /// Words beside an ordinal: `session`, `année`, `届会议`.
    session: Phrases,
    year: Phrases,
    /// What makes an ordinal of the number after it: `第`.
    ordinal_sign: Option<char>,
    /// The words of numbers, cardinal and ordinal.
    numerals: Table<u16>,
    months: Table<u8>,
    /// Whether a date may begin with its month, `August 16, 2007`.
    month_first: bool,
    /// Letters after the number of a day: `1er`, `16th`.
    ordinal_endings: Phrases,
    /// Words between the day, the month and the year: `16 de agosto de 2007`.
    date_links: Phrases,
    /// The word for `year` behind a date: `2007 года`.
    year_words: Phrases,
    /// What stands behind year, month and day where dates begin with the year: `2007年10月17日`.
    date_signs: Option<[&'static str; 3]>,
    /// What stands before the items of an agenda, in a masthead and in a sentence.
    items: Phrases,
    /// Those of them that are said of nothing but an agenda: `agenda items`.
    agenda_items: Phrases,
    /// What follows them, `de l'ordre du jour`; it may also stand before them, `临时议程* 项目5`.
    of_agenda: Phrases,
    /// What stands before `items` in a sentence that speaks of an agenda: `au titre des`.
    under: Phrases,
    and: Phrases,
    /// Beginnings of the title of a document, with its class.
    titles: Table<Class>,
    /// Ends of such titles, in languages that name the kind of a document last: `给秘书长的信`.
    title_ends: Table<Class>,
    /// Between the sender and the addressees in the title of a letter: where the addressees begin
    /// and, in languages that name the sender last, where they end.
    addressed: Phrases,
    sent_by: Phrases,
    /// What begins the addressees where the sender stands before them: `dirigida por ... al ...`.
    to: Phrases,
    /// The opening words of letters: `J'ai l'honneur`, `Upon instructions`.
    openings: Phrases,
    /// Words that together tell an addressee.
    addressees: &'static [(&'static [&'static str], Party)],
    annex: Phrases,
    enclosure: Phrases,
    appendix: Phrases,
    /// What may follow the word for an attachment in its heading: `à la lettre`.
    attached_to: Phrases,
    /// What stands before that word where it comes last: `的信的附件`.
    attached_before: Phrases,
    /// The mark of a signature, without its parentheses: `Signé`.
    signed: Phrases,
    /// Beginnings of the line that says for whom one signs: `For the Government of`, `Pour`, `За`.
    on_behalf: Phrases,
    /// What stands before the place in a closing line, `Fait à`, and between it and the date.
    done_at: Phrases,
    done_on: Phrases,
    /// Openings of a resolution: `L'Assemblée générale,`.
    enacting: Phrases,
    /// Words that head a part of a text, before a number or alone: `Chapitre`, `Préambule`.
    parts: Phrases,
    /// What stands behind the ordinal of a part where it is written so: `第一条`.
    part_signs: Phrases,
    /// Salutations and other lines that open or close a letter.
    salutations: Phrases,
    /// What stands before the number of a resolution: `résolution`, `第`.
    resolution: Phrases,
    /// What must then follow it: `第1540(2004)号`.
    resolution_after: Phrases,
    /// Beginnings of the name of a resolution: `Resolution adopted by`, `Adopted by the Security Council`.
    adopted_by: Phrases,
    /// Beginnings of the formula that tells its adoption: `Adopted at the`, `Adopted unanimously`.
    adopted_at: Phrases,
    /// Words of that formula that tell that no one was against.
    unanimously: Phrases,
    /// Words for votes, `votes`, `voix`, `票`, and what tells their numbers beside figures and numerals: `none`.
    votes: Phrases,
    vote_numbers: Table<u16>,
    /// What follows the ordinal of a meeting: `plenary meeting`.
    meeting: Phrases,
    /// Ends of the list of a draft's sponsors, behind a colon: `draft resolution`.
    drafts: Phrases,
    /// What may stand under a title: `Addendum`.
    addenda: Phrases,
    /// Beginnings of the name of a committee and of a conference: `First Committee`, `Conference of the Parties`.
    committees: Phrases,
    conferences: Phrases,
    /// Beginnings of an office under a name: `Ambassador`, `Représentant permanent`.
    offices: Phrases,
    /// Words that open the clauses of a preamble, and endings of such words: `Mindful`, `-ing`.
    clauses: Phrases,
    clause_endings: &'static [&'static str],
    /// Whether these words begin with a small letter.
    small_clauses: bool,
    /// Words that open a decision without a number, and endings of such words: `Décide`, `Decides`.
    decisions: Phrases,
    decision_endings: &'static [&'static str],
    /// Phrases anywhere in a text by which its class is known where no title tells it.
    tells: &'static [(&'static str, Class)],
    /// Words before a number that counts something, so that it is no mark of a footnote: `paragraph`.
    numbered: Phrases,
    /// Words between the two halves of a name, whose difference makes two spellings of one name.
    particles: Phrases,
    /// Whether a sentence begins with a capital, so that a small letter continues one.
    has_case: bool,
}

/// A part of a lexicon, which may be looked up otherwise than it is written.
trait Part {
    type Written: Copy;
    const NONE: Self::Written;

    fn of(written: Self::Written) -> Self;
}

impl<E: Entry> Part for List<E> {
    type Written = &'static [E];
    const NONE: Self::Written = &[];

    fn of(written: Self::Written) -> Self {
        Self::new(written)
    }
}

impl<T> Part for &'static [T] {
    type Written = Self;
    const NONE: Self = &[];

    fn of(written: Self) -> Self {
        written
    }
}

impl<T: Copy> Part for Option<T> {
    type Written = Self;
    const NONE: Self = None;

    fn of(written: Self) -> Self {
        written
    }
}

impl Part for bool {
    type Written = Self;
    const NONE: Self = false;

    fn of(written: Self) -> Self {
        written
    }
}

/// The lexicon of a language.
pub(super) fn of(language: Language) -> &'static Lexicon {
    static LEXICONS: [OnceLock<Lexicon>; 6] = [const { OnceLock::new() }; 6];
    let [ar, zh, en, fr, ru, es] = &LEXICONS;
    let (lexicon, written) = match language {
        Language::Arabic => (ar, &arabic::LEXICON),
        Language::Chinese => (zh, &chinese::LEXICON),
        Language::English => (en, &english::LEXICON),
        Language::French => (fr, &french::LEXICON),
        Language::Russian => (ru, &russian::LEXICON),
        Language::Spanish => (es, &spanish::LEXICON),
    };
    lexicon.get_or_init(|| written.lexicon())
}

/// Words of at most eight letters by which the languages in Latin ones are told apart.
pub(super) const FREQUENT: [(Language, &[&str]); 3] = [
    (Language::English, english::FREQUENT),
    (Language::French, french::FREQUENT),
    (Language::Spanish, spanish::FREQUENT),
];
