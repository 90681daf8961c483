//! What a line looks like, before it is known where it stands.

use super::lexicon::Lexicon;
use super::phrase::Phrases;
use super::scan::is_space;
use super::{number, phrase};
use crate::document::{Class, ComponentKind};

/// Bytes beyond which a line is running text, whatever it ends with.
const RUNNING: usize = 200;

/// Bytes beyond which a line that ends as a sentence does is running text.
const SENTENCE: usize = 60;

/// A mark of emphasis or of a Markdown heading, which may stand before the words of a line.
pub(super) fn is_mark(c: char) -> bool {
    matches!(c, '*' | '_' | '#')
}

/// Where the marks of emphasis end that close the text up to `end`: what goes on below begins behind them.
pub(super) fn after_marks(source: &str, end: usize) -> usize {
    let rest = source.get(end..).unwrap_or_default();
    end + rest.len() - rest.trim_start_matches(['*', '_']).len()
}

/// A comma of any script.
pub(super) fn is_comma(c: char) -> bool {
    matches!(c, ',' | '，' | '،')
}

/// Whether a line is part of a running text rather than of a masthead.
pub(super) fn is_running(text: &str) -> bool {
    is_wider(text, RUNNING) || text.ends_with(['.', ';', '。', '；', '؛']) && is_wider(text, SENTENCE)
}

/// The class that the title of a document tells, `Lettre datée du ...`, where `text` begins one.
pub(super) fn title(text: &str, lexicon: &Lexicon) -> Option<Class> {
    let heading = text.starts_with('#');
    let text = text.trim_matches(is_mark);
    let last = || phrase::value_before(text, lexicon.title_ends);
    let class = phrase::value(text, lexicon.titles).map(|(class, _)| class).or_else(last)?;
    // `Déclaration` and the like head a document only at the beginning of a line in capitals or a title's case.
    (!text.starts_with(char::is_lowercase) && (heading || !is_sentence(text))).then_some(class)
}

/// Whether `text` begins the text of a document: the heading of an attachment, `L'Assemblée générale,`.
pub(super) fn opens_text(text: &str, lexicon: &Lexicon) -> bool {
    let text = text.trim_start_matches(is_mark);
    is_running(text)
        || attachment(text, lexicon).is_some()
        || phrase::any(text, lexicon.enacting).is_some()
        || ends_with_draft(text, lexicon)
}

/// Whether a line is `L'Assemblée générale,` and nothing else.
pub(super) fn is_enacting(text: &str, lexicon: &Lexicon) -> bool {
    let text = text.trim_matches(is_mark);
    phrase::any(text, lexicon.enacting) == Some(text.len())
}

/// Whether `text` ends as a sentence does.
pub(super) fn is_sentence(text: &str) -> bool {
    text.trim_end_matches(is_mark).ends_with(ENDS)
}

/// Whether `text` ends as a paragraph or clause does; a comma ends the clauses of a preamble.
pub(super) fn ends_paragraph(text: &str) -> bool {
    let text = without_note_mark(text);
    let text =
        text.trim_end_matches(|c: char| is_mark(c) || matches!(c, ')' | '）' | '”' | '’' | '»' | '"' | '」' | '』'));
    text.trim_end().ends_with(|c| ENDS.contains(&c) || matches!(c, ',' | '，' | '،'))
}

/// Marks that end a sentence or a clause of a list.
const ENDS: [char; 12] = ['.', ';', ':', '?', '!', '。', '；', '：', '？', '！', '؛', '؟'];

/// Whether a text is wider than so many Latin letters, in which the limits of this module count: an
/// ideograph says as much as three, a letter of any alphabet as much as one.
///
/// No character says more than it has bytes, nor less than a third of them: most texts are told by their length.
pub(super) fn is_wider(text: &str, limit: usize) -> bool {
    let width = |byte: u8| usize::from(byte & 0xc0 != 0x80) + 2 * usize::from(byte >= 0xe3);
    let plain = || text.as_bytes().get(..=limit).is_some_and(<[u8]>::is_ascii);
    text.len() > limit && (text.len() > limit * 3 || plain() || text.bytes().map(width).sum::<usize>() > limit)
}

/// Whether a line opens or closes a letter or a speech: `Monsieur le Président,`.
pub(super) fn is_salutation(text: &str, lexicon: &Lexicon) -> bool {
    let text = text.trim_start_matches(is_mark);
    if is_wider(text, SALUTATION) {
        return false;
    }
    let Some(len) = phrase::any(text, lexicon.salutations) else { return false };
    let ended = text.trim_end_matches(is_space).ends_with(SALUTES);
    // `Mesdames et Messieurs` alone; one word may be anything.
    let alone = text.len() == len && text.contains(' ');
    ended || alone || text.get(len..).is_some_and(|rest| is_address(rest, lexicon))
}

/// Latin letters of the longest salutation.
const SALUTATION: usize = 120;

/// Marks that end a salutation.
const SALUTES: [char; 12] = [',', ':', '!', '.', '،', '؛', '，', '：', '；', '！', '。', '、'];

/// Whether what follows a salutation without an end addresses others: `Presidente, hermanas y hermanos`.
fn is_address(rest: &str, lexicon: &Lexicon) -> bool {
    let rest = rest.trim_start();
    let next = rest.trim_start_matches(is_comma).trim_start();
    let again = phrase::any(next, lexicon.salutations);
    again.is_some_and(|len| next.len() < rest.len() || next.len() == len)
}

