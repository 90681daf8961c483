use super::*;
use chancery::document::StateCode;

const RU: Language = Language::Russian;

#[test]
fn a_masthead_whose_lines_are_partly_in_english() {
    let masthead = read(
        RU,
        "Организация Объединенных Наций\nA/62/492–S/2007/616\n\nГенеральная Ассамблея\nСовет Безопасности\n\n\
         Distr.: General\n19 October 2007\nRussian\nOriginal: English\n\nГенеральная Ассамблея\n\
         Шестьдесят вторая сессия\nПункты 19, 54 a), c) и i) и 98 h) повестки дня\nСовет Безопасности\n\
         Шестьдесят второй год\n",
    )
    .masthead;
    assert_eq!(organs(&masthead), [Organ::GeneralAssembly, Organ::SecurityCouncil]);
    assert_eq!(iso(masthead.date), "2007-10-19");
    assert_eq!(masthead.language, Some(RU));
    assert_eq!(masthead.original_languages, [Language::English]);
    assert_eq!((masthead.session, masthead.council_year), (Some(62), Some(62)));
    let items: Vec<_> = masthead.agenda.iter().map(|entry| entry.item.to_string()).collect();
    assert_eq!(items, ["19", "54 a", "54 c", "54 i", "98 h"]);
}

#[test]
fn sessions_and_years_are_told_in_words_and_figures() {
    for (line, number) in [
        ("Семьдесят пятая сессия", 75),
        ("Cемьдесят пятая сессия", 75), // the first letter is the Latin one
        ("Семидесятая сессия", 70),
        ("Двадцать шестая сессия", 26),
        ("Четырнадцатая сессия", 14),
        ("Третья сессия", 3),
        ("Десятая чрезвычайная специальная сессия", 10),
        ("Тридцать вторая специальная сессия", 32),
        ("67-я сессия", 67),
    ] {
        assert_eq!(session(RU, line), Some(number), "{line}");
    }
    assert_eq!(council_year(RU, "Шестьдесят второй год"), Some(62));
    assert_eq!(session(RU, "Сессия 2015 года"), None);
}

#[test]
fn agenda_items_with_letters_that_look_latin() {
    for (line, expected) in [
        ("Пункт 63 повестки дня", "63"),
        ("Пункт 103 ii) повестки дня", "103 ii"),
        ("Пункт 113(b) повестки дня", "113 b"),
        ("Пункты 136 и 146 повестки дня", "136, 146"),
        ("Пункты 13(а) и 115 повестки дня", "13 a, 115"), // the letter is Cyrillic
        ("Пункты 72 а) и с) повестки дня", "72 a, 72 c"), // both are
        ("Пункт 7 предварительной повестки дня*", "7"),
        ("Пункт 138 первоначального перечня*", "138"),
        ("Пункт 10 (продолжение)", "10"),
    ] {
        assert_eq!(items(RU, line), expected, "{line}");
    }
}

#[test]
fn dates() {
    let sentence = "На заседаниях 17 октября 2007 года, 1 мая 1995 г. вопрос обсуждался.";
    assert_eq!(mentions(RU, sentence), ["2007-10-17", "1995-05-01"]);
    assert_eq!(mentions(RU, "Сентябрь 2001 года был отмечен отдельно."), ["2001-09"]);
}

#[test]
fn references_in_sentences() {
    let sentence = "Ссылаясь на свою резолюцию 53/6 от 15 октября 1998 года, на резолюцию 1540 (2004) и на документ \
                    А/74/251, представленный по пункту 98 h) повестки дня.";
    let expected = ["A/RES/53/6", "1998-10-15", "S/RES/1540(2004)", "A/74/251", "item 98 h"];
    assert_eq!(mentions(RU, sentence), expected);
}

