//! Symbols are found however they are spelt.

mod corpus;
mod stopwatch;

use chancery::document::{Symbol, named};
use proptest::prelude::*;

/// What is typed or pasted, and the symbols that it names, with the language where it tells one.
const SPELLINGS: &[(&str, &str)] = &[
    // As it is printed, and in any case.
    ("A/RES/75/104", "A/RES/75/104"),
    ("a/res/75/104", "A/RES/75/104"),
    ("A/hrc/RES/49/1", "A/HRC/RES/49/1"),
    ("s/res/1325(2000)", "S/RES/1325(2000)"),
    ("a/conf.157/24(parti)/add.1", "A/CONF.157/24(PartI)/Add.1"),
    ("A/RES/76/235B", "A/RES/76/235B"),
    ("A/RES/75/290b", "A/RES/75/290b"),
    ("a/res/76/84a-b", "A/RES/76/84a-b"),
    ("unep/ea.5/res.14", "UNEP/EA.5/Res.14"),
    // With what stands around it in a text.
    ("A/RES/75/104.", "A/RES/75/104"),
    ("(A/RES/75/104),", "A/RES/75/104"),
    ("«A/RES/75/104»", "A/RES/75/104"),
    ("A/RES/75/104*", "A/RES/75/104"),
    ("l’A/62/492;", "A/62/492"),
    ("第A/62/492号文件", "A/62/492"),
    ("see A/62/492 and S/2007/616", "A/62/492 S/2007/616"),
    // A blank before what stands in parentheses.
    ("S/RES/1325 (2000)", "S/RES/1325(2000)"),
    ("A/RES/2200 (XXI)", "A/RES/2200(XXI)"),
    ("A/77/49 (vol. I)", "A/77/49(Vol.I)"),
    ("NPT/CONF.2000/28 (Parts I and II)", "NPT/CONF.2000/28(PartsIandII)"),
    ("A/62/492 (in French)", "A/62/492"),
    // Two symbols of one document.
    ("A/62/492-S/2007/616", "A/62/492 S/2007/616"),
    ("a/62/492-s/2007/616", "A/62/492 S/2007/616"),
    ("A/62/492–S/2007/616", "A/62/492 S/2007/616"),
    ("ISBA/25/A/10-ISBA/25/C/31", "ISBA/25/A/10 ISBA/25/C/31"),
    ("UNEP/CBD/BS/COP-MOP/5/17", "UNEP/CBD/BS/COP-MOP/5/17"),
    ("A/C.6/64/SR.1-28/Corrigendum", "A/C.6/64/SR.1-28/Corrigendum"),
    // Letters of other alphabets that look the same, full-width ones, and signs that are not seen.
    ("А/RЕS/75/104", "A/RES/75/104"),
    ("а/res/75/104", "A/RES/75/104"),
    ("Е/СN.4/1998/53", "E/CN.4/1998/53"),
    ("Ａ／ＲＥＳ／７５／１０４", "A/RES/75/104"),
    ("A/RES/٧٥/١٠٤", "A/RES/75/104"),
    ("\u{200e}A/RES/75/104\u{200f}", "A/RES/75/104"),
    ("A∕RES⁄75/104", "A/RES/75/104"),
    ("A\\RES\\75\\104", "A/RES/75/104"),
    // Without strokes.
    ("A RES 75 104", "A/RES/75/104"),
    ("a res 75 104", "A/RES/75/104"),
    ("A-RES-75-104", "A/RES/75/104"),
    ("A\u{2011}RES\u{2011}75\u{2011}104", "A/RES/75/104"),
    ("A_RES_75_104", "A/RES/75/104"),
    ("A.RES.75.104", "A/RES/75/104"),
    ("A/RES 75/104", "A/RES/75/104"),
    ("A / RES / 75 / 104", "A/RES/75/104"),
    ("A 62 492", "A/62/492"),
    ("a-62-492-s-2007-616", "A/62/492 S/2007/616"),
    ("A 62 492 S 2007 616", "A/62/492 S/2007/616"),
    ("S RES 1325 2000", "S/RES/1325(2000)"),
    ("S/RES 1325 (2000)", "S/RES/1325(2000)"),
    ("S PV 7813", "S/PV.7813"),
    ("A RES 217 III", "A/RES/217(III)"),
    ("A RES 3201 S-VI", "A/RES/3201(S-VI)"),
    ("A RES S 24 2", "A/RES/S-24/2"),
    ("A-RES-ES-11-4", "A/RES/ES-11/4"),
    ("A RES 76 235 B", "A/RES/76/235B"),
    ("A HRC RES 49 24", "A/HRC/RES/49/24"),
    ("A 77 5 Add 15", "A/77/5/Add.15"),
    ("A 66 53 add1 corr1", "A/66/53/Add.1/Corr.1"),
    ("E CN.4 1998 53 Add.2", "E/CN.4/1998/53/Add.2"),
    ("A-C.6-77-SR.35", "A/C.6/77/SR.35"),
    ("resolution A RES 75 104 women", "A/RES/75/104"),
    // Names of files.
    ("A_RES_75_104-EN.pdf", "A/RES/75/104 en"),
    ("a_62_492-fr.docx", "A/62/492 fr"),
    ("A_62_492.pdf", "A/62/492"),
    // Addresses.
    ("https://undocs.org/en/A/RES/75/104", "A/RES/75/104 en"),
    ("undocs.org/A/62/492", "A/62/492"),
    ("www.undocs.org/A/62/492.", "A/62/492"),
    ("https://docs.un.org/fr/A/62/492", "A/62/492 fr"),
    ("https://docs.un.org/FR/a/62/492?direct=true", "A/62/492 fr"),
    ("https://undocs.org/ch/A/62/492", "A/62/492 zh"),
    ("https://undocs.org/sp/A/62/492", "A/62/492 es"),
    ("https://undocs.org/en/S/RES/1325(2000)", "S/RES/1325(2000) en"),
    ("https://undocs.org/en/S/RES/1325%20(2000)", "S/RES/1325(2000) en"),
    ("https://undocs.org/en/A/RES/217 (III)", "A/RES/217(III) en"),
    ("<https://undocs.org/en/A/62/492>", "A/62/492 en"),
    ("https://undocs.org/Home/Mobile?FinalSymbol=A%2F62%2F492&Language=E&DeviceType=Desktop", "A/62/492 en"),
    ("http://undocs.org/m2/QRCode.ashx?DS=A/HRC/70/1&Size=2&Lang=F", "A/HRC/70/1 fr"),
    ("https://documents.un.org/api/symbol/access?s=A/62/492&l=fr&t=pdf", "A/62/492 fr"),
    ("https://documents.un.org/symbol-explorer?s=A/62/492", "A/62/492"),
    ("https://documents.un.org/doc?symbol=A/62/492&lang=R", "A/62/492 ru"),
    ("https://www.un.org/en/ga/search/view_doc.asp?symbol=A/RES/75/104", "A/RES/75/104"),
    ("https://daccess-ods.un.org/access.nsf/Get?OpenAgent&DS=A/RES/75/104&Lang=A", "A/RES/75/104 ar"),
    ("https://library.example/fr/A/62/492/#para_2", "A/62/492 fr"),
    ("/fr/A/62/492/", "A/62/492 fr"),
    ("/fr/a-62-492", "A/62/492 fr"),
    ("https://undocs.org/en/A-62-492-S-2007-616", "A/62/492 S/2007/616 en"),
    ("/A/62/492-S/2007/616", "A/62/492 S/2007/616"),
    // What is no symbol.
    ("a 62 year old", ""),
    ("s 12 15", ""),
    ("and/or", ""),
    ("75/104", ""),
    ("résolution/75", ""),
    ("https://www.un.org/en/about-us", ""),
    ("https://undocs.org/", ""),
    ("24 A 7", ""),
    ("item 98 h", ""),
    ("A to Z", ""),
    ("", ""),
];

