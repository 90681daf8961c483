use super::*;
use chancery::document::StateCode;

const AR: Language = Language::Arabic;

#[test]
fn a_masthead_whose_lines_are_partly_in_english() {
    let masthead = read(
        AR,
        "الأمــم المتحـدة\nA/62/492–S/2007/616\n\nالجمعية العامة\nمجلس الأمن\n\nDistr.: General\n19 October 2007\nArabic\n\
         Original: English\n\nالجمعية العامة\nالدورة الثانية والستون\nالبنود 19 و 54 (أ) و (ج) و (ط) و 98 (ح) من جدول الأعمال\n\
         مجلس الأمن\nالسنة الثانية والستون\n",
    )
    .masthead;
    assert_eq!(organs(&masthead), [Organ::GeneralAssembly, Organ::SecurityCouncil]);
    assert_eq!(iso(masthead.date), "2007-10-19");
    assert_eq!(masthead.language, Some(AR));
    assert_eq!(masthead.original_languages, [Language::English]);
    assert_eq!((masthead.session, masthead.council_year), (Some(62), Some(62)));
    let items: Vec<_> = masthead.agenda.iter().map(|entry| entry.item.to_string()).collect();
    assert_eq!(items, ["19", "54 a", "54 c", "54 i", "98 h"]);
}

#[test]
fn sessions_and_years_are_told_in_words_behind_their_noun() {
    for (line, number) in [
        ("الدورة الخامسة والسبعون", 75),
        ("الدورة السبعون", 70),
        ("الدورة الحادية والستون", 61),
        ("الدورة الرابعة عشرة", 14),
        ("الدورة الثالثة", 3),
        ("الدورة الاستثنائية الثانية والثلاثون", 32),
        ("الدورة الاستثنائية الطارئة العاشرة", 10),
    ] {
        assert_eq!(session(AR, line), Some(number), "{line}");
    }
    assert_eq!(council_year(AR, "السنة الثانية والستون"), Some(62));
    assert_eq!(session(AR, "دورة عام 2015"), None);
}

#[test]
fn agenda_items_in_singular_dual_and_plural_with_letters_of_the_abjad() {
    for (line, expected) in [
        ("البند 5 من جدول الأعمال", "5"),
        ("البند ٧ من جدول الأعمال المؤقَّت*", "7"),
        ("البند 19 (د) من جدول الأعمال", "19 d"),
        ("البند 103 (خ) من جدول الأعمال", "103 x"),
        ("البند 103 (ي ي) من جدول الأعمال", "103 jj"),
        ("البند 103 (هـ) من جدول الأعمال", "103 e"),
        ("البندان 136 و 146 من جدول الأعمال", "136, 146"),
        ("البندان 132 و 17 (ج) من جدول الأعمال", "132, 17 c"),
        ("البندان 7 و133 من جدول الأعمال", "7, 133"),
        ("البنود 19 و 35 و 54 (أ) و (ج) من جدول الأعمال", "19, 35, 54 a, 54 c"),
        ("البند 138 من القائمة الأولية*", "138"),
        ("البند 10 (تابع)", "10"),
    ] {
        assert_eq!(items(AR, line), expected, "{line}");
    }
}

#[test]
fn dates_with_both_names_of_a_month_or_one_and_figures_of_both_kinds() {
    let sentence = "في 17 تشرين الأول/أكتوبر 2007 وفي ١٨ أيار/مايو ٢٠١٥ وفي 3 مارس 1991 وفي 1 كانون الثاني/يناير من عام 2008 \
                    عقدت الجلسات.";
    assert_eq!(mentions(AR, sentence), ["2007-10-17", "2015-05-18", "1991-03-03", "2008-01-01"]);
}

#[test]
fn references_in_sentences() {
    let sentence = "إذ تشير إلى قرارها 71/323 المؤرخ 8 أيلول/سبتمبر 2017 وإلى قرار مجلس الأمن 1540 (2004) وإلى الوثيقة \
                    A/74/251 في إطار البند 98 (ح) من جدول الأعمال.";
    let expected = ["A/RES/71/323", "2017-09-08", "S/RES/1540(2004)", "A/74/251", "item 98 h"];
    assert_eq!(mentions(AR, sentence), expected);
}

