//! Numbers as lists print them.

/// A number in a format of Word, `lowerRoman`; in figures where the format is not known.
pub(super) fn printed(number: u32, format: &str) -> String {
    match format {
        "lowerLetter" => letters(number, 'a'),
        "upperLetter" => letters(number, 'A'),
        "lowerRoman" => roman(number).to_lowercase(),
        "upperRoman" => roman(number),
        "russianLower" => of(number, "абвгдежзиклмнопрстуфхцчшщэюя"),
        "russianUpper" => of(number, "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ"),
        "arabicAbjad" => of(number, "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"),
        "arabicAlpha" => of(number, "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"),
        "chineseCounting" | "chineseCountingThousand" | "ideographDigital" | "japaneseCounting" => chinese(number),
        "decimalZero" => format!("{number:02}"),
        _ => number.to_string(),
    }
}

/// `a` to `z`, then `aa` to `zz`: the same letter again, as Word counts.
fn letters(number: u32, first: char) -> String {
    let Some(place) = number.checked_sub(1) else { return "0".to_owned() };
    let letter = char::from_u32(u32::from(first) + place % 26).unwrap_or(first);
    std::iter::repeat_n(letter, (place / 26 + 1).min(8) as usize).collect()
}

fn of(number: u32, alphabet: &str) -> String {
    let letter = number.checked_sub(1).and_then(|place| alphabet.chars().nth(place as usize));
    letter.map_or_else(|| number.to_string(), String::from)
}

fn roman(number: u32) -> String {
    const SIGNS: [(u32, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    if number == 0 || number > 3999 {
        return number.to_string();
    }
    let mut rest = number;
    let mut written = String::new();
    for (value, sign) in SIGNS {
        while rest >= value {
            written.push_str(sign);
            rest -= value;
        }
    }
    written
}

/// `十二`, up to 99.
fn chinese(number: u32) -> String {
    let digit = |digit: u32| "〇一二三四五六七八九".chars().nth(digit as usize).map(String::from).unwrap_or_default();
    match number {
        0..=9 => digit(number),
        10..=99 => {
            let tens = if number < 20 { String::new() } else { digit(number / 10) };
            let ones = if number.is_multiple_of(10) { String::new() } else { digit(number % 10) };
            format!("{tens}十{ones}")
        }
        _ => number.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::printed;

    #[test]
    fn numbers_are_printed_as_word_prints_them() {
        let cases = [
            (3, "decimal", "3"),
            (3, "lowerLetter", "c"),
            (27, "lowerLetter", "aa"),
            (28, "upperLetter", "BB"),
            (4, "lowerRoman", "iv"),
            (1949, "upperRoman", "MCMXLIX"),
            (3, "arabicAbjad", "ج"),
            (12, "chineseCounting", "十二"),
            (20, "chineseCounting", "二十"),
            (7, "decimalZero", "07"),
            (0, "lowerLetter", "0"),
            (5000, "upperRoman", "5000"),
            (2, "a format of tomorrow", "2"),
        ];
        for (number, format, expected) in cases {
            assert_eq!(printed(number, format), expected, "{number} {format}");
        }
    }
}
