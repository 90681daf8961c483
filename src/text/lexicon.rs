//! What the documents of each language write: data, so that a native speaker can mend it without
//! reading code.
//!
//! Phrases are written as documents print them; case, accents, vowel signs and kinds of apostrophe
//! make no difference. A new language is a file that says what it knows, over [`Lexicon::NONE`].

mod arabic;
mod chinese;
mod english;
mod french;
mod russian;
mod spanish;

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
    /// Words beside an ordinal: `session`, `année`, `届会议`.
    pub session: &'static [&'static str],
    pub year: &'static [&'static str],
    /// What makes an ordinal of the number after it: `第`.
    pub ordinal_sign: Option<char>,
    /// The words of numbers, cardinal and ordinal.
    pub numerals: &'static [(&'static str, u16)],
    pub months: &'static [(&'static str, u8)],
    /// Whether a date may begin with its month, `August 16, 2007`.
    pub month_first: bool,
    /// Letters after the number of a day: `1er`, `16th`.
    pub ordinal_endings: &'static [&'static str],
    /// Words between the day, the month and the year: `16 de agosto de 2007`.
    pub date_links: &'static [&'static str],
    /// The word for `year` behind a date: `2007 года`.
    pub year_words: &'static [&'static str],
    /// What stands behind year, month and day where dates begin with the year: `2007年10月17日`.
    pub date_signs: Option<[&'static str; 3]>,
    /// What stands before the items of an agenda, in a masthead and in a sentence.
    pub items: &'static [&'static str],
    /// Those of them that are said of nothing but an agenda: `agenda items`.
    pub agenda_items: &'static [&'static str],
    /// What follows them, `de l'ordre du jour`; it may also stand before them, `临时议程* 项目5`.
    pub of_agenda: &'static [&'static str],
    /// What stands before `items` in a sentence that speaks of an agenda: `au titre des`.
    pub under: &'static [&'static str],
    pub and: &'static [&'static str],
    /// Beginnings of the title of a document, with its class.
    pub titles: &'static [(&'static str, Class)],
    /// Ends of such titles, in languages that name the kind of a document last: `给秘书长的信`.
    pub title_ends: &'static [(&'static str, Class)],
    /// Between the sender and the addressees in the title of a letter: where the addressees begin
    /// and, in languages that name the sender last, where they end.
    pub addressed: &'static [&'static str],
    pub sent_by: &'static [&'static str],
    /// What begins the addressees where the sender stands before them: `dirigida por ... al ...`.
    pub to: &'static [&'static str],
    /// The opening words of letters: `J'ai l'honneur`, `Upon instructions`.
    pub openings: &'static [&'static str],
    /// Words that together tell an addressee.
    pub addressees: &'static [(&'static [&'static str], Party)],
    pub annex: &'static [&'static str],
    pub enclosure: &'static [&'static str],
    pub appendix: &'static [&'static str],
    /// What may follow the word for an attachment in its heading: `à la lettre`.
    pub attached_to: &'static [&'static str],
    /// What stands before that word where it comes last: `的信的附件`.
    pub attached_before: &'static [&'static str],
    /// The mark of a signature, without its parentheses: `Signé`.
    pub signed: &'static [&'static str],
    /// What stands before the place in a closing line, `Fait à`, and between it and the date.
    pub done_at: &'static [&'static str],
    pub done_on: &'static [&'static str],
    /// Openings of a resolution: `L'Assemblée générale,`.
    pub enacting: &'static [&'static str],
    /// Words that head a part of a text, before a number or alone: `Chapitre`, `Préambule`.
    pub parts: &'static [&'static str],
    /// What stands behind the ordinal of a part where it is written so: `第一条`.
    pub part_signs: &'static [&'static str],
    /// Salutations and other lines that open or close a letter.
    pub salutations: &'static [&'static str],
    /// What stands before the number of a resolution: `résolution`, `第`.
    pub resolution: &'static [&'static str],
    /// What must then follow it: `第1540(2004)号`.
    pub resolution_after: &'static [&'static str],
    /// Beginnings of the name of a resolution: `Resolution adopted by`, `Adopted by the Security Council`.
    pub adopted_by: &'static [&'static str],
    /// Beginnings of the formula that tells its adoption: `Adopted at the`, `Adopted unanimously`.
    pub adopted_at: &'static [&'static str],
    /// Words of that formula that tell that no one was against.
    pub unanimously: &'static [&'static str],
    /// What follows the ordinal of a meeting: `plenary meeting`.
    pub meeting: &'static [&'static str],
    /// Ends of the list of a draft's sponsors, behind a colon: `draft resolution`.
    pub drafts: &'static [&'static str],
    /// What may stand under a title: `Addendum`.
    pub addenda: &'static [&'static str],
    /// Beginnings of the name of a committee and of a conference: `First Committee`, `Conference of the Parties`.
    pub committees: &'static [&'static str],
    pub conferences: &'static [&'static str],
    /// Beginnings of an office under a name: `Ambassador`, `Représentant permanent`.
    pub offices: &'static [&'static str],
    /// Words that open the clauses of a preamble, and endings of such words: `Mindful`, `-ing`.
    pub clauses: &'static [&'static str],
    pub clause_endings: &'static [&'static str],
    /// Whether these words begin with a small letter.
    pub small_clauses: bool,
    /// Words that open a decision without a number, and endings of such words: `Décide`, `Decides`.
    pub decisions: &'static [&'static str],
    pub decision_endings: &'static [&'static str],
    /// Phrases anywhere in a text by which its class is known where no title tells it.
    pub tells: &'static [(&'static str, Class)],
    /// Words before a number that counts something, so that it is no mark of a footnote: `paragraph`.
    pub numbered: &'static [&'static str],
    /// Words between the two halves of a name, whose difference makes two spellings of one name.
    pub particles: &'static [&'static str],
    /// Short words, without accents, that occur often in this language and not in its neighbours.
    pub frequent: &'static [&'static str],
    /// Whether a sentence begins with a capital, so that a small letter continues one.
    pub has_case: bool,
}

