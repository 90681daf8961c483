//! What the interface says in six languages: numbers, dates, agenda items and places.

#![cfg(feature = "publish")]

use chancery::app::Words;
use chancery::app::place::{Part, Place};
use chancery::document::{AgendaItem, ComponentKind, Date, Language};

const LANGUAGES: [Language; 6] =
    [Language::English, Language::French, Language::Spanish, Language::Russian, Language::Chinese, Language::Arabic];

/// What each language says, in the order of [`LANGUAGES`].
fn said(say: impl Fn(&Words) -> String) -> [String; 6] {
    LANGUAGES.map(|language| say(Words::of(language)))
}

#[test]
fn every_language_has_words_of_its_own() {
    for language in Language::ALL {
        assert_eq!(Words::of(language).language, language);
    }
}

#[test]
fn dates_are_written_as_the_united_nations_writes_them() {
    let date = |year, month, day| said(|words| (words.date)(Date::new(year, month, day).unwrap()));
    let expected = [
        "19 October 2007",
        "19 octobre 2007",
        "19 de octubre de 2007",
        "19 октября 2007\u{a0}года",
        "2007年10月19日",
        "19 تشرين الأول/أكتوبر 2007",
    ];
    assert_eq!(date(2007, 10, Some(19)), expected);
    let expected =
        ["1 May 1991", "1er mai 1991", "1 de mayo de 1991", "1 мая 1991\u{a0}года", "1991年5月1日", "1 أيار/مايو 1991"];
    assert_eq!(date(1991, 5, Some(1)), expected);
    let expected = [
        "December 1991",
        "décembre 1991",
        "diciembre de 1991",
        "декабрь 1991\u{a0}года",
        "1991年12月",
        "كانون الأول/ديسمبر 1991",
    ];
    assert_eq!(date(1991, 12, None), expected);
}

#[test]
fn a_sub_item_is_written_with_the_letter_of_the_language() {
    let item = |letter: &str| said(|words| (words.item)(&AgendaItem::new(98, letter)));
    let expected = ["98\u{a0}(h)", "98\u{a0}h)", "98\u{a0}h)", "98\u{a0}h)", "98(h)", "98\u{a0}(ح)"];
    assert_eq!(item("h"), expected);
    assert_eq!(item("aa")[5], "98\u{a0}(أ\u{a0}أ)");
    assert_eq!(item(""), ["98"; 6]);
}

#[test]
fn numbers_take_the_form_that_the_language_has_for_them() {
    let mentions = |number| said(|words| words.count(words.mentions, number));
    assert_eq!(mentions(1), ["1 mention", "1 mention", "1 mención", "1 упоминание", "提及1次", "إشارة واحدة"]);
    assert_eq!(mentions(2), ["2 mentions", "2 mentions", "2 menciones", "2 упоминания", "提及2次", "إشارتان"]);
    assert_eq!(mentions(5)[3..], ["5 упоминаний", "提及5次", "5 إشارات"]);
    assert_eq!(mentions(11)[3..], ["11 упоминаний", "提及11次", "11 إشارة"]);
    assert_eq!(mentions(21)[3..], ["21 упоминание", "提及21次", "21 إشارة"]);
    let items = |number| said(|words| (words.agrees)(number, true, false));
    for (number, russian, arabic) in [
        (1, "1 пункт:", "بند واحد:"),
        (2, "2 пункта:", "بندان:"),
        (3, "3 пункта:", "3 بنود:"),
        (16, "16 пунктов:", "16 بندا:"),
        (100, "100 пунктов:", "100 بند:"),
    ] {
        let items = items(number);
        assert!(items[3].starts_with(russian), "{}", items[3]);
        assert!(items[5].starts_with(arabic), "{}", items[5]);
    }
}

#[test]
fn a_link_names_the_place_that_it_leads_to() {
    let link =
        |component, part: Part| said(|words| (words.link_to)(&(words.place)(&Place { component, part: part.clone() })));
    let expected = [
        "Link to paragraph 14 of annex II",
        "Lien vers le paragraphe 14 de l’annexe II",
        "Enlace al párrafo 14 del anexo II",
        "Ссылка: пункт 14 приложения II",
        "附件二第14段的链接",
        "رابط إلى الفقرة 14 من المرفق الثاني",
    ];
    assert_eq!(link(ComponentKind::Annex(2), Part::Paragraph("[14]".into())), expected);
    let expected = [
        "Link to point b of paragraph 3",
        "Lien vers l’alinéa b du paragraphe 3",
        "Enlace al apartado b del párrafo 3",
        "Ссылка: подпункт b пункта 3",
        "第3(b)段的链接",
        "رابط إلى الفقرة الفرعية (ب) من الفقرة 3",
    ];
    assert_eq!(link(ComponentKind::Main, Part::Point("3".into(), vec!["b".into()])), expected);
    let expected = [
        "Link to signature 2 of part B",
        "Lien vers la signature 2 de la partie B",
        "Enlace a la firma 2 de la parte B",
        "Ссылка: подпись 2 части B",
        "B部分第2个签名的链接",
        "رابط إلى التوقيع 2 من الجزء باء",
    ];
    assert_eq!(link(ComponentKind::Part(2), Part::Signature(2)), expected);
    let expected = [
        "Link to the annex",
        "Lien vers l’annexe",
        "Enlace al anexo",
        "Ссылка: приложение",
        "附件的链接",
        "رابط إلى المرفق",
    ];
    assert_eq!(link(ComponentKind::Annex(1), Part::Whole), expected);
}
