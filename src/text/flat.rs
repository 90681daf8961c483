//! Documents whose line breaks were lost: a page on one long line.
//!
//! What says by itself what it is begins a line again: the parts of a masthead, the title of a
//! letter, its opening words, the mark of a signature, the heading of an annex, a bullet, a job number.

use super::lexicon::Lexicon;
use super::masthead::{Known, Lexicons};
use super::page::is_furniture;
use super::scan::Line;
use super::{blocks, items, phrase, signature, symbol};
use crate::document::{Class, Span};
use memchr::{memchr2_iter, memmem};

/// Latin letters from which a line may be a page that has lost its breaks.
const LONG: usize = 400;

/// Cuts the long lines of a text; each part is a chunk of its own.
pub(super) fn cut(source: &str, lines: Vec<Line>, lexicon: &'static Lexicon) -> Vec<Line> {
    let is_short = |line: &Line| line.span.len() < LONG || !blocks::is_wider(line.span.of(source), LONG - 1);
    if lines.iter().all(is_short) {
        return lines;
    }
    let mut cut = Vec::with_capacity(lines.len() + 16);
    for line in lines {
        if is_short(&line) || !is_flat(line.span.of(source), lexicon) {
            cut.push(line);
            continue;
        }
        let places = Cutting::new(line.span.of(source), lexicon).places();
        push_parts(source, &line, &places, &mut cut);
    }
    cut
}

/// Whether a long line has what only stands at the beginning of one: most are paragraphs.
fn is_flat(text: &str, lexicon: &'static Lexicon) -> bool {
    let session = || Lexicons::of(lexicon).known(text);
    let has = |sign: &str| memmem::find(text.as_bytes(), sign.as_bytes()).is_some();
    let signed = |at| text.get(at..).is_some_and(|rest| signature::mark(rest, lexicon).is_some());
    ["Distr", "•", "\u{f0b7}", "▪"].into_iter().any(has)
        || memchr2_iter(b'(', b'[', text.as_bytes()).any(signed)
        || blocks::title(text, lexicon).is_some()
        || matches!(session(), Some((Known::Session(_) | Known::Year(_), _)))
}

fn push_parts(source: &str, line: &Line, places: &[usize], lines: &mut Vec<Line>) {
    let text = line.span.of(source);
    let ends = places.iter().copied().chain([text.len()]);
    let mut start = 0;
    for end in ends.filter(|&end| end > 0) {
        let part = text.get(start..end).unwrap_or_default();
        let from = line.start() + start + phrase::skip(part, &[]);
        let to = line.start() + start + part.trim_end().len();
        if from < to {
            if start > 0 {
                lines.push(Line { span: Span::new(from, from), tops_page: false, ..*line });
            }
            lines.push(Line { span: Span::new(from, to), tops_page: line.tops_page && start == 0, ..*line });
        }
        start = end;
    }
}

/// Where a long line is, as it is gone through.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// Before the title.
    Head,
    /// In the title of a letter, which its opening words end.
    Title,
    Text,
}

struct Cutting<'t> {
    text: &'t str,
    lexicon: &'static Lexicon,
    lexicons: Lexicons,
    part: Part,
    places: Vec<usize>,
    /// Parts of a masthead that were found.
    known: usize,
    /// Whether the items of an agenda stand before: what follows them are their titles.
    titled: bool,
}

impl<'t> Cutting<'t> {
    fn new(text: &'t str, lexicon: &'static Lexicon) -> Self {
        Self {
            text,
            lexicon,
            lexicons: Lexicons::of(lexicon),
            part: Part::Head,
            places: Vec::new(),
            known: 0,
            titled: false,
        }
    }

    /// The places at which parts begin, in order.
    fn places(mut self) -> Vec<usize> {
        let mut at = 0;
        while at < self.text.len() {
            let rest = self.text.get(at..).unwrap_or_default();
            let skipped = self.meet(at, rest);
            at += skipped.unwrap_or_else(|| word(rest));
        }
        self.places
    }

    /// Looks at a word; returns how much is taken where it begins a part.
    fn meet(&mut self, at: usize, rest: &str) -> Option<usize> {
        match self.part {
            Part::Head => self.head(at, rest),
            Part::Title => self.title(at, rest),
            Part::Text => None,
        }
        .or_else(|| self.mark(at, rest))
    }