impl Lexicon {
    /// A language of which nothing is known.
    const NONE: Self = Self {
        united_nations: &[],
        organs: &[],
        distribution: &[],
        distributions: &[],
        original: &[],
        languages: &[],
        only: &[],
        session: &[],
        year: &[],
        ordinal_sign: None,
        numerals: &[],
        months: &[],
        month_first: false,
        ordinal_endings: &[],
        date_links: &[],
        year_words: &[],
        date_signs: None,
        items: &[],
        agenda_items: &[],
        of_agenda: &[],
        under: &[],
        and: &[],
        titles: &[],
        title_ends: &[],
        addressed: &[],
        sent_by: &[],
        to: &[],
        addressees: &[],
        annex: &[],
        enclosure: &[],
        appendix: &[],
        attached_to: &[],
        attached_before: &[],
        signed: &[],
        done_at: &[],
        done_on: &[],
        enacting: &[],
        parts: &[],
        part_signs: &[],
        salutations: &[],
        resolution: &[],
        resolution_after: &[],
        openings: &[],
        adopted_by: &[],
        adopted_at: &[],
        unanimously: &[],
        meeting: &[],
        drafts: &[],
        addenda: &[],
        committees: &[],
        conferences: &[],
        offices: &[],
        clauses: &[],
        clause_endings: &[],
        small_clauses: false,
        decisions: &[],
        decision_endings: &[],
        tells: &[],
        numbered: &[],
        particles: &[],
        frequent: &[],
        has_case: false,
    };
}

/// The lexicon of a language.
pub(super) fn of(language: Language) -> &'static Lexicon {
    match language {
        Language::Arabic => &arabic::LEXICON,
        Language::Chinese => &chinese::LEXICON,
        Language::English => &english::LEXICON,
        Language::French => &french::LEXICON,
        Language::Russian => &russian::LEXICON,
        Language::Spanish => &spanish::LEXICON,
    }
}

/// The languages in Latin letters, which only their words tell apart.
pub(super) const LATIN: [(Language, &Lexicon); 3] = [
    (Language::English, &english::LEXICON),
    (Language::French, &french::LEXICON),
    (Language::Spanish, &spanish::LEXICON),
];
