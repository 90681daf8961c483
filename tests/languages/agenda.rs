use super::*;

/// The ids of the paragraphs to which the agenda index leads from each item.
fn led_to(language: Language, source: &str) -> Vec<(String, Vec<String>)> {
    let index = chancery::agenda::index(&read(language, source));
    let items = index.items.iter().map(|item| {
        let passages = item.passages.iter().map(|passage| passage.eid.clone());
        (item.item.to_string(), passages.collect())
    });
    items.collect()
}

/// Two items, of which the first paragraph takes up the one and the second the other.
fn expect(language: Language, source: &str) {
    let found = led_to(language, source);
    let expected = [("56", "para_1"), ("71 a", "para_2")];
    let expected = expected.map(|(item, eid)| (item.to_owned(), vec![eid.to_owned()]));
    assert_eq!(found, expected, "{language:?}");
}

#[test]
fn titles_lead_to_the_paragraphs_that_share_their_subject() {
    expect(
        Language::Spanish,
        "Asamblea General\nDistr. general\nTemas 56 y 71 a) del programa\n\nFiscalización internacional de drogas\n\n\
         Medidas para eliminar el terrorismo internacional\n\n1. La lucha contra los estupefacientes continúa.\n\n\
         2. Los actos terroristas merecen condena.\n",
    );
    expect(
        Language::Russian,
        "Генеральная Ассамблея\nDistr.: General\nПункты 56 и 71 а) повестки дня\n\nМеждународный контроль над наркотиками\n\n\
         Меры по ликвидации международного терроризма\n\n1. Борьба против наркобизнеса продолжается.\n\n\
         2. Террористические акты подлежат осуждению.\n",
    );
    expect(
        Language::Chinese,
        "大会\nDistr.: General\n议程项目56和71(a)\n\n国际药物管制\n\n消除国际恐怖主义的措施\n\n1. 毒品问题仍然存在。\n\n\
         2. 恐怖行为应受谴责。\n",
    );
    expect(
        Language::Arabic,
        "الجمعية العامة\nDistr.: General\nالبندان 56 و 71 (أ) من جدول الأعمال\n\nالمراقبة الدولية للمخدرات\n\n\
         التدابير الرامية إلى القضاء على الإرهاب الدولي\n\n1 - ما زالت المخدرات خطرا.\n\n2 - الأعمال الإرهابية مدانة.\n",
    );
}

#[test]
fn the_words_that_led_there_are_shown_as_they_are_read() {
    let source = "大会\nDistr.: General\n议程项目71\n\n外层空间的和平与人民自决\n\n1. 重申巴勒斯坦人民自决的权利。\n\n2. 外层空间应属于所有的人。\n";
    let index = chancery::agenda::index(&read(Language::Chinese, source));
    let passages: Vec<_> =
        index.items[0].passages.iter().map(|passage| (&*passage.eid, passage.words.clone())).collect();
    assert_eq!(passages, [("para_2", vec!["外层空间".to_owned()]), ("para_1", vec!["自决".to_owned()])]);
}
