//! What readers find in Spanish, Russian, Chinese and Arabic texts: a line a case.

mod made;

use chancery::document::Language;
use chancery::search::Searchable;
use made::document;

/// The marks of a query in one text, as printed.
fn marks(language: Language, text: &str, query: &str) -> Vec<String> {
    let results = Searchable::new(&document(language, &[text])).find(query);
    results.hits.iter().flat_map(|hit| &hit.ranges).map(|range| text[range.clone()].to_owned()).collect()
}

/// Each case: a text, what is typed, and what is marked.
fn expect(language: Language, cases: &[(&str, &str, &[&str])]) {
    for (text, query, expected) in cases {
        assert_eq!(marks(language, text, query), *expected, "{query:?} in {text:?}");
    }
}

#[test]
fn spanish() {
    expect(
        Language::Spanish,
        &[
            ("la cooperación de los niños", "cooperacion", &["cooperación"]),
            ("la cooperación de los niños", "NIÑOS", &["niños"]),
            ("las resoluciones del Consejo", "resolución", &["resolucion"]),
            ("la resolución del Consejo", "resoluciones", &["resolución"]),
            ("las armas nucleares", "nuclear", &["nuclear"]),
            ("los derechos humanos", "derecho humano", &["derecho", "humano"]),
            ("«la lucha» contra el hambre", "luchas", &["lucha"]),
            ("los mares", "armas", &[]),
        ],
    );
}

#[test]
fn russian() {
    expect(
        Language::Russian,
        &[
            ("тёмный зал", "темный", &["тёмный"]),
            ("В СОВЕТЕ БЕЗОПАСНОСТИ", "совет безопасность", &["СОВЕТ", "БЕЗОПАСНОСТИ"]),
            ("резолюции и резолюций", "резолюция", &["резолюции", "резолюций"]),
            ("государствами региона", "государство", &["государствами"]),
            ("о ядерном разоружении", "ядерное разоружение", &["ядерном", "разоружении"]),
            ("Российской Федерацией", "федерация", &["Федерацией"]),
            ("мероприятия", "мероприятий", &["мероприятия"]),
            ("международный терроризм", "терроризма", &["терроризм"]),
            ("и\u{306}од и иод", "йод", &["и\u{306}од", "иод"]),
            ("о мире", "суд", &[]),
        ],
    );
}

#[test]
fn arabic() {
    expect(
        Language::Arabic,
        &[
            ("الأمم المتحدة", "الامم المتحده", &["الأمم المتحدة"]),
            ("الأمـــم المُتَّحِدَة", "الأمم المتحدة", &["الأمـــم المُتَّحِدَة"]),
            ("مجلس الأمن والسلم", "أمن", &["أمن"]),
            ("حفظ السلام وبالأمن وللأمن", "الأمن", &["الأمن", "وللأمن"]),
            ("قرارات الجمعية", "قرار", &["قرار"]),
            ("القرار الأول", "قرارات", &["القرار"]),
            ("في ١٧ تشرين الأول/أكتوبر ٢٠٠٧", "2007", &["٢٠٠٧"]),
            ("على المستوى الدولي", "علي", &["على"]),
            ("الحرب والبحر", "بحري", &["والبحر"]),
        ],
    );
}

#[test]
fn chinese() {
    expect(
        Language::Chinese,
        &[
            ("上海合作组织成员国元首理事会", "合作", &["合作"]),
            ("发展中国家的发展", "发展", &["发展", "发展"]),
            ("第１５４０（２００４）号决议", "1540(2004)", &["１５４０（２００４）"]),
            ("根据ＵＮ文件", "un", &["ＵＮ"]),
            ("安全理事会“中东局势”", "中东", &["中东"]),
            ("安全理事会", "人权", &[]),
        ],
    );
}