/// The symbols that a text names, and after each of its parts the language.
fn read(text: &str) -> String {
    let of = |named: chancery::document::Named| {
        let symbols = named.symbols.into_iter().map(|symbol| symbol.to_string());
        symbols.chain(named.language.map(|language| language.code().to_owned())).collect::<Vec<_>>()
    };
    named(text).into_iter().flat_map(of).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_symbol_is_found_in_any_spelling() {
    let wrong: Vec<_> = SPELLINGS
        .iter()
        .map(|(typed, symbols)| (typed, symbols, read(typed)))
        .filter(|(_, symbols, found)| *symbols != found)
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_place_of_a_symbol_is_that_of_its_spelling() {
    for (text, place) in [
        ("see «Ａ/62/492», then", "Ａ/62/492"),
        ("\u{feff}x S/RES/1325 (2000) y", "S/RES/1325 (2000)"),
        ("x A-RES-75-104 y", "A-RES-75-104"),
        ("x (https://undocs.org/A/62/492) y", "https://undocs.org/A/62/492"),
    ] {
        let found = named(text);
        assert_eq!(found.iter().map(|named| &text[named.range.clone()]).collect::<Vec<_>>(), [place], "{text}");
    }
}

/// The shapes of the symbols in the United Nations' links, with how often each occurs and an example.
fn shapes() -> Vec<(u32, String)> {
    let Some(folder) = corpus::folder("") else { return Vec::new() };
    let file = std::fs::read_to_string(folder.join("un-symbol-shapes.tsv")).expect("the shapes are read");
    let row = |line: &str| {
        let mut cells = line.split('\t');
        Some((cells.next()?.parse().ok()?, cells.nth(1)?.to_owned()))
    };
    file.lines().filter_map(row).collect()
}

/// A symbol without what its spellings differ by.
fn key(symbol: &str) -> String {
    symbol.replace("%20", "").replace([' ', '-'], "").replace("/en/", "").to_lowercase()
}

#[test]
fn every_shape_of_symbol_is_itself_in_every_spelling_with_strokes() {
    let wide = |text: &str| {
        text.chars()
            .map(|c| if c.is_ascii_graphic() { char::from_u32(c as u32 + 0xFEE0).unwrap() } else { c })
            .collect::<String>()
    };
    for (_, symbol) in shapes() {
        let printed = symbol.replace("%20", " ");
        // Two of them are parts of symbols only.
        if printed.starts_with(|c: char| c.is_ascii_digit()) || printed.ends_with(" c") {
            continue;
        }
        let alike = printed.replace('A', "А").replace('E', "Е").replace('C', "С").replace('T', "Т");
        let address = format!("https://undocs.org/en/{}", printed.replace(' ', "%20").replace("/en/", ""));
        for spelling in [
            printed.clone(),
            printed.to_lowercase(),
            printed.to_uppercase(),
            wide(&printed),
            alike,
            printed.replace('-', "\u{2011}"),
            format!("“{printed}”,"),
            address,
        ] {
            let symbols: Vec<Symbol> = named(&spelling).into_iter().flat_map(|named| named.symbols).collect();
            let joined: String = symbols.iter().map(Symbol::as_str).collect();
            assert_eq!(key(&joined), key(&printed), "{spelling}: {symbols:?}");
            let again: Vec<Symbol> =
                symbols.iter().flat_map(|symbol| named(symbol.as_str())).flat_map(|n| n.symbols).collect();
            assert_eq!(again, symbols, "a canonical symbol is itself");
        }
    }
}

#[test]
fn nearly_all_symbols_are_found_without_their_strokes() {
    let (mut all, mut right) = (0, 0);
    for (count, symbol) in shapes() {
        let found = read(&symbol.replace('/', " "));
        all += count;
        right += if key(&found) == key(&symbol) { count } else { 0 };
    }
    assert!(right * 100 >= all * 98, "{right} of {all}");
}

proptest! {
    #[test]
    fn any_text_is_read(text in "([AaSsЕ]|RES|res|CONF|Add|[0-9]{1,4}|[-/._()%? ]|undocs.org/|https://|（|／|\\PC){0,60}") {
        let mut end = 0;
        for named in named(&text) {
            prop_assert!(named.range.start >= end && named.range.end > named.range.start && !named.symbols.is_empty());
            prop_assert!(text.get(named.range.clone()).is_some());
            end = named.range.end;
        }
    }

    #[test]
    fn a_canonical_symbol_is_itself(session in 1..99_u32, number in 1..999_u32, rest in "(/(Add|Corr|Rev)\\.[1-9]){0,3}") {
        for start in ["A/", "A/RES/", "A/HRC/", "E/CN.4/", "A/AC.109/", "FCCC/CP/"] {
            let symbol = format!("{start}{session}/{number}{rest}");
            prop_assert_eq!(read(&symbol), symbol.clone());
            prop_assert_eq!(read(&symbol.to_lowercase()), symbol.clone());
        }
    }
}

#[test]
fn reading_takes_time_in_proportion_to_the_text() {
    for pattern in
        ["A/", "A ", "A RES 75 ", "A/62/492-", "(", "A-", "/", "https://", "%", "A/1(", "a.b/", "第A/1", "A_1_"]
    {
        let name = |length: usize| {
            let text = pattern.repeat(length / pattern.len());
            move || drop(std::hint::black_box(named(&text)))
        };
        assert!(stopwatch::is_linear(name(20_000), name(80_000)), "{pattern}");
    }
}
