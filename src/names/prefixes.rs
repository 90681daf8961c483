//! What Arabic writes together with a name: `و` and `ف` before anything, then `ب`, `ك` or `ل`.

/// A name with the article, and the form in which `ل` swallows its first letter: `العراق`, `للعراق`.
///
/// The ligature `لا` comes out of many a PDF file with its letters changed round, `االتحاد الروسي`.
pub(super) fn contracted(name: String) -> impl Iterator<Item = String> {
    let after_li = name.strip_prefix("ال").map(|rest| format!("لل{rest}"));
    let forms: Vec<String> = std::iter::once(name).chain(after_li).collect();
    let turned = |form: &String| {
        let turned = ['ا', 'أ', 'إ', 'آ']
            .iter()
            .fold(form.clone(), |form, alif| form.replace(&format!("ل{alif}"), &format!("{alif}ل")));
        (turned != *form).then_some(turned)
    };
    let others: Vec<String> = forms.iter().filter_map(turned).collect();
    forms.into_iter().chain(others)
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
