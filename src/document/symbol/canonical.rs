//! The case of symbols: `a/conf.157/24(parti)/add.1` is `A/CONF.157/24(PartI)/Add.1`.

/// Words that are not written in capitals.
const WORDS: [&str; 17] = [
    "Add",
    "Agenda",
    "Amend",
    "Corr",
    "Corrigendum",
    "Introduction",
    "OzL",
    "Part",
    "Parts",
    "Pro",
    "Rev",
    "Sect",
    "Sub",
    "Summary",
    "Vol",
    "and",
    "supp",
];

/// Words that run into a numeral once the blanks are gone, the longer first: `(PartsIandII)`.
const BEFORE_NUMERAL: [&str; 4] = ["Parts", "Part", "Vol", "and"];

/// A symbol with the case in which the United Nations write it; the letter behind a number stays as it is typed,
/// since both are written: `A/RES/75/290b`, `A/RES/76/235B`.
pub(super) fn canonical(typed: &str) -> String {
    let mut symbol = String::with_capacity(typed.len());
    let mut rest = typed;
    let (mut nested, mut tail) = (false, false);
    while let Some(first) = rest.chars().next() {
        let len = rest.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(rest.len());
        if len == 0 {
            nested = first == '(' || nested && first != ')';
            // A hyphen leads from one letter to another, `84a-b`.
            tail =
                first.is_ascii_digit() || tail && first == '-' && symbol.ends_with(|c: char| c.is_ascii_alphabetic());
            symbol.push(first);
            rest = rest.get(first.len_utf8()..).unwrap_or_default();
            continue;
        }
        let (letters, after) = rest.split_at(len);
        match word(letters, nested) {
            _ if tail && len == 1 => symbol.push_str(letters),
            Some(word) => symbol.push_str(&word),
            // The documents of the United Nations Environment Programme have `Res.14`.
            None if letters.eq_ignore_ascii_case("res") && after.starts_with('.') => symbol.push_str("Res"),
            None if nested => symbol.push_str(letters),
            None => symbol.extend(letters.chars().map(|c| c.to_ascii_uppercase())),
        }
        rest = after;
    }
    symbol
}

/// A word as it is written; in parentheses also a numeral, with or without a word before it.
fn word(letters: &str, nested: bool) -> Option<String> {
    let known = WORDS.iter().find(|word| word.eq_ignore_ascii_case(letters));
    if known.is_some() || !nested {
        return known.map(|word| (*word).to_owned());
    }
    let mut rest = letters;
    let mut written = String::new();
    while !rest.is_empty() {
        let before = BEFORE_NUMERAL
            .iter()
            .find(|word| rest.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word)));
        if let Some(word) = before {
            written.push_str(word);
            rest = rest.get(word.len()..)?;
            continue;
        }
        let len = rest.find(|c: char| !is_numeral(c)).unwrap_or(rest.len());
        let numeral = rest.get(..len).filter(|numeral| !numeral.is_empty())?;
        written.push_str(&numeral.to_ascii_uppercase());
        rest = rest.get(len..)?;
    }
    Some(written)
}

/// A digit of a Roman numeral, or a letter before one: `(S-IV)`, `(ES-V)`.
pub(super) fn is_numeral(c: char) -> bool {
    matches!(c.to_ascii_uppercase(), 'I' | 'V' | 'X' | 'L' | 'E' | 'S')
}