    fn head(&mut self, at: usize, rest: &str) -> Option<usize> {
        if !rest.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()) {
            return None;
        }
        let letter = |class| matches!(class, Class::Letter | Class::IdenticalLetters | Class::NoteVerbale);
        let title = phrase::value(rest, self.lexicon.titles).filter(|&(class, _)| letter(class));
        if let Some((_, len)) = title {
            self.part = Part::Title;
            self.places.push(at);
            return Some(len);
        }
        if self.titled {
            return None;
        }
        let head = self.lexicons.items(rest).filter(|_| self.known > 0);
        let list = head.and_then(|(len, lexicon)| self.items(at, len, lexicon));
        self.titled = list.is_some();
        let len = list.or_else(|| self.lexicons.known(rest).map(|(_, len)| len))?;
        // The name of an organ within a sentence, or that begins one, is no part of a masthead: parts
        // follow one another.
        if at > 0 && self.places.last() != Some(&at) && self.known < 2 {
            return None;
        }
        self.known += 1;
        self.places.extend([at, at + len + phrase::skip(rest.get(len..)?, &[])]);
        self.places.dedup();
        Some(len)
    }

    /// The length of an agenda list, `Agenda items 45, 57 and 78`, with what follows it.
    fn items(&self, at: usize, head: usize, lexicon: &Lexicon) -> Option<usize> {
        let start = at + head + phrase::skip(self.text.get(at + head..)?, &[]);
        let list = items::list(self.text, start, lexicon);
        if list.items.is_empty() {
            return None;
        }
        let tail = self.text.get(list.end..)?;
        let gap = phrase::skip(tail, &[]);
        let of = phrase::any(tail.get(gap..)?, lexicon.of_agenda).map_or(0, |of| gap + of);
        let stars = tail.get(of..)?.bytes().take_while(|&byte| byte == b'*').count();
        Some(list.end + of + stars - at)
    }

    fn title(&mut self, at: usize, rest: &str) -> Option<usize> {
        let len = phrase::any(rest, self.lexicon.openings)?;
        self.part = Part::Text;
        self.places.push(at);
        Some(len)
    }

    /// What begins a part wherever it stands.
    fn mark(&mut self, at: usize, rest: &str) -> Option<usize> {
        let first = rest.chars().next()?;
        let begins = match first {
            '(' | '[' | '*' | '_' if signature::mark(rest, self.lexicon).is_some() => true,
            '*' => rest.get(1..)?.starts_with(' ') && rest.get(2..)?.starts_with(char::is_uppercase),
            '•' | '\u{f0b7}' | '▪' => true,
            '0'..='9' => is_furniture(rest.get(..word(rest))?.trim_end()),
            first if first.is_uppercase() => self.attached(rest),
            _ => false,
        };
        if !begins {
            return None;
        }
        self.part = Part::Text;
        self.folio(at);
        self.places.push(at);
        Some(word(rest))
    }

    /// `Annex to the letter dated ...`
    fn attached(&self, rest: &str) -> bool {
        blocks::attachment(rest, self.lexicon).is_some_and(|found| found.goes_on)
    }

    /// The running head before a place, `2 A/55/411`, begins a part of its own.
    fn folio(&mut self, at: usize) {
        let head = self.text.get(..at).unwrap_or_default().trim_end();
        let start = head.rfind(' ').map_or(0, |gap| gap + 1);
        let token = head.get(start..).unwrap_or_default();
        if symbol::symbol(token).is_some_and(|(_, len)| len == token.len()) {
            let before = head.get(..start).unwrap_or_default().trim_end();
            let number = before.rfind(' ').map_or(0, |gap| gap + 1);
            let folio = before.get(number..).is_some_and(|token| token.bytes().all(|byte| byte.is_ascii_digit()));
            self.places.push(if folio && number > 0 { number } else { start });
        }
    }
}

