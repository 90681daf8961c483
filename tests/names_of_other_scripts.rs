//! Names of States in Spanish, Russian, Chinese and Arabic, in the forms that sentences give them.

use chancery::document::{Language, Mention};
use chancery::names::Names;

/// The States that a text names, as `CODE:name as printed`.
fn found(language: Language, text: &str) -> Vec<String> {
    let (document, _) = chancery::read(text.to_owned(), &Names::of(language));
    assert_eq!(document.language, language, "the language of {text:?}");
    let passages = document.passages();
    let runs = passages.iter().flat_map(|passage| &passage.text.runs);
    let states = runs.filter_map(|run| match run.mention {
        Some(Mention::State(state)) => Some(format!("{state}:{}", run.span.of(&document.source))),
        _ => None,
    });
    states.collect()
}

fn assert_found(language: Language, cases: &[(&str, &[&str])]) {
    for (text, expected) in cases {
        assert_eq!(found(language, text), *expected, "in {text:?}");
    }
}

#[test]
fn spanish_names_with_and_without_their_article() {
    assert_found(
        Language::Spanish,
        &[
            (
                "los Gobiernos del Ecuador, de la India y de los Países Bajos",
                &["ECU:Ecuador", "IND:India", "NLD:Países Bajos"],
            ),
            ("el Representante Permanente de El Salvador ante las Naciones Unidas", &["SLV:El Salvador"]),
            (
                "para la República Popular Democrática de Corea y la República de Corea",
                &["PRK:República Popular Democrática de Corea", "KOR:República de Corea"],
            ),
            (
                "por Guinea Ecuatorial, Guinea-Bissau, Papua Nueva Guinea y Guinea",
                &["GNQ:Guinea Ecuatorial", "GNB:Guinea-Bissau", "PNG:Papua Nueva Guinea", "GIN:Guinea"],
            ),
            ("los puertos del golfo de Guinea y de Irlanda del Norte", &[]),
            (
                "por la Unión de Repúblicas Socialistas Soviéticas y Checoslovaquia",
                &["SUN:Unión de Repúblicas Socialistas Soviéticas", "CSK:Checoslovaquia"],
            ),
            ("por TÜRKIYE, Turquía y Peru", &["TUR:TÜRKIYE", "TUR:Turquía", "PER:Peru"]),
        ],
    );
}

#[test]
fn russian_names_in_their_cases() {
    assert_found(
        Language::Russian,
        &[
            (
                "от имени Казахстана, Китая, Кыргызстана и Узбекистана",
                &["KAZ:Казахстана", "CHN:Китая", "KGZ:Кыргызстана", "UZB:Узбекистана"],
            ),
            (
                "Президент Республики Таджикистан и Президент Российской Федерации",
                &["TJK:Республики Таджикистан", "RUS:Российской Федерации"],
            ),
            ("обязанность, возложенная на Швейцарскую Конфедерацию", &["CHE:Швейцарскую Конфедерацию"]),
            (
                "между Индией, Египтом, Израилем и Соединенными Штатами Америки",
                &["IND:Индией", "EGY:Египтом", "ISR:Израилем", "USA:Соединенными Штатами Америки"],
            ),
            (
                "в Соединенном Королевстве Великобритании и Северной Ирландии",
                &["GBR:Соединенном Королевстве Великобритании и Северной Ирландии"],
            ),
            (
                "о положении в Боснии и Герцеговине и в Демократической Республике Конго",
                &["BIH:Боснии и Герцеговине", "COD:Демократической Республике Конго"],
            ),
            (
                "для Гвинеи-Бисау, Папуа-Новой Гвинеи, Экваториальной Гвинеи и Гвинеи",
                &["GNB:Гвинеи-Бисау", "PNG:Папуа-Новой Гвинеи", "GNQ:Экваториальной Гвинеи", "GIN:Гвинеи"],
            ),
            ("представители Сирии, Йемена и Маврикия", &["SYR:Сирии", "YEM:Йемена", "MUS:Маврикия"]),
            (
                "членство Союза Советских Социалистических Республик и Чехословакии",
                &["SUN:Союза Советских Социалистических Республик", "CSK:Чехословакии"],
            ),
            ("о событиях в Северной Ирландии и на озере Чад", &[]),
            ("китайский и русский языки, малийцы, индийский", &[]),
        ],
    );
}

