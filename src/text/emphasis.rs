//! Marks of emphasis: `*italic*`, `**bold**`, `***both***`, `_italic_`, `__bold__`.
//!
//! A mark opens where text follows it and closes where text precedes it. One pass pairs them: a mark
//! closes what is open, or opens what is not, so that time is linear however deep marks are nested.
//! Marks without a partner are text.

use crate::document::Emphasis;
use memchr::memchr2;

/// A mark that has its partner: it turns `italic`, `bold` or both.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    pub start: usize,
    pub end: usize,
    pub turns: Emphasis,
}

/// The marks of `text`, their places counted from `base`, and the openings that stay without partner.
pub(super) fn marks(text: &str, base: usize) -> (Vec<Mark>, Vec<Mark>) {
    let mut pairing = Pairing::default();
    let mut at = 0;
    while let Some(found) = text.as_bytes().get(at..).and_then(|rest| memchr2(b'*', b'_', rest)) {
        at += found;
        at += pairing.meet(text, at, base);
    }
    pairing.finish()
}

/// A mark whose partner is looked for, by its place among all.
#[derive(Default)]
struct Pairing {
    met: Vec<(Mark, bool)>,
    /// For `*` and `_`: the opening of italic and of bold.
    open: [(Option<usize>, Option<usize>); 2],
}

impl Pairing {
    /// Takes the mark at `at`; its length in bytes.
    fn meet(&mut self, text: &str, at: usize, base: usize) -> usize {
        let rest = text.as_bytes().get(at..).unwrap_or_default();
        let Some(&sign) = rest.first() else { return 1 };
        let len = rest.iter().take_while(|&&byte| byte == sign).count();
        let before = text.get(..at).and_then(|head| head.chars().next_back());
        let after = text.get(at + len..).and_then(|tail| tail.chars().next());
        let underscore = sign == b'_';
        let inside = |c: Option<char>| underscore && c.is_some_and(char::is_alphanumeric);
        let opens = after.is_some_and(|c| !c.is_whitespace()) && !inside(before);
        let closes = before.is_some_and(|c| !c.is_whitespace()) && !inside(after);
        if len <= 3 && (opens || closes) {
            let turns = Emphasis { italic: len != 2, bold: len >= 2, raised: false };
            let mark = Mark { start: base + at, end: base + at + len, turns };
            self.pair(mark, usize::from(underscore), opens, closes);
        }
        len
    }

    fn pair(&mut self, mark: Mark, sign: usize, opens: bool, closes: bool) {
        let Some((italic, bold)) = self.open.get_mut(sign) else { return };
        let partner = match (mark.turns.italic, mark.turns.bold) {
            (true, true) => italic.filter(|open| *bold == Some(*open)),
            (true, false) => *italic,
            _ => *bold,
        };
        let mut clear = |open: usize| {
            *italic = italic.filter(|&other| other != open);
            *bold = bold.filter(|&other| other != open);
        };
        match partner {
            Some(open) if closes && self.met.get(open).is_some_and(|(other, _)| other.turns == mark.turns) => {
                clear(open);
                if let Some((_, paired)) = self.met.get_mut(open) {
                    *paired = true;
                }
                self.met.push((mark, true));
            }
            _ if opens => {
                let place = Some(self.met.len());
                *italic = if mark.turns.italic { place } else { *italic };
                *bold = if mark.turns.bold { place } else { *bold };
                self.met.push((mark, false));
            }
            _ => {}
        }
    }

    fn finish(self) -> (Vec<Mark>, Vec<Mark>) {
        let (paired, alone): (Vec<_>, Vec<_>) = self.met.into_iter().partition(|(_, paired)| *paired);
        let marks = |list: Vec<(Mark, bool)>| list.into_iter().map(|(mark, _)| mark).collect();
        (marks(paired), marks(alone))
    }
}