/// The length of a word with the blank after it.
fn word(text: &str) -> usize {
    let end = text.find(char::is_whitespace).unwrap_or(text.len());
    let blank = phrase::skip(text.get(end..).unwrap_or_default(), &[]);
    (end + blank).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Language;
    use crate::text::{lexicon, scan};

    fn english() -> &'static Lexicon {
        lexicon::of(Language::English)
    }

    #[test]
    fn a_long_line_is_cut_only_where_something_in_it_begins_a_line() {
        let flat = [
            "Lamps Distr.: General",
            "Lamps: • red ones",
            "Lamps: \u{f0b7} red ones",
            "Lamps: ▪ red ones",
            "I remain yours (Signed) Ada Lamp",
            "I remain yours [Signed] Ada Lamp",
            "Letter dated 2 March 2044 from the keepers",
            "Ninety-ninth session The lamps",
        ];
        for text in flat {
            assert!(is_flat(text, english()), "{text}");
        }
        for text in ["The lamps were lit (in 2044)", "2 March 2044 was a day", "United Nations lamps"] {
            assert!(!is_flat(text, english()), "{text}");
        }
    }

    /// The parts of a long line, one after the other.
    fn parts(text: &str) -> Vec<&str> {
        let line = scan::lines(text)[0];
        let mut lines = Vec::new();
        push_parts(text, &line, &Cutting::new(text, english()).places(), &mut lines);
        lines.iter().filter(|line| !line.is_blank()).map(|line| line.span.of(text)).collect()
    }

    #[test]
    fn the_parts_of_a_masthead_follow_one_another() {
        assert_eq!(
            parts("United Nations A/55/911 General Assembly 2 March 2044 Lamps"),
            ["United Nations", "A/55/911", "General Assembly", "2 March 2044", "Lamps"]
        );
        assert_eq!(parts("Lamps of the United Nations are lit"), ["Lamps of the United Nations are lit"]);
        assert_eq!(
            parts("United Nations lamps of the General Assembly are lit"),
            ["United Nations", "lamps of the General Assembly are lit"]
        );
        assert_eq!(
            parts("United Nations A/55/911 Lamps Distr.: General Clocks"),
            ["United Nations", "A/55/911", "Lamps", "Distr.: General", "Clocks"]
        );
    }

    #[test]
    fn an_agenda_list_ends_with_its_asterisk_and_titles_follow_it() {
        assert_eq!(
            parts("General Assembly Agenda items 45, 57 of the provisional agenda* The General Assembly and its lamps"),
            [
                "General Assembly",
                "Agenda items 45, 57 of the provisional agenda*",
                "The General Assembly and its lamps"
            ]
        );
        assert_eq!(parts("Agenda items 45, 57 are about lamps"), ["Agenda items 45, 57 are about lamps"]);
        assert_eq!(parts("United Nations A/55/911 Agenda items are many")[2..], ["Agenda items are many"]);
    }

    #[test]
    fn the_title_of_a_letter_ends_at_its_opening_words() {
        for title in
            ["Letter dated 2 March 2044", "Identical letters dated 2 March 2044", "Note verbale dated 2 March 2044"]
        {
            let text = format!(
                "General Assembly A/55/911 {title} from the keepers On behalf of all I have the honour to write"
            );
            assert_eq!(
                parts(&text)[2..],
                [&format!("{title} from the keepers"), "On behalf of all I have the honour to write"]
            );
        }
        assert_eq!(
            parts("Letter dated 2 March 2044 of the General Assembly On behalf of all"),
            ["Letter dated 2 March 2044 of the General Assembly", "On behalf of all"]
        );
    }

    #[test]
    fn the_words_that_open_a_letter_cut_nothing_else() {
        for text in [
            "Report of the keepers pursuant to rule 2",
            "Resolution 386 (2076) The keepers asked for lamps, in accordance with rule 2",
        ] {
            assert_eq!(parts(text), [text]);
        }
    }

    #[test]
    fn what_marks_a_part_begins_one_wherever_it_stands() {
        assert_eq!(parts("Lamps: • red • green ▪ dim"), ["Lamps:", "• red", "• green", "▪ dim"]);
        assert_eq!(parts("I remain yours (Signed) Ada Lamp"), ["I remain yours", "(Signed) Ada Lamp"]);
        assert_eq!(parts("Lamps. * Also issued. *** Lamps"), ["Lamps.", "* Also issued. *** Lamps"]);
        assert_eq!(parts("Lamps * are lit *Lamps *aLamps"), ["Lamps * are lit *Lamps *aLamps"]);
        assert_eq!(parts("Lamps. 00-65644 (E) Lamps"), ["Lamps.", "00-65644 (E) Lamps"]);
        assert_eq!(parts("Lamps. 00 (E) 2044 Lamps"), ["Lamps. 00 (E) 2044 Lamps"]);
        assert_eq!(parts("See the Annex to the letter"), ["See the", "Annex to the letter"]);
        assert_eq!(parts("See Annex II"), ["See Annex II"]);
    }

    #[test]
    fn a_page_begins_with_the_first_part_of_its_line() {
        let text = "\u{c}Lamps: • red • green";
        let line = scan::lines(text)[0];
        let mut lines = Vec::new();
        push_parts(text, &line, &Cutting::new(line.span.of(text), english()).places(), &mut lines);
        assert_eq!(lines.iter().map(|line| line.tops_page).collect::<Vec<_>>(), [true, false, false, false, false]);
    }

    #[test]
    fn the_running_head_above_an_annex_is_a_part_with_its_folio() {
        let annex = "Annex to the letter dated 2 March 2044";
        assert_eq!(parts(&format!("Lamps. 2 A/55/911 {annex}")), ["Lamps.", "2 A/55/911", annex]);
        assert_eq!(parts(&format!("Lamps A/55/911 {annex}")), ["Lamps", "A/55/911", annex]);
        assert_eq!(parts(&format!("2 A/55/911 {annex}")), ["2", "A/55/911", annex]);
        assert_eq!(parts(&format!("2 A/55/911, {annex}")), ["2 A/55/911,", annex]);
    }
}