#[test]
fn titles_of_letters() {
    let (class, dated, senders, to) = letter(
        RU,
        "Письмо Постоянного представителя Украины при Организации Объединенных Наций от 22 января 2015 года на имя \
         Председателя Совета Безопасности",
    );
    assert_eq!((class, dated.as_str()), (Class::Letter, "2015-01-22"));
    assert_eq!((senders, to), (vec!["UKR".to_owned()], vec![Party::PresidentOfTheSecurityCouncil]));
    let (class, _, senders, to) = letter(
        RU,
        "Идентичные письма Постоянного представителя Израиля при Организации Объединенных Наций от 21 января 2015 года на \
         имя Генерального секретаря и Председателя Совета Безопасности",
    );
    assert_eq!((class, senders), (Class::IdenticalLetters, vec!["ISR".to_owned()]));
    assert_eq!(to, [Party::SecretaryGeneral, Party::PresidentOfTheSecurityCouncil]);
    let (class, ..) = letter(
        RU,
        "Вербальная нота Постоянного представительства Российской Федерации при Организации Объединенных Наций от 3 мая 2001 года на \
         имя Генерального секретаря",
    );
    assert_eq!(class, Class::NoteVerbale);
}

#[test]
fn a_letter_with_signature_and_annexes() {
    let document = read(
        RU,
        "Письмо Постоянного представителя Таджикистана при Организации Объединенных Наций от 17 октября 2007 года на имя \
         Генерального секретаря\n\nИмею честь препроводить текст декларации (см. приложение).\n\n\
         (Подпись) С. Аслов\nЧрезвычайный и Полномочный Посол\nПостоянный представитель Таджикистана\n\n\
         Приложение I к письму Постоянного представителя от 17 октября 2007 года\n\n[Подлинный текст на китайском и \
         русском языках]\n\nБишкекская декларация\n\n1. Стороны согласились:\n\na) укреплять мир;\n\nb) развивать \
         сотрудничество.\n\nБишкек, 16 августа 2007 года\n\nДобавление\n\nПеречень участников совещания.\n",
    );
    assert_eq!(outline(&document), [": [1]", "annex_1: 1 .a .b", "app_1: [1]"]);
    let signature = document.components[0].signatures().next().unwrap();
    assert_eq!(signature.name.unwrap().of(&document.source), "С. Аслов");
    assert_eq!(signature.state, StateCode::parse("TJK"));
    assert_eq!(document.components[1].original_languages, [Language::Chinese, RU]);
    let conclusion = document.components[1].conclusion().unwrap();
    assert_eq!(conclusion.place.unwrap().of(&document.source), "Бишкек");
    assert_eq!(iso(conclusion.date), "2007-08-16");
}

#[test]
fn a_resolution_whose_clauses_begin_with_small_letters() {
    let document = read(
        RU,
        "Резолюция, принятая Генеральной Ассамблеей 16 декабря 2020 года\n\nГенеральная Ассамблея,\n\nссылаясь на Устав \
         Организации Объединенных Наций,\n\nпризнавая работу государств,\n\n1. призывает государства сотрудничать;\n\n\
         2. просит Генерального секретаря представить доклад.\n\n46-е пленарное \
         заседание\n16 декабря 2020 года\n",
    );
    assert_eq!(document.class, Class::Resolution);
    assert_eq!(outline(&document), [": [1] [2] 1 2"]);
}

#[test]
fn clauses_that_lead_on_and_paragraphs_that_begin_with_an_organ() {
    let long = "рассматривает ежегодные и специальные доклады, которые представляет Совет Безопасности, и меры, которые он \
                решил предпринять для поддержания международного мира и безопасности, а также доклады других органов, \
                которые Генеральная Ассамблея может запросить, и всякие другие вопросы, которые она сочтет нужным \
                рассмотреть в пределах настоящего Устава и которые относятся к полномочиям и функциям ее органов";
    let document = read(
        RU,
        &format!(
            "Принимая во внимание, что признание достоинства всех людей и равных прав их является основой свободы и \
             всеобщего мира; и\n\nпринимая во внимание их права,\n\nГенеральная Ассамблея {long}.\n"
        ),
    );
    assert_eq!(outline(&document), [": [1] [2] [3]"]);
}