#[test]
fn titles_of_letters() {
    let (class, dated, senders, to) = letter(
        AR,
        "رسالة مؤرخة 22 كانون الثاني/يناير 2015 موجهة إلى رئيس مجلس الأمن من الممثل الدائم لأوكرانيا لدى الأمم المتحدة",
    );
    assert_eq!((class, dated.as_str()), (Class::Letter, "2015-01-22"));
    assert_eq!((senders, to), (vec!["UKR".to_owned()], vec![Party::PresidentOfTheSecurityCouncil]));
    let (_, _, _, to) = letter(AR, "رسالة مؤرخة 9 كانون الثاني/يناير 2015 موجهة من الأمين العام إلى رئيس مجلس الأمن");
    assert_eq!(to, [Party::PresidentOfTheSecurityCouncil]);
    let (class, _, senders, to) = letter(
        AR,
        "رسالتان متطابقتان مؤرختان 21 كانون الثاني/يناير ٢٠١5 موجهتان إلى الأمين العام وإلى رئيس مجلس الأمن من الممثل \
         الدائم لإسرائيل لدى الأمم المتحدة",
    );
    assert_eq!((class, senders), (Class::IdenticalLetters, vec!["ISR".to_owned()]));
    assert_eq!(to, [Party::SecretaryGeneral, Party::PresidentOfTheSecurityCouncil]);
    let (class, ..) = letter(
        AR,
        "مذكرة شفوية مؤرخة 3 أيار/مايو 2001 موجهة إلى الأمين العام من البعثة الدائمة للاتحاد الروسي لدى الأمم المتحدة",
    );
    assert_eq!(class, Class::NoteVerbale);
}

#[test]
fn a_letter_with_signature_and_annexes() {
    let document = read(
        AR,
        "رسالة مؤرخة 17 تشرين الأول/أكتوبر 2007 موجهة إلى الأمين العام من الممثل الدائم لطاجيكستان لدى الأمم المتحدة\n\n\
         يشرفني أن أحيل إليكم نص الإعلان (انظر المرفق).\n\n(توقيع) سراج الدين أصلوف\nالسفير\nالممثل الدائم لطاجيكستان\n\n\
         المرفق الأول للرسالة المؤرخة 17 تشرين الأول/أكتوبر 2007\n\n[الأصل: بالصينية والروسية]\n\nإعلان بيشكيك\n\n\
         1 - اتفقت الأطراف على ما يلي:\n\n(أ) توطيد السلام؛\n\n(ب) تنمية التعاون.\n\nبيشكيك، 16 آب/أغسطس 2007\n\n\
         تذييل\n\nقائمة المشاركين في الاجتماع كما يلي.\n",
    );
    assert_eq!(outline(&document), [": [1]", "annex_1: 1 .أ .ب", "app_1: [1]"]);
    let points = &document.components[1].paragraphs().next().unwrap().points;
    assert_eq!(points[1].eid, "annex_1__para_1__point_b");
    let signature = document.components[0].signatures().next().unwrap();
    assert_eq!(signature.name.unwrap().of(&document.source), "سراج الدين أصلوف");
    assert_eq!(signature.state, StateCode::parse("TJK"));
    assert_eq!(document.components[1].original_languages, [Language::Chinese, Language::Russian]);
    let conclusion = document.components[1].conclusion().unwrap();
    assert_eq!(conclusion.place.unwrap().of(&document.source), "بيشكيك");
    assert_eq!(iso(conclusion.date), "2007-08-16");
}

#[test]
fn a_resolution() {
    let document = read(
        AR,
        "قرار اتخذته الجمعية العامة في 16 كانون الأول/ديسمبر 2020\n\nإن الجمعية العامة،\n\nإذ تشير إلى ميثاق الأمم المتحدة،\n\n\
         وإذ تسلم بعمل الدول،\n\n1 - تشجع الدول على التعاون؛\n\n2- تطلب إلى الأمين العام أن يقدم تقريرا.\n\n\
         الجلسة العامة 46\n16 كانون الأول/ديسمبر 2020\n",
    );
    assert_eq!(document.class, Class::Resolution);
    assert_eq!(outline(&document), [": [1] [2] 1 2"]);
}

#[test]
fn text_as_it_comes_out_of_pdf_files() {
    // Lines in marks of direction, and the ligature of lam and alif with its letters changed round.
    let document = read(
        AR,
        "\u{202b}األمم المتحدة\u{202c}\n\u{202b}A/62/492\u{202c}\n\u{202b}مجلس األمن\u{202c}\n\u{202b}السنة الثانية والستون\u{202c}\n\n\
         \u{202b}التقى ممثل االتحاد الروسي وممثل األردن وممثل اإلمارات العربية المتحدة.\u{202c}\n",
    );
    assert_eq!(organs(&document.masthead), [Organ::SecurityCouncil]);
    assert_eq!(document.masthead.council_year, Some(62));
    let passages = document.passages();
    let states = passages.iter().flat_map(|passage| &passage.text.runs).filter_map(|run| match run.mention {
        Some(Mention::State(state)) => Some(state.to_string()),
        _ => None,
    });
    assert_eq!(states.collect::<Vec<_>>(), ["RUS", "JOR", "ARE"]);
}