/// Whether a text goes on after its last character: no mark ends it.
pub(super) fn is_open(text: &str) -> bool {
    let last = text.trim_end_matches(|c: char| is_mark(c) || c.is_whitespace()).chars().next_back();
    last.is_some_and(|c| c.is_alphanumeric() || matches!(c, '-' | '’' | '\''))
}

/// The heading of an attachment: `Annexe`, `Annexe II`, `Annex to the letter dated ...`.
#[derive(Clone, Copy)]
pub(super) struct Attachment {
    pub kind: fn(u16) -> ComponentKind,
    /// The printed number.
    pub number: Option<u16>,
    /// Whether the heading goes on with what it is attached to.
    pub goes_on: bool,
}

/// The number that the letters of an attachment tell: Roman figures, or a letter of the alphabet.
fn ordinal(letters: &str) -> Option<u16> {
    match letters.as_bytes() {
        [letter @ b'A'..=b'Z'] if !matches!(letter, b'I' | b'V' | b'X') => Some(u16::from(letter - b'A') + 1),
        _ => super::number::roman(letters),
    }
}

/// The heading of an attachment that `text`, without marks at its ends, begins with.
pub(super) fn attachment(text: &str, lexicon: &Lexicon) -> Option<Attachment> {
    let find =
        |words, kind| phrase::any(text, words).or_else(|| named_last(text, words, lexicon)).map(|len| (kind, len));
    let (kind, len) = find(lexicon.annex, ComponentKind::Annex as fn(u16) -> ComponentKind)
        .or_else(|| find(lexicon.enclosure, ComponentKind::Enclosure))
        .or_else(|| find(lexicon.appendix, ComponentKind::Appendix))?;
    if text.starts_with(char::is_lowercase) {
        return None;
    }
    let (value, number) =
        attached_number(text.get(len..)?, lexicon).map_or((None, 0), |(value, len)| (Some(value), len));
    let tail = text.get(len + number..)?;
    let tail = tail.get(phrase::skip(tail, &['.', ':', '*', '_', '-', '–', '—', '：'])..)?;
    let goes_on = phrase::any(tail, lexicon.attached_to).is_some();
    (tail.is_empty() || goes_on || tail.starts_with(['[', '［'])).then_some(Attachment { kind, number: value, goes_on })
}

/// The length up to the end of the word for an attachment where it stands last: `2007年10月17日...的信的附件二`.
fn named_last(text: &str, words: Phrases, lexicon: &Lexicon) -> Option<usize> {
    if lexicon.attached_before.is_empty() {
        return None;
    }
    let number = text.rfind(|c| number::chinese_figure(c).is_none() && number::figure(c).is_none() && c != ' ')?;
    let end = number + text.get(number..)?.chars().next()?.len_utf8();
    let word = phrase::any_before(text.get(..end)?, words)?;
    phrase::any_before(text.get(..word)?, lexicon.attached_before).map(|_| end)
}

/// The number behind the word for an attachment, ` II`, ` 2`, `二`, ` الثاني`, and its length with the space.
fn attached_number(text: &str, lexicon: &Lexicon) -> Option<(u16, usize)> {
    let gap = phrase::skip(text, &[]);
    let rest = text.get(gap..)?;
    if let Some((value, len)) = number::chinese(rest) {
        return Some((value, gap + len));
    }
    if gap == 0 {
        return None;
    }
    let word = rest.split(|c: char| !c.is_alphanumeric()).next()?;
    let figures = number::figures(word, 3).filter(|&(_, len)| len == word.len()).map(|(value, _)| value);
    let value = figures.or_else(|| ordinal(word)).map(|value| (value, word.len()));
    let (value, len) = value.or_else(|| number::leading_words(rest, lexicon.numerals, lexicon.and))?;
    Some((value, gap + len))
}

/// Whether a line ends a list of sponsors: `France and Mali: draft resolution`.
pub(super) fn ends_with_draft(text: &str, lexicon: &Lexicon) -> bool {
    let end = text.trim_end_matches(|c: char| is_mark(c) || c.is_ascii_digit() || c == ' ');
    lexicon.drafts.ending(end).any(|draft| {
        let last = end.rsplit(' ').next().unwrap_or_default();
        last.len() > 3
            && phrase::after(last, draft.rsplit(' ').next().unwrap_or_default()) == Some(last.len())
            && phrase::fold(tail(end, draft.len() + 8)).ends_with(draft)
    })
}

/// The last `len` bytes of a text, or a little less.
fn tail(text: &str, len: usize) -> &str {
    let start = text.len().saturating_sub(len);
    (start..=text.len()).find_map(|start| text.get(start..)).unwrap_or(text)
}

/// A line without the mark of a footnote behind its last stop: `the Caribbean, 3`.
pub(super) fn without_note_mark(text: &str) -> &str {
    let bare = text.trim_end_matches(|c: char| c.is_ascii_digit() || c == '*').trim_end();
    let mark = text.len() - bare.len();
    let stopped = bare.ends_with([',', ';', '.', ':', ')', '”', '"', '。', '，', '；']);
    if (1..=4).contains(&mark) && stopped { bare } else { text }
}
