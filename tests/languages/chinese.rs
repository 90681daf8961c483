use super::*;
use chancery::document::StateCode;

const ZH: Language = Language::Chinese;

#[test]
fn a_masthead_whose_lines_are_partly_in_english() {
    let masthead = read(
        ZH,
        "联合国\nA/62/492–S/2007/616\n\n大会\n安全理事会\n\nDistr.: General\n19 October 2007\nChinese\nOriginal: English\n\n\
         大会\n第六十二届会议\n议程项目19、54(a)、(c)和(i)以及98(h)\n安全理事会\n第六十二年\n",
    )
    .masthead;
    assert_eq!(organs(&masthead), [Organ::GeneralAssembly, Organ::SecurityCouncil]);
    assert_eq!(iso(masthead.date), "2007-10-19");
    assert_eq!(masthead.language, Some(ZH));
    assert_eq!(masthead.original_languages, [Language::English]);
    assert_eq!((masthead.session, masthead.council_year), (Some(62), Some(62)));
    let items: Vec<_> = masthead.agenda.iter().map(|entry| entry.item.to_string()).collect();
    assert_eq!(items, ["19", "54 a", "54 c", "54 i", "98 h"]);
}

#[test]
fn sessions_and_years_are_told_in_chinese_and_other_figures() {
    for (line, number) in [
        ("第七十五届会议", 75),
        ("第七十届会议", 70),
        ("第十四届会议", 14),
        ("第三届会议", 3),
        ("第一百零一届会议", 101),
        ("第三十二届特别会议", 32),
        ("第十届紧急特别会议", 10),
        ("第59届会议", 59),
    ] {
        assert_eq!(session(ZH, line), Some(number), "{line}");
    }
    assert_eq!(council_year(ZH, "第六十二年"), Some(62));
    assert_eq!(session(ZH, "2015年届会"), None);
}

#[test]
fn agenda_items_before_and_behind_their_agenda() {
    for (line, expected) in [
        ("议程项目142", "142"),
        ("议程项目 13", "13"),
        ("议程项目136和146", "136, 146"),
        ("议程项目75(b)", "75 b"),
        ("议程项目22 (b)", "22 b"),
        ("议程项目103（kk）", "103 kk"),
        ("议程项目132和17(c)", "132, 17 c"),
        ("临时议程* 项目69(b)", "69 b"),
        ("临时议程*项目7", "7"),
        ("临时议程项目5 (d)", "5 d"),
        ("暂定项目表* 项目138", "138"),
        ("项目10(续)", "10"),
    ] {
        assert_eq!(items(ZH, line), expected, "{line}");
    }
}

#[test]
fn dates_in_both_kinds_of_figures() {
    let sentence = "会议于2007年10月17日、2007 年 8 月 16 日和一九七五年四月十七日举行，二〇〇七年十二月三十一日及2011年12月结束。";
    assert_eq!(mentions(ZH, sentence), ["2007-10-17", "2007-08-16", "1975-04-17", "2007-12-31", "2011-12"]);
}

#[test]
fn references_within_a_sentence_without_spaces() {
    let sentence = "回顾其2021年12月16日第76/145号决议和第1540(2004)号决议，根据议程项目98(h)审议了A/74/251号文件，第74/544号决定除外。";
    assert_eq!(mentions(ZH, sentence), ["2021-12-16", "A/RES/76/145", "S/RES/1540(2004)", "item 98 h", "A/74/251"]);
}

#[test]
fn titles_of_letters_which_end_with_their_kind() {
    let (class, dated, senders, to) = letter(ZH, "2015年1月22日乌克兰常驻联合国代表给安全理事会主席的信");
    assert_eq!((class, dated.as_str()), (Class::Letter, "2015-01-22"));
    assert_eq!((senders, to), (vec!["UKR".to_owned()], vec![Party::PresidentOfTheSecurityCouncil]));
    let (class, _, senders, to) = letter(ZH, "2015年1月21日以色列常驻联合国代表给秘书长和安全理事会主席的同文信");
    assert_eq!((class, senders), (Class::IdenticalLetters, vec!["ISR".to_owned()]));
    assert_eq!(to, [Party::SecretaryGeneral, Party::PresidentOfTheSecurityCouncil]);
    let (class, ..) = letter(ZH, "2001年5月3日俄罗斯联邦常驻联合国代表团给秘书长的普通照会");
    assert_eq!(class, Class::NoteVerbale);
}

#[test]
fn a_letter_with_signature_and_annexes() {
    let document = read(
        ZH,
        "2007年10月17日塔吉克斯坦常驻联合国代表给秘书长的信\n\n谨转递宣言全文（见附件）。\n\n大使\n塔吉克斯坦常驻联合国代表\n（签名）西罗吉丁·阿斯洛夫\n\n\
         2007年10月17日塔吉克斯坦常驻联合国代表给秘书长的信的附件一\n\n[原件：中文和俄文]\n\n\
         比什凯克宣言\n\n1. 各方商定：\n\n(a)加强和平；\n\n(b)发展合作。\n\n2007年8月16日，比什凯克\n\n附录\n\n与会者名单如下。\n",
    );
    assert_eq!(outline(&document), [": [1]", "annex_1: 1 .a .b", "app_1: [1]"]);
    let signature = document.components[0].signatures().next().unwrap();
    assert_eq!(signature.name.unwrap().of(&document.source), "西罗吉丁·阿斯洛夫");
    assert_eq!(signature.state, StateCode::parse("TJK"));
    assert_eq!(document.components[1].original_languages, [ZH, Language::Russian]);
    let conclusion = document.components[1].conclusion().unwrap();
    assert_eq!(conclusion.place.unwrap().of(&document.source), "比什凯克");
    assert_eq!(iso(conclusion.date), "2007-08-16");
}

#[test]
fn a_resolution() {
    let document = read(
        ZH,
        "2020年12月16日大会决议\n\n大会，\n\n回顾《联合国宪章》，\n\n确认各国的工作，\n\n1. 鼓励各国合作；\n\n2.请秘书长提交报告。\n\n\
         第46次全体会议\n2020年12月16日\n",
    );
    assert_eq!(document.class, Class::Resolution);
    assert_eq!(outline(&document), [": [1] [2] 1 2"]);
}

#[test]
fn headings_of_parts() {
    let document = read(
        ZH,
        "第一章：宗旨及原则\n\n第一条\n\n联合国之宗旨为维持和平。\n\n第一百零一条\n\n办事人员由秘书长委派之。\n\n一、导言\n\n\
         第一条的规定适用于各国。\n",
    );
    let headings = document.components[0].blocks.iter().filter_map(|block| match block {
        chancery::document::Block::Heading(heading) => Some(heading.text.to_string(&document.source)),
        _ => None,
    });
    assert_eq!(headings.collect::<Vec<_>>(), ["第一章：宗旨及原则", "第一条", "第一百零一条", "一、导言"]);
}

#[test]
fn paragraphs_and_points_with_numbers_of_the_charter() {
    let document = read(
        ZH,
        "一、大会应发动研究，并作成建议：\n\n(子) 以促进政治上之国际合作；\n\n(丑) 以促进经济上之国际合作。\n\n二、大会应收受报告。\n",
    );
    assert_eq!(outline(&document), [": 一 .子 .丑 二"]);
    let points = &document.components[0].paragraphs().next().unwrap().points;
    assert_eq!(
        (document.components[0].paragraphs().nth(1).unwrap().eid.as_str(), points[1].eid.as_str()),
        ("para_2", "para_1__point_b")
    );
}