#[test]
fn arabic_names_with_what_is_written_together_with_them() {
    assert_found(
        Language::Arabic,
        &[
            ("كازاخستان والصين وقيرغيزستان", &["KAZ:كازاخستان", "CHN:والصين", "KGZ:وقيرغيزستان"]),
            ("الممثل الدائم لطاجيكستان", &["TJK:لطاجيكستان"]),
            ("البعثة الدائمة للعراق وللاتحاد الروسي", &["IRQ:للعراق", "RUS:وللاتحاد الروسي"]),
            ("في العلاقات بأفغانستان وبالهند وكالأردن", &["AFG:بأفغانستان", "IND:وبالهند", "JOR:وكالأردن"]),
            ("رئيس جمهورية أوزبكستان", &["UZB:جمهورية أوزبكستان"]),
            (
                "لجمهورية كوريا الشعبية الديمقراطية ولجمهورية كوريا",
                &["PRK:لجمهورية كوريا الشعبية الديمقراطية", "KOR:ولجمهورية كوريا"],
            ),
            ("اجتماع فرنسا وكندا ولبنان وليبيا", &["FRA:فرنسا", "CAN:وكندا", "LBN:ولبنان", "LBY:وليبيا"]),
            ("في جنوب السودان والسودان", &["SSD:جنوب السودان", "SDN:والسودان"]),
            ("غينيا - بيساو وغينيا الاستوائية وغينيا", &["GNB:غينيا - بيساو", "GNQ:وغينيا الاستوائية", "GIN:وغينيا"]),
            (
                "المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية",
                &["GBR:المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية"],
            ),
            ("كُوبَا والمَغْرِب وألمـانيا", &["CUB:كُوبَا", "MAR:والمَغْرِب", "DEU:وألمـانيا"]),
            ("اتحاد الجمهوريات الاشتراكية السوفياتية", &["SUN:اتحاد الجمهوريات الاشتراكية السوفياتية"]),
            ("الدعم المالي والمناطق الشمالية والمغرب العربي", &[]),
        ],
    );
}

#[test]
fn chinese_names_among_words_without_spaces() {
    assert_found(
        Language::Chinese,
        &[
            (
                "哈萨克斯坦共和国总统、中华人民共和国主席和吉尔吉斯共和国总统",
                &["KAZ:哈萨克斯坦共和国", "CHN:中华人民共和国", "KGZ:吉尔吉斯共和国"],
            ),
            ("发展中国家和中国代表团", &["CHN:中国"]),
            ("立法国家机构与法国代表", &["FRA:法国"]),
            ("刚果民主共和国和刚果（布）以及刚果的代表", &["COD:刚果民主共和国", "COG:刚果（布）", "COG:刚果"]),
            (
                "几内亚比绍、赤道几内亚、巴布亚新几内亚和几内亚",
                &["GNB:几内亚比绍", "GNQ:赤道几内亚", "PNG:巴布亚新几内亚", "GIN:几内亚"],
            ),
            ("索马里、马里、南苏丹和阿曼苏丹国", &["SOM:索马里", "MLI:马里", "SSD:南苏丹", "OMN:阿曼苏丹国"]),
            ("印度尼西亚和印度在印度洋沿岸", &["IDN:印度尼西亚", "IND:印度"]),
            ("2006年6月16日本组织会议在日本举行", &["JPN:日本"]),
            ("沿海地区和几内亚湾以及北爱尔兰", &[]),
            ("白俄罗斯与俄罗斯联邦及苏联", &["BLR:白俄罗斯", "RUS:俄罗斯联邦", "SUN:苏联"]),
            ("塔吉克斯坦常驻联合国代表", &["TJK:塔吉克斯坦"]),
        ],
    );
}

#[test]
fn historical_states_have_names_in_every_language() {
    for language in Language::ALL {
        let names = Names::of(language);
        for code in ["CSK", "DDR", "SCG", "SUN", "YMD", "YUG"] {
            let state = chancery::document::StateCode::parse(code).unwrap();
            assert!(names.short(state).is_some_and(|name| names.find(name, 0).is_some()), "{code} in {language:?}");
        }
    }
}
