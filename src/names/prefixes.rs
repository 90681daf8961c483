//! What Arabic writes together with a name: `و` and `ف` before anything, then `ب`, `ك` or `ل`.

/// Tells a name, and where it has the article also the form in which `ل` swallows its first letter:
/// `العراق`, `للعراق`.
///
/// The ligature `لا` comes out of many a PDF file with its letters changed round, `االتحاد الروسي`.
pub(super) fn each_form(name: &str, mut tell: impl FnMut(&str)) {
    let mut with_turned = |form: &str| {
        tell(form);
        turned(form).iter().for_each(|turned| tell(turned));
    };
    with_turned(name);
    if let Some(rest) = name.strip_prefix("ال") {
        with_turned(&format!("لل{rest}"));
    }
}

/// A form with its ligatures changed round, where it has any.
fn turned(form: &str) -> Option<String> {
    let alif = |letter: &char| matches!(letter, 'ا' | 'أ' | 'إ' | 'آ');
    let mut letters = form.chars().peekable();
    let mut turned = String::new();
    while let Some(letter) = letters.next() {
        turned.extend(if letter == 'ل' { letters.next_if(alif) } else { None });
        turned.push(letter);
    }
    (turned != form).then_some(turned)
}

/// The places after the prefixes that `text` may begin with, the first one first.
pub(super) fn starts(text: &str) -> impl Iterator<Item = usize> {
    let after = |start: usize, letters: &'static [char]| {
        let first = text.get(start..).and_then(|rest| rest.chars().next()).filter(|letter| letters.contains(letter));
        first.map(|letter| start + letter.len_utf8())
    };
    let and = after(0, &['و', 'ف']);
    [and, after(0, PREPOSITIONS), and.and_then(|start| after(start, PREPOSITIONS))].into_iter().flatten()
}

const PREPOSITIONS: &[char] = &['ب', 'ك', 'ل'];
